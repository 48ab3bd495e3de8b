package dev.silang.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Scope;
import dev.silang.claim.Slot;
import dev.silang.relation.Relation;
import dev.silang.report.ExampleBuilder;
import dev.silang.source.Dependence;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import dev.silang.value.Concept;
import dev.silang.value.Quantity;
import dev.silang.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests of {@link Answers} and {@link Reasons}. */
final class AnswersTest {
    private static final Origin A = new Origin("o1", List.of("a"), List.of(), true);
    private static final Origin B = new Origin("o2", List.of("b"), List.of(), true);

    private final ExampleBuilder builder = new ExampleBuilder()
            .article(article("a", "12 orang tewas. Tewas: 12  orang, lalu 13 orang, kata Ratna."), Map.of())
            .article(article("b", "Sedikitnya 10 orang tewas."), Map.of());

    private static Article article(String id, String text) {
        return new Article(id, id, null, null, "Banjir: 12 orang tewas", text, "id", List.of());
    }

    private Claim count(String article, String words, int number, Attribution... chain) {
        return builder.claim(
                article, Slot.QUANTITY, words, "flood", "dead", Quantity.count(number, Concept.of("dead")), chain);
    }

    private CrossCheck check() {
        return builder.story("Banjir", List.of(A, B)).build();
    }

    private static Finding only(CrossCheck check) {
        return check.stories().get(0).findings().get(0);
    }

    @Test
    void ofOnePositionAreToldByWhatTheyRead() {
        Claim wide = count("b", "10 orang", 10);
        Claim narrow = count("a", "12 orang", 12);
        Claim again = count("a", "12  orang", 12);
        builder.finding(Verdict.FINER, "", List.of(builder.position(List.of("o1", "o2"), narrow, wide, again)));
        CrossCheck check = check();
        assertThat(Answers.of(only(check), Value::notation))
                .extracting(Position::claims)
                .containsExactly(List.of(narrow, again), List.of(wide));
        assertThat(Answers.of(only(check), value -> "so many"))
                .extracting(Position::claims)
                .containsExactly(List.of(narrow, wide, again));
    }

    @Test
    void thatAreNotFinerStayAsTheyAre() {
        Claim a = count("a", "12 orang", 12);
        builder.finding(Verdict.SAME, "", List.of(builder.position(List.of("o1"), a)));
        CrossCheck check = check();
        assertThat(Answers.of(only(check), Value::notation))
                .isEqualTo(only(check).positions());
    }

    @Test
    void areToldOnceForTheSameWordsAndSource() {
        Attribution ratna = builder.source(Attribution.Kind.SPEAKER, "a", "Ratna", null, "kata");
        Attribution elsewhere = new Attribution(Attribution.Kind.SPEAKER, "Ratna", "", null, null);
        Claim first = count("a", "12 orang", 12, ratna);
        Claim spaced = count("a", "12  orang", 12, elsewhere);
        Claim unnamed = count("a", "12 orang", 12);
        Claim title = builder.titleClaim(
                "a", Slot.QUANTITY, "12 orang", "flood", "dead", Quantity.count(12, Concept.of("dead")));
        Claim other = count("b", "10 orang", 10, ratna);
        Position position = builder.position(List.of("o1"), first, spaced, unnamed, title, other);
        assertThat(Answers.told(position))
                .containsExactly(new Told(first, 2), new Told(unnamed, 1), new Told(title, 1), new Told(other, 1));
    }

    @Test
    void haveTheOriginsOfAllPositions() {
        Origin unknown = new Origin("o1", List.of("a"), List.of(), false);
        Value value = Quantity.count(12, Concept.of("dead"));
        Finding finding = new Finding(
                "f1",
                new Question(Slot.QUANTITY, "flood", "dead", Scope.WHOLE),
                Verdict.SAME,
                List.of(
                        new Position(value, List.of(), List.of(unknown)),
                        new Position(value, List.of(), List.of(A, B))),
                List.of());
        assertThat(Answers.origins(finding)).containsExactly(A, B);
    }

    @Test
    void standWithTheirArticle() {
        Claim b = count("b", "10 orang", 10);
        Claim a = count("a", "12 orang", 12);
        Claim more = count("b", "orang tewas", 10);
        for (Claim claim : List.of(b, a, more)) {
            builder.finding(Verdict.ONLY, "", List.of(builder.position(List.of("o1"), claim)));
        }
        CrossCheck check = check();
        List<Finding> findings = check.stories().get(0).findings();
        assertThat(Answers.byArticle(findings))
                .containsExactly(
                        Map.entry("b", List.of(findings.get(0), findings.get(2))),
                        Map.entry("a", List.of(findings.get(1))));
    }

    @Test
    void haveReasons() {
        Claim a = count("a", "12 orang", 12);
        Claim inside = count("a", "13 orang", 13);
        Claim b = count("b", "10 orang", 10);
        builder.finding(
                Verdict.CONFLICT,
                "",
                List.of(builder.position(List.of("o1"), a), builder.position(List.of("o1"), inside)),
                builder.link(a, inside, Relation.CONFLICT),
                builder.link(inside, b, Relation.CONFLICT),
                builder.link(a, b, Relation.COMPATIBLE));
        CrossCheck check = check();
        assertThat(only(check).deciding()).extracting(Link::b).containsExactly(inside, b);
        assertThat(only(check).againstThemselves()).containsExactly("a");
    }

    @Test
    void haveReasonsOfTheirOwnForOneOrigin() {
        Dependence outlet = Dependence.of("a", "b", Dependence.Reason.SAME_OUTLET, "Tirta");
        Dependence speaker = Dependence.of("a", "b", Dependence.Reason.SAME_AGENCY, "Nusa");
        Origin story = new Origin("o1", List.of("a", "b"), List.of(outlet), true);
        CrossCheck check = builder.story("Banjir", List.of(story)).build();
        Origin answer = new Origin("o1", List.of("a", "b"), List.of(outlet, speaker), true);
        assertThat(new Reasons(check).ofAnswerAlone(answer)).containsExactly(speaker);
    }

    @Test
    void areQuotedFromTheirTextOrHeadline() {
        Claim inText = count("a", "13 orang", 13);
        Claim inTitle = builder.titleClaim(
                "a", Slot.QUANTITY, "12 orang", "flood", "dead", Quantity.count(12, Concept.of("dead")));
        assertThat(inText.quote()).isEqualTo("13 orang");
        assertThat(inTitle.quote()).isEqualTo("12 orang");
        assertThat(inTitle.text()).isEqualTo("Banjir: 12 orang tewas");
    }
}
