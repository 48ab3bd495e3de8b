package dev.silang.extract.name;

import dev.silang.extract.Mention;
import dev.silang.lang.Gazetteer;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.TaggedDocument;
import dev.silang.text.Spelling;
import dev.silang.value.Party;
import dev.silang.value.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who takes part in an article: people, organisations, unnamed groups and things, and who holds which office.
 * Example: "kata Kapolres Sidodadi, AKBP Bagus Pranowo" gives the person "Bagus Pranowo" with the office "Kapolres
 * Sidodadi", and a later "Bagus" is the same person.
 *
 * <p>Reads the tokens twice in order: what the first reading learns of the article's people decides the doubtful cases
 * of the second. Immutable; safe for use by many threads.
 */
public final class NameFinder {
    private final NameRules rules;
    private final Gazetteer gazetteer;

    public NameFinder(LanguagePack pack) {
        this(pack, Gazetteer.load());
    }

    /** @param gazetteer places known by name, which are not taken for people */
    public NameFinder(LanguagePack pack, Gazetteer gazetteer) {
        this.rules = NameRules.of(pack);
        this.gazetteer = gazetteer;
    }

    /** @return mentions in tokens of the document; empty lists if there are none, never null */
    public Names find(TaggedDocument document) {
        NameText text = new NameText(document, gazetteer);
        new NameScanner(text, rules).scan();
        NameScanner scanner = new NameScanner(text, rules);
        scanner.scan();
        return names(text, scanner);
    }

    private Names names(NameText text, NameScanner scanner) {
        Entities index = new Entities();
        List<Mention<Party>> parties = new ArrayList<>();
        for (Sighting sighting : scanner.sightings) {
            parties.add(sighting.mention());
            String kind = sighting.mention().value().kind();
            if (kind.equals("person") || kind.equals("organisation")) {
                index.add(sighting);
            }
        }
        List<Entity> entities = index.entities();
        int[] entityOfToken = new int[text.size()];
        Arrays.fill(entityOfToken, -1);
        for (Mention<Party> party : parties) {
            Arrays.fill(entityOfToken, party.first(), party.end(), index.idOf(party));
        }
        List<Mention<Role>> roles = new ArrayList<>(scanner.roles);
        for (Office office : scanner.unnamed) {
            Entity holder = holder(text.text(office.first(), office.end()), entities);
            if (holder != null) {
                roles.add(alone(text, office, holder));
                Arrays.fill(entityOfToken, office.first(), office.end(), holder.id());
            }
        }
        parties.sort(Comparator.comparingInt(Mention::first));
        roles.sort(Comparator.comparingInt(Mention::first));
        return new Names(parties, roles, entities, entityOfToken, index);
    }

    private Mention<Role> alone(NameText text, Office office, Entity holder) {
        List<String> ids = new ArrayList<>(rules.officeAlone());
        ids.addAll(office.rules());
        Role role = new Role(holder.name(), text.text(office.first(), office.end()));
        return new Mention<>(office.first(), office.end(), role, ids);
    }

    /** The one person whose office begins with these words; null if there is none or more than one. */
    private static @Nullable Entity holder(String office, List<Entity> entities) {
        List<String> words = Spelling.words(office);
        Entity found = null;
        for (Entity entity : entities) {
            if (entity.office() != null && begins(Spelling.words(entity.office()), words)) {
                if (found != null) {
                    return null;
                }
                found = entity;
            }
        }
        return found;
    }

    private static boolean begins(List<String> whole, List<String> part) {
        return !part.isEmpty() && whole.size() >= part.size() && whole.subList(0, part.size()).equals(part);
    }
}
