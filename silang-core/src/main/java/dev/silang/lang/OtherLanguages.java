package dev.silang.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Languages without a pack, known by their frequent words so that their texts are not taken for another. The words of a
 * text are looked up once, for all of them. Immutable.
 */
final class OtherLanguages {
    /** Share of a text's words that are another language's; judged: of 23,000 articles in those with a pack none has it. */
    private static final double LEAST_SHARE = 0.03;

    private static final String FILE = "other-languages.yaml";

    private static final int[] NOWHERE = {};

    /** Of each word the places where it counts: twice the number of a language, one more for words against it. */
    private final Map<String, int[]> places = new HashMap<>();

    /** Whether words of a near language with a pack are listed against each. */
    private final List<Boolean> near = new ArrayList<>();

    private OtherLanguages() {}

    static OtherLanguages load() {
        try (InputStream in = OtherLanguages.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + FILE);
            }
            Object root = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(in);
            OtherLanguages all = new OtherLanguages();
            for (Object entry : (List<?>) root) {
                Map<?, ?> one = (Map<?, ?>) entry;
                all.add(words(one.get("words")), words(one.get("against")));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Set<String> words, Set<String> against) {
        int place = 2 * near.size();
        near.add(!against.isEmpty());
        words.forEach(word -> put(word, place));
        against.forEach(word -> put(word, place + 1));
    }

    private void put(String word, int place) {
        int[] known = places.getOrDefault(word, NOWHERE);
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = place;
        places.put(word, more);
    }

    /** Whether a text is rather in one of these; {@code own} of its words are function words of a pack. */
    boolean have(List<String> text, int own) {
        int[] counts = new int[2 * near.size()];
        for (String word : text) {
            for (int place : places.getOrDefault(word, NOWHERE)) {
                counts[place]++;
            }
        }
        return IntStream.range(0, near.size()).anyMatch(i -> {
            int here = counts[2 * i];
            int there = near.get(i) ? counts[2 * i + 1] : own;
            return here > there && here >= LEAST_SHARE * text.size();
        });
    }

    private static Set<String> words(@Nullable Object list) {
        Set<String> words = new HashSet<>();
        if (list instanceof List<?> all) {
            all.forEach(word -> words.add(String.valueOf(word).toLowerCase(Locale.ROOT)));
        }
        return words;
    }
}
