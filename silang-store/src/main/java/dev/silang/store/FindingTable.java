package dev.silang.store;

import dev.silang.check.Verdict;
import dev.silang.claim.Slot;
import dev.silang.desk.FindingEntry;
import dev.silang.desk.FindingQuery;
import dev.silang.desk.Found;
import dev.silang.desk.SearchWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** By what findings are looked for. */
final class FindingTable {
    private FindingTable() {}

    static List<FindingEntry> of(Handle handle, String story) {
        return handle.createQuery("SELECT * FROM finding WHERE story = :story ORDER BY place")
                .bind("story", StoryTable.now(handle, story))
                .map((row, context) -> finding(row))
                .list();
    }

    static Found<FindingEntry> find(Handle handle, FindingQuery query) {
        Conditions where = new Conditions();
        Slot slot = query.slot();
        Verdict verdict = query.verdict();
        where.addIf(slot != null, "finding.slot = :slot", "slot", slot == null ? "" : slot.name());
        where.addIf(verdict != null, "finding.verdict = :verdict", "verdict", verdict == null ? "" : verdict.name());
        where.addIf(!query.frame().isEmpty(), "finding.frame = :frame", "frame", query.frame());
        List<String> phrases = SearchWords.of(query.text()).phrases();
        for (int i = 0; i < phrases.size(); i++) {
            // only letters, digits and spaces are in it
            where.addIf(true, "finding.words LIKE :phrase" + i, "phrase" + i, "% " + phrases.get(i) + " %");
        }
        String from = " FROM finding JOIN story ON story.id = finding.story " + where;
        long total = where.bind(handle.createQuery("SELECT COUNT(*)" + from))
                .mapTo(Long.class)
                .one();
        List<FindingEntry> items = where.bind(handle.createQuery("SELECT finding.*" + from
                        + " ORDER BY story.grown DESC, finding.place LIMIT :limit OFFSET :offset"))
                .bind("limit", query.limit())
                .bind("offset", query.offset())
                .map((row, context) -> finding(row))
                .list();
        return new Found<>(items, total);
    }

    private static FindingEntry finding(ResultSet row) throws SQLException {
        return new FindingEntry(
                row.getString("story"),
                row.getString("id"),
                row.getString("question"),
                Slot.valueOf(row.getString("slot")),
                row.getString("frame"),
                row.getString("asked"),
                Verdict.valueOf(row.getString("verdict")),
                Stored.list(row.getString("answers")));
    }

    static void put(Handle handle, String story, List<FindingEntry> findings) {
        remove(handle, story);
        PreparedBatch rows = handle.prepareBatch("INSERT INTO finding (story, place, id, question, slot, frame, asked, "
                + "verdict, answers, words) VALUES (:story, :place, :id, :question, :slot, :frame, :asked, :verdict, :answers, "
                + ":words)");
        for (int place = 0; place < findings.size(); place++) {
            FindingEntry one = findings.get(place);
            rows.bind("story", story)
                    .bind("place", place)
                    .bind("id", one.finding())
                    .bind("question", Stored.text(one.question()))
                    .bind("slot", one.slot().name())
                    .bind("frame", one.frame())
                    .bind("asked", Stored.text(one.of()))
                    .bind("verdict", one.verdict().name())
                    .bind("answers", Stored.list(one.answers()))
                    .bind("words", " " + SearchWords.plain(String.join(" ", one.answers())) + " ")
                    .add();
        }
        if (rows.size() > 0) {
            rows.execute();
        }
    }

    static void remove(Handle handle, String story) {
        handle.createUpdate("DELETE FROM finding WHERE story = :story")
                .bind("story", story)
                .execute();
    }
}
