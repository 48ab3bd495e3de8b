package dev.silang.store;

import dev.silang.desk.Feed;
import dev.silang.desk.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What is followed, and where it led. */
final class FeedTable {
    private FeedTable() {}

    static List<Feed> all(Handle handle) {
        return handle.createQuery("SELECT * FROM feed").map((row, context) -> feed(row)).list().stream()
                .sorted(Comparator.comparing(Feed::address))
                .toList();
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getString("address"),
                Feed.Kind.valueOf(row.getString("kind")),
                row.getString("etag"),
                row.getString("last_modified"),
                Stored.instant(row, "tried"),
                Stored.instant(row, "succeeded"),
                row.getInt("failures"),
                row.getString("problem"),
                Stored.instant(row, "due"),
                row.getLong("articles"));
    }

    static void put(Handle handle, Feed feed) {
        handle.createUpdate(
                        "INSERT INTO feed (address, kind, etag, last_modified, tried, succeeded, failures, problem, due, "
                                + "articles) VALUES (:address, :kind, :etag, :modified, :tried, :succeeded, :failures, :problem, :due, "
                                + ":articles) ON CONFLICT (address) DO UPDATE SET kind = excluded.kind, etag = excluded.etag, "
                                + "last_modified = excluded.last_modified, tried = excluded.tried, succeeded = excluded.succeeded, "
                                + "failures = excluded.failures, problem = excluded.problem, due = excluded.due, articles = "
                                + "excluded.articles")
                .bind("address", Stored.text(feed.address()))
                .bind("kind", feed.kind().name())
                .bind("etag", Stored.text(feed.etag()))
                .bind("modified", Stored.text(feed.lastModified()))
                .bind("tried", Stored.millis(feed.tried()))
                .bind("succeeded", Stored.millis(feed.succeeded()))
                .bind("failures", feed.failures())
                .bind("problem", Stored.text(feed.problem()))
                .bind("due", Stored.millis(feed.due()))
                .bind("articles", feed.articles())
                .execute();
    }

    static boolean remove(Handle handle, String address) {
        return handle.createUpdate("DELETE FROM feed WHERE address = :address")
                        .bind("address", Stored.text(address))
                        .execute()
                > 0;
    }

    static Optional<Visit> visit(Handle handle, String address) {
        return handle.createQuery("SELECT * FROM visit WHERE address = :address")
                .bind("address", Stored.text(address))
                .map((row, context) -> new Visit(
                        row.getString("address"),
                        Stored.time(row, "at"),
                        row.getInt("tries"),
                        row.getString("problem")))
                .findOne();
    }

    static void put(Handle handle, Visit visit) {
        handle.createUpdate("INSERT INTO visit (address, at, tries, problem) VALUES (:address, :at, :tries, :problem) "
                        + "ON CONFLICT (address) DO UPDATE SET at = excluded.at, tries = excluded.tries, problem = "
                        + "excluded.problem")
                .bind("address", Stored.text(visit.address()))
                .bind("at", visit.at().toEpochMilli())
                .bind("tries", visit.tries())
                .bind("problem", Stored.text(visit.problem()))
                .execute();
    }

    static void forgetVisits(Handle handle, Instant before) {
        handle.createUpdate("DELETE FROM visit WHERE at < :before")
                .bind("before", before.toEpochMilli())
                .execute();
    }
}
