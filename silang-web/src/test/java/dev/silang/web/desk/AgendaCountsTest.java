package dev.silang.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.report.view.Agenda;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.web.TestDesk;
import org.junit.jupiter.api.Test;

final class AgendaCountsTest {
    /** "14 agreements" in the list are the fourteen of the page, without what one report says more precisely. */
    @Test
    void countsWhatThePageCounts() {
        CrossCheck check = Silang.create().check(TestDesk.ferry());
        Agenda agenda =
                Agenda.of(new CheckText(check, Labels.of("id")), check.stories().get(0));
        assertThat(AgendaCounts.of(check).agreements())
                .isEqualTo(agenda.agreed().size());
    }
}
