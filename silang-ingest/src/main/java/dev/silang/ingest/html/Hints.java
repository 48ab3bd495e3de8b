package dev.silang.ingest.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the names of elements, classes and ids tell of a part of a page: {@code related-posts} speaks of related
 * articles. The words are data, {@code hints.yaml}; all are looked for in one pass over a name.
 */
final class Hints {
    /** Longest run of names that is looked at, in UTF-16 code units; a megabyte of classes names nothing. */
    private static final int MOST = 400;

    private static final int LETTERS = 38;
    private static final Hints INSTALLED = new Hints(rules());

    /**
     * One kind of part.
     *
     * @param examples names in which it must be found
     * @param not names in which it must not
     */
    record Rule(String id, List<String> words, List<String> examples, List<String> not) {}

    private final List<String> ids;

    /** A tree of letters: {@code next[state * LETTERS + letter]}, 0 if there is none. */
    private int[] next = new int[LETTERS * 256];

    private int[] anywhere = new int[256];
    private int[] wholeWord = new int[256];
    private int states = 1;

    private Hints(List<Rule> rules) {
        this.ids = rules.stream().map(Rule::id).toList();
        for (int i = 0; i < rules.size(); i++) {
            for (String word : rules.get(i).words()) {
                add(word, 1 << i);
            }
        }
    }

    static Hints installed() {
        return INSTALLED;
    }

    /** The names of the kinds; the kind at index i is bit i. */
    List<String> ids() {
        return ids;
    }

    /** The bit of a kind. */
    int bit(String id) {
        return 1 << ids.indexOf(id);
    }

    static List<Rule> rules() {
        try (InputStream in = Hints.class.getResourceAsStream("hints.yaml")) {
            Object read = new Load(LoadSettings.builder().setLabel("hints.yaml").build()).loadFromInputStream(in);
            return ((List<?>) read)
                    .stream().map(entry -> rule((Map<?, ?>) entry)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(Map<?, ?> entry) {
        return new Rule(
                String.valueOf(entry.get("id")),
                strings(entry, "words"),
                strings(entry, "examples"),
                strings(entry, "not"));
    }

    static List<String> strings(Map<?, ?> entry, String key) {
        Object list = entry.get(key);
        return list instanceof List<?> some ? some.stream().map(String::valueOf).toList() : List.of();
    }

    private void add(String word, int bit) {
        boolean whole = word.startsWith("=");
        int state = 0;
        for (int i = whole ? 1 : 0; i < word.length(); i++) {
            int at = state * LETTERS + letter(word.charAt(i));
            if (next[at] == 0) {
                grow();
                next[at] = states++;
            }
            state = next[at];
        }
        (whole ? wholeWord : anywhere)[state] |= bit;
    }

    private void grow() {
        if (states == anywhere.length) {
            anywhere = Arrays.copyOf(anywhere, states * 2);
            wholeWord = Arrays.copyOf(wholeWord, states * 2);
            next = Arrays.copyOf(next, states * 2 * LETTERS);
        }
    }

    /** Small letters, digits, and one sign for all between words. */
    private static int letter(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? 26 + c - '0' : 36;
    }

    /** The kinds that an element's names speak of, as bits. */
    int of(Element element) {
        StringBuilder names = new StringBuilder(element.normalName());
        for (String attribute : List.of("class", "id", "role", "itemprop", "data-testid", "data-component")) {
            String value = element.attr(attribute);
            if (!value.isEmpty()) {
                names.append(' ').append(value, 0, Math.min(value.length(), MOST));
            }
        }
        return in(names.substring(0, Math.min(names.length(), MOST)));
    }

    /** The kinds that names speak of; words of a name are parted by signs or by a capital after a small letter. */
    int in(String names) {
        String text = parted(names);
        int found = 0;
        for (int start = 0; start < text.length(); start++) {
            found |= from(text, start);
        }
        return found;
    }

    private int from(String text, int start) {
        boolean wordStart = start == 0 || letter(text.charAt(start - 1)) == 36;
        int found = 0;
        int state = 0;
        for (int i = start; i < text.length(); i++) {
            state = next[state * LETTERS + letter(text.charAt(i))];
            if (state == 0) {
                break;
            }
            found |= anywhere[state];
            if (wordStart && (i + 1 == text.length() || letter(text.charAt(i + 1)) == 36)) {
                found |= wholeWord[state];
            }
        }
        return found;
    }

    private static String parted(String names) {
        StringBuilder text = new StringBuilder(names.length() + 8);
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (i > 0 && c >= 'A' && c <= 'Z' && names.charAt(i - 1) >= 'a' && names.charAt(i - 1) <= 'z') {
                text.append('-');
            }
            text.append(c);
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /** The names of the kinds in a set of bits. */
    List<String> names(int bits) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if ((bits & 1 << i) != 0) {
                names.add(ids.get(i));
            }
        }
        return names;
    }
}
