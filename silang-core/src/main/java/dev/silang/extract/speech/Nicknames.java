package dev.silang.extract.speech;

import dev.silang.extract.name.Entity;
import dev.silang.extract.name.Names;
import dev.silang.lang.Category;
import dev.silang.lang.SpeechAttributes;
import dev.silang.lang.SpeechAttributes.Part;
import dev.silang.mention.TokenView;
import dev.silang.syntax.Phrases;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is meant by the beginning of a given name: "Pram" behind "Pramono Santoso". */
final class Nicknames {
    /** Shorter ones begin too many names. */
    private static final int SHORTEST = 4;

    /** Letters of the shortest name that is a longer one's: "Rio". */
    private static final int SHORTEST_SHORTENED = 3;

    /** "Bude Tari": words of a short name. */
    private static final int LONGEST_NICKNAME = 2;

    private Nicknames() {}

    /**
     * By the number of a person who has one short name and no office, the one person named before whose name begins so;
     * where two are, nobody is meant.
     */
    static Map<Integer, Entity> of(List<Entity> entities, GluedNames glued) {
        Map<String, @Nullable Entity> byBeginning = new HashMap<>();
        Map<Integer, Entity> full = new HashMap<>();
        for (Entity entity : entities) {
            if (!entity.isPerson()) {
                continue;
            }
            String[] words = entity.name().toLowerCase(Locale.ROOT).split(" ", -1);
            Entity meant = words.length == 1 && entity.office() == null ? byBeginning.get(words[0]) : null;
            if (meant != null) {
                full.put(entity.id(), meant);
            }
            if (words.length > 1) {
                note(glued.repair(entity.name()).split(" ", -1), entity, byBeginning);
            }
        }
        return full;
    }

    /**
     * Adds whom a short name means that the text says is one: "kata Joko, sapaan akrabnya" means the person whose whole name
     * was the last before.
     */
    static void addTold(Names names, TokenView document, Map<Integer, Entity> full) {
        Entity last = null;
        Entity before = null;
        for (int at = 0; at < document.size(); at++) {
            Entity entity = names.entityAt(at);
            if (entity != null && entity.isPerson() && !entity.equals(last)) {
                before = last;
                last = entity;
            } else if (last != null && before != null && isTold(document, at) && last.equals(names.entityAt(at - 2))) {
                if (isShort(last) && !isShort(before)) {
                    full.put(last.id(), before);
                }
            }
        }
    }

    /**
     * Adds whom a name of one word means with which somebody speaks who was not introduced: "kata Zulhas" is Zulkifli Hasan,
     * the last one named before, if his name has all its letters in their order.
     */
    static void addShortened(Names names, TokenView document, Map<Integer, Entity> full) {
        Set<Integer> known = new HashSet<>();
        Entity whole = null;
        for (int at = 0; at < document.size(); at++) {
            Entity entity = names.entityAt(at);
            if (entity == null || !entity.isPerson()) {
                continue;
            }
            boolean first = known.add(entity.id());
            if (entity.name().indexOf(' ') >= 0) {
                whole = entity;
            } else if (first && whole != null && isShortened(entity, whole) && speaks(document, at)) {
                full.putIfAbsent(entity.id(), whole);
            }
        }
    }

    private static boolean isShortened(Entity brief, Entity whole) {
        String letters = brief.name().toLowerCase(Locale.ROOT);
        String name = whole.name().toLowerCase(Locale.ROOT);
        int from = 0;
        for (int i = 0; i < letters.length() && from >= 0; i++) {
            from = name.indexOf(letters.charAt(i), from) + 1;
            from = from == 0 ? -1 : from;
        }
        return from >= 0 && letters.length() >= SHORTEST_SHORTENED && brief.office() == null;
    }

    /** Whether a name stands beside a word of saying, and nothing behind a comma tells who that is. */
    private static boolean speaks(TokenView document, int at) {
        boolean said = document.is(at + 1, Category.CUES) || document.before(at, Category.CUES) != null;
        return said && !(document.is(at + 1, ",") && Phrases.isPerson(document, at + 2));
    }

    private static boolean isTold(TokenView document, int at) {
        return at > 1
                && document.token(at - 1).is(",")
                && document.match(at, Category.SPEECH_WORDS, SpeechAttributes.SPEECH_PART, Part.NICKNAME) != null;
    }

    private static boolean isShort(Entity entity) {
        return entity.office() == null && entity.name().split(" ", -1).length <= LONGEST_NICKNAME;
    }

    private static void note(String[] words, Entity entity, Map<String, @Nullable Entity> byBeginning) {
        for (String word : words) {
            String small = word.toLowerCase(Locale.ROOT);
            // Between two spaces in a row there is an empty word.
            boolean plain = !word.isEmpty()
                    && word.length() <= GluedNames.LONGEST
                    && word.substring(1).equals(small.substring(1));
            for (int end = SHORTEST; plain && end < small.length(); end++) {
                String beginning = small.substring(0, end);
                boolean taken = byBeginning.containsKey(beginning) && !entity.equals(byBeginning.get(beginning));
                byBeginning.put(beginning, taken ? null : entity);
            }
        }
    }
}
