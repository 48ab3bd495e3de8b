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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "en | Rudy Carter, a lawyer for John Miller, said the money was lost. | Rudy Carter: the money was lost",
                "en | Rudy Carter, a retired farmer, said the money was lost. | Rudy Carter: the money was lost",
                "id | Sri Lestari, pengacara dari Budi Santoso, mengatakan uang itu hilang. | Sri Lestari: uang itu hilang",
                "en | (CNN) Authorities announced they had found three men. | Authorities: they had found three men",
                "id | Warga mengeluh harga naik lagi, memperkirakan rugi besar. | "
            })
    void findsWhoSpeaksAmongThoseNamed(String language, String text, @Nullable String said) {
        assertThat(find(language, text)).containsExactlyElementsOf(said == null ? List.of() : List.of(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We will keep the road shut,\" North Dakota Gov. John Miller said at a news conference.",
                "\"We will keep the road shut,\" John Miller, the head of the road board, told reporters on Sunday.",
                "\"We will keep the road shut,\" John Miller, commander of forces in Leeds, told a news conference."
            })
    void aQuotationBelongsToTheOneBehindIt(String text) {
        assertThat(find("en", text)).containsExactly("John Miller: We will keep the road shut");
    }

    @Test
    void aClauseAheadOfWhoToldThePressIsWhatWasSaid() {
        assertThat(find("en", "The old bridge was closed at noon, John Miller told reporters on Sunday."))
                .containsExactly("John Miller: The old bridge was closed at noon");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | John Miller said the road was shut, but Sri Lestari said that the road was open.",
                "id | John Miller mengatakan pasar tutup, sedangkan Sri Lestari menyebut pasar buka."
            })
    void twoWhoAreSetAgainstEachOtherSpeakForThemselves(String language, String text) {
        List<Statement> found = statements(language, text);
        assertThat(found).extracting(Statement::speaker).containsExactly("John Miller", "Sri Lestari");
        assertThat(found).allMatch(statement -> statement.via().isEmpty());
        assertThat(found.get(0).content().end())
                .isLessThan(found.get(1).content().start());
    }

    private static List<String> find(String language, String text) {
        return statements(language, text).stream()
                .map(statement ->
                        statement.speaker() + ": " + statement.content().of(text))
                .toList();
    }

    private static List<Statement> statements(String language, String text) {
        LanguagePack pack = PackLoader.load(language);
        TokenView doc = new TokenView(new DocumentParser(pack).parse(Article.of("a", text)));
        return new StatementFinder(pack).find(doc, new GivenNames(doc));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id | \"Lurah bilang 'semua selamat', padahal tiga hanyut,\" kata Budi Santoso. | Lurah | semua selamat",
                "id | “BMKG menyebut ‘air akan surut’ lalu kami pulang,” ujar Budi Santoso. | BMKG | air akan surut",
                "id | \"Menurut camat, tujuh rumah hanyut. Kami hitung dua belas,\" kata Budi Santoso. | camat | tujuh rumah hanyut",
                "id | \"Kata Pak Lurah, ada tujuh rumah hanyut,\" kata Budi Santoso. | Pak Lurah | ada tujuh rumah hanyut",
                "id | \"Air surut,\" kata Budi Santoso mengutip Sri Lestari. | Sri Lestari | Air surut",
                "en | \"The mayor said 'nobody was hurt', but two died,\" said John Miller. | The mayor | nobody was hurt",
                "en | \"The police chief told us that six were held,\" John Miller said. | The police chief | six were held",
                "en | \"Police say the road is open, yet it is shut,\" said John Miller. | Police | the road is open",
                "en | John Miller, citing the fire chief, said two barns burned. | the fire chief | two barns burned",
                "en | John Miller said that the two barns had burned, citing BMKG. | BMKG | the two barns had burned",
                "id | Budi Santoso cerita bahwa petugas pelabuhan bilang dua kapal karam. | petugas pelabuhan | dua kapal karam",
                "id | Budi Santoso mengatakan kliennya mengaku menerima uang 200 juta rupiah. | kliennya | menerima uang 200 juta rupiah",
                "id | Budi Santoso mengatakan bahwa menurut Kapolres empat rumah terbakar. | Kapolres | empat rumah terbakar",
                "id | Budi Santoso mengaku diberi tahu petugas bahwa jembatan itu ditutup. | petugas | jembatan itu ditutup",
                "id | Budi Santoso mengatakan dirinya mendapat kabar dari polisi bahwa anaknya selamat. | polisi | anaknya selamat",
                "id | \"Jalan sudah dibuka,\" kata Budi Santoso menirukan ucapan petugas. | petugas | Jalan sudah dibuka",
                "id | Budi Santoso mengatakan polisi memberitahunya bahwa dua pelaku ditangkap. | polisi | dua pelaku ditangkap",
                "id | Budi Santoso mengatakan ia mendengar sopir berkata rem bus blong. | sopir | rem bus blong",
                "id | \"Bu guru bilang anak saya pingsan,\" kata Budi Santoso. | Bu guru | anak saya pingsan",
                "id | Antara mengutip seorang pejabat yang mengatakan bahwa tambang itu ditutup. | seorang pejabat | tambang itu ditutup",
                "en | John Miller said police told her that two men were in custody. | police | two men were in custody",
                "en | John Miller said his client had told investigators that he found the bag. | his client | he found the bag",
                "en | John Miller said he was told by a nurse that the ward was full. | a nurse | the ward was full",
                "en | John Miller said she heard the driver say the brakes had failed. | the driver | the brakes had failed",
                "en | John Miller, citing the weather service, said 40 roads were closed. | the weather service | 40 roads were closed",
                "en | Citing the weather service, Mayor John Miller said 40 roads were closed. | the weather service | 40 roads were closed",
                "en | It had \"gone like a matchbox,\" as the sheriff put it, John Miller said. | the sheriff | gone like a matchbox",
                "en | John Miller said the landlord said the boiler was checked. | the landlord | the boiler was checked",
                "en | The BBC quoted a farmer as saying wolves killed nine sheep. | a farmer | wolves killed nine sheep",
                "en | A farmer was quoted by the BBC as saying wolves killed nine sheep. | A farmer | wolves killed nine sheep",
                "en | Police received a report from residents that a barn was on fire. | residents | a barn was on fire"
            })
    void whoIsQuotedByASpeakerIsKnownThroughHim(String language, String text, String speaker, String words) {
        assertThat(statements(language, text))
                .filteredOn(statement -> statement.speaker().equals(speaker))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.content().of(text)).isEqualTo(words);
                    assertThat(statement.via()).extracting(Attribution::name).hasSize(1);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id | Menurut laporan yang diterima camat dari warga, dua motor hilang. | warga | dua motor hilang",
                "id | Menurut data yang dirilis BMKG, hujan reda pukul tiga. | BMKG | hujan reda pukul tiga",
                "id | Menurut keterangan warga kepada polisi, pelaku lari ke hutan. | warga | pelaku lari ke hutan",
                "id | Nelayan itu cerita bahwa dua perahu karam. | Nelayan itu | dua perahu karam",
                "en | The hall was, as the fire chief put it, \"a total loss.\" | the fire chief | a total loss.",
                "en | As John Miller noted in an interview, the mine is too old. | John Miller | the mine is too old",
                "en | The shares sank, as John Miller said they would be sold. | John Miller | they would be sold",
                "en | John Miller is cited in a book as saying the mine was full of water. | John Miller | the mine was full of water"
            })
    void whoeverAPaperIsFromOrASentenceEchoesSpeaks(String language, String text, String speaker, String words) {
        assertThat(find(language, text)).containsExactly(speaker + ": " + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id | \"Saya sampaikan bahwa 30 keluarga mengungsi,\" kata Budi Santoso.",
                "id | \"Dia bilang 'semua selamat' tadi pagi,\" kata Budi Santoso.",
                "en | \"I told him that 30 families had left,\" said John Miller.",
                "en | \"He said 'nobody was hurt' this morning,\" said John Miller."
            })
    void whoQuotesHimselfOrSomebodyWithoutANameSpeaksAlone(String language, String text) {
        assertThat(statements(language, text)).extracting(Statement::speaker).hasSize(1);
    }

    @Test
    void whoeverIsDescribedBehindTheNameSpeaksTheQuotationAhead() {
        String text = "\"Twelve barns were damaged last night,\" John Miller, the mayor, explained.";
        assertThat(find("en", text)).containsExactly("John Miller: Twelve barns were damaged last night");
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
