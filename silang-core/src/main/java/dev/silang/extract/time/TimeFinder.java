package dev.silang.extract.time;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.TimeAttributes;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.value.TimeSpan;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates, parts of the day and clock times, and reads them against the time of publication.
 *
 * <p>A date and a clock time are two mentions, even side by side; the clock time takes over the date of its sentence as
 * something inferred. What was inferred is filled in but not among {@link TimeSpan#stated()}:
 *
 * <ul>
 *   <li>a year that was left out is the one that puts the date at most a third of a year ahead, or else behind; without
 *       a publication time it follows the full date of the article nearest in the calendar, and without that it is
 *       below 100 and means "unknown";
 *   <li>a bare weekday is the latest one, on the day of publication or before;
 *   <li>a part of the day that was still to come when the article appeared ("tadi sore" at one in the morning, "malam ini"
 *       before four) is of the day before;
 *   <li>without a publication time, weekdays and words like "kemarin" have no date.
 * </ul>
 *
 * Safe for use by many threads.
 */
public final class TimeFinder {
    /** Published outside these years is no publication time but a fault of the input. */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2200;

    private final Beginnings beginnings;
    private final Compounds compounds;
    private final SpokenForms spoken;
    private final @Nullable ZoneOffset home;

    public TimeFinder(LanguagePack pack) {
        beginnings = new Beginnings(pack);
        compounds = new Compounds(pack);
        spoken = new SpokenForms(pack);
        home = pack.entries(Category.ZONES).stream()
                .filter(entry -> entry.is(TimeAttributes.HOME))
                .findFirst()
                .map(TimeFinder::offset)
                .orElse(null);
    }

    /**
     * @param published when the article appeared; one given in UTC is read in the home zone of the language, if its
     *     pack names one, since that is where "kemarin" was written
     * @return mentions in order, which do not overlap; the longest reading at a token wins
     */
    public List<Mention<TimeSpan>> find(TokenView doc, @Nullable OffsetDateTime published) {
        TimeWords words = new TimeWords(doc, spoken);
        LocalDateTime now = local(published);
        Reference.Now told = now == null ? null : new Reference.Now(now.toLocalDate(), now.getHour());
        return new Resolver(words, new Scanner(words, beginnings, compounds).scan(), told).mentions();
    }

    private @Nullable LocalDateTime local(@Nullable OffsetDateTime published) {
        if (published == null || published.getYear() < FIRST_YEAR || published.getYear() > LAST_YEAR) {
            return null;
        }
        boolean moved = home != null && published.getOffset().equals(ZoneOffset.UTC);
        return (moved ? published.withOffsetSameInstant(home) : published).toLocalDateTime();
    }

    private static ZoneOffset offset(Entry zone) {
        return zone.get(TimeAttributes.OFFSET);
    }
}
