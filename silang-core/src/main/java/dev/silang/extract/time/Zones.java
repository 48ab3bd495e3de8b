package dev.silang.extract.time;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import java.time.ZoneOffset;

/** What places a time on the globe: "WIB", "GMT", "waktu setempat". */
final class Zones {
    private Zones() {}

    /** Takes the zone behind a draft, if there is one, into it. */
    static boolean take(TimeWords words, TimeDraft draft) {
        Match zone = words.match(draft.end, Category.ZONES);
        if (zone != null && draft.zone == null) {
            draft.with(zone).zone = ZoneOffset.of(zone.entry().text("offset"));
            return true;
        }
        Match local = words.role(draft.end, "local");
        if (local != null) {
            draft.with(local);
            return true;
        }
        return false;
    }
}
