package dev.silang.app.cli;

import dev.silang.Silang;
import dev.silang.desk.Desk;
import dev.silang.desk.Store;
import dev.silang.desk.StoreException;
import dev.silang.store.Stores;
import dev.silang.web.desk.AgendaCounts;
import java.time.Clock;
import picocli.CommandLine.Option;

/** Where what a desk knows is kept. */
final class StoreOption {
    @Option(
            names = "--store",
            required = true,
            paramLabel = "FILE",
            description = "The file that keeps articles and stories; it is made if there is none. For a team: "
                    + "postgresql://host/database?user=NAME&password=WORD.")
    private String where = "";

    Store open() {
        return Stores.open(where);
    }

    /** One that must be there. */
    Store existing() {
        if (!Stores.exists(where)) {
            throw new StoreException(where + ": no such store");
        }
        return open();
    }

    Desk desk() {
        return desk(open());
    }

    /** Counts as the pages do, whichever command it is that cross-checks. */
    static Desk desk(Store store) {
        return Desk.open(Silang.create(), store, Clock.systemUTC(), AgendaCounts::of);
    }
}
