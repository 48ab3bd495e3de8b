package dev.silang.desk;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.claim.Reading;
import dev.silang.source.Publisher;
import dev.silang.source.Publishers;
import dev.silang.story.ArticleTerms;
import dev.silang.story.EventGroups;
import dev.silang.story.Placement;
import dev.silang.story.StoryMerge;
import dev.silang.text.Article;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Articles come, are kept and put into stories; stories are cross-checked; whoever looks is told.
 *
 * <pre>{@code
 * Desk desk = Desk.open(Silang.create(), new MemoryStore(), Clock.systemUTC());
 * desk.add(article);   // when it returns, the article is kept
 * desk.check();        // cross-checks the stories that have grown
 * Found<StorySummary> stories = desk.store().find(StoryQuery.ALL.onlyConflicts(true));
 * Optional<CrossCheck> story = desk.check(stories.items().get(0).id());
 * }</pre>
 *
 * <p>Safe for use by many threads: any number read while one writes. Where the store is a database, other programs may write into it too.
 */
public final class Desk implements AutoCloseable {
    /** Stories, articles that are taken from the store at once. */
    private static final int BATCH = 64;

    private final Silang silang;
    private final Store store;
    private final InstantSource clock;
    private final Function<CrossCheck, Counts> counts;
    private final CheckCache checks = new CheckCache();
    private final Settlers settlers = new Settlers();
    private final Listeners listeners;
    /** Null before the first article comes, and after one could not be written: then it knows more than the store. */
    private @Nullable Placer placer;

    private Desk(Silang silang, Store store, InstantSource clock, Function<CrossCheck, Counts> counts) {
        this.silang = silang;
        this.store = store;
        this.clock = clock;
        this.counts = counts;
        this.listeners = new Listeners(store);
    }

    /** @param store is closed with the desk */
    public static Desk open(Silang silang, Store store, InstantSource clock) {
        return open(silang, store, clock, Counts::of);
    }

    /** @param counts how the questions of a cross-checked story are counted, as in the report that is shown of it */
    public static Desk open(Silang silang, Store store, InstantSource clock, Function<CrossCheck, Counts> counts) {
        return new Desk(silang, store, clock, counts);
    }

    public Store store() {
        return store;
    }

    public Silang silang() {
        return silang;
    }

    /** To the millisecond. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Makes ready to take articles, which the first one has to wait for otherwise: about 2 ms for each article kept. */
    public synchronized void prepare() {
        placer().catchUp(store);
    }

    private Placer placer() {
        Placer known = placer;
        if (known == null) {
            known = new Placer(silang);
            placer = known;
        }
        return known;
    }

    /**
     * Takes an article and puts it into its story. When this returns, it is kept. One whose id came before is passed over.
     *
     * @throws StoreException if it could not be kept
     */
    public Added add(Article article) {
        return add(List.of(article)).get(0);
    }

    /** The same for several, in their order; each is kept or not for itself. */
    public List<Added> add(List<Article> articles) {
        List<ArticleTerms> terms = articles.parallelStream().map(silang::terms).toList();
        List<Added> added = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            added.add(add(articles.get(i), terms.get(i)));
        }
        return added;
    }

    private Added add(Article article, ArticleTerms terms) {
        Added added = addAlone(article, terms);
        listeners.tell();
        return added;
    }

    /**
     * Takes an article with what another store knew of it: it goes into the story that it was put into there. For articles in
     * order of arrival; one that is known is passed over.
     *
     * @return whether it was not known
     */
    public boolean restore(StoredArticle earlier) {
        boolean isNew = restoreAlone(earlier);
        listeners.tell();
        return isNew;
    }

    private synchronized Added addAlone(Article article, ArticleTerms terms) {
        return inOneStep(knowing -> {
            if (store.knows(article.id())) {
                String story =
                        store.article(article.id()).map(StoredArticle::story).orElse("");
                return new Added(article.id(), story, false);
            }
            return place(article, terms, knowing);
        });
    }

    private synchronized boolean restoreAlone(StoredArticle earlier) {
        return inOneStep(knowing -> !store.knows(earlier.id()) && putBack(earlier));
    }

    /** With all that came taken notice of; when it fails, the store is as it was, and what was noticed is forgotten. */
    private <T> T inOneStep(Function<Placer, T> work) {
        boolean done = false;
        try {
            placer().catchUp(store);
            T result = store.inOneStep(() -> {
                Placer knowing = placer();
                knowing.catchUp(store);
                return work.apply(knowing);
            });
            done = true;
            return result;
        } finally {
            placer = done ? placer : null;
        }
    }

    /** What it is of is noticed with the next article, from the store. */
    private boolean putBack(StoredArticle earlier) {
        StoredArticle stored =
                store.add(earlier.article(), earlier.language(), earlier.outlet(), earlier.placed(), earlier.arrived());
        grow(stored);
        earlier.merges().forEach(merge -> merge(merge.gone(), merge.into(), stored));
        return true;
    }

    private Added place(Article article, ArticleTerms terms, Placer knowing) {
        Placement placement = knowing.place(terms, event(article));
        StoredArticle stored = store.add(article, terms.language(), outlet(article), placement.story(), now());
        knowing.placed(stored.number());
        grow(stored);
        String story = stored.story();
        for (StoryMerge merge : placement.merges()) {
            merge(merge.gone(), merge.into(), stored);
            story = merge.gone().equals(story) ? merge.into() : story;
        }
        return new Added(article.id(), story, true);
    }

    /** The story that an article is said to be of, by the id that it has now. */
    private @Nullable String event(Article article) {
        String event = EventGroups.event(article);
        return event == null ? null : store.story(event).map(StorySummary::id).orElse(event);
    }

    private static String outlet(Article article) {
        return Publishers.installed().of(article).map(Publisher::outlet).orElse("");
    }

    private void grow(StoredArticle stored) {
        StorySummary alone = StorySummary.of(stored);
        Optional<StorySummary> known = unmerged(alone.id());
        store.put(known.map(story -> story.with(alone, stored.arrived())).orElse(alone));
        Change.Kind kind = known.isPresent() ? Change.Kind.GREW : Change.Kind.BEGAN;
        store.note(Change.of(stored.arrived(), kind, alone.id(), stored.id()));
    }

    /** The story that still bears an id; empty if it went into another. */
    private Optional<StorySummary> unmerged(String id) {
        return store.story(id).filter(story -> story.id().equals(id));
    }

    private void merge(String from, String to, StoredArticle shown) {
        Optional<StorySummary> gone = unmerged(from);
        Optional<StorySummary> into = unmerged(to);
        if (into.isPresent() && gone.isPresent()) {
            StorySummary whole = into.get().with(gone.get(), shown.arrived());
            store.merge(from, to, shown.number());
            store.put(whole);
            store.note(Change.of(shown.arrived(), Change.Kind.MERGED, to, from));
            checks.forget(from);
        }
    }

    /**
     * Cross-checks the stories that have grown, and returns how often one was. Who calls while another does waits for it. What this
     * does not come to because the program is killed is done by the next.
     */
    public int check() {
        synchronized (settlers) {
            int done = 0;
            List<String> some = store.pending(BATCH);
            while (!some.isEmpty()) {
                settlers.each(some, this::settle);
                done += some.size();
                listeners.tell();
                some = store.pending(BATCH);
            }
            return done;
        }
    }

    private void settle(String id) {
        Optional<StorySummary> found = unmerged(id);
        if (found.isEmpty()) {
            return;
        }
        StorySummary story = found.get();
        try {
            CrossCheck check = check(story);
            Counts counted = counts.apply(check);
            store.inOneStep(() -> isStill(story) && settle(story, check, counted));
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            store.inOneStep(() -> isStill(story) && giveUp(story, e));
        }
    }

    /** Whether no article came meanwhile; if one did, the story is cross-checked once more. */
    private boolean isStill(StorySummary story) {
        return unmerged(story.id()).filter(now -> now.grown() == story.grown()).isPresent();
    }

    private boolean settle(StorySummary story, CrossCheck check, Counts counted) {
        List<FindingEntry> before = store.findingsOf(story.id());
        List<FindingEntry> after = check.stories().stream()
                .map(Story::findings)
                .flatMap(List::stream)
                .filter(finding -> finding.verdict() != Verdict.ONLY)
                .map(finding -> FindingEntry.of(story.id(), finding))
                .toList();
        List<String> appeared = contested(after);
        List<String> gone = contested(before);
        List<String> stayed = gone.stream().filter(appeared::contains).toList();
        appeared.removeAll(stayed);
        gone.removeAll(stayed);
        Instant now = appeared.isEmpty() && gone.isEmpty() ? story.changed() : now();
        store.putFindings(story.id(), after);
        store.put(story.checked(check, counted, now));
        store.note(new Change(0, now(), Change.Kind.CHECKED, story.id(), null, appeared, gone));
        return true;
    }

    private static List<String> contested(List<FindingEntry> findings) {
        List<String> contested = new ArrayList<>();
        findings.stream()
                .filter(finding -> finding.verdict().isContested())
                .forEach(finding -> contested.add(finding.finding()));
        return contested;
    }

    /** A story that the program fails at harms no other, and is not tried again before it grows. */
    private boolean giveUp(StorySummary story, RuntimeException why) {
        store.put(story.settled());
        String what = "internal error (" + why.getClass().getSimpleName() + ")";
        store.note(new Change(0, now(), Change.Kind.FAILED, story.id(), what, List.of(), List.of()));
        return true;
    }

    /**
     * A story cross-checked with all its articles. The last ones that were asked for are kept in memory.
     *
     * @param id of the story, or of one that went into it
     * @return empty if there is no such story
     */
    public Optional<CrossCheck> check(String id) {
        return store.story(id).map(this::check);
    }

    private CrossCheck check(StorySummary story) {
        return checks.get(story, known -> check(story, known));
    }

    private CrossCheck check(StorySummary story, Map<String, Reading> known) {
        List<Article> articles = store.articlesOf(story.id()).stream()
                .map(StoredArticle::article)
                .toList();
        return silang.check(story.id(), articles, known);
    }

    /** Follows an address from now on; returns whether it was not followed before. One that was stays as it is. */
    public boolean follow(String address) {
        return store.inOneStep(() -> {
            boolean isNew =
                    store.feeds().stream().noneMatch(feed -> feed.address().equals(address));
            if (isNew) {
                store.put(Feed.of(address));
            }
            return isNew;
        });
    }

    /** Keeps what an editor says of a finding. */
    public void mark(Mark mark) {
        store.inOneStep(() -> {
            store.put(mark);
            return store.note(Change.of(mark.at(), Change.Kind.MARKED, mark.story(), mark.finding()));
        });
        listeners.tell();
    }

    /** Takes back what an editor said; returns whether there was anything. */
    public boolean unmark(String story, String finding, String by) {
        boolean was = store.inOneStep(() -> {
            boolean removed = store.removeMark(story, finding, by);
            if (removed) {
                store.note(Change.of(now(), Change.Kind.MARKED, story, finding));
            }
            return removed;
        });
        listeners.tell();
        return was;
    }

    /** Drops what is not to be kept; returns how many stories. */
    public int keep(Retention retention) {
        int dropped = dropTooMuch(retention);
        listeners.tell();
        return dropped;
    }

    private synchronized int dropTooMuch(Retention retention) {
        int dropped = 0;
        Duration age = retention.age();
        if (age != null) {
            Instant oldest = now().minus(age);
            dropped += drop(story -> story.newest().isBefore(oldest));
        }
        Long bytes = retention.bytes();
        if (bytes != null) {
            dropped += drop(story -> store.bytes() > bytes);
        }
        return dropped;
    }

    /** Drops the oldest stories, as long as they are to be dropped. */
    private int drop(Predicate<StorySummary> isTooMuch) {
        int dropped = 0;
        int kept = 0;
        while (true) {
            List<StorySummary> oldest = store.find(
                            StoryQuery.ALL.order(StoryQuery.Order.OLDEST).part(kept, 1))
                    .items();
            if (oldest.isEmpty() || !isTooMuch.test(oldest.get(0))) {
                return dropped;
            }
            if (store.marksOf(oldest.get(0).id()).isEmpty()) {
                drop(oldest.get(0).id());
                dropped++;
            } else {
                kept++;
            }
        }
    }

    private void drop(String story) {
        store.inOneStep(() -> {
            store.drop(story);
            return store.note(Change.of(now(), Change.Kind.DROPPED, story, null));
        });
        checks.forget(story);
        if (placer != null) {
            placer.close(story);
        }
    }

    /**
     * Tells a listener of every change from now on, each once and in order, on the thread that made it: it must be quick. What
     * came before stands in {@link Store#changesAfter}. One that throws is told nothing more.
     */
    public Subscription onChange(Consumer<Change> listener) {
        return listeners.add(listener);
    }

    /** Tells the listeners what other programs changed; to be called about once a second where there may be any. */
    public void poll() {
        listeners.tell();
    }

    @Override
    public void close() {
        settlers.close();
        store.close();
    }
}
