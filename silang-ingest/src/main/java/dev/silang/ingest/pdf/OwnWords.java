package dev.silang.ingest.pdf;

import dev.silang.ingest.time.StatedTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/**
 * What a document tells of itself, as far as its text bears it out: programs write names of files and templates into the
 * title, and the day is that of the last export.
 */
final class OwnWords {
    /** UTF-16 code units of the text in which its title stands: behind the letterhead and the number of the release. */
    private static final int BEGINNING = 800;

    private static final int LEAST_TITLE_WORDS = 3;

    /** UTF-16 code units in which a date is looked for. */
    private static final int DATED = 50_000;

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d/.-])(?:\\d{1,2}([/.-])\\d{1,2}\\1\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{L}{3,9} \\d{4}|\\p{L}{3,9} \\d{1,2}, \\d{4})"
                    + "(?!\\d)");

    private OwnWords() {}

    static @Nullable String title(PDDocumentInformation about, String text) {
        String title = about.getTitle();
        if (title == null || plain(title).split(" ", -1).length < LEAST_TITLE_WORDS) {
            return null;
        }
        String beginning = plain(text.substring(0, Math.min(text.length(), BEGINNING)));
        return (" " + beginning + " ").contains(" " + plain(title) + " ") ? title.strip() : null;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    static @Nullable LocalDate made(PDDocumentInformation about, String text) {
        Calendar created = about.getCreationDate();
        if (created == null) {
            return null;
        }
        ZoneId zone = created.getTimeZone().toZoneId();
        LocalDate day = created.toInstant().atZone(zone).toLocalDate();
        Matcher dates = DATE.matcher(text.substring(0, Math.min(text.length(), DATED)));
        while (dates.find()) {
            StatedTime stated = StatedTime.parse(dates.group(), true);
            if (stated != null && stated.local().toLocalDate().equals(day)) {
                return day;
            }
        }
        return null;
    }
}
