package dev.silang.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void measuresTheReportsOfEachEvent() throws IOException {
        Path file = Files.writeString(folder.resolve("events.jsonl"), """
                {"id": "a", "event": "one", "text": "Banjir merendam Desa Cakra pada Senin. Tiga orang tewas."}
                {"id": "b", "event": "one", "text": "Banjir merendam Desa Cakra pada Senin. Lima orang tewas."}
                {"id": "c", "event": "two", "text": "Kebakaran terjadi di Desa Bening pada Selasa."}
                """);
        Ran ran = Ran.of("reports", "--no-pages", "--questions", "--faults", file.toString());
        assertThat(ran.code()).as(ran.said()).isZero();
        assertThat(ran.said())
                .contains("reports                    id 2")
                .contains("Berapa orang yang tewas?")
                .contains("cards with a title         1 (100.0 %)")
                .contains("generic questions          0 (0.0 %)")
                .contains("questions asked twice      0 (0.0 %)")
                .contains("raw notations              0")
                .contains("findings in no entry       0")
                .contains("screens of the page        not asked for");
    }
}
