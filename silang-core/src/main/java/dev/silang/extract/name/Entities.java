package dev.silang.extract.name;

import dev.silang.mention.Mention;
import dev.silang.text.Spelling;
import dev.silang.value.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the mentions of one article together: "Wisnu" joins the person whose full name holds that word; of several such
 * people the one who was called so before, else the one named last. Built in one pass over the sightings; not for use by several threads while it is built.
 */
final class Entities {
    /** A person or organisation while its mentions are gathered. */
    private static final class Draft {
        private final int id;
        private final String kind;
        /** Whether the first mention was no single word. */
        private final boolean whole;

        private final List<Mention<Party>> mentions = new ArrayList<>();
        private final List<String> aliases = new ArrayList<>();
        private final List<List<String>> aliasWords = new ArrayList<>();
        private List<String> words;
        private String name;
        private @Nullable String office;

        private Draft(int id, String kind, String name, List<String> words) {
            this.id = id;
            this.kind = kind;
            this.name = name;
            this.words = words;
            this.whole = words.size() > 1;
        }
    }

    private static final String PERSON = "person";

    /** Of people who share a word, only those named last are asked, which keeps the time linear. */
    private static final int RECENT = 32;

    private final List<Draft> drafts = new ArrayList<>();
    /** From a word's sound to those whose name or alias holds it, the one named last at the end. */
    private final Map<String, List<Draft>> byWord = new HashMap<>();

    /** From the words of a short name to the person who was called so first. */
    private final Map<List<String>, Draft> called = new HashMap<>();

    private final IdentityHashMap<Mention<Party>, Draft> byMention = new IdentityHashMap<>();

    void add(Sighting sighting) {
        Mention<Party> mention = sighting.mention();
        String kind = mention.value().kind();
        List<String> words = sounds(mention.value().name());
        if (words.isEmpty()) {
            return;
        }
        Draft before = kind.equals(PERSON) ? called.get(words) : null;
        Draft draft = before != null && isSame(before, words) ? before : find(kind, words);
        if (draft == null) {
            draft = new Draft(drafts.size(), kind, mention.value().name(), words);
            drafts.add(draft);
        } else if (words.size() > draft.words.size()) {
            draft.name = mention.value().name();
            draft.words = words;
        } else if (kind.equals(PERSON) && isShortFor(draft, words)) {
            called.putIfAbsent(words, draft);
        }
        draft.mentions.add(mention);
        byMention.put(mention, draft);
        if (sighting.office() != null
                && (draft.office == null
                        || draft.office.length() < sighting.office().length())) {
            draft.office = sighting.office();
        }
        index(draft, words);
        for (String alias : sighting.aliases()) {
            List<String> aliasWords = sounds(alias);
            draft.aliases.add(alias);
            draft.aliasWords.add(aliasWords);
            index(draft, aliasWords);
        }
    }

    /** A given name that stood alone first may be another one's than the whole name that follows; a surname rarely is. */
    private static boolean isShortFor(Draft draft, List<String> words) {
        int size = draft.words.size();
        return words.size() < size && (draft.whole || words.equals(draft.words.subList(size - words.size(), size)));
    }

    /** The finished entities, in order of first mention. */
    List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (Draft draft : drafts) {
            entities.add(
                    new Entity(entities.size(), draft.name, draft.office, draft.kind, draft.aliases, draft.mentions));
        }
        return entities;
    }

    /** Number of the entity that a name means, or -1. */
    int resolve(String name) {
        List<String> words = sounds(name);
        Draft draft = words.isEmpty() ? null : find("", words);
        return draft == null ? -1 : draft.id;
    }

    int idOf(Mention<Party> mention) {
        Draft draft = byMention.get(mention);
        return draft == null ? -1 : draft.id;
    }

    private void index(Draft draft, List<String> words) {
        for (String word : words) {
            List<Draft> holders = byWord.computeIfAbsent(word, key -> new ArrayList<>(1));
            if (holders.isEmpty() || holders.get(holders.size() - 1) != draft) {
                holders.remove(draft);
                holders.add(draft);
                if (holders.size() > RECENT) {
                    holders.remove(0);
                }
            }
        }
    }

    private @Nullable Draft find(String kind, List<String> words) {
        for (int w = 0; w < words.size(); w += Math.max(1, words.size() - 1)) {
            List<Draft> holders = byWord.getOrDefault(words.get(w), List.of());
            for (int i = holders.size() - 1; i >= 0; i--) {
                Draft draft = holders.get(i);
                if ((kind.isEmpty() || draft.kind.equals(kind)) && isSame(draft, words)) {
                    return draft;
                }
            }
        }
        return null;
    }

    /** People share all words of the shorter name; an organisation's short form begins as the long one does. */
    private static boolean isSame(Draft draft, List<String> words) {
        if (draft.aliasWords.contains(words)) {
            return true;
        }
        List<String> shorter = words.size() < draft.words.size() ? words : draft.words;
        List<String> longer = shorter == words ? draft.words : words;
        boolean person = draft.kind.equals(PERSON);
        return person ? longer.containsAll(shorter) : longer.equals(shorter) || isLongBeginning(shorter, longer);
    }

    private static boolean isLongBeginning(List<String> shorter, List<String> longer) {
        return shorter.size() >= 2 && longer.subList(0, shorter.size()).equals(shorter);
    }

    /** Initials say too little to tell people apart. */
    private static List<String> sounds(String name) {
        List<String> sounds = new ArrayList<>(4);
        for (String word : Spelling.words(name)) {
            if (word.length() > 1) {
                sounds.add(Spelling.sound(word));
            }
        }
        return sounds;
    }
}
