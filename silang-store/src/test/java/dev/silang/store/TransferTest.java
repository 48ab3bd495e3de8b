package dev.silang.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.desk.Desk;
import dev.silang.desk.Feed;
import dev.silang.desk.FindingQuery;
import dev.silang.desk.Mark;
import dev.silang.desk.MemoryStore;
import dev.silang.desk.Store;
import dev.silang.desk.StoryQuery;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TransferTest {
    private static final Silang SILANG = Silang.create();

    private final MemoryStore store = new MemoryStore();
    private final Desk desk = Desk.open(SILANG, store, Ingester.CLOCK);
    private final MemoryStore other = new MemoryStore();

    private static String export(Store from) throws IOException {
        StringWriter out = new StringWriter();
        Transfer.export(from, out);
        return out.toString();
    }

    private static Transfer.Taken take(String lines, Store into) throws IOException {
        return Transfer.take(new BufferedReader(new StringReader(lines)), Desk.open(SILANG, into, Ingester.CLOCK));
    }

    @Test
    void anEmptyStoreBecomesTheSame() throws IOException {
        desk.add(Ingester.articles(24));
        desk.add(new Article(
                "odd",
                null,
                null,
                null,
                "A \"title\"\n",
                "x\u0000\uD83D\uDE00 \\ \u2028",
                null,
                List.of(new Problem("a", "b")),
                "e"));
        desk.check();
        store.put(Feed.of("https://warta.example/rss"));
        String story = store.find(StoryQuery.ALL).items().get(0).id();
        desk.mark(new Mark(story, "f", false, "no", "ana", Instant.EPOCH));
        assertThat(take(export(store), other)).isEqualTo(new Transfer.Taken(25, List.of()));
        assertThat(other.articlesAfter(0, 99)).isEqualTo(store.articlesAfter(0, 99));
        assertThat(other.find(StoryQuery.ALL)).isEqualTo(store.find(StoryQuery.ALL));
        assertThat(other.find(FindingQuery.ALL)).isEqualTo(store.find(FindingQuery.ALL));
        assertThat(other.marks()).isEqualTo(store.marks());
        assertThat(other.feeds()).isEqualTo(store.feeds());
        assertThat(export(other)).isEqualTo(export(store));
    }

    @Test
    void storiesThatWentIntoOthersStayThere() throws IOException {
        desk.add(Ingester.articles(3));
        String gone = store.article("a1").orElseThrow().story();
        String into = store.article("a0").orElseThrow().story();
        store.merge(gone, into, 3);
        take(export(store), other);
        assertThat(other.article("a1").orElseThrow().story()).isEqualTo(into);
        assertThat(other.story(gone)).isEqualTo(other.story(into)).isPresent();
    }

    @Test
    void whatIsKnownIsPassedOver() throws IOException {
        desk.add(Ingester.articles(6));
        Desk.open(SILANG, other, Ingester.CLOCK).add(Ingester.articles(3));
        assertThat(take(export(store), other).articles()).isEqualTo(3);
        assertThat(take(export(store), other).articles()).isZero();
    }

    @Test
    void aLineThatIsNoneIsToldAndHarmsNoOther() throws IOException {
        Transfer.Taken taken = take(
                "{\"id\": \"a\", \"text\": \"Feri karam.\"}\n\nno json\n[]\n{\"id\": \"b\"}\n"
                        + "{\"id\": \"c\", \"text\": \"x\", \"published\": \"kemarin\"}\n{\"mark\": {}}\n{\"feed\": 3}\n"
                        + "{\"id\": \"d\", \"text\": \"Feri selamat.\"}\n",
                other);
        assertThat(taken.articles()).isEqualTo(2);
        assertThat(taken.problems()).hasSize(6).first().isEqualTo("line 3: no JSON");
        assertThat(other.articlesAfter(0, 9))
                .extracting(article -> article.id())
                .containsExactly("a", "d");
    }
}
