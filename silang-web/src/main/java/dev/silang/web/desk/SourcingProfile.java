package dev.silang.web.desk;

import dev.silang.check.CrossCheck;
import dev.silang.check.Sourcing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an outlet's articles rest on, taken together.
 *
 * @param named sources with a name, those of most articles first
 * @param vague words for sources without one
 * @param withNamed claims for which a source is named
 * @param withVague claims whose only sources have no name
 * @param withNone claims without a source
 */
public record SourcingProfile(List<Named> named, List<Named> vague, int withNamed, int withVague, int withNone) {
    /** Names that are worth reading; of more, the last stand in one article each. */
    private static final int MOST = 40;

    /** A source and how many articles have it. */
    public record Named(String name, int articles) {}

    public SourcingProfile {
        named = List.copyOf(named);
        vague = List.copyOf(vague);
    }

    public static SourcingProfile of(CrossCheck check) {
        Sourcing sourcing = new Sourcing(check);
        List<Sourcing.Profile> all = check.readings().stream()
                .map(reading -> sourcing.of(reading.article().id()))
                .toList();
        return new SourcingProfile(
                counted(all.stream().map(Sourcing.Profile::named).toList()),
                counted(all.stream().map(Sourcing.Profile::vague).toList()),
                all.stream().mapToInt(Sourcing.Profile::withNamed).sum(),
                all.stream().mapToInt(Sourcing.Profile::withVague).sum(),
                all.stream().mapToInt(Sourcing.Profile::withNone).sum());
    }

    private static List<Named> counted(Collection<List<String>> byArticle) {
        Map<String, List<String>> forms = new HashMap<>();
        byArticle.forEach(names ->
                names.forEach(name -> forms.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(name)));
        return forms.values().stream()
                .map(same -> new Named(same.get(0), same.size()))
                .sorted(Comparator.comparing(Named::articles).reversed().thenComparing(Named::name))
                .limit(MOST)
                .toList();
    }

    public int claims() {
        return withNamed + withVague + withNone;
    }
}
