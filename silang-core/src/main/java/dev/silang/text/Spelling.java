package dev.silang.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Brings names that are said alike to one form, whatever language they are written in.
 *
 * <p>The pairs are those by which one Indonesian, Arabic or Dutch-era name is spelt in the press: the spellings before
 * and after 1947 and 1972 (Soekarno/Sukarno, Djojo/Joyo, Tjokro/Cokro, Jusuf/Yusuf, Achmad/Akhmad) and letters that
 * Indonesian speech does not tell apart (Fauzi/Pauzi, Novi/Nopi, Setyo/Setio, Zaenal/Zainal, Thamrin/Tamrin).
 *
 * @see <a href="https://en.wikipedia.org/wiki/Republican_Spelling_System">Spelling reform of 1947</a>
 * @see <a href="https://en.wikipedia.org/wiki/Enhanced_Indonesian_Spelling_System">Spelling reform of 1972</a>
 */
public final class Spelling {
    /** Applied from left to right to a lower-case word; pairs of letters first. */
    private static final String[][] PAIRS = {
        {"oe", "u"},
        {"ae", "ai"},
        {"dj", "y"},
        {"tj", "c"},
        {"kh", "k"},
        {"ch", "k"},
        {"th", "t"},
        {"dh", "d"},
        {"ph", "f"},
        {"v", "f"},
        {"p", "f"},
        {"j", "i"},
        {"y", "i"}
    };

    /** How the prophet's name is written short or otherwise, after {@link #PAIRS}. */
    private static final Set<String> MUHAMMAD = Set.of(
            "muhamad", "mohamad", "mokamad", "mukamad", "muhamed", "mohamed", "muhd", "mohd", "moh", "muh", "mok");

    /** Letters up to which "-tre" is no ending that two kinds of English spell in two ways: "outre". */
    private static final int LONGEST_BARE = 5;

    private Spelling() {}

    /** The words of a name in lower case and without diacritics; hyphens, points and spaces part them alike. */
    public static List<String> words(String name) {
        String plain = plain(name);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inside = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(plain.substring(start, i));
                start = -1;
            }
        }
        return List.copyOf(words);
    }

    /**
     * The form that all spellings of a word share.
     *
     * @param word one of {@link #words}
     */
    public static String sound(String word) {
        String sound = word;
        for (String[] pair : PAIRS) {
            sound = sound.replace(pair[0], pair[1]);
        }
        String single = withoutDoubles(withoutSilentEnd(sound));
        return MUHAMMAD.contains(single) ? "muhamad" : single;
    }

    private static String plain(String name) {
        String lower = withoutPossessives(name.toLowerCase(Locale.ROOT).replace('’', '\''))
                .replace("'", "");
        if (isAscii(lower)) {
            return lower;
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** "Colorado's Civil Rights Commission": the apostrophe and the s, where the word ends with them. */
    private static String withoutPossessives(String name) {
        int at = name.indexOf("'s");
        if (at < 0) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length());
        int from = 0;
        while (at >= 0) {
            int end = at + 2;
            boolean last = at > 0 && (end == name.length() || !Character.isLetterOrDigit(name.charAt(end)));
            out.append(name, from, last ? at : end);
            from = end;
            at = name.indexOf("'s", end);
        }
        return out.append(name, from, name.length()).toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** "Centre", "center"; "theatre", "theater". */
    private static String withoutSilentEnd(String word) {
        return word.length() > LONGEST_BARE && word.endsWith("tre")
                ? word.substring(0, word.length() - 2) + "er"
                : word;
    }

    private static String withoutDoubles(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1) || Character.isDigit(word.charAt(i))) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }
}
