package dev.silang.app.stories;

import dev.silang.Silang;
import dev.silang.claim.ContentId;
import dev.silang.report.view.StoryDigest;
import dev.silang.report.words.Labels;
import dev.silang.story.ArticleTerms;
import dev.silang.story.EventGroups;
import dev.silang.story.Placement;
import dev.silang.story.StoryBook;
import dev.silang.story.StoryStream;
import dev.silang.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * From a stream of articles to cross-checked stories. What was read and what was cross-checked is kept in a folder: after
 * being killed at any point, a run over the same input goes on there, and its result is the same to the byte. The
 * result depends on the articles alone, not on the order in which they were given.
 */
public final class StoryRun implements AutoCloseable {
    /** Articles whose terms are found at once, by several threads. */
    private static final int BATCH = 256;

    /** Changes when what is kept of a story does. */
    private static final String VERSION = "2";

    private final Silang silang;
    private final Labels labels;
    private final StoryForm form;
    private final Progress progress;
    private final Spool spool;
    private final Kept kept;

    /** @param folder keeps what the run needs to go on; what is there already is of an earlier run */
    public StoryRun(Silang silang, Labels labels, StoryForm form, Path folder, Progress progress) throws IOException {
        this.silang = silang;
        this.labels = labels;
        this.form = form;
        this.progress = progress;
        this.kept = new Kept(folder.resolve("stories"));
        this.spool = new Spool(folder.resolve("articles"));
    }

    /** Takes an article; one whose id came before is passed over. */
    public void add(Article article) {
        if (spool.has(article.id())) {
            return;
        }
        try {
            spool.add(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.step("read", spool.size(), 0);
    }

    /** What came, put into stories, without a cross-check. */
    public StoryBook book(StoryStream stream, Placements placements) {
        StoryBook book = new StoryBook();
        List<String> ids = inOrder();
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + BATCH));
            List<Arrived> terms = some.parallelStream().map(this::arrived).toList();
            for (Arrived one : terms) {
                Placement placement = stream.add(one.terms(), one.event());
                placements.placed(placement);
                book.add(placement);
            }
            progress.step("put together", from + some.size(), ids.size());
        }
        return book;
    }

    private record Arrived(ArticleTerms terms, @Nullable String event) {}

    private Arrived arrived(String id) {
        Article article = read(id);
        return new Arrived(silang.terms(article), EventGroups.event(article));
    }

    /** Is told where each article was put. */
    @FunctionalInterface
    public interface Placements {
        void placed(Placement placement);
    }

    /** The ids of all articles in order of time, those without a time last. */
    private List<String> inOrder() {
        try {
            spool.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        record Timed(String id, @Nullable OffsetDateTime at) {}
        return spool.ids().stream()
                .map(id -> new Timed(id, read(id).published()))
                .sorted(Comparator.comparing(
                                Timed::at, Comparator.nullsLast(Comparator.comparing(OffsetDateTime::toInstant)))
                        .thenComparing(Timed::id))
                .map(Timed::id)
                .toList();
    }

    public Article read(String id) {
        try {
            return spool.read(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts together and cross-checks what came; stories of one article are not cross-checked. */
    public StoryResult run() {
        Map<String, List<String>> stories =
                book(silang.storyStream(), placement -> {}).stories();
        List<Map.Entry<String, List<String>>> several = stories.entrySet().stream()
                .filter(story -> story.getValue().size() > 1)
                .toList();
        long articles =
                several.stream().mapToLong(story -> story.getValue().size()).sum();
        AtomicLong done = new AtomicLong();
        List<StoryDigest> digests = IntStream.range(0, several.size())
                .parallel()
                .mapToObj(i -> {
                    StoryDigest digest =
                            checked(several.get(i).getKey(), several.get(i).getValue());
                    progress.step(
                            "cross-check",
                            done.addAndGet(several.get(i).getValue().size()),
                            articles);
                    return digest;
                })
                .sorted(StoryDigest.BY_WEIGHT)
                .toList();
        List<Map.Entry<String, List<String>>> single = new ArrayList<>(stories.entrySet());
        single.removeIf(story -> story.getValue().size() != 1);
        return new StoryResult(digests, stories, single.size());
    }

    private StoryDigest checked(String story, List<String> ids) {
        String key = key(story, ids);
        return kept.get(key).map(CheckedStory::ofKept).map(CheckedStory::digest).orElseGet(() -> {
            List<Article> articles = ids.stream().map(this::read).toList();
            CheckedStory checked = CheckedStory.of(silang.check(story, articles), labels, form);
            kept.put(key, checked.all());
            return checked.digest();
        });
    }

    /** Follows from what the story has, so that what was kept of an earlier state of it is not taken for this one. */
    private String key(String story, List<String> ids) {
        return ContentId.of(
                'k',
                VERSION,
                form,
                labels.language(),
                story,
                ids.stream().sorted().toList());
    }

    /** The texts of a story that was cross-checked, by their names. */
    public Map<String, String> texts(StoryResult result, String story) {
        List<String> ids = result.stories().getOrDefault(story, List.of());
        return kept.get(key(story, ids)).orElseThrow(() -> new IllegalStateException(story + " was not cross-checked"));
    }

    /** Takes away what a run kept. */
    public static void forget(Path folder) throws IOException {
        Kept.delete(folder);
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
