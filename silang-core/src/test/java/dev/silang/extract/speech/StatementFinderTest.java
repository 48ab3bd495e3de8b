package dev.silang.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.silang.claim.Attribution;
import dev.silang.claim.Statement;
import dev.silang.lang.DocumentParser;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.PackLoader;
import dev.silang.mention.TokenView;
import dev.silang.text.Article;
import dev.silang.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no single example can show: chains, damage, and that nothing hangs. */
final class StatementFinderTest {
    private static final LanguagePack PACK = PackLoader.load("id");

    @Test
    void keepsThroughWhomSpeechCame() {
        List<Statement> found = find("Antara melaporkan bahwa Budi Santoso mengatakan ia siap mundur.");
        assertThat(found).extracting(Statement::speaker).containsExactly("Antara", "Budi Santoso");
        assertThat(found.get(1).via())
                .extracting(Attribution::kind, Attribution::name)
                .containsExactly(tuple(Attribution.Kind.AGENCY, "Antara"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Ekspor kopi naik tajam,\" kata Budi Santoso kepada Reuters.",
                "\"Ekspor kopi naik tajam,\" kata Budi Santoso, seperti dikutip Reuters, Senin.",
                "Dilansir Reuters, Budi Santoso mengatakan ekspor kopi naik tajam."
            })
    void knowsTheOutletThatWasTold(String text) {
        assertThat(find(text)).singleElement().satisfies(statement -> {
            assertThat(statement.speaker()).isEqualTo("Budi Santoso");
            assertThat(statement.via()).extracting(Attribution::name).containsExactly("Reuters");
        });
    }

    @Test
    void anUnbalancedQuoteEndsAtItsCue() {
        String text = "\"Air sudah surut, kata Budi Santoso. Pasar buka lagi. \"Kami lega sekali,\" kata Sri Lestari.";
        assertThat(find(text))
                .extracting(s -> s.speaker() + ": " + s.content().of(text))
                .containsExactly("Budi Santoso: Air sudah surut", "Sri Lestari: Kami lega sekali");
    }

    @Test
    void anUnbalancedQuoteDoesNotReachTheNextParagraph() {
        String text = "\"Air sudah surut sejak pagi\nPasar buka lagi.\nBudi Santoso mengatakan tanggul aman sekarang.";
        assertThat(find(text)).extracting(s -> s.content().of(text)).contains("tanggul aman sekarang");
    }

    @Test
    void scareQuotesAndTitlesAreNoSpeech() {
        assertThat(find("Warga menyebut jembatan itu \"jembatan cinta\". Film \"Pulang ke Kota Lama Sekali\" diputar."))
                .noneMatch(Statement::direct);
    }

    @Test
    void aQuoteKeepsItsSpeakerOverSentencesAndEmoji() {
        String text = "😀 \"Air surut. Warga pulang. Sekolah buka,\" ujar Budi Santoso, Senin.";
        assertThat(find(text))
                .singleElement()
                .satisfies(s -> assertThat(s.content().of(text)).isEqualTo("Air surut. Warga pulang. Sekolah buka"));
    }

    @Test
    void whatIsCarriedOnIsCreditedAndNoStatement() {
        String text = "Pasar roboh.\nBudi Santoso mengatakan 12 kios rusak. Sebanyak 30 orang mengungsi.\nHujan reda.";
        TokenView doc = new TokenView(new DocumentParser(PACK).parse(Article.of("a", text)));
        Spoken spoken = new StatementFinder(PACK).read(doc, new GivenNames(doc));
        assertThat(spoken.statements()).extracting(s -> s.content().of(text)).containsExactly("12 kios rusak");
        assertThat(new Attributions(text, spoken).at(span(text, "30 orang")))
                .extracting(Attribution::name)
                .containsExactly("Budi Santoso");
        assertThat(new Attributions(text, spoken).at(span(text, "Hujan"))).isEmpty();
    }

    @Test
    void aTextOfListLinesEnds() {
        String text =
                "Budi Santoso meminta hal berikut:\n" + "1. Tutup pintu:\nPertama, tutup jendela.\n".repeat(20_000);
        TokenView doc = new TokenView(new DocumentParser(PACK).parse(Article.of("a", text)));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new StatementFinder(PACK).read(doc, new NoNames()));
    }

    @Test
    void creditsWhatStandsInsideSpeechAndNothingElse() {
        String text = "Budi Santoso mengatakan 12 rumah rusak. Sebanyak 30 orang mengungsi.";
        Attributions attributions = new Attributions(text, new Spoken(find(text), List.of()));
        assertThat(attributions.at(span(text, "12 rumah")))
                .extracting(Attribution::name, Attribution::cue)
                .containsExactly(tuple("Budi Santoso", "mengatakan"));
        assertThat(attributions.at(span(text, "30 orang"))).isEmpty();
    }

    @Test
    void theInnermostSpeechIsCredited() {
        String text = "Antara melaporkan bahwa Budi Santoso mengatakan 12 rumah rusak.";
        assertThat(new Attributions(text, new Spoken(find(text), List.of())).at(span(text, "12 rumah")))
                .extracting(Attribution::name)
                .containsExactly("Antara", "Budi Santoso");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\" ", "\"Air, ", "kata dia, ", "“", "((", "Budi Santoso mengatakan ", "dan menyatakan ", "' "})
    void staysLinear(String piece) {
        String text = piece.repeat(60_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            TokenView doc = new TokenView(new DocumentParser(PACK).parse(Article.of("a", text)));
            return new StatementFinder(PACK).find(doc, new NoNames());
        });
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static List<Statement> find(String text) {
        TokenView doc = new TokenView(new DocumentParser(PACK).parse(Article.of("a", text)));
        return new StatementFinder(PACK).find(doc, new GivenNames(doc));
    }
}
