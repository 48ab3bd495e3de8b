package dev.silang.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CrossCheck;
import dev.silang.report.html.HtmlReport;
import dev.silang.report.json.JsonReport;
import dev.silang.report.text.CsvReport;
import dev.silang.report.text.MarkdownReport;
import dev.silang.report.text.ReadReport;
import dev.silang.report.text.TextReport;
import dev.silang.report.words.Labels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole reports against files that were looked at. After a change of the reports: run with {@code
 * -Dsilang.golden=update}, look at the differences, keep them if they are meant.
 */
final class GoldenReportTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/silang/report/golden");

    /** What is rendered, and how. */
    enum Golden {
        TEXT_ID("flood.id.txt", check -> new TextReport(Labels.of("id"), 100, false).render(check)),
        TEXT_EN("flood.en.txt", check -> new TextReport(Labels.of("en"), 100, false).render(check)),
        TEXT_NARROW("flood.narrow.txt", check -> new TextReport(Labels.of("en"), 44, false).render(check)),
        TEXT_COLOUR("flood.colour.txt", check -> new TextReport(Labels.of("id"), 100, true).render(check)),
        TEXT_ALL(
                "flood.all.txt",
                check -> new TextReport(Labels.of("en"), 100, false).whole().render(check)),
        CSV("flood.csv", check -> new CsvReport(Labels.of("id")).render(check)),
        READ_ID("flood.read.txt", check -> new ReadReport(Labels.of("id"), 100, false).render(check)),
        MARKDOWN("flood.md", check -> new MarkdownReport(Labels.of("id")).render(check)),
        JSON("flood.json", check -> new JsonReport(Labels.of("en")).render(check)),
        HTML("flood.html", check -> body(new HtmlReport(Labels.of("id")).render(check))),
        POSSIBLE_ID(
                "flood.possible.id.txt",
                check -> new TextReport(Labels.of("id"), 100, false).render(Example.floodWithPossible())),
        POSSIBLE_ALL(
                "flood.possible.all.txt",
                check -> new TextReport(Labels.of("en"), 100, false).whole().render(Example.floodWithPossible())),
        POSSIBLE_MARKDOWN(
                "flood.possible.md", check -> new MarkdownReport(Labels.of("en")).render(Example.floodWithPossible())),
        POSSIBLE_JSON(
                "flood.possible.json", check -> new JsonReport(Labels.of("en")).render(Example.floodWithPossible())),
        POSSIBLE_HTML(
                "flood.possible.html",
                check -> body(new HtmlReport(Labels.of("id")).render(Example.floodWithPossible())));

        private final String file;
        private final Function<CrossCheck, String> report;

        Golden(String file, Function<CrossCheck, String> report) {
            this.file = file;
            this.report = report;
        }

        /** Style, script and their hashes have files of their own. */
        private static String body(String page) {
            return page.substring(page.indexOf("<body>"), page.indexOf("<script>"));
        }
    }

    @ParameterizedTest
    @EnumSource(Golden.class)
    void rendersAsBefore(Golden golden) throws IOException {
        String report = golden.report.apply(Example.flood());
        Path file = FOLDER.resolve(golden.file);
        if ("update".equals(System.getProperty("silang.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, report);
        }
        assertThat(report).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Golden.class)
    void doesNotDependOnTheLocale(Golden golden) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            String turkish = golden.report.apply(Example.flood());
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(golden.report.apply(Example.flood())).isEqualTo(turkish);
            Locale.setDefault(before);
            assertThat(golden.report.apply(Example.flood())).isEqualTo(turkish);
        } finally {
            Locale.setDefault(before);
        }
    }
}
