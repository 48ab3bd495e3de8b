package dev.silang.eval.extraction;

import dev.silang.eval.extraction.Extractor.Found;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One extractor over all pages: what it found and what it cost. */
final class ExtractionRun {
    /** Pages read before time is taken, so that the code is compiled: fewer favour who comes second to the parser. */
    private static final int WARM_UP = 1_000;

    private static final int MEASURED = 5;

    private final Extractor extractor;
    private final Map<GoldPage, Found> found = new LinkedHashMap<>();
    private final Map<GoldPage, Long> nanos = new LinkedHashMap<>();
    private int thrown;

    private ExtractionRun(Extractor extractor) {
        this.extractor = extractor;
    }

    /** @param timed whether to take the time, which takes many passes instead of one */
    static ExtractionRun over(List<GoldPage> pages, Extractor extractor, boolean timed) throws IOException {
        ExtractionRun run = new ExtractionRun(extractor);
        for (GoldPage page : pages) {
            run.found.put(page, run.extract(page, page.bytes()));
        }
        if (timed) {
            run.measure(pages);
        }
        return run;
    }

    private Found extract(GoldPage page, byte[] bytes) {
        try {
            return extractor.extract(bytes, page.address());
        } catch (RuntimeException e) {
            thrown++;
            return Found.body("");
        }
    }

    /** Processor time of this thread, which other work on the machine does not lengthen; the middle of five passes. */
    private void measure(List<GoldPage> pages) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<byte[]> bytes = new ArrayList<>();
        for (GoldPage page : pages) {
            bytes.add(page.bytes());
        }
        long[][] times = new long[pages.size()][MEASURED];
        int warmUp = 1 + WARM_UP / Math.max(1, pages.size());
        for (int pass = -warmUp; pass < MEASURED; pass++) {
            for (int i = 0; i < pages.size(); i++) {
                long start = threads.getCurrentThreadCpuTime();
                extract(pages.get(i), bytes.get(i));
                times[i][Math.max(0, pass)] = threads.getCurrentThreadCpuTime() - start;
            }
        }
        for (int i = 0; i < pages.size(); i++) {
            Arrays.sort(times[i]);
            nanos.put(pages.get(i), times[i][MEASURED / 2]);
        }
    }

    String name() {
        return extractor.name();
    }

    Map<GoldPage, Found> found() {
        return found;
    }

    Map<GoldPage, BodyScore> scores() {
        Map<GoldPage, BodyScore> scores = new LinkedHashMap<>();
        found.forEach((page, one) -> scores.put(page, BodyScore.of(page.body(), one.body())));
        return scores;
    }

    /** Middle time a page, in milliseconds of one core; 0 if it was not taken. */
    double medianMillis() {
        long[] sorted =
                nanos.values().stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2] / 1e6;
    }

    /** Pages on which it threw an exception, counted once a pass. */
    int thrown() {
        return thrown;
    }
}
