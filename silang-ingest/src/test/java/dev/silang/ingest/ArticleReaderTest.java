package dev.silang.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.silang.text.Article;
import dev.silang.text.Problem;
import dev.silang.text.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleReaderTest {
    private static final Path BAD = Path.of("src", "test", "resources", "bad-input");

    @TempDir
    private Path folder = Path.of("");

    private static Input read(String... sources) {
        return new ArticleReader(InputStream.nullInputStream()).read(List.of(sources));
    }

    private static Input bad(String file) {
        return read(BAD.resolve(file).toString());
    }

    private static Input standardInput(byte[] bytes) {
        return new ArticleReader(new ByteArrayInputStream(bytes)).read(List.of("-"));
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "empty.txt, no text",
        "blank.txt, no text",
        "zeros.txt, not a text: binary data",
        "blank.jsonl, no articles in it",
        "missing.txt, no such file"
    })
    void saysWhyAFileGivesNothing(String file, String problem) {
        String path = BAD.resolve(file).toString();
        assertThat(read(path)).isEqualTo(new Input(List.of(), List.of(new Problem(path, problem))));
    }

    @ParameterizedTest
    @CsvSource({
        "utf16.txt, 'Warga pulang ke kafé.\n'",
        "utf16-without-mark.txt, 'Warga pulang ke rumah.\n'",
        "windows-1252.txt, 'Suhu 30° di kafé.\n'",
        "crlf.txt, 'Warga pulang\r\nke rumah.\r\n'"
    })
    void readsATextInItsEncoding(String file, String text) {
        Input input = bad(file);
        assertThat(input.problems()).isEmpty();
        assertThat(input.articles()).containsExactly(Article.of(file.substring(0, file.indexOf('.')), text));
    }

    @Test
    void aCutCharacterIsNoReasonToRefuse() {
        assertThat(bad("cut-in-a-character.txt").articles()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "truncated-object.jsonl, a c, 2",
        "not-objects.jsonl, '', 1 2 3 4 5 6 7",
        "wrong-types.jsonl, 1 c d, 2",
        "no-text.jsonl, '', 1 2 3 4",
        "deep.jsonl, b, 1",
        "unknown-fields.jsonl, a unknown-fields-4, ''",
        "byte-order-mark.jsonl, a, ''",
        "duplicate-ids.jsonl, a a-2 a-3 a-2-2, 2 3 4"
    })
    void oneBadLineDoesNotStopTheOthers(String file, String ids, String lines) {
        Input input = bad(file);
        assertThat(input.articles()).extracting(Article::id).containsExactly(words(ids));
        assertThat(input.problems())
                .extracting(Problem::where)
                .containsExactly(Arrays.stream(words(lines))
                        .map(line -> BAD.resolve(file) + ":" + line)
                        .toArray(String[]::new));
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.split(" ", -1);
    }

    @Test
    void readsTimes() {
        Input input = bad("times.jsonl");
        OffsetDateTime local = OffsetDateTime.of(2025, 5, 13, 10, 30, 0, 0, ZoneOffset.ofHours(7));
        OffsetDateTime utc = OffsetDateTime.of(2025, 5, 13, 10, 30, 0, 0, ZoneOffset.UTC);
        assertThat(input.articles())
                .extracting(Article::published)
                .containsExactly(local, local, local.withHour(0).withMinute(0), null, null, local, utc, null, null);
        assertThat(input.problems())
                .extracting(problem -> problem.where().replaceFirst(".*:", "") + " "
                        + problem.what().split(",")[0])
                .containsExactly(
                        "2 no zone", "4 no time that is known", "5 no time that is known", "9 no time that is known");
        assertThat(input.articles().get(1).problems()).hasSize(1);
    }

    @Test
    void replacesHalvesOfCharactersOneForOne() {
        Input input = bad("lone-surrogates.jsonl");
        Article article = input.articles().get(0);
        assertThat(article.text()).isEqualTo("Warga \uFFFD pulang 😀 ke \uFFFD rumah.");
        assertThat(article.id()).isEqualTo("a\uFFFD");
        assertThat(input.problems()).hasSize(1);
    }

    @Test
    void readsTheFilesOfADirectoryByName() throws IOException {
        write("b.txt", utf8("Dua."));
        write("a.jsonl", utf8("{\"id\":\"satu\",\"text\":\"Satu.\"}\n"));
        write(".hidden.txt", utf8("Tersembunyi."));
        write("c.md", utf8("Bukan."));
        write("d.NDJSON", utf8("{\"text\":\"Tiga.\"}"));
        Files.createDirectory(folder.resolve("e.txt"));
        assertThat(read(folder.toString()).articles())
                .extracting(Article::id, Article::text)
                .containsExactly(tuple("satu", "Satu."), tuple("b", "Dua."), tuple("d-1", "Tiga."));
    }

    @Test
    void aDirectoryWithoutArticlesIsAProblem() {
        Input input = read(folder.toString());
        assertThat(input.articles()).isEmpty();
        assertThat(input.problems())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .contains("no articles");
    }

    @Test
    void aMissingFileDoesNotStopTheOthers() throws IOException {
        String good = write("a.txt", utf8("Warga pulang."));
        Input input = read(folder.resolve("tidak-ada.txt").toString(), "\0", good);
        assertThat(input.articles()).hasSize(1);
        assertThat(input.problems()).extracting(Problem::what).containsExactly("no such file", "no such file");
    }

    @ParameterizedTest
    @CsvSource({
        "'  \n{\"id\":\"a\",\"text\":\"Warga pulang.\"}', a, Warga pulang.",
        "'Warga {pulang}.', stdin, Warga {pulang}."
    })
    void theFirstCharacterTellsWhatStandardInputIs(String bytes, String id, String text) {
        assertThat(standardInput(utf8(bytes)).articles())
                .singleElement()
                .extracting(Article::id, Article::text)
                .containsExactly(id, text);
    }

    @Test
    void refusesWhatIsTooLargeAndGoesOn() throws IOException {
        byte[] large = new byte[2 * TextDecoder.MOST_BYTES];
        Arrays.fill(large, (byte) 'a');
        assertThat(read(write("large.txt", large)).problems())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .startsWith("too large");
        byte[] lines = Arrays.copyOf(large, large.length + 40);
        byte[] next = utf8("\n{\"id\":\"b\",\"text\":\"Warga pulang.\"}\n");
        System.arraycopy(next, 0, lines, large.length, next.length);
        Input input = read(write("large.jsonl", Arrays.copyOf(lines, large.length + next.length)));
        assertThat(input.articles()).extracting(Article::id).containsExactly("b");
        assertThat(input.problems())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .startsWith("too large");
    }

    @Test
    void refusesATextOfMoreThanAMillionCharacters() throws IOException {
        String json = "{\"text\":\"" + "a ".repeat(TextDecoder.MOST_LENGTH) + "\"}";
        assertThat(read(write("long.jsonl", utf8(json))).problems())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .startsWith("too long");
    }

    @Test
    void readsManyArticlesWithTheSameId() throws IOException {
        Input input = read(write("many.jsonl", utf8("{\"id\":\"a\",\"text\":\"Warga pulang.\"}\n".repeat(20_000))));
        assertThat(input.articles()).hasSize(20_000).extracting(Article::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.txt", "x.jsonl", "x", "x.html"})
    void anyBytesGiveArticlesOrProblems(String name) throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            if (bytes.length > 0 && i % 2 == 0) {
                bytes[0] = '{';
            }
            Input input = read(write(name, bytes));
            assertThat(input.articles().size() + input.problems().size()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "berita, 'Warga pulang ke rumah.', berita",
        "berita.jsonl, '{\"id\":\"a\",\"text\":\"Warga pulang ke rumah.\"}', a"
    })
    void aNamedPipeIsReadAsAFileIs(String name, String content, String id) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        assumeTrue(makesPipe(pipe), "no named pipes here");
        Thread writer = new Thread(() -> {
            try {
                Files.write(pipe, utf8(content), StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.setDaemon(true);
        writer.start();
        Input input = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(pipe.toString()));
        assertThat(input.problems()).isEmpty();
        assertThat(input.articles())
                .singleElement()
                .extracting(Article::id, Article::text)
                .containsExactly(id, "Warga pulang ke rumah.");
    }

    private static boolean makesPipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatTheProgramFailsAtHarmsNoOther() throws IOException {
        InputStream failing = new InputStream() {
            @Override
            public int read() {
                throw new ArithmeticException("of the program");
            }

            @Override
            public int read(byte @Nullable [] into, int from, int length) {
                throw new ArithmeticException("of the program");
            }
        };
        String good = write("a.txt", utf8("Warga pulang."));
        Input input = new ArticleReader(failing).read(List.of("-", good));
        assertThat(input.articles()).extracting(Article::id).containsExactly("a");
        assertThat(input.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isFailure()).isTrue();
            assertThat(problem.where()).isEqualTo("-");
        });
    }

    @Test
    void aStreamThatBreaksIsAProblem() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable");
            }

            @Override
            public int read(byte @Nullable [] into, int from, int length) throws IOException {
                throw new IOException("cable");
            }
        };
        assertThat(new ArticleReader(broken).read(List.of("-")).problems()).hasSize(1);
    }
}
