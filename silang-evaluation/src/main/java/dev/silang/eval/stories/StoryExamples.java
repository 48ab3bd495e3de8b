package dev.silang.eval.stories;

import dev.silang.Silang;
import dev.silang.eval.learn.Example;
import dev.silang.eval.marks.MarkedEvent;
import dev.silang.eval.marks.SharedArticles;
import dev.silang.eval.marks.SharedArticles.Found;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Articles beside stories, with whether they are of their event: of cases, of marked events, and of groups by likeness of
 * words. Each event is told as it came; events of which an article is measured on are left out whole.
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

    /** Groups were gathered within so many days: what came later is in another group, be it of the same affair or not. */
    private static final int DAYS_OF_GROUP = 2;

    /** Likeness up to which articles are taken to be of two affairs without anybody having looked. */
    private static final double UNLIKE = 0.15;

    private static final int DAY_STEPS = 100;
    private static final double MOST_DOUBLINGS = 6;
    private static final double SECONDS_OF_DAY = 86_400;

    private final Path shared;
    private final Set<String> measured = new HashSet<>();
    private final Map<String, List<Article>> events = new LinkedHashMap<>();

    private final List<Told> whole = new ArrayList<>();
    private final List<Told> excerpts = new ArrayList<>();

    /** Events that people told apart. */
    private final Set<String> annotated = new HashSet<>();

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
        return this;
    }

    private void add(List<MarkedEvent> marked) throws IOException {
        Map<String, String> wanted = new HashMap<>();
        marked.forEach(event -> wanted.putAll(event.articles()));
        Map<String, Found> found = SharedArticles.find(shared, wanted);
        for (MarkedEvent event : marked) {
            if (event.marks().path("one_event").asBoolean(true)) {
                StringBuilder lines = new StringBuilder();
                for (String id : event.articles().keySet()) {
                    Found one = found.get(id);
                    lines.append(one == null ? "" : one.line() + "\n");
                }
                add(event.name(), StoryArticles.ofLines(lines.toString()));
            }
        }
    }

    private void add(String event, List<Article> articles) {
        boolean known = articles.stream().flatMap(one -> marks(one).stream()).anyMatch(measured::contains);
        if (!known) {
            events.put(
                    event,
                    articles.stream()
                            .map(article -> StoryArticles.of(article, event))
                            .toList());
        }
    }

    /** Finds the terms of all articles. */
    StoryExamples tell(Silang silang) {
        events.forEach((event, articles) -> articles.forEach(article -> {
            whole.add(Told.of(event, silang.terms(article)));
            excerpts.add(Told.of(event, silang.terms(StoryArticles.with(article, excerpt(article.text()), event))));
        }));
        return this;
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
                || Math.abs(a.published() - b.published()) <= DAYS_OF_GROUP * SECONDS_OF_DAY;
    }

    private static List<Told> some(List<Told> told, Predicate<String> of) {
        return told.stream().filter(one -> of.test(one.event())).toList();
    }

    private static List<Told> inOrder(List<Told> told) {
        return told.stream().sorted(Comparator.comparingLong(Told::time)).toList();
    }

    private static void add(List<Told> told, double weight, Known known, List<Example> examples) {
        for (int streams : STREAMS) {
            Map<Integer, List<Told>> parted = told.stream()
                    .collect(Collectors.groupingBy(
                            one -> Math.floorMod(one.event().hashCode(), streams), TreeMap::new, Collectors.toList()));
            parted.values().forEach(some -> examples.addAll(examples(some, weight, known)));
        }
    }

    /**
     * An article and its event.
     *
     * @param published when it was, in seconds since 1970, whenever it comes here
     */
    private record Told(String event, ArticleTerms terms, long published) {
        static Told of(String event, ArticleTerms terms) {
            return new Told(event, terms, seconds(terms));
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

    private static String excerpt(String text) {
        int space = text.length() <= EXCERPT ? -1 : text.lastIndexOf(' ', EXCERPT);
        return space < 0 ? text : text.substring(0, space);
    }

    private static List<Example> examples(List<Told> articles, double weight, Known known) {
        StoryStream stream = new StoryStream(unlearnt(), 0);
        Map<String, List<Told>> before = new HashMap<>();
        List<Example> examples = new ArrayList<>();
        for (Told told : inOrder(articles)) {
            StoryStream.Arrival arrival = stream.arrive(told.terms());
            for (Weighed weighed : arrival.weighed()) {
                if (known.is(told, weighed, before.getOrDefault(weighed.story(), List.of()))) {
                    int same = weighed.story().equals(told.event()) ? 1 : 0;
                    examples.add(new Example(told.event(), weighed.row(), same, weight));
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
