package dev.silang.store;

import dev.silang.desk.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What editors said. */
final class MarkTable {
    private MarkTable() {}

    static List<Mark> all(Handle handle) {
        return handle.createQuery("SELECT * FROM mark ORDER BY at, story, finding, editor")
                .map((row, context) -> mark(row))
                .list();
    }

    static List<Mark> of(Handle handle, String story) {
        return handle.createQuery("SELECT * FROM mark WHERE story = :story ORDER BY at, finding, editor")
                .bind("story", StoryTable.now(handle, story))
                .map((row, context) -> mark(row))
                .list();
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                row.getString("story"),
                row.getString("finding"),
                row.getInt("is_right") != 0,
                row.getString("note"),
                row.getString("editor"),
                Stored.time(row, "at"));
    }

    static void put(Handle handle, Mark mark) {
        handle.createUpdate(
                        "INSERT INTO mark (story, finding, editor, is_right, note, at) VALUES (:story, :finding, :by, "
                                + ":right, :note, :at) ON CONFLICT (story, finding, editor) DO UPDATE SET is_right = "
                                + "excluded.is_right, note = excluded.note, at = excluded.at")
                .bind("story", StoryTable.now(handle, mark.story()))
                .bind("finding", Stored.text(mark.finding()))
                .bind("by", Stored.text(mark.by()))
                .bind("right", mark.right() ? 1 : 0)
                .bind("note", Stored.text(mark.note()))
                .bind("at", mark.at().toEpochMilli())
                .execute();
    }

    static boolean remove(Handle handle, String story, String finding, String by) {
        return handle.createUpdate("DELETE FROM mark WHERE story = :story AND finding = :finding AND editor = :by")
                        .bind("story", StoryTable.now(handle, story))
                        .bind("finding", Stored.text(finding))
                        .bind("by", Stored.text(by))
                        .execute()
                > 0;
    }

    /** Where both stories have one, that of the one that stays is kept. */
    static void move(Handle handle, String gone, String into) {
        handle.createUpdate(
                        "UPDATE mark SET story = :into WHERE story = :gone AND NOT EXISTS (SELECT 1 FROM mark AS other "
                                + "WHERE other.story = :into AND other.finding = mark.finding AND other.editor = mark.editor)")
                .bind("gone", gone)
                .bind("into", into)
                .execute();
        drop(handle, gone);
    }

    static void drop(Handle handle, String story) {
        handle.createUpdate("DELETE FROM mark WHERE story = :story")
                .bind("story", story)
                .execute();
    }
}
