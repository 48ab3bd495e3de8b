package dev.silang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreCommandsTest {
    private static final String LINES =
            "{\"id\": \"a\", \"outlet\": \"Warta\", \"text\": \"Feri karam, 12 orang tewas.\"}\n"
                    + "{\"id\": \"b\", \"outlet\": \"Kabar\", \"text\": \"Feri karam, 15 orang tewas.\"}\n";

    @TempDir
    Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void whatIsImportedIsExportedAndBackedUp() throws IOException {
        assertThat(Run.with(LINES, "import", "--store", file("a.db"), "-"))
                .isEqualTo(new Run(0, "2 articles taken\n", ""));
        assertThat(Run.of("backup", "--store", file("a.db"), file("b.db"))).isEqualTo(new Run(0, "", ""));
        Run exported = Run.of("export", "--store", file("b.db"));
        assertThat(exported.out().lines()).hasSize(2).allMatch(line -> line.contains("\"desk\""));
        assertThat(Run.of("export", "--store", file("b.db"), "-o", file("b.jsonl"))
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("b.jsonl"))).isEqualTo(exported.out());
        assertThat(Run.of("import", "--store", file("c.db"), file("b.jsonl")).out())
                .isEqualTo("2 articles taken\n");
        assertThat(Run.of("export", "--store", file("c.db"))).isEqualTo(exported);
        assertThat(Run.of("check", file("b.jsonl")).code()).isZero();
    }

    @Test
    void whatIsNoStoreIsToldInOneLine() throws IOException {
        Files.writeString(folder.resolve("x.db"), "hanya teks, dan bukan basis data ".repeat(99));
        for (Run run : new Run[] {
            Run.of("export", "--store", file("x.db")),
            Run.of("export", "--store", file("missing.db")),
            Run.of("backup", "--store", file("missing.db"), file("y.db")),
            Run.of("watch", "--store", file("x.db")),
            Run.of("watch", "--store", file("new.db")),
            Run.of("import", "--store", file("new.db"), file("missing.jsonl"))
        }) {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err().lines()).hasSize(1);
        }
        assertThat(folder.resolve("missing.db")).doesNotExist();
    }

    @Test
    void wrongUseIsTold() {
        assertThat(Run.of("watch", "http://a.example/").code()).isEqualTo(2);
        assertThat(Run.of("watch", "--store", file("a.db"), "ftp://a.example/").err())
                .contains("no address");
        assertThat(Run.of("watch", "--store", file("a.db"), "--every", "0").code())
                .isEqualTo(2);
        assertThat(folder.resolve("a.db")).doesNotExist();
    }
}
