package dev.silang.eval.stories;

import dev.silang.Silang;
import dev.silang.model.Forest;
import dev.silang.story.Placement;
import dev.silang.story.StoryBook;
import dev.silang.story.StoryModel;
import dev.silang.story.StoryStream;
import dev.silang.text.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well articles are put into stories as they come. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Puts articles into stories in order of time; measures it on those whose event is known.")
public final class StoriesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "JSONL, may be gzipped: articles, the event of each where it is known.")
    private List<Path> files = List.of();

    @Option(names = "--groups", paramLabel = "FILE", description = "JSON: events with the ids of their articles.")
    private @Nullable Path groups;

    @Option(names = "--model", paramLabel = "FILE", description = "Instead of the model of the program.")
    private @Nullable Path model;

    @Option(
            names = "--prior",
            paramLabel = "X",
            description = "Log odds added that an article is of a story. Default: ${DEFAULT-VALUE}, as in the program.")
    private double prior;

    @Option(names = "--faults", description = "Lists the events that were torn and the stories that are mixed.")
    private boolean faults;

    @Option(names = "--no-baseline", description = "Leaves out the one-pass TF-IDF.")
    private boolean noBaseline;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Article> articles = StoryArticles.read(files, groups);
        Silang silang = Silang.create();
        long start = System.nanoTime();
        StoryStream stream = new StoryStream(model == null ? StoryModel.installed() : read(model), prior);
        StoryBook book = new StoryBook();
        for (Article article : articles) {
            Placement placement = stream.add(silang.terms(article));
            book.add(placement);
            if (faults) {
                placement.merges().forEach(out::println);
            }
        }
        Map<String, String> stories = book.storyOf();
        double seconds = (System.nanoTime() - start) / 1e9;
        List<BCubed.Placed> placed = new ArrayList<>();
        for (Article article : articles) {
            String event = article.event();
            if (event != null) {
                placed.add(new BCubed.Placed(event, String.valueOf(stories.get(article.id()))));
            }
        }
        out.printf(
                Locale.ROOT,
                "%d articles, %d of %d known events, in %.1f s%n",
                articles.size(),
                placed.size(),
                placed.stream().map(BCubed.Placed::event).distinct().count(),
                seconds);
        print(out, "Silang", BCubed.of(placed));
        if (!noBaseline) {
            OnePass.Best best = new OnePass(articles).best(articles);
            print(out, "one-pass TF-IDF, its threshold fitted here (" + best.threshold() + ")", best.score());
        }
        if (faults) {
            faults(out, articles, stories);
        }
        out.flush();
        return 0;
    }

    static StoryModel read(Path model) throws IOException {
        return new StoryModel(
                Forest.read(model.toString(), new StringReader(Files.readString(model)), StoryModel.FEATURES));
    }

    private static void print(PrintWriter out, String what, BCubed score) {
        out.printf(
                Locale.ROOT,
                "B-cubed F1 %.4f  precision %.4f  recall %.4f  %s%n",
                score.f1(),
                score.precision(),
                score.recall(),
                what);
    }

    private static void faults(PrintWriter out, List<Article> articles, Map<String, String> stories) {
        Map<String, List<Article>> events = new LinkedHashMap<>();
        Map<String, TreeSet<String>> storyEvents = new LinkedHashMap<>();
        for (Article article : articles) {
            String event = article.event();
            if (event != null) {
                events.computeIfAbsent(event, key -> new ArrayList<>()).add(article);
                storyEvents
                        .computeIfAbsent(String.valueOf(stories.get(article.id())), key -> new TreeSet<>())
                        .add(event);
            }
        }
        events.forEach((event, of) -> {
            if (of.stream().map(one -> stories.get(one.id())).distinct().count() > 1) {
                out.println("torn: " + event);
                of.forEach(one -> out.println("   " + stories.get(one.id()) + "  " + one.published() + "  "
                        + one.outlet() + "  " + one.title()));
            }
        });
        storyEvents.forEach((story, of) -> {
            if (of.size() > 1) {
                out.println("mixed: " + story + " " + of);
                articles.stream()
                        .filter(one -> story.equals(stories.get(one.id())))
                        .forEach(one -> out.println("   " + one.event() + "  " + one.published() + "  " + one.outlet()
                                + "  " + one.title()));
            }
        });
    }
}
