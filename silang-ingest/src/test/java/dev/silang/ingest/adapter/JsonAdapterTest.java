package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonAdapterTest extends AdapterContract {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2024-05-15T10:30:00+07:00");

    @Override
    Adapter adapter() {
        return new JsonAdapter(Columns.USUAL);
    }

    @Override
    Sample sample() {
        return Sample.of("a.json", """
                [{"id":"a","text":"Banjir surut."},
                 {"uri":"urn:b","headline":"Banjir","body_text":"Warga pulang."}]
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\":\"urn:1\",\"headline\":\"Banjir surut\",\"versioncreated\":\"2024-05-15T10:30:00+07:00\","
                        + "\"copyrightholder\":\"Kantor Kabar\",\"body_xhtml\":\"<p>Air surut.</p><p>Warga pulang.</p>\"}",
                "{\"uri\":\"urn:1\",\"headlines\":[{\"role\":\"main\",\"value\":\"Banjir surut\"}],"
                        + "\"firstCreated\":\"2024-05-15T03:30:00Z\",\"versionCreated\":\"2024-05-15T10:30:00+07:00\","
                        + "\"infoSources\":[{\"name\":\"Kantor Kabar\"}],\"bodies\":"
                        + "[{\"contentType\":\"text/plain\",\"value\":\"Air surut.\\nWarga pulang.\"}]}"
            })
    void readsNinjs(String item) {
        assertThat(Taken.of("x", item).only())
                .isEqualTo(new Article(
                        "urn:1",
                        "Kantor Kabar",
                        null,
                        TIME,
                        "Banjir surut",
                        "Air surut.\nWarga pulang.",
                        null,
                        List.of()));
    }

    @Test
    void readsJsonFeed() {
        String whole = "Air sungai naik sejak pagi. ".repeat(30);
        Taken taken = Taken.of("feed.json", """
                {"version":"https://jsonfeed.org/version/1.1","title":"Warta Hulu","items":[
                {"id":"1","url":"https://hulu.example/1","title":"Satu","date_published":"2024-05-15T10:30:00+07:00",
                 "content_html":"<p>%s</p>"},
                {"id":"https://hulu.example/2","title":"Dua","summary":"Singkat"}, 3]}""".formatted(whole));
        Article article = taken.only();
        assertThat(article.text()).isEqualTo(whole.strip());
        assertThat(article.outlet()).isEqualTo("Warta Hulu");
        assertThat(article.published()).isEqualTo(TIME);
        assertThat(taken.links()).extracting(Link::address).containsExactly("https://hulu.example/2");
        assertThat(taken.input().problems()).containsExactly(new Problem("feed.json:3", "no JSON object"));
    }

    @Test
    void readsValuesInARowUpToTheBrokenOne() {
        Taken taken = Taken.of("x.json", "{\"text\":\"Satu.\"}\n{\"text\":\"Dua.\"} {\"text\":");
        assertThat(taken.input().articles()).extracting(Article::text).containsExactly("Satu.", "Dua.");
        assertThat(taken.input().problems())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .startsWith("no valid JSON");
    }

    @Test
    void refusesWhatItsAgencyWithdrew() {
        Taken taken = Taken.of("x.json", "{\"uri\":\"urn:1\",\"pubstatus\":\"canceled\",\"body_text\":\"Satu.\"}");
        assertThat(taken.input().problems())
                .containsExactly(new Problem("x.json:1", "withdrawn by its agency: canceled"));
    }

    @Test
    void readsAnArticleOverSeveralLines() {
        assertThat(Taken.of("-", "{\n \"text\": \"Satu.\"\n}").only().text()).isEqualTo("Satu.");
    }

    @Test
    void readsTheListInAnAnswer() {
        Taken taken = Taken.of("x.json", """
                {"status":"ok","total":2,"articles":[{"title":"a","content":"Satu.","url":"https://hulu.example/1"},
                {"title":"b","url":"https://hulu.example/2"}]}""");
        assertThat(taken.only().text()).isEqualTo("Satu.");
        assertThat(taken.links()).extracting(Link::address).containsExactly("https://hulu.example/2");
        assertThat(Taken.of("y.json", "{\"response\":{\"docs\":[{\"body\":\"Dua.\"}]}}")
                        .only()
                        .text())
                .isEqualTo("Dua.");
    }

    @Test
    void addressesInAFeedAreMeantFromItsSite() {
        Taken taken = Taken.of("feed.json", """
                {"version":"https://jsonfeed.org/version/1.1","home_page_url":"https://hulu.example","items":[
                {"id":"1","url":"/satu","content_text":"Singkat."},{"id":"2","url":"dua","content_text":"Singkat."}]}""");
        assertThat(taken.links())
                .extracting(Link::address)
                .containsExactly("https://hulu.example/satu", "https://hulu.example/dua");
    }
}
