package dev.silang.extract.name;

import dev.silang.lang.Gazetteer;
import dev.silang.lang.LanguagePack;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.text.Spelling;
import dev.silang.value.Party;
import dev.silang.value.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    public Names find(TokenView document) {
        NameText text = new NameText(document, gazetteer);
        NameScanner scanner = new NameScanner(text, rules);
        scanner.scan();
        if (text.hasLearned()) {
            scanner = new NameScanner(text, rules);
            scanner.scan();
        }
        return names(text, scanner);
    }

    private Names names(NameText text, NameScanner scanner) {
        List<Sighting> sightings = new ArrayList<>(scanner.sightings);
        List<Mention<Role>> roles = new ArrayList<>(scanner.roles);
        sightings.sort(Sighting.IN_ORDER);
        BareNames.Found names = new BareNames(text, rules).beside(parties(sightings), roles);
        List<Mention<Party>> bare = new ArrayList<>(names.others());
        List<Mention<Party>> acting = new ArrayList<>(names.acting());
        PersonNouns.Found described = new PersonNouns(text, rules).beside(sightings, names.all(), roles);
        BitSet phrases = new BitSet();
        described.roles().forEach(role -> phrases.set(role.first(), role.end()));
        roles.addAll(described.roles());
        sightings.addAll(described.people());
        bare.removeIf(name -> phrases.get(name.first()));
        acting.removeIf(name -> phrases.get(name.first()));
        sightings.sort(Sighting.IN_ORDER);
        Entities index = new Entities();
        for (Sighting sighting : sightings) {
            String kind = sighting.mention().value().kind();
            if (kind.equals("person") || kind.equals("organisation")) {
                index.add(sighting);
            }
        }
        List<Mention<Party>> parties = parties(sightings);
        List<Entity> entities = index.entities();
        int[] entityOfToken = new int[text.size()];
        Arrays.fill(entityOfToken, -1);
        for (Mention<Party> party : parties) {
            Arrays.fill(entityOfToken, party.first(), party.end(), index.idOf(party));
        }
        Map<List<String>, @Nullable Entity> holders = holders(entities);
        roles.sort(Comparator.comparingInt(Mention::first));
        OfficeHolders told = new OfficeHolders(
                text,
                new PersonParser(text, rules.particles()),
                persons(parties, index),
                roles,
                (a, b) -> index.idOf(a) == index.idOf(b));
        List<Mention<Role>> unheld = new ArrayList<>();
        for (Office office : scanner.unnamed) {
            if (phrases.get(office.first())) {
                continue;
            }
            Entity holder = holders.get(Spelling.words(text.text(office.first(), office.end())));
            Mention<Party> person = holder == null ? told.of(office) : null;
            holder = person == null ? holder : entities.get(index.idOf(person));
            if (holder == null) {
                unheld.add(new Mention<>(
                        office.first(),
                        office.end(),
                        new Role("", text.text(office.first(), office.end())),
                        office.rules()));
            } else {
                roles.add(alone(text, office, holder, person == null ? rules.officeAlone() : rules.officeTold()));
                Arrays.fill(entityOfToken, office.first(), office.end(), holder.id());
            }
        }
        roles.sort(Comparator.comparingInt(Mention::first));
        return new Names(parties, roles, unheld, acting, bare, entities, entityOfToken, index);
    }

    private static List<Mention<Party>> parties(List<Sighting> sightings) {
        return sightings.stream().map(Sighting::mention).toList();
    }

    private static List<Mention<Party>> persons(List<Mention<Party>> parties, Entities index) {
        return parties.stream()
                .filter(party -> party.value().kind().equals("person") && index.idOf(party) >= 0)
                .toList();
    }

    private static Mention<Role> alone(NameText text, Office office, Entity holder, List<String> rules) {
        List<String> ids = new ArrayList<>(rules);
        ids.addAll(office.rules());
        Role role = new Role(holder.name(), text.text(office.first(), office.end()));
        return new Mention<>(office.first(), office.end(), role, ids);
    }

    /** From the first words of each office to the one person who holds it; null where there are several. */
    private static Map<List<String>, @Nullable Entity> holders(List<Entity> entities) {
        Map<List<String>, @Nullable Entity> holders = new HashMap<>();
        for (Entity entity : entities) {
            List<String> words = entity.office() == null ? List.of() : Spelling.words(entity.office());
            for (int end = 1; end <= words.size(); end++) {
                List<String> part = words.subList(0, end);
                holders.put(part, holders.containsKey(part) ? null : entity);
            }
        }
        return holders;
    }
}
