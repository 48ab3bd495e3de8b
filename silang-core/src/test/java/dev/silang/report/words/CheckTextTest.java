package dev.silang.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.check.Question;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.claim.About;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import dev.silang.claim.Reading;
import dev.silang.claim.Scope;
import dev.silang.claim.Slot;
import dev.silang.text.Article;
import dev.silang.text.Document;
import dev.silang.text.Problem;
import dev.silang.text.Span;
import dev.silang.value.Concept;
import dev.silang.value.DayRange;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.Party;
import dev.silang.value.Phrase;
import dev.silang.value.Place;
import dev.silang.value.Quantity;
import dev.silang.value.Role;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckTextTest {
    private static final Article ARTICLE = Article.of("a", "GUBERNUR Tirta akan datang. Gubernur BAPPEDA hadir.")
            .withLanguage("id");

    @ParameterizedTest
    @CsvSource({
        "tidak ada korban, DENIED, ASSERTED, “tidak ada korban”",
        "ada korban, DENIED, ASSERTED, tidak: “ada korban”",
        "penyebabnya masih diselidiki, DENIED, ASSERTED, “penyebabnya masih diselidiki”",
        "diduga dibakar, AFFIRMED, SUSPECTED, “diduga dibakar”",
        "sengaja dibakar, AFFIRMED, SUSPECTED, diduga “sengaja dibakar”",
        "akan dibangun, AFFIRMED, PLANNED, “akan dibangun”",
        "pembangunan tanggul, AFFIRMED, PLANNED, direncanakan “pembangunan tanggul”"
    })
    void saysNothingTwiceThatAQuoteSays(String quote, Polarity polarity, Modality modality, String shown) {
        Article article = Article.of("a", quote).withLanguage("id");
        Phrase phrase = new Phrase(List.of("x"));
        Claim claim = claim(article, Slot.CAUSE, quote, phrase, polarity, modality);
        assertThat(text(article).answer(finding(claim), claim)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "warga Desa Cakra (BC, ), “warga Desa Cakra (BC)”",
        "warga Desa Cakra (dulu, ' Tirta) pulang', “warga Desa Cakra”",
        "gugatan diajukan oleh M, . Tirta dan warga, “gugatan diajukan oleh M. Tirta”",
        "'tanggul jebol,\" kata Ratna', '. ', “tanggul jebol”",
        "'kata Ratna. \"Tanggul itu jebol sejak malam', '.', “Tanggul itu jebol sejak malam”",
        "'disebut \"aman\" oleh warga', '.', '“disebut \"aman\" oleh warga”'"
    })
    void cutsNoQuoteInABracketOrBehindTheEndOfASpeech(String quote, String behind, String shown) {
        Article article = Article.of("a", quote + behind).withLanguage("id");
        Claim claim = claim(article, Slot.CAUSE, quote, new Phrase(List.of("x")), Polarity.AFFIRMED, Modality.ASSERTED);
        assertThat(text(article).answer(finding(claim), claim)).isEqualTo(shown);
    }

    @Test
    void namesAPlaceWithoutAnIndefiniteArticle() {
        Article article = Article.of("a", "a Tirta village").withLanguage("en");
        Claim claim =
                claim(article, Slot.WHERE, "a Tirta", Place.of("Tirta", ""), Polarity.AFFIRMED, Modality.ASSERTED);
        assertThat(text(article).answer(finding(claim), claim)).isEqualTo("“Tirta”");
    }

    @Test
    void numbersReportsOfOneOutletWithinTheirStory() {
        List<Article> articles = Stream.of("a", "b", "c")
                .map(id -> new Article(id, "Warta Hulu", null, null, null, "Teks " + id + ".", "id", List.of()))
                .toList();
        List<Reading> readings = articles.stream()
                .map(article -> new Document(article, List.of(), List.of(), List.of()))
                .map(document -> new Reading(document, List.of(), List.of(), List.of(), List.of(), List.of()))
                .toList();
        List<Story> stories = List.of(
                new Story("s1", articles.subList(0, 2), "", List.of(), List.of(), List.of(), List.of()),
                new Story("s2", articles.subList(2, 3), "", List.of(), List.of(), List.of(), List.of()));
        CheckText text =
                new CheckText(new CrossCheck(readings, List.of(), List.of(), stories, List.of()), Labels.of("id"));
        assertThat(Stream.of("a", "b", "c").map(text::name))
                .containsExactly("Warta Hulu 1", "Warta Hulu 2", "Warta Hulu");
    }

    @Test
    void tellsNoneAsNone() {
        Article article = Article.of("a", "Tidak ada korban jiwa").withLanguage("id");
        Claim claim = claim(
                article,
                Slot.QUANTITY,
                "Tidak ada",
                Quantity.count(0, Concept.of("dead")),
                Polarity.DENIED,
                Modality.ASSERTED);
        assertThat(text(article).answer(finding(claim), claim)).isEqualTo("0");
    }

    @Test
    void deniesAPlaceByOneWord() {
        Article article = Article.of("a", "Tirta").withLanguage("id");
        Claim claim = claim(article, Slot.WHERE, "Tirta", Place.of("Tirta", ""), Polarity.DENIED, Modality.ASSERTED);
        assertThat(text(article).answer(finding(claim), claim)).isEqualTo("bukan “Tirta”");
    }

    @ParameterizedTest
    @CsvSource({
        "group, PLANNED, nelayan, nelayan",
        "person, SUSPECTED, Ratna, diduga Ratna",
        "thing, SUSPECTED, perahu, perahu"
    })
    void plansNobodyAndSuspectsNoThing(String kind, Modality modality, String name, String shown) {
        Article article = Article.of("a", name).withLanguage("id");
        Claim claim = claim(article, Slot.PARTICIPANT, name, new Party(name, kind), Polarity.AFFIRMED, modality);
        assertThat(text(article).answer(finding(claim), claim)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "awal Juni 2025, AROUND, false, “awal Juni 2025”",
        "Juni 2025, NONE, false, Juni 2025",
        "awal bulan lalu, AROUND, true, sekitar Juni 2025"
    })
    void tellsAVagueTimeInItsWords(String quote, Hedge hedge, boolean relative, String shown) {
        Set<TimeSpan.Part> stated =
                relative ? Set.of(TimeSpan.Part.RELATIVE) : Set.of(TimeSpan.Part.MONTH, TimeSpan.Part.YEAR);
        TimeSpan june = new TimeSpan(
                new DayRange(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30)),
                null,
                null,
                null,
                null,
                Grain.MONTH,
                stated,
                hedge);
        Article article = Article.of("a", quote).withLanguage("id");
        Claim claim = claim(article, Slot.WHEN, quote, june, Polarity.AFFIRMED, Modality.ASSERTED);
        assertThat(text(article).answer(finding(claim), claim)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "markup in the text, read as such | teksnya berisi kode HTML dan dibaca sebagai kode",
                "page 7 is damaged and left out | halaman 7 rusak dan tidak dibaca",
                "the moon stood in the way | the moon stood in the way"
            })
    void tellsProblemsInTheReadersLanguage(String noted, String told) {
        assertThat(text(ARTICLE).problem(new Problem("a", noted))).isEqualTo(told);
    }

    @Test
    void tellsAnOfficeAlsoOfSomebodyWhoOnlyPlans() {
        assertThat(office("GUBERNUR Tirta")).isEqualTo("Gubernur Tirta");
        assertThat(office("BAPPEDA")).isEqualTo("BAPPEDA");
    }

    private static String office(String office) {
        Role role = new Role("Ratna", office);
        Claim claim = claim(ARTICLE, Slot.ROLE, office, role, Polarity.AFFIRMED, Modality.PLANNED);
        return text(ARTICLE).answer(finding(claim), claim);
    }

    private static CheckText text(Article article) {
        Document document = new Document(article, List.of(), List.of(), List.of());
        Reading reading = new Reading(document, List.of(), List.of(), List.of(), List.of(), List.of());
        CrossCheck check = new CrossCheck(List.of(reading), List.of(), List.of(), List.of(), List.of());
        return new CheckText(check, Labels.of("id"));
    }

    private static Finding finding(Claim claim) {
        Question question = new Question(claim.slot(), "", "Ratna", Scope.WHOLE);
        Position position = new Position(claim.value(), List.of(claim), List.of());
        return new Finding("f1", question, Verdict.ONLY, List.of(position), List.of());
    }

    private static Claim claim(
            Article article, Slot slot, String quote, Value value, Polarity polarity, Modality modality) {
        int start = article.text().indexOf(quote);
        Span span = new Span(start, start + quote.length());
        return new Claim(
                article,
                slot,
                span,
                false,
                0,
                About.NOTHING,
                value,
                polarity,
                modality,
                List.of(),
                List.of("id.test"),
                Set.of());
    }
}
