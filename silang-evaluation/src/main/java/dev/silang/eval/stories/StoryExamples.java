package dev.silang.eval.stories;

import dev.silang.Silang;
import dev.silang.eval.learn.Example;
import dev.silang.eval.marks.MarkedEvent;
import dev.silang.eval.marks.SharedArticles;
import dev.silang.eval.score.CaseFolder;
import dev.silang.model.Forest;
import dev.silang.story.ArticleTerms;
import dev.silang.story.StoryBook;
import dev.silang.story.StoryModel;
import dev.silang.story.StoryStream;
import dev.silang.story.Weighed;
import dev.silang.text.Article;
import dev.silang.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Articles beside stories, with whether they are of their event: of cases, of marked events, of groups by likeness of
 * words, of pairs that look alike, and of runs. Each event is told as it came; events of which an article is measured on are left out whole.
 */
final class StoryExamples {
    /** Characters of an excerpt, as feeds have it. */
    private static final int EXCERPT = 600;

    /** One article in so many comes late. */
    private static final int LATE = 3;

    /** Whole texts are told twice, in time and late. */
    private static final double WEIGHT_OF_EXCERPTS = 2;

    /** Streams that all events are parted into: all of them in one, a tenth, a handful as somebody hands over to be checked. */
    private static final List<Integer> STREAMS = List.of(1, 10, 300);

    /** The weight of what is told once, where an event is told in each of these. */
    private static final double AS_OFTEN_AS_EVENTS = STREAMS.size() * WEIGHT_OF_EXCERPTS;

    /** Groups were gathered within so many days: what came later is in another group, be it of the same affair or not. */
    private static final int DAYS_OF_GROUP = 2;

    /** Likeness up to which articles are taken to be of two affairs without anybody having looked. */
    private static final double UNLIKE = 0.15;

    /** The group of what is only there. */
    private static final String NO_GROUP = "";

    private static final int DAY_STEPS = 100;
    private static final double MOST_DOUBLINGS = 6;
    private static final double SECONDS_OF_DAY = 86_400;

    private final Path shared;
    private final Set<String> measured = new HashSet<>();
    private final Map<String, List<Article>> events = new LinkedHashMap<>();

    private final List<Told> whole = new ArrayList<>();
    private final List<Told> excerpts = new ArrayList<>();
    private final List<Told> wholePairs = new ArrayList<>();
    private final List<Told> excerptPairs = new ArrayList<>();

    /** Excerpts of all that came on some days in a row, by runs. */
    private final Map<String, List<Told>> excerptRuns = new TreeMap<>();

    /** Whatever came when the pairs did. */
    private final List<Told> crowd = new ArrayList<>();

    /** Events that people told apart. */
    private final Set<String> annotated = new HashSet<>();

    /** Pairs of articles that look alike: it is known of each whether it is one event, and nothing of other articles. */
    private final Map<String, AlikePair> alike = new LinkedHashMap<>();

    /**
     * @param shared holds cases, corpus and bench
     * @param measuredOn files of articles that nothing may be learnt from
     */
    StoryExamples(Path shared, List<Path> measuredOn) throws IOException {
        this.shared = shared;
        for (Article article : StoryArticles.read(measuredOn, null)) {
            measured.addAll(marks(article));
        }
    }

    /** By what an article is known again. */
    private static Set<String> marks(Article article) {
        Set<String> marks = new HashSet<>();
        marks.add(article.id());
        String url = article.url();
        if (url != null) {
            marks.add(url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[?#].*", ""));
        }
        String title = article.title();
        if (title != null) {
            marks.add(Tokenizer.normalize(title).replaceAll("\\W+", " ").strip());
        }
        return marks;
    }

    int events() {
        return events.size();
    }

    /** The names of the runs. */
    Set<String> runs() {
        return excerptRuns.keySet();
    }

    /** How well the excerpts of a run are put into stories, as they came. */
    BCubed measuredRun(StoryModel model, double prior, String run) {
        List<Told> told = inOrder(excerptRuns.getOrDefault(run, List.of()));
        StoryStream stream = new StoryStream(model, prior);
        StoryBook book = new StoryBook();
        told.forEach(one -> book.add(stream.add(one.terms())));
        Map<String, String> stories = book.storyOf();
        return BCubed.of(told.stream()
                .map(one -> new BCubed.Placed(
                        one.event(), String.valueOf(stories.get(one.terms().id()))))
                .toList());
    }

    /** The pairs of articles that look alike that are left out together. */
    List<AlikePair> alike(int part) {
        return alike.values().stream().filter(pair -> pair.part() == part).toList();
    }

    /** Reads all events that may be learnt from. */
    StoryExamples read() throws IOException {
        for (Path folder : CaseFolder.find(List.of(shared.resolve("cases")))) {
            CaseFolder found = CaseFolder.read(folder);
            annotated.add(found.name());
            add(found.name(), StoryArticles.ofLines(Files.readString(found.articles())));
        }
        for (String language : List.of("id", "en")) {
            add(MarkedEvent.read(null, language));
            add(MarkedEvent.judgedPairs(language));
        }
        for (AlikePair pair : AlikePair.find(shared)) {
            if (!isMeasured(pair.articles())) {
                alike.put(pair.name(), pair);
            }
        }
        return this;
    }

    private void add(List<MarkedEvent> marked) throws IOException {
        Map<String, List<Article>> found = StoryArticles.ofMarked(shared, marked);
        marked.stream()
                .filter(MarkedEvent::isOneEvent)
                .forEach(event -> add(event.name(), found.getOrDefault(event.name(), List.of())));
    }

    private void add(String event, List<Article> articles) {
        if (!isMeasured(articles)) {
            events.put(event, articles);
        }
    }

    private boolean isMeasured(List<Article> articles) {
        return articles.stream().flatMap(one -> marks(one).stream()).anyMatch(measured::contains);
    }

    /** Finds the terms of all articles. */
    StoryExamples tell(Silang silang) throws IOException {
        events.forEach((event, articles) -> articles.forEach(article -> {
            whole.add(Told.of(event, event, silang.terms(article)));
            excerpts.add(Told.of(event, event, silang.terms(excerpt(article))));
        }));
        alike.forEach((name, pair) -> pair.articles().forEach(article -> {
            wholePairs.add(Told.of(name, String.valueOf(article.event()), silang.terms(article)));
            excerptPairs.add(Told.of(name, String.valueOf(article.event()), silang.terms(excerpt(article))));
        }));
        tellRuns(silang);
        tellCrowd(silang);
        return this;
    }

    private void tellRuns(Silang silang) throws IOException {
        List<MarkedEvent> marked = MarkedEvent.runs("en");
        Map<String, List<Article>> found = StoryArticles.ofMarked(shared, marked);
        for (MarkedEvent event : marked) {
            List<Told> run = excerptRuns.computeIfAbsent(event.run(), key -> new ArrayList<>());
            found.getOrDefault(event.name(), List.of()).stream()
                    .filter(article -> !isMeasured(List.of(article)))
                    .forEach(article -> run.add(Told.of(event.run(), event.name(), silang.terms(excerpt(article)))));
        }
    }

    private void tellCrowd(Silang silang) throws IOException {
        Set<String> told =
                wholePairs.stream().map(one -> one.terms().id()).collect(Collectors.toCollection(HashSet::new));
        for (Path file : SharedArticles.streams(shared)) {
            List<Article> others = StoryArticles.read(List.of(file), null).stream()
                    .filter(article -> !isMeasured(List.of(article)) && told.add(article.id()))
                    .toList();
            others.parallelStream()
                    .map(silang::terms)
                    .map(terms -> Told.of(NO_GROUP, terms.id(), terms))
                    .toList()
                    .forEach(crowd::add);
        }
    }

    /**
     * The examples: whole texts, excerpts of them, and whole texts of which some came days or weeks late, as follow-ups do and
     * articles of which a crawler knows only when it met them. Without these the model learns that the groups were
     * gathered within two days, and would think the same of events. Each is told in one stream, and parted into streams of few events.
     *
     * @param of events that may be learnt from
     */
    List<Example> examples(Predicate<String> of) {
        List<Told> texts = some(whole, of);
        List<Example> examples = new ArrayList<>();
        add(texts, 1, this::isKnown, examples);
        add(some(excerpts, of), WEIGHT_OF_EXCERPTS, (told, weighed, story) -> true, examples);
        add(texts.stream().map(Told::late).toList(), 1, this::isKnown, examples);
        excerptRuns.forEach((run, told) -> {
            if (of.test(run)) {
                examples.addAll(examples(told, AS_OFTEN_AS_EVENTS, (article, weighed, story) -> true));
            }
        });
        inCrowd(some(wholePairs, of), (told, other) -> true, examples);
        inCrowd(some(excerptPairs, of), StoryExamples::withinDaysOfGroup, examples);
        return examples;
    }

    /**
     * How well whole texts of events are put into stories, in one stream in which they come when they were published. Articles of
     * groups that may be of one affair are not held against each other.
     */
    BCubed measured(StoryModel model, double prior, Predicate<String> of) {
        StoryStream stream = new StoryStream(model, prior);
        StoryBook book = new StoryBook();
        List<Told> texts = inOrder(some(whole, of));
        texts.forEach(told -> book.add(stream.add(told.terms())));
        Map<String, String> stories = book.storyOf();
        Map<String, List<Told>> together = texts.stream()
                .collect(Collectors.groupingBy(
                        told -> String.valueOf(stories.get(told.terms().id()))));
        Map<String, Long> sizes = texts.stream().collect(Collectors.groupingBy(Told::event, Collectors.counting()));
        double precision = 0;
        double recall = 0;
        for (List<Told> story : together.values()) {
            for (Told told : story) {
                double same = story.stream()
                        .filter(one -> one.event().equals(told.event()))
                        .count();
                double known = story.stream().filter(one -> isKnown(told, one)).count();
                precision += same / known;
                recall += same / sizes.getOrDefault(told.event(), 1L);
            }
        }
        return new BCubed(texts.size(), precision / texts.size(), recall / texts.size());
    }

    /** Whether it is known that two articles are of one event, or that they are not. */
    private boolean isKnown(Told a, Told b) {
        return a.event().equals(b.event())
                || annotated.contains(a.event()) && annotated.contains(b.event())
                || withinDaysOfGroup(a, b);
    }

    private static boolean withinDaysOfGroup(Told a, Told b) {
        return Math.abs(a.published() - b.published()) <= DAYS_OF_GROUP * SECONDS_OF_DAY;
    }

    /**
     * Pairs are told among all that came when they did, each article of these a story of its own: what looks alike among many may well be
     * two events, and one among few. Weighed as often as an event is told. Nothing is learnt from
     * excerpts days apart, which tell who it is about and little of what became of it.
     */
    private void inCrowd(List<Told> pairs, BiPredicate<Told, Told> known, List<Example> examples) {
        List<Told> all = new ArrayList<>(crowd);
        all.addAll(pairs);
        StoryStream stream = new StoryStream(unlearnt());
        Map<String, Told> before = new HashMap<>();
        for (Told told : inOrder(all)) {
            if (told.group().equals(NO_GROUP)) {
                stream.put(told.terms(), told.event());
                continue;
            }
            StoryStream.Arrival arrival = stream.arrive(told.terms());
            for (Weighed weighed : arrival.weighed()) {
                Told other = before.get(weighed.story());
                if (other != null && other.group().equals(told.group()) && known.test(told, other)) {
                    int same = weighed.story().equals(told.event()) ? 1 : 0;
                    examples.add(new Example(told.group(), weighed.row(), same, AS_OFTEN_AS_EVENTS));
                }
            }
            stream.put(arrival, told.event());
            before.put(told.event(), told);
        }
    }

    private static List<Told> some(List<Told> told, Predicate<String> of) {
        return told.stream().filter(one -> of.test(one.group())).toList();
    }

    private static List<Told> inOrder(List<Told> told) {
        return told.stream().sorted(Comparator.comparingLong(Told::time)).toList();
    }

    private static void add(List<Told> told, double weight, Known known, List<Example> examples) {
        for (int streams : STREAMS) {
            Map<Integer, List<Told>> parted = told.stream()
                    .collect(Collectors.groupingBy(
                            one -> Math.floorMod(one.group().hashCode(), streams), TreeMap::new, Collectors.toList()));
            parted.values().forEach(some -> examples.addAll(examples(some, weight, known)));
        }
    }

    /**
     * An article and its event.
     *
     * @param group the event, or the pair of articles that look alike: what is told in one stream, and left out together
     * @param published when it was, in seconds since 1970, whenever it comes here
     */
    private record Told(String group, String event, ArticleTerms terms, long published) {
        static Told of(String group, String event, ArticleTerms terms) {
            return new Told(group, event, terms, seconds(terms));
        }

        private static long seconds(ArticleTerms terms) {
            Long seconds = terms.seconds();
            return seconds == null ? Long.MAX_VALUE : seconds;
        }

        long time() {
            return seconds(terms);
        }

        /** A third of the articles, chosen by their ids, come one to sixty-four days later. */
        Told late() {
            int hash = Math.floorMod(terms.id().hashCode() * 0x9E3779B9, 1 << 20);
            if (time() == Long.MAX_VALUE || hash % LATE != 0) {
                return this;
            }
            double days = Math.pow(2, hash / LATE % DAY_STEPS * MOST_DOUBLINGS / DAY_STEPS);
            return new Told(
                    group,
                    event,
                    new ArticleTerms(
                            terms.id(),
                            terms.language(),
                            terms.outlet(),
                            time() + Math.round(days * SECONDS_OF_DAY),
                            terms.words(),
                            terms.uses(),
                            terms.prints()),
                    published);
        }
    }

    private static Article excerpt(Article article) {
        return StoryArticles.with(article, excerpt(article.text()), article.event());
    }

    private static String excerpt(String text) {
        int space = text.length() <= EXCERPT ? -1 : text.lastIndexOf(' ', EXCERPT);
        return space < 0 ? text : text.substring(0, space);
    }

    private static List<Example> examples(List<Told> articles, double weight, Known known) {
        StoryStream stream = new StoryStream(unlearnt());
        Map<String, List<Told>> before = new HashMap<>();
        List<Example> examples = new ArrayList<>();
        for (Told told : inOrder(articles)) {
            StoryStream.Arrival arrival = stream.arrive(told.terms());
            for (Weighed weighed : arrival.weighed()) {
                if (known.is(told, weighed, before.getOrDefault(weighed.story(), List.of()))) {
                    int same = weighed.story().equals(told.event()) ? 1 : 0;
                    examples.add(new Example(told.group(), weighed.row(), same, weight));
                }
            }
            stream.put(arrival, told.event());
            before.computeIfAbsent(told.event(), key -> new ArrayList<>()).add(told);
        }
        return examples;
    }

    /** Whether it is known that an article is of a story, or of none of its articles' event. */
    @FunctionalInterface
    private interface Known {
        boolean is(Told told, Weighed weighed, List<Told> story);
    }

    /**
     * Groups weeks apart may be of one affair, which nobody looked at: from whole texts that are alike nothing is learnt. Excerpts
     * are taken to be of two events then, as they tell who it is about and little of what became of it.
     */
    private boolean isKnown(Told told, Weighed weighed, List<Told> story) {
        return weighed.row()[StoryModel.FEATURES.place("nearest")] <= UNLIKE
                || story.stream().anyMatch(one -> isKnown(told, one));
    }

    /** Events are told, so nothing is asked of a model. */
    private static StoryModel unlearnt() {
        return new StoryModel(new Forest(StoryModel.FEATURES, 0, List.of()));
    }
}
