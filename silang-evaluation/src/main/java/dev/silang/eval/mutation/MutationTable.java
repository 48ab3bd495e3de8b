package dev.silang.eval.mutation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints what became of mutants, one a line, and how many there were. */
final class MutationTable {
    private final PrintWriter out;
    private int mutants;
    private int survived;

    MutationTable(PrintWriter out) {
        this.out = out;
    }

    /** File, line and what holds the number, in columns. */
    static String place(NumberLiteral number) {
        String file = number.file().replaceFirst("^dev/silang/", "");
        return String.format(Locale.ROOT, "%-45s %-22s", file + ":" + number.line(), number.place());
    }

    void add(Outcome outcome) {
        mutants++;
        survived += outcome.survived() ? 1 : 0;
        Mutant mutant = outcome.mutant();
        String change = mutant.literal().text() + " → " + mutant.replacement();
        out.printf(
                Locale.ROOT,
                "%s %-15s %s%n",
                place(mutant.literal()),
                change,
                outcome.survived() ? "SURVIVED" : "killed by " + outcome.killer());
        out.flush();
    }

    int survived() {
        return survived;
    }

    /** @param numbers all that were looked at */
    void total(List<NumberLiteral> numbers) {
        long settings = numbers.stream().filter(NumberLiteral::isSetting).count();
        out.printf(
                Locale.ROOT,
                "%n%d numbers, %d mutants: %d killed, %d survived; %d times 0 or 1 as structure left alone%n",
                settings,
                mutants,
                mutants - survived,
                survived,
                numbers.size() - settings);
        out.flush();
    }
}
