package dev.silang.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.silang.eval.marks.MarkedEvent;
import dev.silang.eval.marks.MarksScore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of our own over a made-up folder of outside articles, and the marks that come with the program. */
final class MarksCommandTest {
    private static final String SEVEN =
            "Gempa di Garut menewaskan 7 orang pada Senin malam, kata Bupati Sari Wulandari.";
    private static final String NINE = "\uD83D\uDE00 Gempa di Garut menewaskan 9 orang pada Senin malam.";
    private static final String MORNING = "Gempa di Garut terjadi pada Senin pagi dan merusak 30 rumah.";

    @TempDir
    private Path shared;

    @TempDir
    private Path marks;

    @BeforeEach
    void makeUp() throws IOException {
        zipped("corpus/own.jsonl.gz", article("edited", "Hujan turun.") + article("seven", SEVEN));
        zipped("bench/indonesian/own.jsonl.gz", article("morning", MORNING));
        Path stories = Files.createDirectories(shared.resolve("bench/stories"));
        Files.writeString(stories.resolve("own.jsonl"), "\n" + article("nine", NINE));
        Files.writeString(
                marks.resolve("id.jsonl"),
                event("dead", articles("seven", SEVEN) + ", " + articles("nine", NINE), """
                        {"slot": "quantity", "relation": "conflict", "optional": false, "gloss": "how many died",
                        "positions": [[%s], [%s]]}
                        """.formatted(
                                        claim("seven", SEVEN, "7 orang"), claim("nine", NINE, "9 orang")))
                        + event("hour", articles("seven", SEVEN) + ", " + articles("morning", MORNING), """
                        {"slot": "cause", "relation": "update", "optional": false, "gloss": "never said",
                        "positions": [[%s], [%s]]}
                        """.formatted(
                                        claim("seven", SEVEN, "kata"), claim("morning", MORNING, "rumah")))
                        + event("gone", articles("gone", "Banjir surut."), "")
                        + event("edited", articles("edited", "Hujan reda."), ""));
        Files.writeString(marks.resolve("en.jsonl"), "");
    }

    @Test
    void scoresEventsWhoseArticlesAreThere() {
        Ran ran = Ran.of("marks", shared.toString(), "--marks", marks.toString(), "--faults");
        assertThat(ran.code()).as(ran.said()).isZero();
        assertThat(ran.said())
                .contains("id: 4 events, 2 without all their articles, 0 that threw\n")
                .contains("conflict recall           1.000   1 of 1\n")
                .contains("  conflict quantity       1.000   1 of 1\n")
                .contains("update recall             0.000   0 of 1\n")
                .contains("  update cause            0.000   0 of 1\n")
                .contains("gone: an article is missing\nedited: an article is missing\n")
                .contains("hour: update missed: never said\n")
                .contains("hour: claim missed: cause in seven: 'kata'\n")
                .contains("en: 0 events, 0 without all their articles, 0 that threw\n");
    }

    @Test
    void namesAnArticleThatThrows() throws IOException {
        MarksScore score = MarksScore.of(MarkedEvent.read(marks, "id"), shared, lines -> {
            if (lines.contains("pagi")) {
                throw new IllegalStateException("no morning");
            }
            return Engine.report(Engine.articles(lines.getBytes(StandardCharsets.UTF_8)));
        });
        assertThat(score.thrown()).containsExactly("hour: morning throws java.lang.IllegalStateException: no morning");
        assertThat(score.toString()).startsWith("4 events, 2 without all their articles, 1 that threw\n");
    }

    @Test
    void namesArticlesThatThrowTogether() throws IOException {
        MarksScore score = MarksScore.of(MarkedEvent.read(marks, "id"), shared, lines -> {
            if (lines.contains("\n")) {
                throw new IllegalStateException("no company");
            }
            return "";
        });
        assertThat(score.thrown())
                .containsExactly(
                        "dead: seven with nine throws java.lang.IllegalStateException: no company",
                        "hour: seven with morning throws java.lang.IllegalStateException: no company");
    }

    @Test
    void listsNoFaultsOfWholeEventsThatAreUnseen() throws IOException {
        String question = """
                {"slot": "cause", "relation": "only", "gloss": "never said", "positions": [[%s]]}""";
        String seen = whole("seen", "false", "seven", SEVEN, question.formatted(claim("seven", SEVEN, "Garut")));
        String unseen =
                whole("unseen", "true", "morning", MORNING, question.formatted(claim("morning", MORNING, "Garut")));
        Files.writeString(marks.resolve("whole-id.jsonl"), seen + unseen);
        Ran ran = Ran.of(
                "marks", shared.toString(), "--marks", marks.toString(), "--whole", "--faults", "--language", "id");
        assertThat(ran.code()).as(ran.said()).isZero();
        assertThat(ran.said())
                .contains("id, looked at: 1 events, 0 without all their articles, 0 that threw\n")
                .contains("id, unseen: 1 events, 0 without all their articles, 0 that threw\n")
                .contains("with the right speaker    1.000   1 of 1\n")
                .contains("seen: claim missed: cause in seven: 'Garut'\n")
                .doesNotContain("unseen: claim missed");
    }

    /** An event; where somebody speaks, with his statement, and where he is named. */
    private static String whole(String name, String unseen, String id, String text, String questions) {
        int speaker = text.indexOf("Sari Wulandari");
        String statement = speaker < 0
                ? ""
                : claim(id, text, "menewaskan")
                        .replace("}", ", \"speaker_at\": [" + speaker + ", " + (text.length() - 1) + "]}");
        String line = "{\"event\": \"" + name + "\", \"unseen\": " + unseen + ", \"articles\": [" + articles(id, text)
                + "], \"questions\": [" + questions + "], \"statements\": [" + statement + "]}";
        return line.replace("\n", " ") + "\n";
    }

    @Test
    void onlyOneLanguageAndOnlyOneThatThereIs() {
        assertThat(Ran.of("marks", shared.toString(), "--marks", marks.toString(), "--language", "en")
                        .said())
                .startsWith("en: 0 events");
        assertThat(Ran.of("marks", shared.toString(), "--language", "fr").code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void shippedMarksHoldNoTextAndAreComplete(String language) throws IOException {
        List<MarkedEvent> events = MarkedEvent.read(null, language);
        assertThat(events).extracting(MarkedEvent::name).isNotEmpty().doesNotHaveDuplicates();
        for (MarkedEvent event : events) {
            for (JsonNode question : event.marks().required("questions")) {
                assertThat(question.required("relation").textValue()).isIn("conflict", "update");
                assertThat(question.required("positions").size())
                        .as(event.name())
                        .isGreaterThan(1);
                question.required("positions").forEach(position -> position.forEach(claim -> check(event, claim)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void wholeEventsHoldNoTextEither(String language) throws IOException {
        List<MarkedEvent> events = MarkedEvent.whole(null, language);
        assertThat(events).extracting(MarkedEvent::name).isNotEmpty().doesNotHaveDuplicates();
        assertThat(events).extracting(MarkedEvent::isUnseen).contains(true, false);
        for (MarkedEvent event : events) {
            event.marks()
                    .required("questions")
                    .forEach(question -> question.required("positions")
                            .forEach(
                                    position -> position.forEach(claim -> check(event, claim, "source", "source_at"))));
            event.marks().required("statements").forEach(one -> check(event, one, "speaker", "speaker_at"));
            event.marks().required("residue").forEach(one -> check(event, one, "kind"));
        }
    }

    private static void check(MarkedEvent event, JsonNode claim, String... more) {
        assertThat(claim.fieldNames())
                .toIterable()
                .contains("article", "start", "end")
                .isSubsetOf(Stream.concat(Stream.of("article", "start", "end"), Stream.of(more))
                        .toList());
        assertThat(event.articles()).containsKey(claim.required("article").textValue());
        assertThat(claim.required("end").intValue())
                .isGreaterThan(claim.required("start").intValue());
    }

    private void zipped(String name, String lines) throws IOException {
        Path file = shared.resolve(name);
        Files.createDirectories(shared.resolve(name).resolveSibling(""));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String article(String id, String text) throws IOException {
        return "{\"tags\": {\"of\": [\"gempa\"]}, \"id\": \"" + id
                + "\", \"published\": \"2024-05-14T08:00:00+07:00\", \"text\": "
                + new ObjectMapper().writeValueAsString(text) + "}\n";
    }

    private static String event(String name, String articles, String questions) {
        String line = "{\"event\": \"" + name + "\", \"one_event\": true, \"articles\": [" + articles
                + "], \"questions\": [" + questions + "]}";
        return line.replace("\n", " ") + "\n";
    }

    private static String articles(String id, String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "{\"id\": \"%s\", \"crc32\": \"%08x\"}", id, sum.getValue());
    }

    private static String claim(String id, String text, String piece) {
        int start = text.codePointCount(0, text.indexOf(piece));
        return String.format(
                Locale.ROOT, "{\"article\": \"%s\", \"start\": %d, \"end\": %d}", id, start, start + piece.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void pairsThatLookAlikeHaveTwoArticlesThatNoOtherPairHas(String language) throws IOException {
        List<MarkedEvent> pairs = MarkedEvent.alike(language);
        assertThat(pairs).extracting(MarkedEvent::isOneEvent).contains(true, false);
        assertThat(pairs).allSatisfy(pair -> assertThat(pair.articles()).hasSize(2));
        assertThat(pairs.stream().flatMap(pair -> pair.articles().keySet().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void anArticleOfARunIsOfOneEventAlone() throws IOException {
        List<MarkedEvent> events = MarkedEvent.runs("en");
        assertThat(events).allSatisfy(event -> assertThat(event.run()).isNotEmpty());
        assertThat(events).anySatisfy(event -> assertThat(event.articles()).hasSizeGreaterThan(1));
        assertThat(events).extracting(MarkedEvent::name).doesNotHaveDuplicates();
        assertThat(events.stream().flatMap(event -> event.articles().keySet().stream()))
                .doesNotHaveDuplicates();
    }
}
