package dev.silang.extract.speech;

import dev.silang.extract.name.Entity;
import dev.silang.extract.name.Names;
import dev.silang.lang.Category;
import dev.silang.lang.SpeechAttributes;
import dev.silang.lang.SpeechAttributes.Part;
import dev.silang.mention.TokenView;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds who is meant by the beginning of a given name: "Pram" behind "Pramono Santoso". */
final class Nicknames {
    /** Shorter ones begin too many names. */
    private static final int SHORTEST = 4;

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
