package dev.silang.extract.time;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;

/** What places a time on the globe: "WIB", "GMT", "waktu setempat". */
final class Zones {
    private Zones() {}

    /** Takes the zone behind a draft, if there is one, into it. */
    static boolean take(TimeWords words, TimeDraft draft) {
        Match zone = words.match(draft.end, Category.ZONES);
        if (zone != null && draft.zone == null) {
            draft.with(zone).zone = zone.entry().get(TimeAttributes.OFFSET);
            return true;
        }
        Match local = words.role(draft.end, ClockRole.LOCAL);
        if (local != null) {
            draft.with(local);
            return true;
        }
        return false;
    }
}
