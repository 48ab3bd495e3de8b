package dev.silang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.silang.report.json.JsonReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reports keep to the schema that is published with the program. */
final class SchemaTest {
    /** All that a report can hold, put together by hand. */
    private static final Path EXAMPLE =
            Path.of("../silang-core/src/test/resources/dev/silang/report/golden/flood.json");

    private static Schema schema() throws IOException {
        try (InputStream in = JsonReport.class.getResourceAsStream("silang-1.schema.json")) {
            assertThat(in).isNotNull();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        }
    }

    private static void assertValid(String report) throws IOException {
        assertThat(schema().validate(
                                report,
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    @Test
    void theExampleIsValid() throws IOException {
        assertValid(Files.readString(EXAMPLE));
    }

    @Test
    void theExampleWithCandidatesIsValid() throws IOException {
        assertValid(Files.readString(EXAMPLE.resolveSibling("flood.possible.json")));
    }

    @Test
    void aCheckWithCandidatesIsValid() throws IOException {
        String lines = """
                {"id": "a", "text": "Kebakaran di Brebes menghanguskan 120 kios dan melukai 3 orang, Selasa (4/6/2024)."}
                {"id": "b", "text": "Kebakaran di Brebes merusak 140 toko dan melukai 5 pedagang, Rabu (5/6/2024)."}
                """;
        String report = Run.with(lines, "check", "-", "--one-event", "--candidates", "--format", "json")
                .out();
        assertThat(report).contains("\"candidates\": [", "\"candidatesLeftOut\": ");
        assertValid(report);
        assertThat(Run.with(lines, "check", "-", "--one-event", "--format", "json")
                        .out())
                .doesNotContain("candidates");
    }

    @Test
    void theDemoIsValid() throws IOException {
        assertValid(Run.of("demo", "--format", "json").out());
    }

    @Test
    void aReadingIsValid() throws IOException {
        assertValid(Run.with("Gempa magnitudo 5,6 \ud83d\ude00 mengguncang Tuban.", "read", "-", "--format", "json")
                .out());
    }

    @Test
    void theSchemaIsStrict() throws IOException {
        String broken =
                Files.readString(EXAMPLE).replaceFirst("\"relation\": \"conflict\"", "\"relation\": \"quarrel\"");
        assertThat(schema().validate(broken, InputFormat.JSON)).isNotEmpty();
        String more = Files.readString(EXAMPLE).replaceFirst("\"format\"", "\"extra\": 1, \"format\"");
        assertThat(schema().validate(more, InputFormat.JSON)).isNotEmpty();
    }
}
