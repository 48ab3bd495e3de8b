package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CsvAdapterTest extends AdapterContract {
    @Override
    Adapter adapter() {
        return new CsvAdapter(Columns.USUAL);
    }

    @Override
    Sample sample() {
        return Sample.of("a.csv", """
                id,outlet,link,date,headline,content
                a,Warta Hulu,https://hulu.example/a,2024-05-15 10:30:00+07:00,"Banjir, lagi","Air naik.
                Warga ""panik""."
                b,Warta Hilir,,,,Warga pulang.
                """);
    }

    @Test
    void readsQuotedFieldsAndUsualNames() {
        assertThat(Taken.of("a.csv", sample().bytes()).input().articles())
                .containsExactly(
                        new Article(
                                "a",
                                "Warta Hulu",
                                "https://hulu.example/a",
                                OffsetDateTime.parse("2024-05-15T10:30:00+07:00"),
                                "Banjir, lagi",
                                "Air naik.\nWarga \"panik\".",
                                null,
                                List.of()),
                        new Article("b", "Warta Hilir", null, null, null, "Warga pulang.", null, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"judul;isi!Banjir;Air naik.", "judul\tisi!Banjir\tAir naik.", "'JUDUL | ISI '!Banjir|Air naik."})
    void tellsTheSeparatorByTheHeader(String header, String row) {
        Article article = Taken.of("a.csv", header + "\r\n" + row + "\r\n").only();
        assertThat(article.title()).isEqualTo("Banjir");
        assertThat(article.text()).isEqualTo("Air naik.");
    }

    @Test
    void takesTheColumnsItIsTold() {
        Source source = Source.of(
                Origin.ofFile("a.csv", "a.csv"), "text,kolom 2\nbukan,Air naik.\n".getBytes(Charset.forName("UTF-8")));
        Columns columns = Columns.of(Map.of("text", "Kolom 2"));
        assertThat(Taken.with(new CsvAdapter(columns), source).only().text()).isEqualTo("Air naik.");
        assertThatThrownBy(() -> Columns.of(Map.of("body", "x"))).hasMessageContaining("body");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16"})
    void readsItsEncoding(String charset) {
        byte[] bytes = "id,text\na,Kafé itu tutup.\n".getBytes(Charset.forName(charset));
        assertThat(Taken.of("a.csv", bytes).only().text()).isEqualTo("Kafé itu tutup.");
    }

    @Test
    void aRowTooShortDoesNotStopTheOthers() {
        Taken taken = Taken.of("a.csv", "id,text\na\nb,Warga pulang.,lebih\n");
        assertThat(taken.only().id()).isEqualTo("b");
        assertThat(taken.input().problems()).containsExactly(new Problem("a.csv:1", "no text"));
    }

    @Test
    void aTableWithoutTextIsAProblem() {
        assertThat(Taken.of("a.csv", "id,foto\na,b\n").input().problems())
                .extracting(Problem::what)
                .containsExactly(
                        "no column that holds the text of articles; found: id, foto; --columns text=NAME tells it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "b,\"Warga pulang./c,Air surut./ ! 3 ! Air naik.;Air surut.",
                "b,\"Warga \"\"panik\"\" pulang./c,Air surut./ ! 3 ! Air naik.;Air surut.",
                "b,Warga pulang./c,\"Air surut. ! 4 ! Air naik.;Warga pulang."
            })
    void aQuoteThatIsNeverClosedCostsItsRowAlone(String rows, int line, String texts) {
        Taken taken = Taken.of("a.csv", ("id,text/a,Air naik./" + rows.strip()).replace('/', '\n'));
        assertThat(taken.input().articles())
                .extracting(Article::text)
                .containsExactly(texts.strip().split(";"));
        assertThat(taken.input().problems())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .contains("line " + line + " is never closed");
    }

    @Test
    void aQuoteThatAnotherRowClosesSwallowsNoRows() {
        Taken taken = Taken.of("a.csv", "id;judul;text\na;J;Air naik.\nb;\"K;Warga pulang.\nc;L;\"Air surut.\"\n");
        assertThat(taken.input().articles()).extracting(Article::text).containsExactly("Air naik.", "Air surut.");
        assertThat(taken.input().problems())
                .extracting(Problem::what)
                .containsExactly("a quote opened in line 3 is never closed, this row is left out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a,Pipa 15\" pecah./b,Air surut. ! Pipa 15\" pecah.;Air surut.",
                "a,\"Pipa 15\" pecah.\"/b,Air surut. ! Pipa 15\" pecah.;Air surut.",
                "a,\"Air, lalu\",/b,Air surut. ! Air, lalu;Air surut."
            })
    void aQuoteInsideOpensNothing(String rows, String texts) {
        assertThat(Taken.of("a.csv", ("id,text/" + rows.strip()).replace('/', '\n'))
                        .input()
                        .articles())
                .extracting(Article::text)
                .containsExactly(texts.strip().split(";"));
    }

    @Test
    void namesTheLineOfAnOpenQuote() {
        Taken taken = Taken.of("a.csv", "id,text\na,\"Air\nnaik.\"\nb,\"Warga pulang.\nc,Air surut.\n");
        assertThat(taken.input().articles()).extracting(Article::text).containsExactly("Air\nnaik.", "Air surut.");
        assertThat(taken.input().problems())
                .extracting(Problem::what)
                .containsExactly("a quote opened in line 4 is never closed, this row is left out");
    }

    @Test
    void keepsQuotesInsideAField() {
        assertThat(Taken.of("a.csv", "text,id\n\"Kata \"dia\" begitu\",b\n\"Satu; \"\"dua\"\"\" ,c\n")
                        .input()
                        .articles())
                .extracting(Article::text)
                .containsExactly("Kata \"dia\" begitu", "Satu; \"dua\"");
    }

    @Test
    void aRowWithAnAddressAloneIsALink() {
        Taken taken = Taken.of("a.csv", "link,judul\nhttps://hulu.example/a,Banjir\n");
        assertThat(taken.links()).extracting(Link::address).containsExactly("https://hulu.example/a");
    }
}
