package dev.silang.extract.time;

import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries that a time may begin with. Most tokens begin none, and words like "di" and "yang" are so many that
 * asking every grammar at each of them took half of the time.
 */
final class Beginnings {
    private static final Set<String> ROLES = Set.of("hour", "fixed", "date", "era", "article", "match-minute");

    private static final Set<String> RELATIVES =
            Set.of("days", "weekend", "step", "several", "quarter", "half", "amount");

    /** By identity: an entry is one object of its pack, and its hash is as long as its examples. */
    private final Set<Entry> entries = Collections.newSetFromMap(new IdentityHashMap<>());

    Beginnings(LanguagePack pack) {
        pack.entries().stream().filter(Beginnings::mayBegin).forEach(entries::add);
    }

    boolean holdsAny(List<Match> matches) {
        for (Match match : matches) {
            if (entries.contains(match.entry())) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(Entry entry) {
        Map<String, String> attributes = entry.attributes();
        return switch (entry.category()) {
            case MONTHS, WEEKDAYS, DAY_PARTS, HOLIDAYS, NUMBERS -> true;
            case CLOCK_WORDS -> ROLES.contains(entry.text("role", ""));
            case RELATIVE_TIMES ->
                attributes.containsKey("direction") && !entry.has("position", "after")
                        || attributes.keySet().stream().anyMatch(RELATIVES::contains);
            default -> false;
        };
    }
}
