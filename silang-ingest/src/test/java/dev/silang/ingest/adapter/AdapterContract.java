package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.silang.text.Article;
import dev.silang.text.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every adapter owes: a new one supplies itself and a good sample and inherits all of it. */
abstract class AdapterContract {
    private static final Path BROKEN = Path.of("src", "test", "resources", "broken");
    private static final Path BAD = Path.of("src", "test", "resources", "bad-input");

    /** An input is read in far less; a busy machine needs some room. */
    private static final Duration ENOUGH = Duration.ofSeconds(20);

    abstract Adapter adapter();

    /** A well-formed input that gives articles or links. */
    abstract Sample sample();

    /** An input. */
    static final class Sample {
        private final String file;
        private final byte[] bytes;

        /** @param file what a file of this kind would be called */
        Sample(String file, byte[] bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        static Sample of(String file, String content) {
            return new Sample(file, content.getBytes(StandardCharsets.UTF_8));
        }

        String file() {
            return file;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private Taken read(byte[] bytes) {
        return assertTimeoutPreemptively(
                ENOUGH, () -> Taken.with(adapter(), Source.of(Origin.ofFile(sample().file(), sample().file()), bytes)));
    }

    private void givesSomething(byte[] bytes) {
        Taken taken = read(bytes);
        assertThat(taken.input().articles().size()
                        + taken.links().size()
                        + taken.input().problems().size())
                .as("articles, links and problems")
                .isPositive();
        taken.input().articles().forEach(AdapterContract::isSound);
        assertThat(taken.input().articles()).extracting(Article::id).doesNotHaveDuplicates();
        taken.input()
                .problems()
                .forEach(problem -> assertThat(problem.what()).isNotBlank().doesNotContain("\n"));
    }

    private static void isSound(Article article) {
        assertThat(article.id()).isNotBlank();
        assertThat(article.text()).isNotBlank().hasSizeLessThanOrEqualTo(TextDecoder.MOST_LENGTH);
        assertThatCode(() -> StandardCharsets.UTF_8
                        .newEncoder()
                        .encode(CharBuffer.wrap(article.text() + article.id() + article.title())))
                .doesNotThrowAnyException();
    }

    @Test
    void readsItsSample() {
        Taken taken = read(sample().bytes());
        assertThat(taken.input().problems()).isEmpty();
        assertThat(taken.input().articles().size() + taken.links().size()).isPositive();
        givesSomething(sample().bytes());
    }

    @Test
    void readsTheSameTwice() {
        assertThat(read(sample().bytes())).isEqualTo(read(sample().bytes()));
    }

    @Test
    void isChosenForItsSample() {
        Source source = Source.of(Origin.ofFile(sample().file(), sample().file()), sample().bytes());
        assertThat(Adapters.of(Columns.USUAL).of(source).name())
                .isEqualTo(adapter().name());
    }

    @Test
    void readsEveryBeginningOfItsSample() {
        byte[] bytes = sample().bytes();
        for (int length = 0; length < bytes.length; length += 1 + bytes.length / 400) {
            givesSomething(Arrays.copyOf(bytes, length));
        }
    }

    @Test
    void readsEveryEndOfItsSample() {
        byte[] bytes = sample().bytes();
        for (int from = 0; from < bytes.length; from += 1 + bytes.length / 400) {
            givesSomething(Arrays.copyOfRange(bytes, from, bytes.length));
        }
    }

    @Test
    void readsItsSampleWithWrongBytes() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = sample().bytes().clone();
            for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            givesSomething(bytes);
        }
    }

    @Test
    void readsItsSampleManyTimesOver() throws IOException {
        byte[] sample = sample().bytes();
        byte[] many = new byte[2_000_000 / sample.length * sample.length];
        for (int at = 0; at < many.length; at += sample.length) {
            System.arraycopy(sample, 0, many, at, sample.length);
        }
        givesSomething(many);
    }

    @ParameterizedTest
    @MethodSource("brokenInputs")
    void readsWhatIsBroken(Path file) throws IOException {
        givesSomething(Files.readAllBytes(file));
    }

    static List<Path> brokenInputs() throws IOException {
        try (Stream<Path> broken = Files.list(BROKEN);
                Stream<Path> bad = Files.list(BAD)) {
            return Stream.concat(broken, bad).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("hostileInputs")
    void readsWhatIsHostile(String what, byte[] bytes) {
        assertThat(what).isNotEmpty();
        givesSomething(bytes);
    }

    static Stream<Arguments> hostileInputs() {
        return Stream.of(
                hostile("nested elements", "<rss><channel><item>" + "<a>".repeat(100_000)),
                hostile("nested lists", "[".repeat(100_000)),
                hostile("nested objects", "{\"items\":".repeat(50_000)),
                hostile("attributes", "<rss " + "a='b' ".repeat(200_000) + "><item/></rss>"),
                hostile("quotes", "\"".repeat(500_000)),
                hostile("separators", "a,".repeat(300_000)),
                hostile("ampersands", "<rss><item><title>" + "&".repeat(500_000)),
                hostile("angles", "<".repeat(300_000)),
                hostile("archive headers", "WARC/1.0\r\nContent-Length: 99999\r\n\r\n".repeat(3_000)),
                hostile("a length that overflows", "WARC/1.0\r\nContent-Length: 9223372036854775807\r\n\r\nabc"),
                hostile("a negative length", "WARC/1.0\r\nContent-Length: -5\r\n\r\nabc"));
    }

    private static Arguments hostile(String what, String content) {
        return Arguments.of(what, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] large = new byte[TextDecoder.MOST_BYTES + 1];
        Arrays.fill(large, (byte) 'a');
        byte[] sample = sample().bytes();
        System.arraycopy(sample, 0, large, 0, sample.length);
        givesSomething(large);
    }

    @Test
    void tellsOfAStreamThatBreaks() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        InputStream half = new SequenceInputStream(
                new ByteArrayInputStream(sample().bytes(), 0, sample().bytes().length / 2), broken);
        assertThatCode(() -> Taken.with(adapter(), Source.of(Origin.ofFile(sample().file(), sample().file()), half)))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isNull(),
                        thrown -> assertThat(thrown).hasCauseInstanceOf(IOException.class),
                        thrown -> assertThat(thrown).isInstanceOf(IOException.class));
    }
}
