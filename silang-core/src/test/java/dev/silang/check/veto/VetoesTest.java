package dev.silang.check.veto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silang.Silang;
import dev.silang.check.align.Aligned;
import dev.silang.check.align.Aligner;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.Concepts;
import dev.silang.check.pair.PairFacts;
import dev.silang.check.pair.SharedWording;
import dev.silang.check.pair.StoryBuilder;
import dev.silang.check.pair.StoryFacts;
import dev.silang.check.score.Score;
import dev.silang.check.score.Scorer;
import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.claim.Slot;
import dev.silang.relation.Calculus;
import dev.silang.relation.Containment;
import dev.silang.text.Article;
import dev.silang.text.Document;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link Vetoes}: each is what stands between the reports of its {@link Example}s; {@link VetoTest} has the conditions. */
class VetoesTest {
    private static final Silang SILANG = Silang.create();

    private static List<Veto> vetoes() {
        return Vetoes.all().list();
    }

    private static Stream<Arguments> examples() {
        return vetoes().stream()
                .flatMap(veto ->
                        veto.examples().stream().map(example -> Arguments.of(Named.of(veto.name(), veto), example)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vetoes")
    void hasReasonAndExamples(Veto veto) {
        assertThat(veto.examples()).as(veto.name()).isNotEmpty();
        assertThat(veto.reason()).as(veto.name()).isNotBlank();
    }

    @Test
    void eachHasItsOwnNameAndReason() {
        assertThat(vetoes()).extracting(Veto::name).doesNotHaveDuplicates();
        assertThat(vetoes()).extracting(Veto::reason).doesNotHaveDuplicates();
    }

    /** Two claims would be taken for answers to one question but for this very veto. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void partsClaimsOfItsExamples(Veto veto, Example example) {
        Scorer all = new Scorer(Vetoes.all());
        Scorer others = new Scorer(Vetoes.of(without(veto)));
        assertThat(Weighed.of(example.reports(), example.slot(), vetoes()).pairs())
                .as("%s: %s", veto.name(), example.reports())
                .anySatisfy(pair -> {
                    assertThat(pair.isOneArticle()).isFalse();
                    assertThat(veto.refuses(pair)).isTrue();
                    assertThat(all.opposition(pair))
                            .isInstanceOfSatisfying(
                                    Score.Refused.class,
                                    refused -> assertThat(refused.why().name()).isEqualTo(veto.name()));
                    assertThat(others.opposition(pair)).isInstanceOf(Score.Likely.class);
                });
    }

    /** The reports would be set against each other but for the veto. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void partsTheReportsOfItsExamples(Veto veto, Example example) {
        assertThat(Weighed.of(example.reports(), example.slot(), vetoes()).oppositions())
                .as("%s: %s", veto.name(), example.reports())
                .isZero();
        if (mayConflict(example.slot())) {
            assertThat(Weighed.of(example.reports(), example.slot(), without(veto))
                            .oppositions())
                    .as("%s is not needed for %s", veto.name(), example.reports())
                    .isPositive();
        }
    }

    private static List<Veto> without(Veto veto) {
        return vetoes().stream()
                .filter(other -> !other.name().equals(veto.name()))
                .toList();
    }

    /** Words alone never conflict; the vetoes of such slots say so before anything is weighed. */
    private static boolean mayConflict(Slot slot) {
        return switch (slot) {
            case CAUSE, ROLE, TOPIC -> false;
            case WHEN, WHERE, DURATION, QUANTITY, PRECEDENCE, PARTICIPANT, IDENTIFIER -> true;
        };
    }

    /** With the reason gone the veto is silent, and the reports are set against each other or agree. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void isSilentOnTheChangedReports(Veto veto, Example example) {
        Weighed changed = Weighed.of(example.changed(), example.slot(), vetoes());
        assertThat(changed.pairs()).as("%s: %s", veto.name(), example.changed()).noneMatch(veto::refuses);
        assertThat(changed.oppositions() + changed.agreements())
                .as("%s: %s", veto.name(), example.changed())
                .isPositive();
    }

    @Test
    void aVetoWithoutExamplesFails() {
        assertThatThrownBy(() -> hasReasonAndExamples(new Listener())).isInstanceOf(AssertionError.class);
    }

    @Test
    void theFirstThatRefusesIsTheReason() {
        PairFacts pair = new StoryBuilder()
                .pair(
                        StoryBuilder.day("a", "2024-06-04").inTitle().planned(),
                        StoryBuilder.day("b", "2024-06-05").inTitle());
        assertThat(Vetoes.all().against(pair, Veto.Force.ALWAYS)).isInstanceOf(HeadlineName.class);
        assertThat(Vetoes.all().against(pair, Veto.Force.UNLESS_PARALLEL)).isNull();
        assertThat(Vetoes.all().against(pair, Veto.Force.UNLESS_SLIP)).isNull();
        assertThat(Vetoes.all().against(pair, Veto.Force.UNLESS_LIKELY)).isInstanceOf(PlannedAndDone.class);
        assertThat(Vetoes.of(List.of()).against(pair, Veto.Force.ALWAYS)).isNull();
    }

    @Test
    void theStrongestAreAskedFirst() {
        assertThat(vetoes()).extracting(Veto::force).isSorted();
    }

    /**
     * What becomes of reports under some vetoes.
     *
     * @param pairs of a slot that were weighed
     * @param oppositions of the slot that were found
     * @param agreements of the slot between two reports
     */
    private record Weighed(List<PairFacts> pairs, long oppositions, long agreements) {
        static Weighed of(List<String> texts, Slot slot, List<Veto> vetoes) {
            Listener listener = new Listener();
            List<Veto> heard = new ArrayList<>(vetoes);
            heard.add(0, listener);
            List<Aligned> questions = align(texts, new Scorer(Vetoes.of(heard))).stream()
                    .filter(question -> question.positions().get(0).get(0).slot() == slot)
                    .toList();
            return new Weighed(
                    listener.pairs.stream().filter(pair -> pair.slot() == slot).toList(),
                    questions.stream()
                            .mapToLong(question -> question.oppositions().size())
                            .sum(),
                    questions.stream()
                            .flatMap(question -> question.positions().stream())
                            .filter(position -> position.stream()
                                            .map(ClaimFacts::article)
                                            .distinct()
                                            .count()
                                    > 1)
                            .count());
        }

        private static List<Aligned> align(List<String> texts, Scorer scorer) {
            List<Claim> claims = new ArrayList<>();
            List<Document> documents = new ArrayList<>();
            Map<String, OffsetDateTime> published = new HashMap<>();
            for (String text : texts) {
                OffsetDateTime time =
                        OffsetDateTime.parse("2024-06-05T08:00+07:00").plusHours(documents.size());
                String id = "r" + (documents.size() + 1);
                int behindTitle = text.indexOf("\n\n");
                String title = behindTitle < 0 ? null : text.substring(0, behindTitle);
                String body = behindTitle < 0 ? text : text.substring(behindTitle + 2);
                Reading reading = SILANG.read(new Article(id, id, null, time, title, body, null, List.of()));
                published.put(id, time);
                claims.addAll(reading.claims());
                documents.add(reading.document());
            }
            StoryFacts story = new StoryFacts(claims, Concepts.load(), published, new SharedWording(documents));
            return new Aligner(story, new Calculus(Containment.NONE), scorer).questions();
        }
    }

    /** Refuses nothing and keeps what it is asked. */
    private static final class Listener implements Veto {
        private final List<PairFacts> pairs = new ArrayList<>();

        @Override
        public boolean refuses(PairFacts pair) {
            pairs.add(pair);
            return false;
        }

        @Override
        public Force force() {
            return Force.ALWAYS;
        }

        @Override
        public String reason() {
            return "none";
        }

        @Override
        public List<Example> examples() {
            return List.of();
        }
    }
}
