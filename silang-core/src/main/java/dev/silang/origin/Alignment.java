package dev.silang.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the passages that two articles share. From each run of {@value #SEED} equal words a passage is followed over
 * edits of up to {@value #GAP} words, also where the other text has its passages in another order.
 *
 * <p>Time is linear in the words: a seed is tried at no more than {@value #MOST_SEEDS} places.
 */
final class Alignment {
    private static final int SEED = 3;

    /** Words that an edit may leave out and put in: an apposition, another paper's way to name a place and day. */
    private static final int GAP = 8;

    /** Equal words behind an edit before a passage is taken to go on. */
    private static final int RESUMED = 3;

    private static final int MOST_SEEDS = 8;

    /** Equal words of a passage; the long name of an office with its holder's has up to ten. */
    private static final int LEAST_WORDS = 12;

    /** Words of its longest run: twelve that share a topic and its names only have no such run. */
    private static final int LEAST_RUN = 6;

    private final ArticleWords a;
    private final ArticleWords b;
    private final IntTable last = new IntTable();
    private final int[] before;
    /** Words in runs long enough to be no chance. */
    private int shared;

    private Alignment(ArticleWords a, ArticleWords b) {
        this.a = a;
        this.b = b;
        this.before = new int[b.size()];
        for (int j = 0; j + SEED <= b.size(); j++) {
            int seed = b.hash(j, SEED);
            before[j] = last.get(seed);
            last.put(seed, j + 1);
        }
    }

    /** What the two share, empty if no passage is long enough. */
    static Optional<Copy> of(ArticleWords a, ArticleWords b) {
        Alignment alignment = new Alignment(a, b);
        List<Passage> passages = alignment.passages();
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        int shorter = Math.min(a.size(), b.size());
        return Optional.of(
                new Copy(a.article(), b.article(), passages, Math.min(1, (double) alignment.shared / shorter), null));
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int i = 0;
        while (i + SEED <= a.size()) {
            Path best = best(i);
            if (best.words >= LEAST_WORDS && best.longest >= LEAST_RUN) {
                passages.add(new Passage(best.runs));
                shared += best.inLongRuns;
                i = best.endA;
            } else {
                i++;
            }
        }
        return passages;
    }

    private Path best(int i) {
        Path best = new Path(i, 0);
        int tried = 0;
        for (int at = last.get(a.hash(i, SEED)); at > 0 && tried < MOST_SEEDS; at = before[at - 1], tried++) {
            Path path = new Path(i, at - 1);
            path.follow();
            if (path.words >= best.words) {
                best = path;
            }
        }
        return best;
    }

    /** One way through both texts. */
    private final class Path {
        private final List<Passage.Run> runs = new ArrayList<>();
        private int endA;
        private int endB;
        private int words;
        private int longest;
        private int inLongRuns;

        Path(int i, int j) {
            this.endA = i;
            this.endB = j;
        }

        void follow() {
            do {
                run();
            } while (resume());
        }

        private void run() {
            int first = endA;
            int shift = endB - endA;
            while (endA < a.size() && endB < b.size() && a.hash(endA) == b.hash(endB)) {
                endA++;
                endB++;
            }
            words += endA - first;
            longest = Math.max(longest, endA - first);
            inLongRuns += endA - first >= LEAST_RUN ? endA - first : 0;
            int from = first;
            for (int at = first + 1; at <= endA; at++) {
                if (at == endA || a.startsBlock(at) || b.startsBlock(at + shift)) {
                    runs.add(new Passage.Run(a.span(from, at), b.span(from + shift, at + shift), at - from));
                    from = at;
                }
            }
        }

        /** Goes on behind the smallest edit; false if none is small enough. */
        private boolean resume() {
            for (int edit = 1; edit <= 2 * GAP; edit++) {
                for (int inA = Math.max(0, edit - GAP); inA <= Math.min(edit, GAP); inA++) {
                    if (agree(endA + inA, endB + edit - inA)) {
                        endA += inA;
                        endB += edit - inA;
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean agree(int i, int j) {
            if (i + RESUMED > a.size() || j + RESUMED > b.size()) {
                return false;
            }
            for (int k = 0; k < RESUMED; k++) {
                if (a.hash(i + k) != b.hash(j + k)) {
                    return false;
                }
            }
            return true;
        }
    }
}
