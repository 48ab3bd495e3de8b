package dev.silang.extract.time;

import dev.silang.lang.Attribute;
import dev.silang.lang.Entry;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.lang.WordSide;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The entries that a time may begin with. Most tokens begin none, and words like "di" and "yang" are so many that
 * asking every grammar at each of them took half of the time.
 */
final class Beginnings {
    private static final Set<ClockRole> ROLES = EnumSet.of(
            ClockRole.HOUR,
            ClockRole.PART_OF_HOUR,
            ClockRole.FIXED,
            ClockRole.DATE,
            ClockRole.ERA,
            ClockRole.ARTICLE,
            ClockRole.MATCH_MINUTE);

    private static final List<Attribute<?>> RELATIVES = List.of(
            TimeAttributes.DAYS,
            TimeAttributes.NOW,
            TimeAttributes.WEEKEND,
            TimeAttributes.STEP,
            TimeAttributes.SEVERAL,
            TimeAttributes.QUARTER,
            TimeAttributes.HALF_YEAR,
            TimeAttributes.SEASON,
            TimeAttributes.AMOUNT,
            TimeAttributes.DAY_OF_EVENT);

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
        return switch (entry.category()) {
            case PRECEDENCES ->
                switch (entry.get(EventAttributes.PRECEDENCE_KIND)) {
                    case ORDINAL, LAST, NONE -> true;
                    default -> false;
                };
            case MONTHS, WEEKDAYS, DAY_PARTS, HOLIDAYS, NUMBERS -> true;
            case CLOCK_WORDS -> ROLES.contains(entry.get(TimeAttributes.CLOCK_ROLE));
            case RELATIVE_TIMES ->
                entry.has(TimeAttributes.DIRECTION) && !entry.is(TimeAttributes.DIRECTION_POSITION, WordSide.AFTER)
                        || RELATIVES.stream().anyMatch(entry::has);
            default -> false;
        };
    }
}
