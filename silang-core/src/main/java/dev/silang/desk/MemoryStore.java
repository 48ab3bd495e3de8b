package dev.silang.desk;

import dev.silang.text.Article;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A store that lasts as long as the program. For a demonstration, a test, a check of a few articles. */
public final class MemoryStore implements Store {
    private static final Comparator<StorySummary> NEWEST = Comparator.comparing(
                    StorySummary::newest, Comparator.reverseOrder())
            .thenComparing(StorySummary::id);
    private static final Comparator<StorySummary> OLDEST =
            Comparator.comparing(StorySummary::newest).thenComparing(StorySummary::id);
    private static final Comparator<StorySummary> MOST_CONTESTED = Comparator.comparing(
                    (StorySummary story) -> -story.counts().conflicts())
            .thenComparing(story -> -story.articles())
            .thenComparing(NEWEST);

    /** An article with its words, as they are looked for. */
    private record Kept(StoredArticle stored, String words) {}

    private final TreeMap<Long, Kept> articles = new TreeMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private final Map<String, StorySummary> stories = new HashMap<>();
    private final Map<String, Set<Long>> articlesOf = new HashMap<>();
    private final Map<String, String> mergedInto = new HashMap<>();
    private final Map<String, List<FindingEntry>> findings = new HashMap<>();
    private final TreeMap<Long, Change> changes = new TreeMap<>();
    private final Map<String, Feed> feeds = new TreeMap<>();
    private final Map<String, Visit> visits = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private long lastArticle;
    private long lastChange;
    private long bytes;

    /** Nothing that is written here can fail, so that nothing has to be taken back. */
    @Override
    public synchronized <T> T inOneStep(Supplier<T> work) {
        return work.get();
    }

    @Override
    public synchronized boolean knows(String article) {
        return numbers.containsKey(article) || dropped.contains(article);
    }

    @Override
    public synchronized Optional<StoredArticle> article(String id) {
        return Optional.ofNullable(numbers.get(id)).map(this::stored);
    }

    private StoredArticle stored(long number) {
        return kept(number).stored();
    }

    private Kept kept(long number) {
        return Objects.requireNonNull(articles.get(number));
    }

    @Override
    public synchronized List<StoredArticle> articlesAfter(long number, int most) {
        return articles.tailMap(number, false).values().stream()
                .limit(most)
                .map(Kept::stored)
                .toList();
    }

    @Override
    public synchronized List<StoredArticle> articlesOf(String story) {
        return members(story)
                .map(Kept::stored)
                .sorted(Comparator.comparing(StoredArticle::article, Article.BY_TIME))
                .toList();
    }

    private Stream<Kept> members(String story) {
        return articlesOf.getOrDefault(story, Set.of()).stream().map(this::kept);
    }

    @Override
    public synchronized Found<StoredArticle> find(ArticleQuery query) {
        SearchWords words = SearchWords.of(query.text());
        return part(
                articles.descendingMap().values().stream()
                        .filter(kept -> words.in(kept.words()))
                        .map(Kept::stored)
                        .filter(stored ->
                                query.outlet().isEmpty() || stored.outlet().equals(query.outlet()))
                        .filter(stored -> isBetween(stored.article().published(), query.from(), query.to()))
                        .toList(),
                query.offset(),
                query.limit());
    }

    private static boolean isBetween(@Nullable OffsetDateTime time, @Nullable Instant from, @Nullable Instant to) {
        if (time == null) {
            return from == null && to == null;
        }
        return (from == null || !time.toInstant().isBefore(from))
                && (to == null || time.toInstant().isBefore(to));
    }

    private static <T> Found<T> part(List<T> all, int offset, int limit) {
        return new Found<>(all.stream().skip(offset).limit(limit).toList(), all.size());
    }

    @Override
    public synchronized List<OutletSummary> outlets() {
        Map<String, List<StoredArticle>> byOutlet = articles.values().stream()
                .map(Kept::stored)
                .filter(stored -> !stored.outlet().isEmpty())
                .collect(Collectors.groupingBy(StoredArticle::outlet, TreeMap::new, Collectors.toList()));
        Map<String, Long> firsts = stories.values().stream()
                .filter(story -> story.outlets().size() > 1)
                .map(story -> articlesOf(story.id()).get(0))
                .filter(stored -> stored.article().published() != null)
                .collect(Collectors.groupingBy(StoredArticle::outlet, Collectors.counting()));
        List<OutletSummary> outlets = new ArrayList<>();
        byOutlet.forEach((outlet, all) -> outlets.add(new OutletSummary(
                outlet,
                all.size(),
                (int) all.stream().map(StoredArticle::story).distinct().count(),
                firsts.getOrDefault(outlet, 0L).intValue(),
                all.stream()
                        .map(stored -> stored.article().published())
                        .filter(Objects::nonNull)
                        .map(OffsetDateTime::toInstant)
                        .max(Comparator.naturalOrder())
                        .orElse(null))));
        return outlets;
    }

    @Override
    public synchronized StoredArticle add(
            Article article, String language, String outlet, String story, Instant arrived) {
        lastArticle++;
        StoredArticle stored =
                new StoredArticle(lastArticle, article, language, outlet, arrived, story, List.of(), story);
        keep(stored, words(article));
        numbers.put(article.id(), lastArticle);
        bytes += size(article);
        return stored;
    }

    private static String words(Article article) {
        return SearchWords.plain(article.title() == null ? article.text() : article.title() + " " + article.text());
    }

    private static long size(Article article) {
        return (long) Character.BYTES * article.text().length();
    }

    private void keep(StoredArticle stored, String words) {
        articles.put(stored.number(), new Kept(stored, words));
        articlesOf.computeIfAbsent(stored.story(), key -> new HashSet<>()).add(stored.number());
    }

    @Override
    public synchronized Optional<StorySummary> story(String id) {
        return Optional.ofNullable(stories.get(now(id)));
    }

    /** The id that a story has now. */
    private String now(String id) {
        String now = id;
        while (mergedInto.containsKey(now)) {
            now = Objects.requireNonNull(mergedInto.get(now));
        }
        return now;
    }

    @Override
    public synchronized Found<StorySummary> find(StoryQuery query) {
        List<Predicate<StorySummary>> wanted = List.of(
                story -> query.from() == null || !last(story).isBefore(query.from()),
                story -> query.to() == null || first(story).isBefore(query.to()),
                story -> query.place().isEmpty() || story.places().stream().anyMatch(query.place()::equalsIgnoreCase),
                story -> query.outlet().isEmpty() || story.outlets().contains(query.outlet()),
                story -> query.language().isEmpty() || story.languages().contains(query.language()),
                story -> query.slot() == null || story.contested().contains(query.slot()),
                story -> !query.conflicts() || story.counts().conflicts() > 0,
                has(SearchWords.of(query.text())));
        return part(
                stories.values().stream()
                        .filter(story -> wanted.stream().allMatch(one -> one.test(story)))
                        .sorted(order(query.order()))
                        .toList(),
                query.offset(),
                query.limit());
    }

    private Predicate<StorySummary> has(SearchWords words) {
        return story -> words.isEmpty() || members(story.id()).anyMatch(kept -> words.in(kept.words()));
    }

    private static Instant first(StorySummary story) {
        return story.first() == null ? story.changed() : story.first().toInstant();
    }

    private static Instant last(StorySummary story) {
        return story.newest();
    }

    private static Comparator<StorySummary> order(StoryQuery.Order order) {
        return switch (order) {
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
            case MOST_CONTESTED -> MOST_CONTESTED;
        };
    }

    @Override
    public synchronized List<String> pending(int most) {
        return stories.values().stream()
                .filter(StorySummary::pending)
                .sorted(Comparator.comparing(StorySummary::grown))
                .limit(most)
                .map(StorySummary::id)
                .toList();
    }

    @Override
    public synchronized List<FacetCount> tally(Facet facet, int most) {
        Map<String, Integer> counted = new HashMap<>();
        stories.values().forEach(story -> names(facet, story).forEach(name -> counted.merge(name, 1, Integer::sum)));
        return counted.entrySet().stream()
                .map(one -> new FacetCount(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(FacetCount::stories, Comparator.reverseOrder())
                        .thenComparing(FacetCount::name))
                .limit(most)
                .toList();
    }

    private static Collection<String> names(Facet facet, StorySummary story) {
        return switch (facet) {
            case PLACE -> story.places();
            case OUTLET -> story.outlets();
            case LANGUAGE -> story.languages();
            case SLOT -> story.contested().stream().map(slot -> slot.label()).toList();
        };
    }

    @Override
    public synchronized void put(StorySummary story) {
        stories.put(story.id(), story);
    }

    @Override
    public synchronized void merge(String gone, String into, long article) {
        List<Kept> moved = members(gone).toList();
        articlesOf.remove(gone);
        moved.forEach(kept -> keep(inStory(kept.stored(), into), kept.words()));
        Kept showed = kept(article);
        keep(showing(showed.stored(), new StoredArticle.Merge(gone, into)), showed.words());
        List<Mark> both = marksOf(gone);
        marks.removeAll(both);
        findings.remove(gone);
        stories.remove(gone);
        mergedInto.put(gone, into);
        both.stream().filter(mark -> !isMarked(into, mark)).forEach(this::put);
    }

    private boolean isMarked(String story, Mark like) {
        return marksOf(story).stream()
                .anyMatch(mark ->
                        mark.finding().equals(like.finding()) && mark.by().equals(like.by()));
    }

    private static StoredArticle inStory(StoredArticle stored, String story) {
        return new StoredArticle(
                stored.number(),
                stored.article(),
                stored.language(),
                stored.outlet(),
                stored.arrived(),
                stored.placed(),
                stored.merges(),
                story);
    }

    private static StoredArticle showing(StoredArticle stored, StoredArticle.Merge merge) {
        return new StoredArticle(
                stored.number(),
                stored.article(),
                stored.language(),
                stored.outlet(),
                stored.arrived(),
                stored.placed(),
                Stream.concat(stored.merges().stream(), Stream.of(merge)).toList(),
                stored.story());
    }

    private static Mark of(Mark mark, String story) {
        return new Mark(story, mark.finding(), mark.right(), mark.note(), mark.by(), mark.at());
    }

    @Override
    public synchronized void drop(String story) {
        for (Kept kept : members(story).toList()) {
            articles.remove(kept.stored().number());
            numbers.remove(kept.stored().id());
            dropped.add(kept.stored().id());
            bytes -= size(kept.stored().article());
        }
        articlesOf.remove(story);
        findings.remove(story);
        stories.remove(story);
        marks.removeIf(mark -> mark.story().equals(story));
        Set<String> all = family(story);
        changes.values().removeIf(change -> all.contains(change.story()));
        all.forEach(mergedInto::remove);
    }

    /** A story and all that went into it. */
    private Set<String> family(String story) {
        return Stream.concat(
                        Stream.of(story),
                        mergedInto.keySet().stream().filter(gone -> now(gone).equals(story)))
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized List<FindingEntry> findingsOf(String story) {
        return findings.getOrDefault(now(story), List.of());
    }

    @Override
    public synchronized Found<FindingEntry> find(FindingQuery query) {
        SearchWords words = SearchWords.of(query.text());
        return part(
                stories.values().stream()
                        .sorted(Comparator.comparing(StorySummary::grown).reversed())
                        .flatMap(story -> findings.getOrDefault(story.id(), List.of()).stream())
                        .filter(one -> query.slot() == null || one.slot() == query.slot())
                        .filter(one -> query.verdict() == null || one.verdict() == query.verdict())
                        .filter(one -> query.frame().isEmpty() || one.frame().equals(query.frame()))
                        .filter(one -> words.isEmpty() || words.in(SearchWords.plain(String.join(" ", one.answers()))))
                        .toList(),
                query.offset(),
                query.limit());
    }

    @Override
    public synchronized void putFindings(String story, List<FindingEntry> all) {
        findings.put(story, List.copyOf(all));
    }

    @Override
    public synchronized Change note(Change change) {
        lastChange++;
        Change numbered = change.numbered(lastChange);
        changes.put(lastChange, numbered);
        return numbered;
    }

    @Override
    public synchronized List<Change> changesAfter(long number, int most) {
        return changes.tailMap(number, false).values().stream().limit(most).toList();
    }

    @Override
    public synchronized List<Change> history(String story) {
        Set<String> all = family(now(story));
        return changes.values().stream()
                .filter(change -> all.contains(change.story()))
                .toList();
    }

    @Override
    public synchronized long lastChange() {
        return lastChange;
    }

    /** From the last one backwards: what is looked at most changed lately. */
    @Override
    public synchronized long lastChange(String story) {
        Set<String> all = family(now(story));
        for (Change change : changes.descendingMap().values()) {
            if (all.contains(change.story())) {
                return change.number();
            }
        }
        return 0;
    }

    @Override
    public synchronized List<Feed> feeds() {
        return List.copyOf(feeds.values());
    }

    @Override
    public synchronized void put(Feed feed) {
        feeds.put(feed.address(), feed);
    }

    @Override
    public synchronized boolean removeFeed(String address) {
        return feeds.remove(address) != null;
    }

    @Override
    public synchronized Optional<Visit> visit(String address) {
        return Optional.ofNullable(visits.get(address));
    }

    @Override
    public synchronized void put(Visit visit) {
        visits.put(visit.address(), visit);
    }

    @Override
    public synchronized void forgetVisits(Instant before) {
        visits.values().removeIf(visit -> visit.at().isBefore(before));
    }

    @Override
    public synchronized List<Mark> marksOf(String story) {
        String now = now(story);
        return marks().stream().filter(mark -> mark.story().equals(now)).toList();
    }

    @Override
    public synchronized List<Mark> marks() {
        return sorted(marks, Mark::at);
    }

    private static <T, C extends Comparable<C>> List<T> sorted(List<T> all, Function<T, C> by) {
        return all.stream().sorted(Comparator.comparing(by)).toList();
    }

    @Override
    public synchronized void put(Mark mark) {
        Mark kept = of(mark, now(mark.story()));
        removeMark(kept.story(), kept.finding(), kept.by());
        marks.add(kept);
    }

    @Override
    public synchronized boolean removeMark(String story, String finding, String by) {
        String now = now(story);
        return marks.removeIf(mark -> mark.story().equals(now)
                && mark.finding().equals(finding)
                && mark.by().equals(by));
    }

    @Override
    public synchronized long bytes() {
        return bytes;
    }

    @Override
    public void backup(Path target) {
        throw new StoreException("what is in memory only has no backup; it can be exported");
    }

    @Override
    public void close() {
        // nothing is open
    }
}
