package dev.silang.extract.name;

import dev.silang.mention.Mention;
import dev.silang.value.Party;
import dev.silang.value.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parties, roles and entities of one article. Immutable; safe for use by many threads. */
public final class Names {
    private final List<Mention<Party>> parties;
    private final List<Mention<Role>> roles;
    private final List<Mention<Role>> unheld;
    private final List<Mention<Party>> acting;
    private final List<Mention<Party>> bare;
    private final List<Entity> entities;
    private final int[] entityOfToken;
    private final Entities index;

    Names(
            List<Mention<Party>> parties,
            List<Mention<Role>> roles,
            List<Mention<Role>> unheld,
            List<Mention<Party>> acting,
            List<Mention<Party>> bare,
            List<Entity> entities,
            int[] entityOfToken,
            Entities index) {
        this.parties = List.copyOf(parties);
        this.roles = List.copyOf(roles);
        this.unheld = List.copyOf(unheld);
        this.acting = List.copyOf(acting);
        this.bare = List.copyOf(bare);
        this.entities = List.copyOf(entities);
        this.entityOfToken = entityOfToken.clone();
        this.index = index;
    }

    /** Persons, organisations, groups and things in order; a name without its office, title and age. */
    public List<Mention<Party>> parties() {
        return parties;
    }

    /** Offices with their holder in order, from the first word of either to the last. */
    public List<Mention<Role>> roles() {
        return roles;
    }

    /** Offices of which the article does not tell who holds them, in order; their person is empty. */
    public List<Mention<Role>> unheld() {
        return unheld;
    }

    /** Names and places of which the words around leave no doubt that they stand for who acts, in order; all are {@link Party#NAME}. */
    public List<Mention<Party>> acting() {
        return acting;
    }

    /** Names of which the article does not tell what bears them, in order; all are {@link Party#NAME}. */
    public List<Mention<Party>> bare() {
        return bare;
    }

    /** Persons and organisations in order of first mention. */
    public List<Entity> entities() {
        return entities;
    }

    /** The person or organisation that a token names, also by office alone; null if it names none. */
    public @Nullable Entity entityAt(int token) {
        int id = token >= 0 && token < entityOfToken.length ? entityOfToken[token] : -1;
        return id < 0 ? null : entities.get(id);
    }

    /** The person or organisation that the article means by a name or a part of it; null if none. */
    public @Nullable Entity resolve(String name) {
        int id = index.resolve(name);
        return id < 0 ? null : entities.get(id);
    }
}
