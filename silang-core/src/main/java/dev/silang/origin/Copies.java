package dev.silang.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** All copied passages among some articles, in time linear in their number. */
public final class Copies {
    /**
     * Shared fingerprints that make a candidate in a large collection: two turns of phrase are no copy, and a near copy of
     * a hundred words shares ten.
     */
    public static final int LEAST_SHARED = 3;

    /** Candidates that are aligned at once: enough for all processors, few enough to need little memory. */
    private static final int BATCH = 1 << 14;

    private Copies() {}

    /** An article and an earlier one that may share a passage with it. */
    private record Candidate(int a, int b) {}

    /** The copies of {@link #forEach} in a list. */
    public static List<Copy> among(List<ArticleWords> articles, int leastShared) {
        List<Copy> copies = new ArrayList<>();
        forEach(articles, leastShared, copies::add);
        return copies;
    }

    /**
     * Goes through them by the second article's place, then by the first's; the same whatever the number of processors.
     *
     * @param articles in the order in which they came: of two that share a passage the earlier is the first of its copy
     * @param leastShared as for {@link CopyIndex}
     * @return how many articles were not compared with all earlier ones that may share a passage, as so many do
     */
    public static int forEach(List<ArticleWords> articles, int leastShared, Consumer<Copy> found) {
        CopyIndex index = new CopyIndex(leastShared);
        List<Candidate> batch = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            for (int earlier : index.add(articles.get(i))) {
                batch.add(new Candidate(earlier, i));
            }
            if (batch.size() >= BATCH) {
                aligned(articles, batch).forEach(found);
                batch.clear();
            }
        }
        aligned(articles, batch).forEach(found);
        return index.bounded();
    }

    private static List<Copy> aligned(List<ArticleWords> articles, List<Candidate> batch) {
        return IntStream.range(0, batch.size())
                .parallel()
                .mapToObj(i -> Alignment.of(articles.get(batch.get(i).a), articles.get(batch.get(i).b)))
                .flatMap(Optional::stream)
                .toList();
    }
}
