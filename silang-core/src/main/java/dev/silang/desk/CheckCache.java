package dev.silang.desk;

import dev.silang.check.CrossCheck;
import dev.silang.claim.Reading;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * The cross-checks that were asked for last. Whoever asks for one that is being made waits for it. When a story has grown, what was
 * read of it is handed to the next. Safe for use by many threads.
 */
final class CheckCache {
    /** Articles in all cross-checks that are kept; one of usual length takes about 300 kB with its claims. */
    private static final int MOST = 400;

    private record Entry(long grown, int articles, FutureTask<CrossCheck> task) {
        Map<String, Reading> readings() {
            Map<String, Reading> readings = new HashMap<>();
            if (task.isDone()) {
                try {
                    task.get()
                            .readings()
                            .forEach(one -> readings.put(one.article().id(), one));
                } catch (ExecutionException e) {
                    return Map.of();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return readings;
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private int articles;

    /** @param make makes the cross-check of readings that were made before, by the id of the article */
    CrossCheck get(StorySummary story, Function<Map<String, Reading>, CrossCheck> make) {
        Entry entry = entry(story, make);
        entry.task().run();
        try {
            return entry.task().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted", e);
        } catch (ExecutionException e) {
            remove(story.id(), entry);
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private synchronized Entry entry(StorySummary story, Function<Map<String, Reading>, CrossCheck> make) {
        Entry before = entries.get(story.id());
        if (before != null && before.grown() == story.grown()) {
            return before;
        }
        Map<String, Reading> known = before == null ? Map.of() : before.readings();
        Entry entry = new Entry(story.grown(), story.articles(), new FutureTask<>(() -> make.apply(known)));
        forget(story.id());
        entries.put(story.id(), entry);
        articles += entry.articles();
        makeRoom();
        return entry;
    }

    private void makeRoom() {
        Iterator<Entry> eldest = entries.values().iterator();
        while (articles > MOST && entries.size() > 1) {
            articles -= eldest.next().articles();
            eldest.remove();
        }
    }

    synchronized void forget(String story) {
        Entry entry = entries.remove(story);
        articles -= entry == null ? 0 : entry.articles();
    }

    private synchronized void remove(String story, Entry entry) {
        if (entry.equals(entries.get(story))) {
            forget(story);
        }
    }
}
