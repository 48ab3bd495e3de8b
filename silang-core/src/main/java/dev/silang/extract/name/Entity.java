package dev.silang.extract.name;

import dev.silang.mention.Mention;
import dev.silang.value.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation under all the names that one article gives it.
 *
 * @param id number within the article, from 0 in order of first mention
 * @param name the fullest name, as written
 * @param office the fullest office, as written; null if none is given
 * @param kind {@code person} or {@code organisation}
 * @param aliases other names that the article gives outright: "(BNPB)", "alias Atuk"
 * @param mentions in order
 */
public record Entity(
        int id,
        String name,
        @Nullable String office,
        String kind,
        List<String> aliases,
        List<Mention<Party>> mentions) {
    public Entity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    public boolean isPerson() {
        return kind.equals("person");
    }
}
