package dev.silang.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CrossCheck;
import dev.silang.report.Example;
import dev.silang.report.words.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvReportTest {
    @Test
    void hasARowForEachClaimInItsFinding() {
        CrossCheck check = Example.flood();
        long claims = check.stories().stream()
                .flatMap(story -> story.findings().stream())
                .flatMap(finding -> finding.positions().stream())
                .mapToLong(position -> position.claims().size())
                .sum();
        List<String> rows = List.of(new CsvReport(Labels.of("id")).render(check).split("\r\n"));
        assertThat(rows).hasSize((int) claims + 1);
        assertThat(rows.get(0)).startsWith("story,finding,relation,question,answer");
    }

    @Test
    void quotesAndKeepsSpreadsheetsFromReckoning() {
        assertThat(CsvReport.cell("a, \"b\"")).isEqualTo("\"a, \"\"b\"\"\"");
        assertThat(CsvReport.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvReport.cell(null)).isEmpty();
    }
}
