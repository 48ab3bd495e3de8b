package dev.silang.ingest.time;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.LanguagePacks;
import dev.silang.lang.TimeAttributes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A calendar date in figures or with a month's name, in the orders that languages have. */
final class WrittenDate {
    private static final Pattern FIGURES =
            Pattern.compile("(?<!\\d)(\\d{1,4})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{1,2})(?!\\d)");
    private static final Pattern PARTS = Pattern.compile("\\d+|\\p{L}+");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);

    /** RFC 2822, 4.3: a year of two digits below this is one of this century. */
    private static final int CENTURY = 50;

    /** Years of news in data; others are mistakes. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private static final Map<String, Integer> MONTHS = months();

    private WrittenDate() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (LanguagePack pack : LanguagePacks.installed()) {
            for (Entry month : pack.entries(Category.MONTHS)) {
                month.words()
                        .forEach(word -> months.put(
                                word.replaceAll("[.=]", "").toLowerCase(Locale.ROOT), month.get(TimeAttributes.MONTH)));
            }
        }
        return months;
    }

    /** @param dayFirst how {@code 05/11/2015} is read */
    static @Nullable LocalDate parse(String text, boolean dayFirst) {
        Matcher figures = FIGURES.matcher(text);
        return figures.find() ? figures(figures, dayFirst) : named(text);
    }

    private static @Nullable LocalDate figures(Matcher date, boolean dayFirst) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int third = Integer.parseInt(date.group(4));
        if (date.group(1).length() > 2) {
            return date(first, second, third);
        }
        boolean day = dayFirst && second <= 12 || first > 12;
        return day ? date(year(date.group(4)), second, first) : date(year(date.group(4)), first, second);
    }

    /** The day stands beside the month, on either side; the year is the other number. */
    private static @Nullable LocalDate named(String text) {
        List<String> numbers = new ArrayList<>();
        Integer month = null;
        Matcher parts = PARTS.matcher(ORDINAL.matcher(text).replaceAll(""));
        while (parts.find()) {
            String part = parts.group();
            Integer named = MONTHS.get(part.toLowerCase(Locale.ROOT));
            if (named != null && month != null) {
                return null;
            }
            month = named == null ? month : named;
            if (Character.isDigit(part.charAt(0))) {
                numbers.add(part);
            }
        }
        return month == null || numbers.size() != 2 ? null : named(numbers.get(0), month, numbers.get(1));
    }

    private static @Nullable LocalDate named(String first, int month, String second) {
        boolean yearFirst = first.length() == 4;
        String day = yearFirst ? second : first;
        return day.length() > 2 ? null : date(year(yearFirst ? first : second), month, Integer.parseInt(day));
    }

    private static int year(String digits) {
        int year = digits.length() > 4 ? 0 : Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < CENTURY ? 2000 + year : 1900 + year;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
