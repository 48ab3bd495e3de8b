package dev.silang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.claim.Slot;
import dev.silang.text.Article;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class DeskTest {
    private static final Silang SILANG = Silang.create();
    private static final Instant NOW = Instant.parse("2025-03-05T00:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);

    private final MemoryStore store = new MemoryStore();
    private final Desk desk = Desk.open(SILANG, store, CLOCK);

    private static List<StorySummary> stories(Store store) {
        return store.find(StoryQuery.ALL.order(StoryQuery.Order.MOST_CONTESTED)).items();
    }

    @Test
    void putsArticlesIntoStoriesAndCrossChecksThem() {
        List<Added> added = desk.add(Arrivals.all());
        assertThat(added).allMatch(Added::isNew);
        assertThat(stories(store)).hasSize(3).allMatch(StorySummary::pending);
        assertThat(desk.check()).isEqualTo(3);
        assertThat(desk.check()).isZero();

        StorySummary ferry = store.story(added.get(0).story()).orElseThrow();
        assertThat(ferry.articles()).isEqualTo(3);
        assertThat(ferry.outlets()).containsExactly("Kabar Teluk", "Warta Bukit", "Bay Courier");
        assertThat(ferry.languages()).containsExactly("id", "en");
        assertThat(ferry.counts().conflicts()).isPositive();
        assertThat(ferry.contested()).contains(Slot.QUANTITY);
        assertThat(ferry.places()).anyMatch(place -> place.contains("Lembayung"));
        assertThat(ferry.pending()).isFalse();
    }

    @Test
    void countsWhatTheCrossCheckHas() {
        desk.add(Arrivals.all());
        desk.check();
        for (StorySummary story : stories(store)) {
            CrossCheck check = desk.check(story.id()).orElseThrow();
            assertThat(check.stories().get(0).id()).isEqualTo(story.id());
            assertThat(story.counts()).isEqualTo(Counts.of(check));
            assertThat(check.readings()).hasSize(story.articles());
        }
    }

    @Test
    void anArticleThatCameIsPassedOver() {
        Article article = Arrivals.all().get(0);
        Added first = desk.add(article);
        Added again = desk.add(article.withLanguage("id"));
        assertThat(again).isEqualTo(new Added(article.id(), first.story(), false));
        assertThat(store.find(ArticleQuery.ALL).total()).isEqualTo(1);
    }

    @Test
    void anArticleOfAnEventThatWentIntoAnotherGoesThereToo() {
        Article first = ofEvent(Arrivals.all().get(0), "feri", "a");
        Added begun = desk.add(first);
        desk.add(ofEvent(Arrivals.all().get(1), "lain", "b"));
        String other = store.article("b").orElseThrow().story();
        store.merge(begun.story(), other, store.article("b").orElseThrow().number());
        Added more = desk.add(ofEvent(Arrivals.all().get(2), "feri", "c"));
        assertThat(more.story()).isEqualTo(other);
        assertThat(store.story(begun.story())).isEqualTo(store.story(other));
    }

    private static Article ofEvent(Article article, String event, String id) {
        return new Article(
                id,
                article.outlet(),
                null,
                article.published(),
                article.title(),
                article.text(),
                null,
                List.of(),
                event);
    }

    @Test
    void goesOnWhereAnotherStopped() {
        desk.add(Arrivals.all());
        desk.check();
        for (int stop = 0; stop < Arrivals.all().size(); stop++) {
            MemoryStore other = new MemoryStore();
            Desk.open(SILANG, other, CLOCK).add(Arrivals.all().subList(0, stop));
            Desk goesOn = Desk.open(SILANG, other, CLOCK);
            goesOn.add(Arrivals.all());
            goesOn.check();
            assertThat(stories(other)).isEqualTo(stories(store));
            assertThat(other.find(FindingQuery.ALL)).isEqualTo(store.find(FindingQuery.ALL));
        }
    }

    @Test
    void whatAnotherStoreKnewIsTakenOver() {
        desk.add(Arrivals.all());
        desk.check();
        MemoryStore other = new MemoryStore();
        Desk over = Desk.open(SILANG, other, CLOCK);
        for (StoredArticle article : store.articlesAfter(0, 4)) {
            assertThat(over.restore(article)).isTrue();
            assertThat(over.restore(article)).isFalse();
        }
        over.add(Arrivals.all());
        over.check();
        assertThat(stories(other)).isEqualTo(stories(store));
        assertThat(other.articlesAfter(0, 9)).isEqualTo(store.articlesAfter(0, 9));
    }

    @Test
    void twoDesksOverOneStoreAreAsOne() {
        Desk other = Desk.open(SILANG, store, CLOCK);
        List<Article> all = Arrivals.all();
        for (int i = 0; i < all.size(); i++) {
            (i % 2 == 0 ? desk : other).add(all.get(i));
        }
        MemoryStore alone = new MemoryStore();
        Desk.open(SILANG, alone, CLOCK).add(all);
        assertThat(stories(store)).isEqualTo(stories(alone));
    }

    @Test
    void tellsEveryChangeOnceInOrder() {
        desk.add(Arrivals.all().get(0));
        List<Change> heard = new ArrayList<>();
        try (Subscription listening = desk.onChange(heard::add)) {
            assertThat(listening).isNotNull();
            desk.add(Arrivals.all());
            desk.check();
            assertThat(heard).isEqualTo(store.changesAfter(1, heard.size()));
            Desk.open(SILANG, store, CLOCK).keep(new Retention(Duration.ofHours(20), null));
            desk.poll();
        }
        desk.mark(new Mark("x", "f", true, "", "", NOW));
        assertThat(heard).extracting(Change::number).isSorted().doesNotHaveDuplicates();
        assertThat(heard)
                .extracting(Change::kind)
                .contains(Change.Kind.BEGAN, Change.Kind.GREW, Change.Kind.CHECKED)
                .endsWith(Change.Kind.DROPPED)
                .doesNotContain(Change.Kind.MARKED);
    }

    @Test
    void aCrossCheckTellsWhatIsNew() {
        List<Article> all = Arrivals.all();
        String story = desk.add(all.get(0)).story();
        desk.check();
        desk.add(all.get(2));
        desk.check();
        Change last = store.history(story).get(store.history(story).size() - 1);
        assertThat(last.kind()).isEqualTo(Change.Kind.CHECKED);
        assertThat(last.appeared()).isNotEmpty();
        assertThat(last.gone()).isEmpty();
        assertThat(store.history(story))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.BEGAN, Change.Kind.CHECKED, Change.Kind.GREW, Change.Kind.CHECKED);
    }

    @Test
    void aListenerThatThrowsHarmsNobody() {
        List<Change> heard = new ArrayList<>();
        desk.onChange(change -> {
            throw new IllegalStateException("broken");
        });
        desk.onChange(heard::add);
        desk.add(Arrivals.all());
        assertThat(heard).hasSize(6);
    }

    @Test
    void dropsTheOldestStoriesWholeAndKeepsThoseMarked() {
        List<Added> added = desk.add(Arrivals.all());
        desk.check();
        String marked = added.get(1).story();
        desk.mark(new Mark(marked, "f1", false, "unit", "ana", NOW));
        assertThat(desk.keep(new Retention(null, 0L))).isEqualTo(2);
        assertThat(stories(store)).extracting(StorySummary::id).containsExactly(marked);
        assertThat(store.history(added.get(0).story())).extracting(Change::kind).containsExactly(Change.Kind.DROPPED);
        assertThat(desk.add(Arrivals.all().get(0))).isEqualTo(new Added("feri-1", "", false));
        assertThat(desk.check(added.get(0).story())).isEmpty();
    }

    @Test
    void anArticleThatCannotBeKeptIsAsIfItHadNotCome() {
        MemoryStore memory = new MemoryStore();
        AtomicBoolean isFull = new AtomicBoolean();
        Desk over = Desk.open(SILANG, overFullDisk(memory, isFull), CLOCK);
        over.add(Arrivals.all().subList(0, 2));
        isFull.set(true);
        assertThatThrownBy(() -> over.add(Arrivals.all().get(2))).isInstanceOf(StoreException.class);
        isFull.set(false);
        over.add(Arrivals.all());
        over.check();
        desk.add(Arrivals.all());
        desk.check();
        assertThat(stories(memory)).isEqualTo(stories(store));
    }

    /** A store that takes no article while the disk is full. */
    private static Store overFullDisk(Store store, AtomicBoolean isFull) {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (isFull.get() && method.getName().equals("add")) {
                        throw new StoreException("the disk is full");
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void manyReadWhileOneWrites() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> read = new ArrayList<>();
            Supplier<Integer> reads = () -> stories(store).stream()
                    .mapToInt(story -> desk.check(story.id()).isPresent() ? 1 : 0)
                    .sum();
            for (Article article : Arrivals.all()) {
                desk.add(article);
                for (int i = 0; i < 4; i++) {
                    read.add(readers.submit(reads::get));
                }
                desk.check();
            }
            for (Future<Integer> one : read) {
                assertThat(one.get()).isPositive();
            }
        } finally {
            readers.shutdown();
        }
    }

    /** On the common pool, one that waits for a reader's cross-check of the same story held up the tasks of that cross-check. */
    @Test
    void noThreadOfTheCommonPoolWaitsForACrossCheck() {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        Desk over = Desk.open(SILANG, store, CLOCK, check -> {
            threads.add(Thread.currentThread().getName());
            return Counts.of(check);
        });
        over.add(Arrivals.all());
        over.check();
        over.close();
        assertThat(threads).containsOnly("settler");
    }
}
