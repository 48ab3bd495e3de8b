package dev.silang.ingest.html.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What the names of elements, classes and ids tell of a part of a page: {@code related-posts} speaks of related
 * articles. The words are data, {@code hints.yaml}; all are looked for in one pass over a name.
 */
public final class Hints {
    /** Longest run of names that is looked at, in UTF-16 code units; a megabyte of classes names nothing. */
    private static final int MOST = 400;

    private static final List<String> NAMING =
            List.of("class", "id", "role", "itemprop", "data-testid", "data-component");

    private static final int LETTERS = 37;
    private static final int SIGN = 36;
    private static final Hints INSTALLED = new Hints(entries());

    /**
     * One kind of part.
     *
     * @param examples names in which it must be found
     * @param not names in which it must not
     */
    record Hint(String id, List<String> words, List<String> examples, List<String> not) {}

    private final List<String> ids;

    /** An automaton over letters: {@code next[state * LETTERS + letter]}. */
    private int[] next = new int[LETTERS * 256];

    /** For each state the kinds whose words end there. */
    private int[] anywhere = new int[256];

    /** The same for whole words, which end with the sign behind them. */
    private int[] wholeWord = new int[256];

    private int states = 1;

    private Hints(List<Hint> hints) {
        this.ids = hints.stream().map(Hint::id).toList();
        for (int i = 0; i < hints.size(); i++) {
            for (String word : hints.get(i).words()) {
                boolean whole = word.startsWith("=");
                int end = state(whole ? "-" + word.substring(1) + "-" : word);
                (whole ? wholeWord : anywhere)[end] |= 1 << i;
            }
        }
        link();
    }

    public static Hints installed() {
        return INSTALLED;
    }

    /** The names of the kinds; the kind at index i is bit i. */
    public List<String> ids() {
        return ids;
    }

    /** The bit of a kind. */
    public int bit(String id) {
        return 1 << ids.indexOf(id);
    }

    static List<Hint> entries() {
        return WordFile.entries(Hints.class, "hints.yaml").stream()
                .map(Hints::hint)
                .toList();
    }

    private static Hint hint(Map<?, ?> entry) {
        return new Hint(
                WordFile.string(entry, "id"),
                WordFile.strings(entry, "words"),
                WordFile.strings(entry, "examples"),
                WordFile.strings(entry, "not"));
    }

    /** Where the tree of letters leads for a word; it grows as needed. */
    private int state(String word) {
        int state = 0;
        for (int i = 0; i < word.length(); i++) {
            int at = state * LETTERS + letter(word.charAt(i));
            if (next[at] == 0) {
                grow();
                next[at] = states++;
            }
            state = next[at];
        }
        return state;
    }

    private void grow() {
        if (states == anywhere.length) {
            anywhere = Arrays.copyOf(anywhere, states * 2);
            wholeWord = Arrays.copyOf(wholeWord, states * 2);
            next = Arrays.copyOf(next, states * 2 * LETTERS);
        }
    }

    /**
     * Makes the tree an automaton: where a word breaks off, it goes on with the longest end of what was read that begins
     * another word.
     *
     * @see <a href="https://doi.org/10.1145/360825.360855">Aho and Corasick, Efficient string matching, 1975</a>
     */
    private void link() {
        int[] shorter = new int[states];
        int[] queue = new int[states];
        int end = 1;
        for (int first = 0; first < end; first++) {
            int state = queue[first];
            anywhere[state] |= anywhere[shorter[state]];
            wholeWord[state] |= wholeWord[shorter[state]];
            for (int letter = 0; letter < LETTERS; letter++) {
                int at = state * LETTERS + letter;
                int otherwise = state == 0 ? 0 : next[shorter[state] * LETTERS + letter];
                if (next[at] == 0) {
                    next[at] = otherwise;
                } else {
                    shorter[next[at]] = otherwise;
                    queue[end++] = next[at];
                }
            }
        }
    }

    /** Letters whatever their case, digits, and one sign for all between words. */
    private static int letter(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        return c >= '0' && c <= '9' ? 26 + c - '0' : SIGN;
    }

    /** The kinds that an element's names speak of, as bits. */
    public int of(Element element) {
        int found = in(element.normalName());
        if (element.attributesSize() > 0) {
            for (String attribute : NAMING) {
                String value = element.attributes().get(attribute);
                found |= value.isEmpty() ? 0 : in(value);
            }
        }
        return found;
    }

    /** The kinds that names speak of; words of a name are parted by signs or by a capital after a small letter. */
    int in(String names) {
        int found = 0;
        int state = next[SIGN];
        char last = ' ';
        for (int i = 0; i < Math.min(names.length(), MOST); i++) {
            char c = names.charAt(i);
            if (c >= 'A' && c <= 'Z' && last >= 'a' && last <= 'z') {
                state = next[state * LETTERS + SIGN];
                found |= anywhere[state] | wholeWord[state];
            }
            state = next[state * LETTERS + letter(c)];
            found |= anywhere[state] | wholeWord[state];
            last = c;
        }
        return found | wholeWord[next[state * LETTERS + SIGN]];
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
