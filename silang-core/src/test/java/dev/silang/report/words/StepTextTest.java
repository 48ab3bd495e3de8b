package dev.silang.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.claim.About;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import dev.silang.claim.Scope;
import dev.silang.claim.Slot;
import dev.silang.claim.Trait;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.relation.Step;
import dev.silang.report.ExampleBuilder;
import dev.silang.text.Article;
import dev.silang.text.Span;
import dev.silang.value.Concept;
import dev.silang.value.DayRange;
import dev.silang.value.GameScore;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import dev.silang.value.Party;
import dev.silang.value.Place;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.Role;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StepTextTest {
    private final Labels labels = Labels.of("en");
    private final StepText steps =
            new StepText(labels, new ValueText(labels), claim -> new ValueText(labels).of(claim.value()));

    @Test
    void putsNotationsIntoWords() {
        Quantity about = new Quantity(
                Interval.exactly(new BigDecimal(3000)), Hedge.AROUND, new BigDecimal(1000), "IDR", Concept.NONE);
        Quantity more = new Quantity(
                Interval.exactly(new BigDecimal(5000)), Hedge.MORE_THAN, new BigDecimal(1000), "IDR", Concept.NONE);
        Step step = Step.of(
                Step.Kind.DISJOINT, about.meant().toString(), more.meant().toString());
        assertThat(told(Relation.CONFLICT, step, about, more))
                .isEqualTo("Rp 2,500 to 3,500 and more than Rp 5,000 do not meet");
    }

    @Test
    void saysWhichNameIsFuller() {
        Party bare = new Party("Bank Tirta", "organisation");
        Party full = new Party("Bank Tirta (BT)", "organisation");
        Step step = Step.of(Step.Kind.SAYS_MORE, "Bank Tirta (BT)");
        assertThat(told(Relation.COARSER, step, bare, full)).isEqualTo("Bank Tirta (BT) says more than Bank Tirta");
        assertThat(told(Relation.FINER, step, full, bare)).isEqualTo("Bank Tirta (BT) says more than Bank Tirta");
    }

    @Test
    void saysOfPlainNumbersThatTheyDiffer() {
        assertThat(told(
                        Relation.CONFLICT,
                        Step.of(Step.Kind.DISJOINT, "12", "17"),
                        Quantity.count(12, Concept.of("dead")),
                        Quantity.count(17, Concept.of("dead"))))
                .isEqualTo("12 is not 17");
    }

    @Test
    void saysWhatBecameOfAValue() {
        assertThat(told(
                        Relation.UPDATE,
                        Step.of(Step.Kind.TOLD_CHANGE, "12", "17"),
                        Quantity.count(17, Concept.of("dead")),
                        Quantity.count(12, Concept.of("dead"))))
                .isEqualTo("one report tells itself that it was 12 and became 17");
    }

    @Test
    void tellsTwoValuesOfOneNotationApart() {
        TimeSpan right = day(DayOfWeek.WEDNESDAY);
        TimeSpan wrong = day(DayOfWeek.THURSDAY);
        Step step = Step.of(Step.Kind.PART_DIFFERS, "weekday", right.notation(), wrong.notation());
        assertThat(told(Relation.CONFLICT, step, right, wrong))
                .isEqualTo(
                        "the weekday differs: Wednesday, 13 September 2023 and Thursday, 13 September 2023 (that date"
                                + " is a Wednesday)");
    }

    @Test
    void putsTheNarrowerFirst() {
        Place wide = Place.of("Jawa", "");
        Place narrow = Place.of("Tuban", "");
        String expected = "Tuban lies within Jawa";
        assertThat(told(Relation.COARSER, Step.of(Step.Kind.WITHIN, "Jawa", "Tuban"), wide, narrow))
                .isEqualTo(expected);
        assertThat(told(Relation.COARSER, Step.of(Step.Kind.WITHIN, "Tuban", "Jawa"), wide, narrow))
                .isEqualTo(expected);
        assertThat(told(Relation.FINER, Step.of(Step.Kind.WITHIN, "Tuban", "Jawa"), narrow, wide))
                .isEqualTo(expected);
    }

    @Test
    void putsTheOneWithAStartFirst() {
        Precedence ever = new Precedence(1, "", "", null, "");
        Precedence since = new Precedence(1, "", "", null, "2019");
        Step step = Step.of(Step.Kind.EARLIER_ONE_IMPLIED, ever.notation(), since.notation());
        assertThat(told(Relation.CONFLICT, step, ever, since))
                .isEqualTo("the first since “2019” means there was one before; the first denies it");
    }

    @Test
    void tellsValuesThatStepsNameOtherwise() {
        Quantity won = score(3, 0);
        Quantity drawn = score(2, 2);
        assertThat(told(Relation.CONFLICT, Step.of(Step.Kind.DISJOINT, won.subject(), drawn.subject()), won, drawn))
                .isEqualTo("3-0 is not 2-2");
        Role brief = new Role("Ratna", "Chair");
        Role full = new Role("Ratna", "Chair of the Board");
        Step step = Step.of(Step.Kind.WITHIN, "chair", "chair of the board");
        assertThat(told(Relation.COARSER, step, brief, full)).isEqualTo("Chair of the Board says more than Chair");
    }

    @Test
    void tellsTheTimesThatClaimsThemselvesGive() {
        Step step = Step.of(Step.Kind.LATER_REPORT, "2024-05-15T10:00+07:00", "2024-05-16T10:00+07:00");
        Quantity one = Quantity.count(1, Concept.of("dead"));
        assertThat(told(Relation.UPDATE, step, one, one))
                .isEqualTo("the figure can change; the earlier report is of 15 May 2024 at 10:00 UTC+7, the later"
                        + " one of 16 May 2024 at 10:00 UTC+7");
        assertThat(told(Relation.UPDATE, step, new Role("Ratna", "chair"), new Role("Ratna", "member")))
                .startsWith("the earlier report is of 15 May");
    }

    /** "Hingga Rabu" as a value keeps its "until"; a state is told as of Wednesday. */
    @Test
    void tellsTheTimesForWhichClaimsGiveTheirValues() {
        TimeSpan until = day(DayOfWeek.WEDNESDAY).withHedge(Hedge.AT_MOST);
        Step step = Step.of(Step.Kind.LATER_REPORT, until.notation(), until.notation());
        Claim claim = asOf(until);
        assertThat(steps.of(Explanation.of(Relation.UPDATE, step), claim, claim))
                .isEqualTo("the figure can change; one is as of Wednesday, 13 September 2023, the other as of"
                        + " Wednesday, 13 September 2023");
        assertThat(steps.of(Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL, until.notation())), claim, claim))
                .isEqualTo("both say until Wednesday, 13 September 2023");
    }

    /** A claim that gives a time, for that time. */
    private static Claim asOf(TimeSpan time) {
        return new Claim(
                Article.of("a", "satu"),
                Slot.WHEN,
                new Span(0, 4),
                false,
                0,
                new About("", Concept.NONE, null, Scope.WHOLE, List.of(), Set.of(), false, time, null),
                time,
                Polarity.AFFIRMED,
                Modality.ASSERTED,
                List.of(),
                List.of("rule"),
                Set.of());
    }

    @Test
    void saysOfMinutesOfAMatchThatTheyAreNoTimeOfDay() {
        Article article = Article.of("a", "menit ke-12 menit ke-17");
        TimeSpan time = day(DayOfWeek.WEDNESDAY);
        Claim first = ofMatch(article, 0, time);
        Claim second = ofMatch(article, 12, time);
        Explanation why = Explanation.of(Relation.CONFLICT, Step.of(Step.Kind.PART_DIFFERS, "clock", "12", "17"));
        assertThat(steps.of(why, first, second)).isEqualTo("the minute differs: 12 and 17");
    }

    private static Claim ofMatch(Article article, int start, TimeSpan time) {
        return new Claim(
                article,
                Slot.WHEN,
                new Span(start, start + 11),
                false,
                0,
                About.NOTHING,
                time,
                Polarity.AFFIRMED,
                Modality.ASSERTED,
                List.of(),
                List.of("id.test"),
                Set.of(Trait.MATCH_MINUTE));
    }

    @Test
    void leavesUnsaidWhatThereAreNoWordsFor() {
        Step asked = Step.of(Step.Kind.SAME_QUESTION, "thingummy");
        Step speech = Step.of(Step.Kind.SAME_EVENT, "statement");
        Quantity one = Quantity.count(1, Concept.of("thingummy"));
        assertThat(told(Relation.SAME, asked, one, one)).isEmpty();
        assertThat(told(Relation.SAME, speech, one, one)).isEmpty();
    }

    @Test
    void saysOfAPlaceThatLiesInItselfThatItIsAnother() {
        Place a = Place.of("Tuban", "");
        Place b = Place.of("Blora", "");
        Step step = Step.of(Step.Kind.CONTAINED_ELSEWHERE, "Tuban", "Tuban", "Blora", "Jawa Tengah");
        assertThat(told(Relation.CONFLICT, step, a, b)).isEqualTo("Tuban is not Blora");
    }

    private static Quantity score(int high, int low) {
        return new Quantity(
                Interval.exactly(BigDecimal.valueOf(high)),
                Hedge.NONE,
                BigDecimal.ONE,
                "{score}",
                Concept.of("score"),
                new GameScore(high, low));
    }

    @Test
    void tellsTheEarlierReportFirst() {
        Step step = Step.of(Step.Kind.LATER_REPORT, "2025-03-05T09:00:00+07:00", "2025-03-05T01:30:00Z");
        Place here = Place.of("Tirta", "");
        assertThat(told(Relation.UPDATE, step, here, here))
                .isEqualTo("the earlier report is of 5 March 2025 at 01:30 UTC, the later one of 5 March 2025 at 09:00"
                        + " UTC+7");
    }

    @Test
    void survivesStepsThatSayTooLittle() {
        for (Step.Kind kind : Step.Kind.values()) {
            assertThat(told(
                            Relation.SAME,
                            Step.of(kind),
                            Quantity.count(1, Concept.of("")),
                            Quantity.count(1, Concept.of(""))))
                    .doesNotContain("null");
        }
    }

    private String told(Relation relation, Step step, Value a, Value b) {
        ExampleBuilder builder = new ExampleBuilder();
        builder.article(Article.of("a", "satu dua"), Map.of());
        builder.claim("a", Slot.QUANTITY, "satu", "", "", a);
        builder.claim("a", Slot.QUANTITY, "dua", "", "", b);
        Claim first = builder.build().claims().get(0);
        Claim second = builder.build().claims().get(1);
        return steps.of(Explanation.of(relation, step), first, second);
    }

    private static TimeSpan day(DayOfWeek weekday) {
        LocalDate day = LocalDate.of(2023, 9, 13);
        return new TimeSpan(
                DayRange.of(day),
                null,
                null,
                weekday,
                null,
                Grain.DAY,
                Set.of(TimeSpan.Part.DAY, TimeSpan.Part.WEEKDAY),
                Hedge.NONE);
    }
}
