package dev.silang.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.claim.Scope;
import dev.silang.claim.Slot;
import dev.silang.relation.Relation;
import dev.silang.source.Origin;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a {@link Finding} holds: its {@link Position}s and {@link Link}s. */
class FindingTest {
    private final CheckedReports reports = new CheckedReports()
            .by("Kabar Bening", "08:00", "Gempa itu merusak 30 rumah.")
            .by("Suara Lereng", "09:00", "Gempa itu merusak 45 rumah.");

    private Finding finding() {
        return reports.findings(Slot.QUANTITY).get(0);
    }

    /** By its question and its first answer in time. */
    @Test
    void itsIdStaysWhenLaterReportsCome() {
        String id = finding().id();
        reports.by("Berita Muara", "10:00", "Gempa itu merusak 52 rumah.");
        assertThat(finding().id()).isEqualTo(id);
        assertThat(finding().positions()).hasSize(3);
    }

    @Test
    void itTellsWhatIsAsked() {
        Question question = finding().question();
        assertThat(question.frame()).isEqualTo("quake");
        assertThat(question.of()).startsWith("house");
        assertThat(question.scope().isWhole()).isTrue();
        assertThat(question.key()).isEqualTo("quantity|quake|" + question.of() + "|");
    }

    /** A district and a person are asked for as the first report writes them. */
    @Test
    void itNamesThePartAsItIsWritten() {
        Question district = new CheckedReports()
                .at("08:00", "Banjir merendam 120 rumah di DKI Jakarta.")
                .at("09:00", "Banjir merendam 135 rumah di DKI JAKARTA.")
                .findings(Slot.QUANTITY)
                .get(0)
                .question();
        assertThat(district.scope()).isEqualTo(new Scope("DKI Jakarta", "dki jakarta"));
        assertThat(district.key()).endsWith("|dki jakarta");
        Question age = new CheckedReports()
                .at("08:00", "Sopir bus itu, Slamet bin Karto (45 tahun), tewas.")
                .at("09:00", "Sopir bus itu, Slamet bin Karto (47 tahun), tewas.")
                .findings(Slot.QUANTITY)
                .get(0)
                .question();
        assertThat(age.scope()).isEqualTo(Scope.ofPerson("Slamet bin Karto"));
    }

    @Test
    void aLinkTellsHowTwoClaimsRelate() {
        assertThat(finding().links()).hasSize(1);
        Link link = finding().links().get(0);
        assertThat(link.a()).isNotEqualTo(link.b());
        assertThat(link.why().relation()).isEqualTo(Relation.UPDATE);
    }

    @Test
    void aPositionCountsItsKnownOrigins() {
        Position position = finding().positions().get(0);
        assertThat(position.corroboration()).isEqualTo(1);
        List<Origin> origins = List.of(
                new Origin("o1", List.of("a"), List.of(), true),
                new Origin("o2", List.of("b"), List.of(), true),
                new Origin("o3", List.of("c"), List.of(), false));
        assertThat(new Position(position.value(), position.claims(), origins).corroboration())
                .isEqualTo(2);
    }

    @Test
    void theMostPressingVerdictIsTheFirst() {
        assertThat(Arrays.stream(Verdict.values()).map(Verdict::label))
                .containsExactly("conflict", "update", "finer", "same", "only");
    }
}
