package dev.silang.store;

import dev.silang.claim.Slot;
import dev.silang.desk.Counts;
import dev.silang.desk.Facet;
import dev.silang.desk.FacetCount;
import dev.silang.desk.Found;
import dev.silang.desk.SearchWords;
import dev.silang.desk.StoryQuery;
import dev.silang.desk.StorySummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The stories and what they are found by. */
final class StoryTable {
    private final Dialect dialect;

    StoryTable(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The id that a story has now. */
    static String now(Handle handle, String id) {
        return handle.createQuery("SELECT now_story FROM merged WHERE gone = :id")
                .bind("id", Stored.text(id))
                .mapTo(String.class)
                .findOne()
                .orElse(String.valueOf(Stored.text(id)));
    }

    Optional<StorySummary> story(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM story WHERE id = :id")
                .bind("id", now(handle, id))
                .map((row, context) -> story(row))
                .findOne();
    }

    Found<StorySummary> find(Handle handle, StoryQuery query) {
        Conditions where = where(query);
        long total = where.bind(handle.createQuery("SELECT COUNT(*) FROM story " + where))
                .mapTo(Long.class)
                .one();
        List<StorySummary> items = where.bind(handle.createQuery("SELECT * FROM story " + where + " ORDER BY "
                        + order(query.order()) + " LIMIT :limit OFFSET :offset"))
                .bind("limit", query.limit())
                .bind("offset", query.offset())
                .map((row, context) -> story(row))
                .list();
        return new Found<>(items, total);
    }

    private Conditions where(StoryQuery query) {
        Conditions where = new Conditions();
        SearchWords words = SearchWords.of(query.text());
        where.addIf(
                !words.isEmpty(),
                "id IN (SELECT article.story FROM article WHERE " + dialect.hasWords() + ")",
                "words",
                dialect.asked(words));
        where.addIf(query.from() != null, "newest_at >= :from", "from", Stored.millis(query.from()));
        where.addIf(query.to() != null, "first_at < :to", "to", Stored.millis(query.to()));
        facet(where, Facet.PLACE, query.place());
        facet(where, Facet.OUTLET, query.outlet());
        facet(where, Facet.LANGUAGE, query.language());
        Slot slot = query.slot();
        facet(where, Facet.SLOT, slot == null ? "" : slot.label());
        where.addIf(query.conflicts(), "conflicts > 0");
        return where;
    }

    private static void facet(Conditions where, Facet facet, String name) {
        where.addIf(
                !name.isEmpty(),
                "id IN (SELECT story FROM story_facet WHERE facet = '" + facet.name() + "' AND folded = :"
                        + facet.name() + ")",
                facet.name(),
                folded(facet, name));
    }

    /** Outlets are told apart by the case of their letters, places are not. */
    private static String folded(Facet facet, String name) {
        String text = name.replace('\0', '\uFFFD');
        return facet == Facet.PLACE ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static String order(StoryQuery.Order order) {
        return switch (order) {
            case NEWEST -> "newest_at DESC, id";
            case OLDEST -> "newest_at, id";
            case MOST_CONTESTED -> "conflicts DESC, articles DESC, newest_at DESC, id";
        };
    }

    private static StorySummary story(ResultSet row) throws SQLException {
        return new StorySummary(
                row.getString("id"),
                row.getString("headline"),
                row.getInt("articles"),
                Stored.read(row.getString("first")),
                Stored.read(row.getString("last")),
                Stored.list(row.getString("outlets")),
                Stored.list(row.getString("languages")),
                Stored.list(row.getString("places")),
                Stored.list(row.getString("contested")).stream()
                        .map(Slot::valueOf)
                        .toList(),
                new Counts(row.getInt("conflicts"), row.getInt("updates"), row.getInt("agreements")),
                Stored.time(row, "changed"),
                row.getLong("grown"),
                row.getInt("pending") != 0);
    }

    List<String> pending(Handle handle, int most) {
        return handle.createQuery("SELECT id FROM story WHERE pending = 1 ORDER BY grown LIMIT :most")
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    List<FacetCount> facets(Handle handle, Facet facet, int most) {
        return handle.createQuery("SELECT MIN(name) AS name, COUNT(*) AS stories FROM story_facet WHERE facet = :facet "
                        + "GROUP BY folded ORDER BY stories DESC, name LIMIT :most")
                .bind("facet", facet.name())
                .bind("most", most)
                .map((row, context) -> new FacetCount(row.getString("name"), row.getInt("stories")))
                .list();
    }

    void put(Handle handle, StorySummary story) {
        OffsetDateTime first = story.first();
        handle.createUpdate(
                        "INSERT INTO story (id, headline, articles, first, last, first_at, newest_at, outlets, languages, "
                                + "places, contested, conflicts, updates, agreements, changed, grown, pending) VALUES (:id, :headline, "
                                + ":articles, :first, :last, :firstAt, :newestAt, :outlets, :languages, :places, :contested, "
                                + ":conflicts, :updates, :agreements, :changed, :grown, :pending) ON CONFLICT (id) DO UPDATE SET "
                                + "headline = excluded.headline, articles = excluded.articles, first = excluded.first, last = "
                                + "excluded.last, first_at = excluded.first_at, newest_at = excluded.newest_at, outlets = "
                                + "excluded.outlets, languages = excluded.languages, places = excluded.places, contested = "
                                + "excluded.contested, conflicts = excluded.conflicts, updates = excluded.updates, agreements = "
                                + "excluded.agreements, changed = excluded.changed, grown = excluded.grown, pending = "
                                + "excluded.pending")
                .bind("id", story.id())
                .bind("headline", Stored.text(story.headline()))
                .bind("articles", story.articles())
                .bind("first", Stored.written(first))
                .bind("last", Stored.written(story.last()))
                .bind("firstAt", (first == null ? story.changed() : first.toInstant()).toEpochMilli())
                .bind("newestAt", story.newest().toEpochMilli())
                .bind("outlets", Stored.list(story.outlets()))
                .bind("languages", Stored.list(story.languages()))
                .bind("places", Stored.list(story.places()))
                .bind(
                        "contested",
                        Stored.list(story.contested().stream().map(Slot::name).toList()))
                .bind("conflicts", story.counts().conflicts())
                .bind("updates", story.counts().updates())
                .bind("agreements", story.counts().agreements())
                .bind("changed", story.changed().toEpochMilli())
                .bind("grown", story.grown())
                .bind("pending", story.pending() ? 1 : 0)
                .execute();
        putFacets(handle, story);
    }

    private static void putFacets(Handle handle, StorySummary story) {
        handle.createUpdate("DELETE FROM story_facet WHERE story = :story")
                .bind("story", story.id())
                .execute();
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO story_facet (story, facet, folded, name) VALUES (:story, :facet, :folded, :name)");
        for (Facet facet : Facet.values()) {
            Map<String, String> names = new LinkedHashMap<>();
            names(facet, story).forEach(name -> names.putIfAbsent(folded(facet, name), name.replace('\0', '\uFFFD')));
            names.forEach((folded, name) -> rows.bind("story", story.id())
                    .bind("facet", facet.name())
                    .bind("folded", folded)
                    .bind("name", name)
                    .add());
        }
        if (rows.size() > 0) {
            rows.execute();
        }
    }

    private static Collection<String> names(Facet facet, StorySummary story) {
        return switch (facet) {
            case PLACE -> story.places();
            case OUTLET -> story.outlets();
            case LANGUAGE -> story.languages();
            case SLOT -> story.contested().stream().map(Slot::label).toList();
        };
    }

    /** Its facets and findings go with it. */
    void remove(Handle handle, String story) {
        handle.createUpdate("DELETE FROM story WHERE id = :story")
                .bind("story", story)
                .execute();
    }
}
