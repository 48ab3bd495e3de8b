package dev.silang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silang.check.Verdict;
import dev.silang.claim.Slot;
import dev.silang.desk.ArticleQuery;
import dev.silang.desk.Change;
import dev.silang.desk.Counts;
import dev.silang.desk.Facet;
import dev.silang.desk.FacetCount;
import dev.silang.desk.Feed;
import dev.silang.desk.FindingEntry;
import dev.silang.desk.FindingQuery;
import dev.silang.desk.Mark;
import dev.silang.desk.MemoryStore;
import dev.silang.desk.OutletSummary;
import dev.silang.desk.Store;
import dev.silang.desk.StoredArticle;
import dev.silang.desk.StoryQuery;
import dev.silang.desk.StorySummary;
import dev.silang.desk.Visit;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does. */
abstract class StoreContract {
    static final Instant NOW = Instant.parse("2025-03-05T00:00:00.123Z");

    private Store store = new MemoryStore();

    final Store store() {
        return store;
    }

    /** An empty one. */
    abstract Store open();

    @BeforeEach
    void begin() {
        store.close();
        store = open();
    }

    @AfterEach
    void end() {
        store.close();
    }

    private static Article article(String id, @Nullable String published, @Nullable String title, String text) {
        OffsetDateTime time = published == null ? null : OffsetDateTime.parse(published);
        return new Article(id, null, null, time, title, text, null, List.of());
    }

    private StoredArticle add(Article article, String outlet, String story) {
        return store.add(article, "id", outlet, story, NOW);
    }

    private static StorySummary story(String id, @Nullable String last, int conflicts, int articles) {
        OffsetDateTime time = last == null ? null : OffsetDateTime.parse(last);
        return new StorySummary(
                id,
                "Judul " + id,
                articles,
                time,
                time,
                List.of("Warta", "Kabar"),
                List.of("id"),
                List.of("Kota Lama", "Teluk"),
                conflicts > 0 ? List.of(Slot.WHEN, Slot.QUANTITY) : List.of(),
                new Counts(conflicts, 1, 2),
                NOW,
                articles,
                false);
    }

    private List<String> found(StoryQuery query) {
        return store.find(query).items().stream().map(StorySummary::id).toList();
    }

    private List<String> found(ArticleQuery query) {
        return store.find(query).items().stream().map(StoredArticle::id).toList();
    }

    @Test
    void anArticleIsKeptToTheLetter() {
        Article article = new Article(
                "a 1",
                "Warta \"X\"",
                "https://warta.example/a?b=c&d=%20",
                OffsetDateTime.parse("2025-03-04T09:00:00.5+07:00"),
                "Judul\twith\u0000 nothing \uD83D\uDE00",
                "Satu\r\ndua\u0000tiga \uD83D half, café, \u202Ebidi",
                "id",
                List.of(new Problem("file:3", "cut"), new Problem("file", "mended")),
                "event 9");
        StoredArticle added = store.add(article, "id", "Warta X", "e1", NOW);
        assertThat(added.number()).isEqualTo(1);
        assertThat(store.article("a 1")).contains(added);
        assertThat(added.article()).isEqualTo(article);
        assertThat(store.articlesAfter(0, 10)).containsExactly(added);
        assertThat(store.articlesAfter(1, 10)).isEmpty();
        assertThat(store.article("other")).isEmpty();
        assertThat(store.knows("a 1")).isTrue();
        assertThat(store.knows("a")).isFalse();
    }

    @Test
    void whatIsNotKnownStaysSo() {
        Article article = article("a", null, null, "");
        store.add(article, "", "", "e", NOW);
        assertThat(store.article("a").orElseThrow().article()).isEqualTo(article);
        assertThat(store.outlets()).isEmpty();
    }

    @Test
    void articlesOfAStoryAreInOrderOfTime() {
        add(article("c", null, "C", "x"), "Warta", "e1");
        add(article("b", "2025-03-04T09:00:00+07:00", "B", "x"), "Warta", "e1");
        add(article("a", "2025-03-04T02:30:00Z", "A", "x"), "Kabar", "e1");
        add(article("d", "2025-03-01T02:30:00Z", "D", "x"), "Kabar", "e2");
        assertThat(store.articlesOf("e1")).extracting(StoredArticle::id).containsExactly("b", "a", "c");
        assertThat(store.articlesAfter(1, 2)).extracting(StoredArticle::id).containsExactly("b", "a");
    }

    @Test
    void articlesAreFoundByWordsOutletAndTime() {
        add(article("a", "2025-03-04T09:00:00Z", "Feri karam", "Sebanyak 1.200 orang di Café Élan"), "Warta", "e1");
        add(article("b", "2025-03-05T09:00:00Z", "Gudang", "anak-anak selamat, feri tidak"), "Kabar", "e2");
        add(article("c", null, null, "Don't look: x2y FERI"), "Warta", "e3");
        assertThat(found(ArticleQuery.ALL)).containsExactly("c", "b", "a");
        assertThat(found(ArticleQuery.ALL.text("feri"))).containsExactly("c", "b", "a");
        assertThat(found(ArticleQuery.ALL.text("FERI karam"))).containsExactly("a");
        assertThat(found(ArticleQuery.ALL.text("karam gudang"))).isEmpty();
        assertThat(found(ArticleQuery.ALL.text("1.200 elan"))).containsExactly("a");
        assertThat(found(ArticleQuery.ALL.text("\"anak anak\""))).containsExactly("b");
        assertThat(found(ArticleQuery.ALL.text("anak-anak"))).containsExactly("b");
        assertThat(found(ArticleQuery.ALL.text("\"selamat anak\""))).isEmpty();
        assertThat(found(ArticleQuery.ALL.text("don't"))).containsExactly("c");
        assertThat(found(ArticleQuery.ALL.text("x2y"))).containsExactly("c");
        assertThat(found(ArticleQuery.ALL.text("fer"))).isEmpty();
        assertThat(found(ArticleQuery.ALL.outlet("Warta"))).containsExactly("c", "a");
        assertThat(found(ArticleQuery.ALL.outlet("warta"))).isEmpty();
        assertThat(found(ArticleQuery.ALL.between(Instant.parse("2025-03-05T00:00:00Z"), null)))
                .containsExactly("b");
        assertThat(found(ArticleQuery.ALL.between(null, Instant.parse("2025-03-04T09:00:00.001Z"))))
                .containsExactly("a");
        assertThat(found(ArticleQuery.ALL.part(1, 1))).containsExactly("b");
        assertThat(store.find(ArticleQuery.ALL.part(1, 1)).total()).isEqualTo(3);
        assertThat(found(ArticleQuery.ALL.text("feri").outlet("Warta").part(1, 5)))
                .containsExactly("a");
    }

    @Test
    void noSearchBreaksIt() {
        add(article("a", null, null, "teks " + "panjang".repeat(1000)), "Warta", "e1");
        for (String query : List.of(
                "\"",
                "'",
                "*",
                "a AND OR NOT",
                "NEAR(a b)",
                ":x",
                "a:b",
                "%",
                "_",
                "\\",
                "x".repeat(5000),
                "\0",
                "😀 é")) {
            assertThat(found(ArticleQuery.ALL.text(query))).hasSizeLessThan(2);
            assertThat(found(StoryQuery.ALL.text(query))).isEmpty();
            assertThat(store.find(FindingQuery.ALL.text(query)).items()).isEmpty();
        }
        assertThat(found(ArticleQuery.ALL.text("!?"))).containsExactly("a");
        assertThat(found(ArticleQuery.ALL.text("teks"))).containsExactly("a");
    }

    @Test
    void aLongArticleIsTaken() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 150_000; i++) {
            text.append("kata").append(i).append(' ');
        }
        add(article("a", null, null, text.toString()), "", "e1");
        assertThat(store.article("a").orElseThrow().article().text()).hasSize(text.length());
        assertThat(found(ArticleQuery.ALL.text("kata17 kata19"))).containsExactly("a");
    }

    @Test
    void aStoryIsKeptAndReplaced() {
        StorySummary story = story("e1", "2025-03-04T09:00:00+07:00", 2, 3);
        store.put(story);
        assertThat(store.story("e1")).contains(story);
        StorySummary unknown = new StorySummary(
                "e1", "", 1, null, null, List.of(), List.of(), List.of(), List.of(), Counts.NONE, NOW, 7, true);
        store.put(unknown);
        assertThat(store.story("e1")).contains(unknown);
        assertThat(store.pending(5)).containsExactly("e1");
        assertThat(store.story("e2")).isEmpty();
        assertThat(store.tally(Facet.PLACE, 5)).isEmpty();
    }

    @Test
    void storiesAreOrdered() {
        store.put(story("b", "2025-03-04T09:00:00Z", 0, 9));
        store.put(story("a", "2025-03-04T09:00:00Z", 2, 3));
        store.put(story("c", "2025-03-05T01:00:00Z", 2, 4));
        store.put(story("d", null, 2, 3));
        assertThat(found(StoryQuery.ALL)).containsExactly("c", "d", "a", "b");
        assertThat(found(StoryQuery.ALL.order(StoryQuery.Order.OLDEST))).containsExactly("a", "b", "d", "c");
        assertThat(found(StoryQuery.ALL.order(StoryQuery.Order.MOST_CONTESTED))).containsExactly("c", "d", "a", "b");
        assertThat(found(StoryQuery.ALL.part(1, 2))).containsExactly("d", "a");
        assertThat(store.find(StoryQuery.ALL.part(9, 2)).total()).isEqualTo(4);
    }

    @Test
    void storiesAreFiltered() {
        store.put(story("a", "2025-03-04T09:00:00Z", 2, 3));
        store.put(story("b", "2025-03-06T09:00:00Z", 0, 1));
        add(article("x", null, "Feri", "karam"), "Warta", "a");
        add(article("y", null, "Feri", "selamat"), "Warta", "a");
        assertThat(found(StoryQuery.ALL.onlyConflicts(true))).containsExactly("a");
        assertThat(found(StoryQuery.ALL.slot(Slot.QUANTITY))).containsExactly("a");
        assertThat(found(StoryQuery.ALL.slot(Slot.CAUSE))).isEmpty();
        assertThat(found(StoryQuery.ALL.place("kota lama"))).containsExactly("b", "a");
        assertThat(found(StoryQuery.ALL.place("kota"))).isEmpty();
        assertThat(found(StoryQuery.ALL.outlet("Kabar").language("id"))).containsExactly("b", "a");
        assertThat(found(StoryQuery.ALL.outlet("kabar"))).isEmpty();
        assertThat(found(StoryQuery.ALL.language("en"))).isEmpty();
        assertThat(found(StoryQuery.ALL.text("feri karam"))).containsExactly("a");
        assertThat(found(StoryQuery.ALL.text("karam selamat"))).isEmpty();
        assertThat(found(StoryQuery.ALL.between(Instant.parse("2025-03-05T00:00:00Z"), null)))
                .containsExactly("b");
        assertThat(found(StoryQuery.ALL.between(null, Instant.parse("2025-03-05T00:00:00Z"))))
                .containsExactly("a");
        assertThat(found(StoryQuery.ALL.place("TELUK").onlyConflicts(true).text("feri")))
                .containsExactly("a");
        assertThat(store.tally(Facet.PLACE, 1)).containsExactly(new FacetCount("Kota Lama", 2));
        assertThat(store.tally(Facet.SLOT, 9))
                .containsExactly(new FacetCount("quantity", 1), new FacetCount("when", 1));
    }

    @Test
    void theNewestPendingIsLast() {
        for (int i = 3; i > 0; i--) {
            StorySummary one = story("e" + i, null, 0, i);
            store.put(new StorySummary(
                    one.id(),
                    "",
                    1,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Counts.NONE,
                    NOW,
                    i,
                    true));
        }
        store.put(story("done", null, 0, 0));
        assertThat(store.pending(2)).containsExactly("e1", "e2");
    }

    @Test
    void aMergedStoryIsFoundByItsOldId() {
        for (String id : List.of("a", "b", "c")) {
            store.put(story(id, "2025-03-04T09:00:00Z", 1, 1));
            add(article("of-" + id, null, null, "kata " + id), "Warta", id);
            store.note(new Change(0, NOW, Change.Kind.BEGAN, id, "of-" + id, List.of(), List.of()));
            store.put(new Mark(id, "f", true, id, "ana", NOW));
            store.putFindings(id, List.of(finding(id, "f")));
        }
        store.merge("a", "b", 2);
        store.merge("b", "c", 3);
        assertThat(store.story("a")).isEqualTo(store.story("c")).isPresent();
        assertThat(store.story("b")).isEqualTo(store.story("c"));
        assertThat(store.articlesOf("c")).extracting(StoredArticle::placed).containsExactly("a", "b", "c");
        assertThat(store.articlesOf("a")).isEmpty();
        assertThat(store.article("of-b").orElseThrow().merges()).containsExactly(new StoredArticle.Merge("a", "b"));
        assertThat(store.article("of-c").orElseThrow().merges()).containsExactly(new StoredArticle.Merge("b", "c"));
        assertThat(store.article("of-a").orElseThrow().merges()).isEmpty();
        assertThat(store.history("a")).extracting(Change::story).containsExactly("a", "b", "c");
        assertThat(store.lastChange("a"))
                .isEqualTo(store.lastChange("c"))
                .isEqualTo(store.history("a").get(2).number());
        assertThat(store.marksOf("b")).containsExactly(new Mark("c", "f", true, "c", "ana", NOW));
        assertThat(store.findingsOf("a")).containsExactly(finding("c", "f"));
        assertThat(store.find(StoryQuery.ALL).total()).isEqualTo(1);
        assertThat(store.find(FindingQuery.ALL).total()).isEqualTo(1);
    }

    @Test
    void aDroppedStoryIsForgottenWhole() {
        store.put(story("a", null, 1, 1));
        store.put(story("b", null, 1, 1));
        add(article("x", null, null, "kata"), "Warta", "a");
        add(article("y", null, null, "kata"), "Warta", "b");
        store.note(new Change(0, NOW, Change.Kind.BEGAN, "a", "x", List.of(), List.of()));
        store.note(new Change(0, NOW, Change.Kind.BEGAN, "b", "y", List.of(), List.of()));
        store.putFindings("b", List.of(finding("b", "f")));
        store.put(new Mark("b", "f", true, "", "", NOW));
        store.merge("a", "b", 2);
        store.drop("b");
        assertThat(store.story("a")).isEmpty();
        assertThat(store.story("b")).isEmpty();
        assertThat(store.find(ArticleQuery.ALL).total()).isZero();
        assertThat(store.find(ArticleQuery.ALL.text("kata")).total()).isZero();
        assertThat(store.find(FindingQuery.ALL).total()).isZero();
        assertThat(store.marks()).isEmpty();
        assertThat(store.history("b")).isEmpty();
        assertThat(store.lastChange("b")).isZero();
        assertThat(store.knows("x")).isTrue();
        assertThat(store.lastChange()).isEqualTo(2);
        assertThat(add(article("z", null, null, "kata"), "", "c").number()).isEqualTo(3);
        assertThat(store.note(new Change(0, NOW, Change.Kind.DROPPED, "b", null, List.of(), List.of()))
                        .number())
                .isEqualTo(3);
    }

    private static FindingEntry finding(String story, String id) {
        return new FindingEntry(
                story,
                id,
                "quantity|crash|dead|",
                Slot.QUANTITY,
                "crash",
                "dead",
                Verdict.CONFLICT,
                List.of("12 orang tewas", "15 penumpang"));
    }

    @Test
    void findingsAreReplacedAndFound() {
        store.put(story("a", null, 1, 1));
        store.put(story("b", null, 1, 2));
        FindingEntry when = new FindingEntry(
                "b", "w", "when||", Slot.WHEN, "", "", Verdict.UPDATE, List.of("pukul 06.30", "pukul 07.30"));
        store.putFindings("a", List.of(finding("a", "f"), finding("a", "g")));
        store.putFindings("a", List.of(finding("a", "f")));
        store.putFindings("b", List.of(finding("b", "h"), when));
        assertThat(store.findingsOf("b")).containsExactly(finding("b", "h"), when);
        assertThat(store.find(FindingQuery.ALL).items()).containsExactly(finding("b", "h"), when, finding("a", "f"));
        assertThat(store.find(FindingQuery.ALL.slot(Slot.WHEN)).items()).containsExactly(when);
        assertThat(store.find(FindingQuery.ALL.verdict(Verdict.CONFLICT).frame("crash"))
                        .total())
                .isEqualTo(2);
        assertThat(store.find(FindingQuery.ALL.text("tewas 15")).total()).isEqualTo(2);
        assertThat(store.find(FindingQuery.ALL.text("\"15 tewas\"")).total()).isZero();
        assertThat(store.find(FindingQuery.ALL.text("06.30")).items()).containsExactly(when);
        assertThat(store.find(FindingQuery.ALL.part(1, 1)).items()).containsExactly(when);
    }

    @Test
    void changesAreNumberedInOrder() {
        Change change = new Change(0, NOW, Change.Kind.CHECKED, "a", null, List.of("f1", "f2"), List.of("f3"));
        assertThat(store.lastChange()).isZero();
        assertThat(store.note(change)).isEqualTo(change.numbered(1));
        assertThat(store.note(change)).isEqualTo(change.numbered(2));
        assertThat(store.changesAfter(0, 5)).containsExactly(change.numbered(1), change.numbered(2));
        assertThat(store.changesAfter(1, 5)).containsExactly(change.numbered(2));
        assertThat(store.changesAfter(0, 1)).containsExactly(change.numbered(1));
        assertThat(store.lastChange()).isEqualTo(2);
    }

    @Test
    void feedsAndVisitsAreKept() {
        Feed feed = Feed.of("https://warta.example/rss");
        Feed tried = new Feed(
                feed.address(), Feed.Kind.FEED, "\"e\"", "Tue, 04 Mar 2025", NOW, NOW, 3, "answered 500", NOW, 17);
        store.put(feed);
        store.put(Feed.of("https://kabar.example/sitemap.xml"));
        assertThat(store.feeds()).contains(feed);
        store.put(tried);
        assertThat(store.feeds()).hasSize(2).last().isEqualTo(tried);
        assertThat(store.removeFeed(feed.address())).isTrue();
        assertThat(store.removeFeed(feed.address())).isFalse();

        Visit visit = new Visit("https://warta.example/1", NOW, 1, "answered 404");
        store.put(visit);
        assertThat(store.visit(visit.address())).contains(visit);
        Visit again = new Visit(visit.address(), NOW.plusSeconds(1), 2, null);
        store.put(again);
        store.forgetVisits(NOW.plusSeconds(1));
        assertThat(store.visit(visit.address())).contains(again);
        store.forgetVisits(NOW.plusSeconds(2));
        assertThat(store.visit(visit.address())).isEmpty();
    }

    @Test
    void anEditorSaysOneThingOfAFinding() {
        Mark first = new Mark("a", "f", true, "sure", "ana", NOW);
        Mark other = new Mark("a", "f", false, "", "budi", NOW.plusSeconds(1));
        Mark second = new Mark("a", "f", false, "no", "ana", NOW.plusSeconds(2));
        store.put(first);
        store.put(other);
        store.put(second);
        assertThat(store.marks()).containsExactly(other, second);
        assertThat(store.marksOf("a")).containsExactly(other, second);
        assertThat(store.removeMark("a", "f", "budi")).isTrue();
        assertThat(store.removeMark("a", "f", "budi")).isFalse();
        assertThat(store.marksOf("b")).isEmpty();
    }

    @Test
    void outletsAreSummedUp() {
        add(article("a", "2025-03-04T09:00:00Z", null, "x"), "Warta", "e1");
        add(article("b", "2025-03-04T08:00:00Z", null, "x"), "Kabar", "e1");
        add(article("c", "2025-03-06T08:00:00Z", null, "x"), "Kabar", "e2");
        store.put(story("e1", null, 0, 2));
        store.put(new StorySummary(
                "e2",
                "",
                1,
                null,
                null,
                List.of("Kabar"),
                List.of(),
                List.of(),
                List.of(),
                Counts.NONE,
                NOW,
                3,
                false));
        assertThat(store.outlets())
                .containsExactly(
                        new OutletSummary("Kabar", 2, 2, 1, Instant.parse("2025-03-06T08:00:00Z")),
                        new OutletSummary("Warta", 1, 1, 0, Instant.parse("2025-03-04T09:00:00Z")));
    }

    @Test
    void aStepIsSeenFromWithin() {
        int seen = store.inOneStep(() -> {
            store.put(story("a", null, 0, 1));
            return store.inOneStep(() -> found(StoryQuery.ALL).size());
        });
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void stepsOfManyThreadsFollowOneAnother() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<Long>> all = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String id = "a" + i;
                all.add(threads.submit(() -> store.inOneStep(() -> {
                    long before = store.find(ArticleQuery.ALL).total();
                    add(article(id, null, null, "x"), "", "e");
                    return before;
                })));
                all.add(threads.submit(() -> store.find(StoryQuery.ALL).total()));
            }
            for (Future<Long> one : all) {
                one.get();
            }
            List<Long> steps = new ArrayList<>();
            for (int i = 0; i < all.size(); i += 2) {
                steps.add(all.get(i).get());
            }
            assertThat(steps).doesNotHaveDuplicates();
            assertThat(store.find(ArticleQuery.ALL).total()).isEqualTo(60);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void itTellsHowLargeItIs() {
        long before = store.bytes();
        add(article("a", null, null, "teks ".repeat(100_000)), "", "e");
        assertThat(store.bytes()).isGreaterThan(before);
    }

    /** Only a database takes back what a step wrote before it failed. */
    abstract static class OfDatabases extends StoreContract {
        @Test
        void aStepThatFailsWroteNothing() {
            Store store = store();
            assertThatThrownBy(() -> store.inOneStep(() -> {
                        store.put(story("a", null, 0, 1));
                        throw new IllegalStateException("broken");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(store.find(StoryQuery.ALL).total()).isZero();
        }
    }
}
