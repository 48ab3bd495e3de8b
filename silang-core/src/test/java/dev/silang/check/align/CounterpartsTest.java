package dev.silang.check.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.claim.About;
import dev.silang.claim.Assertion;
import dev.silang.claim.Assertion.Kind;
import dev.silang.claim.Assertion.Word;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import dev.silang.claim.Slot;
import dev.silang.claim.Trait;
import dev.silang.text.Article;
import dev.silang.text.Span;
import dev.silang.value.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Clauses of two articles are paired where each is the other's nearest, and by the words that few have. */
class CounterpartsTest {
    /** A clause of plain words; those that end in a mark are of another kind: "+" a predicate, "!" a negation, digits numbers. */
    static Assertion clause(String article, String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ", -1)) {
            String stem = word.replaceAll("[+!]", "");
            words.add(new Word(stem, new Span(at, at + word.length()), kind(word)));
            at += word.length() + 1;
        }
        return new Assertion(claim(article, text, words), words);
    }

    private static Kind kind(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Kind.NUMBER;
        }
        return word.endsWith("+") ? Kind.PREDICATE : word.endsWith("!") ? Kind.NEGATION : Kind.PLAIN;
    }

    private static Claim claim(String article, String text, List<Word> words) {
        return new Claim(
                Article.of(article, text),
                Slot.TOPIC,
                new Span(0, text.length()),
                false,
                0,
                About.NOTHING,
                new Phrase(words.stream().map(Word::stem).toList()),
                Polarity.AFFIRMED,
                Modality.ASSERTED,
                List.of(),
                List.of("id.grammar.clause"),
                Set.of(Trait.CLAUSE));
    }

    private static List<String> pairs(Assertion... clauses) {
        return new Counterparts(List.of(clauses))
                .pairs().stream().map(pair -> pair.a() + "-" + pair.b()).toList();
    }

    /** Clauses of other articles that make words rare or common, none like another. */
    private static List<Assertion> others(int count, String word) {
        List<Assertion> others = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            others.add(clause("c", word + " w" + i + " x" + i + " y" + i + " z" + i));
        }
        return others;
    }

    @Test
    void theNearestOfEachAreACouple() {
        assertThat(pairs(
                        clause("a", "banjir rendam pasar"),
                        clause("a", "angin rusak sekolah"),
                        clause("b", "sekolah rusak angin kencang"),
                        clause("b", "pasar lama rendam banjir")))
                .containsExactly("0-3", "1-2");
    }

    @Test
    void clausesOfOneArticleAreNoCouple() {
        assertThat(pairs(clause("a", "banjir rendam pasar"), clause("a", "banjir rendam pasar")))
                .isEmpty();
    }

    @Test
    void aClauseThatIsNearerToAnotherIsNoneOfTwo() {
        assertThat(pairs(
                        clause("a", "banjir rendam pasar lama"),
                        clause("b", "banjir rendam pasar lama"),
                        clause("b", "banjir rendam sawah kering")))
                .containsExactly("0-1");
    }

    @Test
    void ofTwoAsNearTheEarlierIsTaken() {
        assertThat(pairs(
                        clause("a", "banjir rendam pasar"),
                        clause("b", "banjir rendam pasar"),
                        clause("b", "banjir rendam pasar")))
                .containsExactly("0-1");
    }

    @Test
    void rareWordsWeighMore() {
        assertThat(pairs(
                        clause("a", "gabah jemur orang hari"),
                        clause("b", "orang hari cabai panen"),
                        clause("b", "gabah jemur tikus tani"),
                        clause("c", "orang hari satu dua"),
                        clause("c", "orang hari tiga lima")))
                .contains("0-2")
                .doesNotContain("0-1");
    }

    /** Shares of the weight of all words; among many clauses all words of two weigh much the same. */
    private static boolean meet(String a, String b) {
        List<Assertion> clauses = new ArrayList<>(List.of(clause("a", a), clause("b", b)));
        clauses.addAll(others(50, "v"));
        return !new Counterparts(clauses).pairs().isEmpty();
    }

    @Test
    void lessThanAThirdInCommonIsNotAlike() {
        // the bar is 0.3: two of five words weigh about 0.36, one of five about 0.17
        assertThat(meet("p q c d e", "p q h i j")).isTrue();
        assertThat(meet("p b c d", "p f g h")).isFalse();
    }

    /** Weights are added in the order of a clause's words; rounding must not make two sums of one pair. */
    @Test
    void likenessIsTheSameFromBothSides() {
        Random random = new Random(7);
        for (int trial = 0; trial < 200; trial++) {
            List<Assertion> clauses = new ArrayList<>(List.of(
                    clause("a", shared(trial)),
                    clause("b", "one two three four " + shared(trial) + " five six seven eight")));
            for (int word = 0; word < 10; word++) {
                clauses.addAll(others(random.nextInt(9), "s" + word + "t" + trial));
            }
            assertThat(new Counterparts(clauses).pairs())
                    .as("trial " + trial)
                    .anyMatch(pair -> pair.a() == 0 && pair.b() == 1);
        }
    }

    private static String shared(int trial) {
        return IntStream.range(0, 10).mapToObj(word -> "s" + word + "t" + trial).collect(Collectors.joining(" "));
    }

    @Test
    void aWordThatAThousandClausesHaveBringsNoneTogether() {
        assertThat(joined(700)).isTrue();
        assertThat(joined(1_300)).isFalse();
    }

    private static boolean joined(int having) {
        List<Assertion> clauses = new ArrayList<>(List.of(clause("a", "v"), clause("b", "v")));
        clauses.addAll(others(having, "v"));
        return new Counterparts(clauses).pairs().stream().anyMatch(pair -> pair.a() == 0 && pair.b() == 1);
    }
}
