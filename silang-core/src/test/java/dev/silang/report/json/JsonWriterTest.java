package dev.silang.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silang.report.Example;
import dev.silang.report.words.Labels;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonWriterTest {
    /** A thousand reports are longer than fits beside them into memory, so they are not put together first. */
    @Test
    void aReportIsWrittenAsItIsRendered() throws IOException {
        StringWriter out = new StringWriter();
        JsonReport report = new JsonReport(Labels.of("en"));
        report.write(Example.flood(), out);
        assertThat(out.toString()).isEqualTo(report.render(Example.flood()));
    }

    @Test
    void whatCannotBeWrittenFails() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> new JsonReport(Labels.of("en")).write(Example.flood(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void indentsWhatIsNested() {
        StringBuilder out = new StringBuilder();
        new JsonWriter(out)
                .object()
                .field("a", 1)
                .array("b")
                .object()
                .field("c", true)
                .end()
                .value("d")
                .end()
                .array("e")
                .end()
                .field("f", List.of("g", "h"))
                .field("i", new BigDecimal("1.20E+12"))
                .field("j", (String) null)
                .end();
        assertThat(out).hasToString("""
                {
                  "a": 1,
                  "b": [
                    {
                      "c": true
                    },
                    "d"
                  ],
                  "e": [],
                  "f": ["g", "h"],
                  "i": 1200000000000,
                  "j": null
                }""");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a\"b, \"a\\\"b\"",
                "a\\b, \"a\\\\b\"",
                "a\tb, \"a\\tb\"",
                "a\u0001b, \"a\\u0001b\"",
                "a\u2028b\u2029, \"a\\u2028b\\u2029\"",
                "😀, \"😀\"",
                "\ud83d, \"\\ud83d\"",
                "\ude00\ud83d, \"\\ude00\\ud83d\"",
                "\ud83d\ud83d\ude00, \"\\ud83d😀\""
            })
    void escapesWhatJsonOrUtf8CannotHold(String text, String json) {
        StringBuilder out = new StringBuilder();
        new JsonWriter(out).value(text);
        assertThat(out).hasToString(json);
    }

    @Test
    void refusesToCloseWhatIsNotOpen() {
        assertThatThrownBy(() -> new JsonWriter(new StringBuilder()).end()).isInstanceOf(IllegalStateException.class);
    }
}
