package dev.silang.report.view;

import dev.silang.check.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What comes before what for a reader: lines of {@code weights.tsv}, of which the first that fits counts. */
final class Weights {
    private static final List<Line> LINES =
            Cells.read("weights.tsv").stream().map(Weights::line).toList();

    /** One line; a set that is empty fits everything. */
    private record Line(int weight, Set<String> slots, Set<String> frames, Set<String> things) {
        boolean fits(Question question) {
            return isIn(slots, question.slot().label())
                    && isIn(frames, question.frame())
                    && (isIn(things, question.of())
                            || isIn(things, head(question.of()))
                            || isIn(things, tail(question.of())));
        }

        private static boolean isIn(Set<String> set, String word) {
            return set.isEmpty() || set.contains(word);
        }
    }

    private Weights() {}

    /** The lower, the earlier. */
    static int of(Question question) {
        return LINES.stream()
                .filter(line -> line.fits(question))
                .findFirst()
                .map(Line::weight)
                .orElse(Integer.MAX_VALUE);
    }

    /** The thing of {@code house.damaged}. */
    private static String head(String of) {
        int point = of.indexOf('.');
        return point < 0 ? of : of.substring(0, point);
    }

    /** The state of {@code house.damaged}. */
    private static String tail(String of) {
        return of.substring(of.indexOf('.') + 1);
    }

    private static Line line(String[] cells) {
        return new Line(Integer.parseInt(cells[0]), set(cells[1]), set(cells[2]), set(cells[3]));
    }

    private static Set<String> set(String cell) {
        return cell.equals("*") ? Set.of() : Set.copyOf(Arrays.asList(cell.split(" ")));
    }
}
