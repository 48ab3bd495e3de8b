package dev.silang.eval.names;

import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.claim.Slot;
import dev.silang.lang.NameWords.Use;
import dev.silang.lang.WordForms;
import dev.silang.text.Document;
import dev.silang.text.Sentence;
import dev.silang.text.Span;
import dev.silang.text.Token;
import dev.silang.value.Party;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the articles of one language use words with a capital: in how many each stands in the name of a person, and in how many at
 * all. Words that open a sentence, and longer ones in capitals alone, are not counted, as their capital says nothing.
 */
final class NameUses {
    /** Articles that tell what a word is that no list of ordinary words has. */
    private static final int FEW = 20;

    /** Articles that tell of an ordinary word, or with several names that it is one. */
    private static final int FEWEST = 5;

    private static final int NAMED = 8;

    /** Names of several words in which a word stands before it is taken for one of names: one often told person is no evidence. */
    private static final int FULL_NAMES = 4;

    /** Shares of the articles with a word in which it is of a person. Judged by samples, as the counts above (docs/QUALITY.md). */
    private static final double MOSTLY = 0.8;

    private static final double HARDLY = 0.2;
    private static final double HALF = 0.5;

    /** Below it an ordinary word of another language is none of people's names: "Made" is a name in Bali. */
    private static final double OFTEN = 0.65;

    private static final int LONGEST_ABBREVIATION = 3;
    private static final String PERSON = "person";

    private static final class Count {
        private int articles;
        private int people;
        private final Set<String> names = new HashSet<>();
    }

    private final Map<String, Count> counts = new HashMap<>();

    void add(Reading reading) {
        Document document = reading.document();
        List<Span> people = people(reading);
        BitSet covered = new BitSet();
        people.forEach(name -> covered.set(name.start(), name.end()));
        Set<String> all = new HashSet<>();
        Set<String> ofPeople = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                Token token = document.tokens().get(i);
                if (!isName(token)) {
                    continue;
                }
                if (covered.get(token.start())) {
                    ofPeople.add(token.norm());
                } else if (i > sentence.first() && isInside(document.tokens().get(i - 1))) {
                    all.add(token.norm());
                }
            }
        }
        all.addAll(ofPeople);
        all.forEach(word -> count(word).articles++);
        ofPeople.forEach(word -> count(word).people++);
        names(document, people);
    }

    private Count count(String word) {
        return counts.computeIfAbsent(word, key -> new Count());
    }

    private static List<Span> people(Reading reading) {
        List<Span> people = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            if (claim.slot() == Slot.PARTICIPANT
                    && !claim.inTitle()
                    && claim.value() instanceof Party party
                    && party.kind().equals(PERSON)) {
                people.add(claim.evidence());
            }
        }
        return people;
    }

    private void names(Document document, List<Span> people) {
        for (Span name : people) {
            String text = name.of(document.article().text());
            String[] words = text.split("\\s+");
            if (words.length > 1) {
                for (String word : words) {
                    Count count = counts.get(word.toLowerCase(Locale.ROOT));
                    if (count != null) {
                        count.names.add(text);
                    }
                }
            }
        }
    }

    private static boolean isName(Token token) {
        String text = token.text();
        boolean capitals = text.length() > LONGEST_ABBREVIATION && text.chars().noneMatch(Character::isLowerCase);
        return token.isWord()
                && token.isCapitalized()
                && !capitals
                && text.length() > 1
                && text.chars().allMatch(Character::isLetter);
    }

    /** Whether what stands before a word opens nothing: another word, a number or a comma. */
    private static boolean isInside(Token before) {
        return before.isWord() || before.isNumber() || before.is(",") || before.is("(");
    }

    /**
     * What is known of each word, in the order of the alphabet.
     *
     * @param own the ordinary words of the language
     * @param foreign whether a word is an ordinary one of another language with a pack
     */
    Map<String, Use> uses(WordForms own, Predicate<String> foreign) {
        Map<String, Use> uses = new TreeMap<>();
        counts.forEach((word, count) -> {
            boolean ordinary = own.of(word) != null;
            Use use = use(count, ordinary, !ordinary && foreign.test(word));
            if (use != null) {
                uses.put(word, use);
            }
        });
        return uses;
    }

    private static @Nullable Use use(Count count, boolean ordinary, boolean foreign) {
        double share = (double) count.people / count.articles;
        boolean other = foreign && share < OFTEN
                || count.articles >= FEW && share <= HARDLY
                || ordinary && count.articles >= FEWEST && share <= HALF;
        if (other) {
            return Use.OTHER;
        }
        boolean person =
                !ordinary && !foreign && count.articles >= NAMED && count.names.size() >= FULL_NAMES && share >= MOSTLY;
        return person ? Use.PERSON : null;
    }
}
