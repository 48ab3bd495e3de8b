package dev.silang.check.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.Link;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.relation.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetellingsTest {
    private final CheckedReports reports = new CheckedReports()
            .at("08:00", "\"Gempa itu menewaskan 12 orang di lereng,\" kata Budi Santoso. Gempa merusak 30 rumah.")
            .at("08:00", "\"Gempa itu menewaskan 14 orang di lereng,\" kata Budi Santoso. Gempa merusak 35 rumah.");

    private final Retellings retellings = new Retellings(reports.story().utterances());

    private Claim claim(String words) {
        return reports.check().claims().stream()
                .filter(claim -> claim.slot() == Slot.QUANTITY
                        && CheckedReports.words(claim).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<Step.Kind> steps(Relation relation, String a, String b) {
        return retellings.marked(new Link(claim(a), claim(b), Explanation.of(relation))).why().steps().stream()
                .map(Step::kind)
                .toList();
    }

    @Test
    void twoVersionsOfOneStatement() {
        assertThat(steps(Relation.CONFLICT, "12 orang", "14 orang")).containsExactly(Step.Kind.ONE_STATEMENT);
    }

    @Test
    void onlyConflictsAreMarked() {
        assertThat(steps(Relation.SAME, "12 orang", "14 orang")).isEmpty();
    }

    @Test
    void whatStandsOutsideIsNoVersion() {
        assertThat(steps(Relation.CONFLICT, "30 rumah", "35 rumah")).isEmpty();
        assertThat(steps(Relation.CONFLICT, "12 orang", "35 rumah")).isEmpty();
    }
}
