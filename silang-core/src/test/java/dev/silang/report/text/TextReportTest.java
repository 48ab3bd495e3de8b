package dev.silang.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CrossCheck;
import dev.silang.claim.Reading;
import dev.silang.report.Example;
import dev.silang.report.words.Labels;
import dev.silang.text.Article;
import dev.silang.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextReportTest {
    @ParameterizedTest
    @ValueSource(ints = {40, 44, 60, 76, 80, 100, 140, 200})
    void keepsToItsWidth(int width) {
        String report = new TextReport(Labels.of("en"), width, false).render(Example.flood());
        assertThat(report.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void fitsTwoScreensUnlessAllIsAskedFor() {
        TextReport report = new TextReport(Labels.of("id"), 100, false);
        long lines = report.render(Example.flood()).lines().count();
        assertThat(lines).isLessThanOrEqualTo(60);
        assertThat(report.whole().render(Example.flood()).lines().count()).isGreaterThan(lines);
    }

    @Test
    void isTheSameTextWithoutItsColours() {
        String coloured = new TextReport(Labels.of("id"), 90, true).render(Example.flood());
        String plain = new TextReport(Labels.of("id"), 90, false).render(Example.flood());
        assertThat(coloured).isNotEqualTo(plain);
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void saysSoWhereThereIsNothingToCompare() {
        Document document = new Document(Article.of("a\u001b[2J", "Kosong."), List.of(), List.of(), List.of());
        CrossCheck check = new CrossCheck(
                List.of(new Reading(document, List.of(), List.of(), List.of(), List.of(), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(new TextReport(Labels.of("id"), 80, false).render(check))
                .contains("a[2J tidak termasuk peristiwa mana pun")
                .doesNotContain("\u001b");
    }

    @Test
    void wrapsByTheCellsThatLettersTake() {
        assertThat(Columns.wrapped("satu dua tiga", 8)).containsExactly("satu dua", "tiga");
        assertThat(Columns.wrapped("panjangsekali", 5)).containsExactly("panja", "ngsek", "ali");
        assertThat(Columns.wrapped("😀😀😀", 4)).containsExactly("😀😀", "😀");
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.wrapped(" \n ", 5)).containsExactly("");
    }

    @Test
    void escapesMarkdown() {
        assertThat(MarkdownReport.escaped("*a* <b> [c](d) | # `e`\n- f"))
                .isEqualTo("\\*a\\* \\<b\\> \\[c\\](d) \\| \\# \\`e\\` - f");
        assertThat(MarkdownReport.escaped("- a")).isEqualTo("\\- a");
    }
}
