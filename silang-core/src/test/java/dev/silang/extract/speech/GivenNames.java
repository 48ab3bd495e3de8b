package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.mention.TokenView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Knows the names that the examples use, so that they test speech and not the finding of names. */
final class GivenNames implements SpeakerResolver {
    /** Name to whether it is a person. */
    private static final Map<String, Boolean> NAMES =
            Map.of("Budi Santoso", true, "Sri Lestari", true, "John Miller", true, "BMKG", false);

    private final List<Speaker> all = new ArrayList<>();

    GivenNames(TokenView doc) {
        for (int i = 0; i < doc.size(); i++) {
            for (Map.Entry<String, Boolean> name : NAMES.entrySet()) {
                int end = i + name.getKey().split(" ", -1).length;
                if (end <= doc.size() && doc.text(i, end).equals(name.getKey())) {
                    all.add(new Speaker(name.getKey(), Attribution.Kind.SPEAKER, name.getValue(), null, i, end));
                }
            }
        }
    }

    @Override
    public @Nullable Speaker at(int token) {
        return all.stream()
                .filter(s -> s.firstToken() <= token && token < s.endToken())
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable Speaker lastBefore(int token, boolean personOnly) {
        return all.stream()
                .filter(s -> s.firstToken() < token && (s.person() || !personOnly))
                .reduce((a, b) -> Objects.requireNonNull(b))
                .orElse(null);
    }

    @Override
    public @Nullable Speaker firstIn(int from, int to) {
        return all.stream()
                .filter(s -> from <= s.firstToken() && s.firstToken() < to)
                .findFirst()
                .orElse(null);
    }
}
