package dev.silang.app.watch;

import dev.silang.app.watch.Metrics.Counted;
import dev.silang.claim.ContentId;
import dev.silang.desk.Change;
import dev.silang.desk.Desk;
import dev.silang.desk.Feed;
import dev.silang.desk.Retention;
import dev.silang.desk.Store;
import dev.silang.desk.Subscription;
import dev.silang.desk.Visit;
import dev.silang.ingest.WebReader;
import dev.silang.ingest.WebReader.Visited;
import dev.silang.ingest.adapter.Draft;
import dev.silang.ingest.adapter.Link;
import dev.silang.ingest.fetch.FetchException;
import dev.silang.ingest.fetch.Validators;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Follows the feeds of a desk. What a feed names is asked for once, with further tries if that fails; what it holds whole is taken as it
 * is. What was seen of a feed is forgotten again unless all it led to is kept: whoever kills the program loses nothing.
 */
public final class Watcher implements AutoCloseable {
    /** How often an address that gives nothing is tried. */
    private static final int MOST_TRIES = 3;

    /** Feeds that other feeds and lists may bring with them. */
    private static final int MOST_FOUND = 200;

    /** Milliseconds between two looks whether a feed is due. */
    private static final long TICK = 1000;

    /** How long an address is remembered that no feed names any longer. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private static final Set<String> LISTS = Set.of("feed", "sitemap", "opml", "addresses");

    private final Desk desk;
    private final Store store;
    private final WatchSettings settings;
    private final BackOff backOff;
    private final Consumer<String> log;
    private final Metrics metrics;
    private final Lanes lanes;
    private final Subscription listening;
    private volatile boolean stopped;

    /**
     * @param random by how much waits differ
     * @param log takes a line for each event, on any thread; texts in it may come from anywhere
     */
    public Watcher(Desk desk, WatchSettings settings, RandomGenerator random, Consumer<String> log, Metrics metrics) {
        this.desk = desk;
        this.store = desk.store();
        this.settings = settings;
        this.backOff = new BackOff(settings.every(), random);
        this.log = log;
        this.metrics = metrics;
        this.lanes = new Lanes(settings.policy());
        this.listening = desk.onChange(this::tell);
    }

    /** Follows an address from now on, if it is not followed yet. */
    public void follow(String address) {
        desk.follow(address);
    }

    /** Asks all feeds that are well, and those that failed and are due. */
    public void once() {
        Instant now = desk.now();
        round(store.feeds().stream()
                .filter(feed -> feed.failures() == 0 || isDue(feed, now))
                .toList());
    }

    /** Goes on until it is stopped. */
    public void run() {
        while (!stopped) {
            Instant now = desk.now();
            List<Feed> due =
                    store.feeds().stream().filter(feed -> isDue(feed, now)).toList();
            if (!due.isEmpty()) {
                round(due);
            }
            try {
                Thread.sleep(TICK);
            } catch (InterruptedException e) {
                stopped = true;
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean isDue(Feed feed, Instant now) {
        return feed.due() == null || !feed.due().isAfter(now);
    }

    /** Comes to an end soon; what was begun and not kept is done again by the next. */
    public void stop() {
        stopped = true;
        lanes.close();
    }

    @Override
    public void close() {
        stop();
        listening.close();
    }

    private void round(List<Feed> feeds) {
        try {
            CompletableFuture.allOf(feeds.stream().map(this::follow).toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            if (!stopped) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
        if (!stopped) {
            check();
            tidy();
        }
    }

    /** Feeds end at different times; one thread cross-checks. */
    private synchronized void check() {
        metrics.add(Counted.CHECKS, desk.check());
    }

    private void tidy() {
        store.forgetVisits(desk.now().minus(REMEMBERED));
        if (!settings.retention().equals(Retention.ALL)) {
            int dropped = desk.keep(settings.retention());
            metrics.add(Counted.DROPPED, dropped);
            if (dropped > 0) {
                log.accept(dropped + " stories dropped, too old to be kept");
            }
        }
    }

    private CompletableFuture<Void> follow(Feed feed) {
        return lanes.submit(feed.address(), reader -> ask(feed, reader))
                .thenCompose(asked -> CompletableFuture.allOf(asked.links.stream()
                                .map(link -> lanes.submit(link.address(), reader -> visit(link, asked, reader)))
                                .toArray(CompletableFuture<?>[]::new))
                        .thenApply(all -> asked))
                .thenAccept(this::settle);
    }

    /** What a feed gave, and what became of it. */
    private static final class Asked {
        private final Feed feed;
        private final @Nullable Visited found;
        private final @Nullable String problem;
        private final List<Link> links = new ArrayList<>();
        private int added;
        private int known;
        private int failed;
        private boolean isWhole = true;

        Asked(Feed feed, @Nullable Visited found, @Nullable String problem) {
            this.feed = feed;
            this.found = found;
            this.problem = problem;
        }

        synchronized void took(boolean isNew) {
            added += isNew ? 1 : 0;
            known += isNew ? 0 : 1;
        }

        /** @param isLast whether it is not tried again */
        synchronized void failed(boolean isLast) {
            failed++;
            isWhole &= isLast;
        }
    }

    private Asked ask(Feed feed, WebReader reader) {
        try {
            Visited found = reader.read(
                    new Link(feed.address(), Draft.EMPTY), new Validators(feed.etag(), feed.lastModified()));
            Asked asked = new Asked(feed, found, problem(found));
            found.articles().forEach(article -> take(article, feed.address(), asked));
            choose(asked, found.links());
            return asked;
        } catch (FetchException e) {
            return new Asked(feed, null, e.why());
        }
    }

    /** Why a document gave nothing at all; null if it gave something. */
    private static @Nullable String problem(Visited found) {
        boolean isEmpty = !found.isUnchanged()
                && found.articles().isEmpty()
                && found.links().isEmpty();
        return isEmpty
                ? found.problems().stream().map(Problem::what).findFirst().orElse("nothing in it")
                : null;
    }

    /** The links that are to be followed now. */
    private void choose(Asked asked, List<Link> links) {
        for (Link link : links) {
            if (asked.links.size() == settings.links()) {
                asked.isWhole = false;
                return;
            }
            Visit visit = store.visit(link.address()).orElse(null);
            if (visit == null || isToBeTried(visit)) {
                asked.links.add(link);
            } else {
                asked.known++;
                asked.isWhole &= visit.problem() == null || visit.tries() >= MOST_TRIES;
            }
        }
    }

    private boolean isToBeTried(Visit visit) {
        Duration wait = settings.every().multipliedBy(1L << visit.tries());
        return visit.problem() != null
                && visit.tries() < MOST_TRIES
                && !visit.at().plus(wait).isAfter(desk.now());
    }

    private boolean visit(Link link, Asked asked, WebReader reader) {
        if (stopped) {
            asked.failed(false);
            return false;
        }
        String problem;
        try {
            Visited found = page(link, reader);
            problem = problem(found);
            found.articles().forEach(article -> take(article, link.address(), asked));
            if (LISTS.contains(found.format())) {
                problem = list(link.address(), asked);
            }
        } catch (FetchException e) {
            problem = e.why();
        }
        return note(link.address(), problem, asked);
    }

    /** A page that says where it has gone is looked for there, once. */
    private static Visited page(Link link, WebReader reader) throws FetchException {
        Visited found = reader.read(link, Validators.NONE);
        boolean hasMoved = !LISTS.contains(found.format())
                && found.articles().isEmpty()
                && found.links().size() == 1;
        return hasMoved ? reader.read(new Link(found.links().get(0).address(), link.known()), Validators.NONE) : found;
    }

    /** A list that another list names is followed from now on, as if it had been asked for. */
    private @Nullable String list(String address, Asked asked) {
        if (asked.feed.kind() == Feed.Kind.FEED || store.feeds().size() >= MOST_FOUND) {
            return "a list of others, not followed";
        }
        follow(address);
        return null;
    }

    /** Remembers that an address was asked for. */
    private boolean note(String address, @Nullable String problem, Asked asked) {
        if (stopped && problem != null) {
            asked.failed(false);
            return false;
        }
        int tries = store.visit(address).map(Visit::tries).orElse(0) + 1;
        store.put(new Visit(address, desk.now(), tries, problem));
        if (problem != null) {
            metrics.add(Counted.PAGES_FAILED, 1);
            asked.failed(tries >= MOST_TRIES);
            log.accept(address + ": " + problem + (tries < MOST_TRIES ? "" : ", not tried again"));
        }
        return problem == null;
    }

    /** @param from the address that was asked for */
    private void take(Article article, String from, Asked asked) {
        if (isTooOld(article)) {
            return;
        }
        boolean isNew = desk.add(article.withId(id(article, from))).isNew();
        asked.took(isNew);
        metrics.add(isNew ? Counted.ARTICLES : Counted.KNOWN, 1);
    }

    private boolean isTooOld(Article article) {
        Duration age = settings.retention().age();
        return age != null
                && article.published() != null
                && article.published().toInstant().isBefore(desk.now().minus(age));
    }

    /**
     * Follows from the address of the article, so that it is the same when it comes once more. What a page says of its own
     * address counts for its host only: no page can take the place of another's.
     */
    static String id(Article article, String from) {
        String url = article.url();
        if (url == null) {
            return ContentId.of('a', from, String.valueOf(article.title()), article.text());
        }
        boolean isOwn = Lanes.host(url).equals(Lanes.host(from));
        return ContentId.of('a', isOwn ? url : from + " " + url);
    }

    /** Keeps how it went with a feed. */
    private void settle(Asked asked) {
        Feed feed = asked.feed;
        if (stopped || store.feeds().stream().noneMatch(one -> one.address().equals(feed.address()))) {
            return;
        }
        Instant now = desk.now();
        Visited found = asked.found;
        boolean isWell = found != null && asked.problem == null;
        boolean isSeen = isWell && asked.isWhole;
        int failures = isWell ? 0 : feed.failures() + 1;
        Validators seen = found == null || found.isUnchanged()
                ? new Validators(feed.etag(), feed.lastModified())
                : found.validators();
        store.put(new Feed(
                feed.address(),
                found == null || found.isUnchanged() ? feed.kind() : kind(found.format()),
                isSeen ? seen.etag() : null,
                isSeen ? seen.lastModified() : null,
                now,
                isWell ? now : feed.succeeded(),
                failures,
                asked.problem,
                backOff.after(now, failures),
                feed.articles() + asked.added));
        count(found, isWell);
        log(asked, isWell);
        if (asked.added > 0) {
            check();
        }
    }

    private void count(@Nullable Visited found, boolean isWell) {
        boolean isUnchanged = found != null && found.isUnchanged();
        metrics.add(!isWell ? Counted.FEEDS_FAILED : isUnchanged ? Counted.FEEDS_UNCHANGED : Counted.FEEDS_READ, 1);
    }

    private void log(Asked asked, boolean isWell) {
        String what = isWell
                ? Stream.of(counted(asked.added, "new"), counted(asked.known, "known"), counted(asked.failed, "failed"))
                        .filter(part -> !part.isEmpty())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("as before")
                : "failed " + (asked.feed.failures() + 1) + " times: " + asked.problem;
        log.accept(asked.feed.address() + ": " + what);
    }

    private static String counted(int count, String what) {
        return count == 0 ? "" : count + " " + what;
    }

    private static Feed.Kind kind(String format) {
        return switch (format) {
            case "feed" -> Feed.Kind.FEED;
            case "sitemap" -> Feed.Kind.SITEMAP;
            default -> Feed.Kind.LIST;
        };
    }

    /** Tells what came of it all. */
    private void tell(Change change) {
        if (change.kind() == Change.Kind.CHECKED && !change.appeared().isEmpty()) {
            metrics.add(Counted.CONFLICTS, change.appeared().size());
            store.story(change.story())
                    .ifPresent(story ->
                            log.accept(story.id() + ": " + story.counts().conflicts() + " conflicts, "
                                    + story.counts().updates() + " updates in " + story.articles() + " articles: "
                                    + story.headline()));
        }
    }
}
