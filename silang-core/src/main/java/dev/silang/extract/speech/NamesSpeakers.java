package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.extract.name.Entity;
import dev.silang.extract.name.Names;
import dev.silang.mention.TokenView;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The persons and organisations of a document's {@link Names} as speakers; each look-up takes constant time. */
public final class NamesSpeakers implements SpeakerResolver {
    private final GluedNames glued;
    private final @Nullable Speaker[] at;
    /** Index of the first token of the last mention that begins before a token, -1 if none does. */
    private final int[] lastAny;

    private final int[] lastPerson;
    /** Index of the first token of the next mention that begins at a token or behind it. */
    private final int[] next;

    private final BitSet places;

    /** @param places tokens that name places */
    public NamesSpeakers(Names names, TokenView document, BitSet places) {
        this.places = places;
        int size = document.size();
        at = new @Nullable Speaker[size];
        lastAny = new int[size + 1];
        lastPerson = new int[size + 1];
        next = new int[size + 1];
        glued = new GluedNames(document);
        Map<Integer, Entity> full = Nicknames.of(names.entities(), glued);
        Nicknames.addTold(names, document, full);
        Nicknames.addShortened(names, document, full);
        int token = 0;
        while (token < size) {
            token = fill(names, full, token, size);
        }
        index(size);
    }

    private int fill(Names names, Map<Integer, Entity> full, int first, int size) {
        Entity entity = names.entityAt(first);
        int end = first + 1;
        if (entity == null) {
            return end;
        }
        while (end < size && entity.equals(names.entityAt(end))) {
            end++;
        }
        Entity meant = full.getOrDefault(entity.id(), entity);
        Speaker speaker =
                new Speaker(name(meant), Attribution.Kind.SPEAKER, meant.isPerson(), meant.office(), first, end);
        Arrays.fill(at, first, end, speaker);
        return end;
    }

    /** The fullest name, with another name behind it that is no part of it: "Badan Geologi (BG)". */
    private String name(Entity entity) {
        for (String alias : entity.aliases()) {
            if (!entity.name().contains(alias)) {
                return entity.name() + " (" + alias + ")";
            }
        }
        return entity.isPerson() ? glued.repair(entity.name()) : entity.name();
    }

    private void index(int size) {
        int any = -1;
        int person = -1;
        for (int i = 0; i < size; i++) {
            lastAny[i] = any;
            lastPerson[i] = person;
            Speaker here = at[i];
            if (here != null && here.firstToken() == i) {
                any = i;
                person = here.person() ? i : person;
            }
        }
        lastAny[size] = any;
        lastPerson[size] = person;
        next[size] = size;
        for (int i = size - 1; i >= 0; i--) {
            Speaker here = at[i];
            next[i] = here != null && here.firstToken() == i ? i : next[i + 1];
        }
    }

    @Override
    public @Nullable Speaker at(int token) {
        return token >= 0 && token < at.length ? at[token] : null;
    }

    @Override
    public boolean isPlace(int from, int to) {
        return from < to && places.nextClearBit(from) >= to;
    }

    @Override
    public @Nullable Speaker lastBefore(int token, boolean personOnly) {
        int clipped = Math.max(0, Math.min(token, at.length));
        return at(personOnly ? lastPerson[clipped] : lastAny[clipped]);
    }

    @Override
    public @Nullable Speaker firstIn(int from, int to) {
        int first = from >= 0 && from <= at.length ? next[from] : at.length;
        return first < to ? at(first) : null;
    }
}
