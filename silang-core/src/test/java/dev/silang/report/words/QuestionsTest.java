package dev.silang.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.Finding;
import dev.silang.check.Link;
import dev.silang.check.Position;
import dev.silang.check.Question;
import dev.silang.check.Verdict;
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
import dev.silang.text.Article;
import dev.silang.text.Span;
import dev.silang.value.Abbreviation;
import dev.silang.value.Concept;
import dev.silang.value.DayRange;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.Party;
import dev.silang.value.Place;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code questions-*.tsv} ask and {@code titles-*.tsv} name, by their own examples. */
final class QuestionsTest {
    /** Slots whose examples end with the thing that is asked about. */
    private static final Set<Slot> OF_THINGS =
            Set.of(Slot.WHERE, Slot.QUANTITY, Slot.IDENTIFIER, Slot.ROLE, Slot.PARTICIPANT);

    @TestFactory
    Stream<DynamicTest> askAsTheirExamplesSay() {
        return Labels.LANGUAGES.stream()
                .flatMap(language -> QuestionLine.of(language).stream()
                        .map(line -> DynamicTest.dynamicTest(
                                language + ": " + line.example(), () -> asksAsItsExampleSays(language, line))));
    }

    @TestFactory
    Stream<DynamicTest> nameAsTheirExamplesSay() {
        return Labels.LANGUAGES.stream()
                .flatMap(language -> QuestionLine.titles(language).stream()
                        .map(line -> DynamicTest.dynamicTest(
                                language + ": " + line.example(), () -> namesAsItsExampleSays(language, line))));
    }

    private static void namesAsItsExampleSays(String language, QuestionLine line) {
        Labels labels = Labels.of(language);
        Example example = Example.of(line);
        String said = language.equals("id") ? "abu menyebar sejauh …" : "the ash spread for …";
        Map<String, String> words = Map.of("said", labels.text("title.said", said), "speaker", "Ratna");
        assertThat(new Questions(labels, new ValueText(labels)::of)
                        .first(List.of(line), example.finding, example.frame, words))
                .hasValue(example.sentence);
    }

    private static void asksAsItsExampleSays(String language, QuestionLine line) {
        Example example = Example.of(line);
        assertThat(ask(language, example.finding, example.frame)).isEqualTo(example.sentence);
    }

    /** What a line is for, and what comes out. */
    private record Example(String frame, Finding finding, String sentence) {
        static Example of(QuestionLine line) {
            String[] sides = line.example().split(" => ", -1);
            assertThat(sides).as("an example: of what => the sentence").hasSize(2);
            String[] answers = sides[0].split(" / ", -1);
            String[] scoped = answers[0].split(" @ ", -1);
            List<String> words = new ArrayList<>(Arrays.asList(scoped[0].split(" ")));
            Slot slot = Slot.valueOf(line.slot().toUpperCase(Locale.ROOT));
            String of = OF_THINGS.contains(slot) ? words.remove(words.size() - 1) : "";
            String frame = words.isEmpty() ? "" : words.get(0);
            Scope scope = scoped.length < 2
                    ? Scope.WHOLE
                    : of.equals("age") ? Scope.ofPerson(scoped[1]) : Scope.ofPlace(scoped[1]);
            List<Value> values = answers.length < 2
                    ? List.of(value(line))
                    : Stream.of(answers[1].split(" [|] ", -1))
                            .map(name -> (Value) new Party(name, of))
                            .toList();
            Finding finding = QuestionsTest.finding(new Question(slot, frame, of, scope), values);
            return new Example(frame, finding, sides[1]);
        }
    }

    private static Value value(QuestionLine line) {
        int bound = List.of("until", "since").indexOf(line.when());
        if (bound >= 0) {
            return day(List.of(Hedge.AT_MOST, Hedge.AT_LEAST).get(bound));
        }
        if (line.things().contains(Abbreviation.TYPE)) {
            List<String> words = List.of("komisi", "pengawas", "jalan", "tol");
            return new Abbreviation("KPJT", words, words);
        }
        int rank = List.of("superlative", "first", "later").indexOf(line.when());
        return rank < 0 ? Quantity.count(1, Concept.NONE) : new Precedence(rank, "largest", "", null, "");
    }

    private static TimeSpan day(Hedge hedge) {
        Set<TimeSpan.Part> stated = Set.of(TimeSpan.Part.DAY, TimeSpan.Part.MONTH);
        return new TimeSpan(DayRange.of(LocalDate.of(2025, 3, 4)), null, null, null, null, Grain.DAY, stated, hedge);
    }

    @ParameterizedTest
    @CsvSource({"crash, AT_MOST", "death, AT_LEAST", "death, AT_MOST"})
    void askOfNoMomentWhenAStretchOfTimeIsTold(String frame, Hedge bound) {
        Finding finding = finding(new Question(Slot.WHEN, frame, "", Scope.WHOLE), List.of(day(bound)));
        assertThat(ask("id", finding, frame)).isEmpty();
        assertThat(ask("en", finding, frame)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PARTICIPANT, crash, group",
        "PARTICIPANT, '', person",
        "WHEN, '', ''",
        "WHEN, statement, ''",
        "WHERE, '', at",
        "WHERE, injury, to",
        "QUANTITY, eruption, ''",
        "QUANTITY, crash, thingummy",
        "QUANTITY, '', age",
        "TOPIC, meeting, clause",
        "CAUSE, '', ''",
        "ROLE, '', ''",
        "QUANTITY, meeting, regency"
    })
    void areNotAskedWhereTheyWouldNameNothing(Slot slot, String frame, String of) {
        Finding finding = finding(new Question(slot, frame, of, Scope.WHOLE), List.of(Quantity.count(1, Concept.NONE)));
        assertThat(ask("id", finding, frame)).isEmpty();
        assertThat(ask("en", finding, frame)).isEmpty();
    }

    @Test
    void askOfTheLastOneForNoComparison() {
        Question asked = new Question(Slot.PRECEDENCE, "match", "", Scope.WHOLE);
        assertThat(ask("en", finding(asked, List.of(new Precedence(0, "last", "", null, ""))), "match"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"crash, How many people were killed?", "match, How many people were killed in the crash?"})
    void nameTheEventWhereItIsNotTheStorys(String main, String question) {
        Question asked = new Question(Slot.QUANTITY, "crash", "dead", Scope.WHOLE);
        assertThat(ask("en", finding(asked, List.of(Quantity.count(1, Concept.NONE))), main))
                .isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({"others.injured, How many people were injured?", "others.damaged, ''"})
    void takeWhatHasNoNameForPeopleInAStateOfPeople(String of, String question) {
        Question asked = new Question(Slot.QUANTITY, "crash", of, Scope.WHOLE);
        assertThat(ask("en", finding(asked, List.of(Quantity.count(1, Concept.NONE))), "crash"))
                .isEqualTo(question);
    }

    @Test
    void areNotAskedOfPlacesThatOnlyOrdinaryNounsTell() {
        Question asked = new Question(Slot.WHERE, "crash", "at", Scope.WHOLE);
        Place lane = Place.of("lajur kiri", "");
        assertThat(ask("id", finding(asked, List.of(lane)), "crash")).isNotEmpty();
        assertThat(ask("id", finding(asked, List.of(lane), Set.of(Trait.COMMON_NOUN)), "crash"))
                .isEmpty();
    }

    private static String ask(String language, Finding finding, String main) {
        Labels labels = Labels.of(language);
        return new Questions(labels, new ValueText(labels)::of)
                .of(finding, main)
                .orElse("");
    }

    /** Of several values the first two are spelled differently. */
    private static Finding finding(Question question, List<? extends Value> values) {
        return finding(question, values, Set.of());
    }

    private static Finding finding(Question question, List<? extends Value> values, Set<Trait> traits) {
        List<Position> positions = values.stream()
                .map(value -> new Position(value, List.of(claim(question.slot(), value, traits)), List.of()))
                .toList();
        Step spelled = Step.of(Step.Kind.SPELLING, "a", "b", "1");
        List<Link> links = values.size() < 2
                ? List.of()
                : List.of(new Link(
                        positions.get(0).claims().get(0),
                        positions.get(1).claims().get(0),
                        Explanation.of(Relation.CONFLICT, spelled)));
        return new Finding("f1", question, links.isEmpty() ? Verdict.ONLY : Verdict.CONFLICT, positions, links);
    }

    private static Claim claim(Slot slot, Value value, Set<Trait> traits) {
        return new Claim(
                Article.of("a", "x"),
                slot,
                new Span(0, 1),
                false,
                0,
                About.NOTHING,
                value,
                Polarity.AFFIRMED,
                Modality.ASSERTED,
                List.of(),
                List.of("id.test"),
                traits);
    }
}
