package dev.silang.eval.mutation;

import dev.silang.eval.mutation.NumberLiteral.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers in a table whose cells are parted by tabs; lines that begin with {@code #} are comments. */
final class DataNumbers {
    private static final Pattern ROW = Pattern.compile("(?m)^(?!#)[^\\r\\n]+");
    private static final Pattern CELL = Pattern.compile("(?<![^\\t])-?(\\d+(?:\\.\\d+)?)(?![^\\t])");

    private DataNumbers() {}

    /** @return the numbers in their order; of a row's first cell too */
    static List<NumberLiteral> find(String file, String table) {
        List<NumberLiteral> found = new ArrayList<>();
        Matcher rows = ROW.matcher(table);
        while (rows.find()) {
            String row = rows.group();
            int line = 1
                    + (int) table.substring(0, rows.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            Matcher cells = CELL.matcher(row);
            while (cells.find()) {
                String text = cells.group(1);
                found.add(new NumberLiteral(
                        file,
                        line,
                        rows.start() + cells.start(1),
                        rows.start() + cells.end(1),
                        text,
                        row.split("\t", 2)[0],
                        text.contains(".") ? Kind.REAL : Kind.WHOLE));
            }
        }
        return found;
    }
}
