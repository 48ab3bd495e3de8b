package dev.silang.extract.speech;

import dev.silang.lang.Category;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.SpeechAttributes;
import dev.silang.lang.SpeechAttributes.Part;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.TokenView;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes off what a crawl joined to a name where it lost the space beside a link: "Budi Santosomengatakan" is Budi Santoso
 * if the article has him without the verb as well, or if the verb is one of saying, and so is "PresidenBudi Santoso".
 */
final class GluedNames {
    /** Shorter beginnings are no names. */
    private static final int SHORTEST = 3;

    /** No name ends with a verb of so many letters. */
    private static final int LONG = 6;

    /** No name ends with a preposition of so many letters. */
    private static final int LONG_END = 5;

    /** Longer words are no names; to look at each beginning of one costs its length squared. */
    static final int LONGEST = 64;

    private final Set<String> capitalized = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    /** Prepositions and the like with which no name ends: "dalam". */
    private final Set<String> ends;

    private final LanguagePack pack;

    GluedNames(TokenView doc) {
        pack = doc.pack();
        ends = pack.entries(Category.SPEECH_WORDS).stream()
                .filter(entry -> entry.is(SpeechAttributes.SPEECH_PART, Part.END))
                .flatMap(entry -> entry.words().stream())
                .filter(word -> word.length() >= LONG_END)
                .collect(Collectors.toSet());
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

    /** A person's name without what a crawl joined to its beginning and its end. */
    String repair(String name) {
        List<String> words = List.of(name.split(" ", -1));
        for (int at = words.size() - 1; at >= 0; at--) {
            String word = words.get(at);
            int begin = begin(word, at, words.size());
            if (begin > 0) {
                String behind = name.substring(
                        String.join(" ", words.subList(0, at + 1)).length());
                return withoutTail(word.substring(begin) + behind);
            }
        }
        return withoutTail(name);
    }

    /** Index in a word at which a name begins, 0 if nothing is joined to it: "Donald" in "SerikatDonald". */
    private int begin(String word, int place, int words) {
        for (int at = word.length() - SHORTEST; word.length() <= LONGEST && at > 1; at--) {
            boolean begins = Character.isUpperCase(word.charAt(at))
                    && Character.isLowerCase(word.charAt(at + 1))
                    && Character.isLetter(word.charAt(at - 1));
            if (begins && isParted(word.substring(0, at), word.substring(at), place, words)) {
                return at;
            }
        }
        return 0;
    }

    /**
     * Whether what stands ahead of a name is no part of it: the article has one of both alone, or it begins with an office or is an abbreviation. The
     * last word may also be joined to what follows ("Budi SantosoDatang"), and a lone one is a brand ("MarketWatch").
     */
    private boolean isParted(String head, String tail, int place, int words) {
        boolean last = place == words - 1;
        boolean named = capitalized.contains(tail);
        boolean known = head.length() >= SHORTEST && capitalized.contains(head);
        return last && words > 1 ? named && !known : isOffice(head) || !last && (named || known);
    }

    /** "KetuaDPR", "RI" */
    private boolean isOffice(String head) {
        if (head.equals(head.toUpperCase(Locale.ROOT))) {
            return capitalized.contains(head);
        }
        int end = 1;
        while (end < head.length() && Character.isLowerCase(head.charAt(end))) {
            end++;
        }
        return pack.phrases(Category.OFFICES).contains(head.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private String withoutTail(String name) {
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
                || tail.length() >= LONG && (says(tail) || isVerb(tail))
                || ends.contains(tail);
    }

    private boolean isVerb(String word) {
        WordForm form = pack.words().of(word);
        return form != null && form.isVerb();
    }

    private boolean isSmall(String word) {
        return small.contains(word) || pack.phrases(Category.FUNCTION_WORDS).contains(word);
    }

    private boolean says(String word) {
        return pack.phrases(Category.CUES).contains(word);
    }
}
