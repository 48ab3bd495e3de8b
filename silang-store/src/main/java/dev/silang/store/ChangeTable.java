package dev.silang.store;

import dev.silang.desk.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What happened. */
final class ChangeTable {
    /** A story and those that went into it. */
    private static final String FAMILY =
            "story = :story OR story IN (SELECT gone FROM merged WHERE now_story = :story)";

    private ChangeTable() {}

    static Change note(Handle handle, Change change) {
        Change numbered = change.numbered(Counter.next(handle, "change"));
        handle.createUpdate(
                        "INSERT INTO happening (number, at, kind, story, subject, appeared, gone) VALUES (:number, :at, "
                                + ":kind, :story, :subject, :appeared, :gone)")
                .bind("number", numbered.number())
                .bind("at", change.at().toEpochMilli())
                .bind("kind", change.kind().name())
                .bind("story", change.story())
                .bind("subject", Stored.text(change.subject()))
                .bind("appeared", Stored.list(change.appeared()))
                .bind("gone", Stored.list(change.gone()))
                .execute();
        return numbered;
    }

    static List<Change> after(Handle handle, long number, int most) {
        return handle.createQuery("SELECT * FROM happening WHERE number > :number ORDER BY number LIMIT :most")
                .bind("number", number)
                .bind("most", most)
                .map((row, context) -> change(row))
                .list();
    }

    static List<Change> of(Handle handle, String story) {
        return handle.createQuery("SELECT * FROM happening WHERE " + FAMILY + " ORDER BY number")
                .bind("story", StoryTable.now(handle, story))
                .map((row, context) -> change(row))
                .list();
    }

    static long last(Handle handle, String story) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM happening WHERE " + FAMILY)
                .bind("story", StoryTable.now(handle, story))
                .mapTo(Long.class)
                .one();
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("number"),
                Stored.time(row, "at"),
                Change.Kind.valueOf(row.getString("kind")),
                row.getString("story"),
                row.getString("subject"),
                Stored.list(row.getString("appeared")),
                Stored.list(row.getString("gone")));
    }

    static void drop(Handle handle, String story) {
        handle.createUpdate("DELETE FROM happening WHERE " + FAMILY)
                .bind("story", story)
                .execute();
    }
}
