package dev.silang.check.pair;

import dev.silang.text.Table;
import java.util.Set;

/** The kinds of codes of which one matter has many, from {@code references.txt}. */
public final class References {
    private static final Set<String> KINDS = Set.copyOf(Table.entries("/dev/silang/check/references.txt"));

    private References() {}

    /** All kinds. */
    public static Set<String> kinds() {
        return KINDS;
    }
}
