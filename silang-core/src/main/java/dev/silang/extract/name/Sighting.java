package dev.silang.extract.name;

import dev.silang.mention.Mention;
import dev.silang.value.Party;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party seen once, before it is known who else it is.
 *
 * @param office of the person, null if none is given here
 * @param aliases other names given here, as written
 */
record Sighting(Mention<Party> mention, @Nullable String office, List<String> aliases) {
    static final Comparator<Sighting> IN_ORDER =
            Comparator.comparingInt(sighting -> sighting.mention().first());
}
