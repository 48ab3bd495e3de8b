package dev.silang.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MovementTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2024-05-15T08:00:00+07:00");

    private static Article article(String id, String outlet, int hours, String text) {
        return new Article(id, outlet, null, MORNING.plusHours(hours), null, text, "id", List.of());
    }

    @Test
    void tellsWhoChangedFirstAndWhoStayedBehind() {
        CrossCheck check = Silang.create()
                .check(List.of(
                        article("a", "Warta Hulu", 0, "Korban tewas akibat banjir di Tirtamaya 12 orang, kata BPBD."),
                        article("b", "Kabar Bening", 5, "Korban tewas akibat banjir di Tirtamaya 17 orang, kata BPBD."),
                        article(
                                "c",
                                "Harian Tirta",
                                9,
                                "Korban tewas akibat banjir di Tirtamaya 12 orang, kata polisi.")));
        Agenda agenda =
                Agenda.of(new CheckText(check, Labels.of("en")), check.stories().get(0));
        Entry entry = agenda.contested().get(0);
        Movement movement = Movement.of(check.stories().get(0), entry);
        assertThat(movement.moves()).isTrue();
        assertThat(movement.told().stream().map(told -> told.article().id())).containsExactly("a", "b", "c");
        assertThat(movement.told().get(0).answer()).isZero();
        assertThat(movement.changed().orElseThrow().article().id()).isEqualTo("b");
        assertThat(movement.behind().stream().map(Article::id)).containsExactly("c");
    }
}
