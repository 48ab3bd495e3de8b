package dev.silang.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Languages without a pack, known by their frequent words so that their texts are not taken for another. */
final class OtherLanguages {
    /** Share of its words in a running text; half of what the neighbour with the fewest has. */
    private static final double LEAST_SHARE = 0.03;

    private static final String FILE = "other-languages.yaml";

    /**
     * A language without a pack.
     *
     * @param words frequent words of it, in small letters
     * @param against words of a near language that has a pack and that this one has not; may be empty
     */
    record OtherLanguage(String language, Set<String> words, Set<String> against) {
        OtherLanguage {
            words = Set.copyOf(words);
            against = Set.copyOf(against);
        }

        /** Whether words, counted, are rather of this language; {@code own} of them are function words of a pack. */
        boolean has(List<String> text, long own) {
            long here = text.stream().filter(words::contains).count();
            long there = against.isEmpty()
                    ? own
                    : text.stream().filter(against::contains).count();
            return here > there && here >= LEAST_SHARE * text.size();
        }
    }

    private OtherLanguages() {}

    static List<OtherLanguage> load() {
        try (InputStream in = OtherLanguages.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + FILE);
            }
            Object root = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(in);
            List<OtherLanguage> all = new ArrayList<>();
            for (Object entry : (List<?>) root) {
                Map<?, ?> one = (Map<?, ?>) entry;
                all.add(new OtherLanguage(
                        String.valueOf(one.get("language")), words(one.get("words")), words(one.get("against"))));
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(@Nullable Object list) {
        Set<String> words = new HashSet<>();
        if (list instanceof List<?> all) {
            all.forEach(word -> words.add(String.valueOf(word).toLowerCase(Locale.ROOT)));
        }
        return words;
    }
}
