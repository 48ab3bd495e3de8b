package dev.silang.ingest.html.meta;

import dev.silang.ingest.html.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a page's headline without the names that templates add to it. */
final class Titles {
    /** Signs that part a headline from the name of a site or section, with white space around them. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s{1,9}+(?:[|»«·•~/]|[-–—]{1,3}+|::?|>{1,2}+)\\s{1,9}+|\\s?\\|\\s?");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]++");

    private Titles() {}

    /**
     * @param headline what the page shows as its headline
     * @param stated what its head states, the surest first
     * @param outlets names of the site
     */
    static @Nullable String choose(String headline, List<String> stated, List<String> outlets) {
        for (String one : stated) {
            if (!headline.isEmpty() && key(one).contains(key(headline)) && !isName(headline, outlets)) {
                return headline;
            }
        }
        List<String> clean = new ArrayList<>();
        for (String one : stated) {
            if (!one.isBlank()) {
                clean.add(withoutNames(one, outlets));
            }
        }
        for (String one : clean) {
            if (!one.isEmpty() && !isName(one, outlets)) {
                return one;
            }
        }
        return headline.isEmpty() ? null : headline;
    }

    private static boolean isName(String text, List<String> outlets) {
        String key = key(text);
        return outlets.stream().anyMatch(outlet -> key(outlet).equals(key));
    }

    /** A title without parts that name the outlet; without known names, without short parts at its end. */
    static String withoutNames(String title, List<String> outlets) {
        String[] parts = parts(title);
        if (parts.length < 2) {
            return title.strip();
        }
        int start = 0;
        int end = parts.length;
        while (end - start > 1 && names(parts[end - 1], outlets)) {
            end--;
        }
        while (end - start > 1 && names(parts[start], outlets)) {
            start++;
        }
        if (start == 0 && end == parts.length) {
            return longest(parts, title);
        }
        int from = title.indexOf(parts[start]);
        int to = title.lastIndexOf(parts[end - 1]) + parts[end - 1].length();
        return from < 0 || to <= from
                ? title.strip()
                : title.substring(from, to).strip();
    }

    /** A title cut at the signs between its parts. */
    static String[] parts(String title) {
        return SEPARATOR.split(title);
    }

    /** The first part if it makes up most of the title, else all of it. */
    private static String longest(String[] parts, String title) {
        return title.contains(" | ") && Words.count(parts[0]) * 2 > Words.count(title)
                ? parts[0].strip()
                : title.strip();
    }

    private static boolean names(String part, List<String> outlets) {
        String key = key(part);
        for (String outlet : outlets) {
            String name = key(outlet);
            if (!name.isEmpty() && !key.isEmpty() && (key.contains(name) || name.contains(key))) {
                return true;
            }
        }
        return key.isEmpty();
    }

    /** Letters and digits in small letters: {@code ANTARA News} and {@code antaranews} are one. */
    static String key(String text) {
        return SIGNS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
