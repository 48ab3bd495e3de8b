package dev.silang.extract.speech;

import dev.silang.lang.Category;
import dev.silang.lang.LanguagePack;
import dev.silang.mention.TokenView;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Takes off what a crawl joined to a name where it lost the space beside a link: "Budi Santosomengatakan" is Budi Santoso
 * if the article has him without the verb as well, or if the verb is one of saying.
 */
final class GluedNames {
    /** Shorter beginnings are no names. */
    private static final int SHORTEST = 3;

    /** No name ends with a verb of saying of so many letters. */
    private static final int LONG = 6;

    /** Longer words are no names; to look at each beginning of one costs its length squared. */
    static final int LONGEST = 64;

    private final Set<String> capitalized = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final LanguagePack pack;

    GluedNames(TokenView doc) {
        pack = doc.pack();
        for (int at = 0; at < doc.size(); at++) {
            String word = doc.token(at).text();
            if (doc.token(at).isWord() && doc.token(at).isCapitalized()) {
                capitalized.add(word);
                pairs.add(at == 0 ? word : doc.token(at - 1).text() + " " + word);
            } else if (doc.token(at).isWord()) {
                small.add(word);
            }
        }
    }

    /** A person's name without the small word that its last word ends with. */
    String repair(String name) {
        int last = name.lastIndexOf(' ') + 1;
        String word = name.substring(last);
        String ahead = name.substring(0, last);
        String before = ahead.substring(ahead.trim().lastIndexOf(' ') + 1);
        for (int end = SHORTEST; word.length() <= LONGEST && end <= word.length() - 2; end++) {
            if (isJoint(before, word.substring(0, end), word.substring(end))) {
                return ahead + word.substring(0, end);
            }
        }
        return name;
    }

    private boolean isJoint(String before, String head, String tail) {
        if (!tail.equals(tail.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return !before.isEmpty() && pairs.contains(before + head)
                || capitalized.contains(head) && (isSmall(tail) || says(tail))
                || tail.length() >= LONG && says(tail);
    }

    private boolean isSmall(String word) {
        return small.contains(word) || pack.phrases(Category.FUNCTION_WORDS).contains(word);
    }

    private boolean says(String word) {
        return pack.phrases(Category.CUES).contains(word);
    }
}
