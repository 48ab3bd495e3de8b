package dev.silang.store;

import dev.silang.desk.ArticleQuery;
import dev.silang.desk.Found;
import dev.silang.desk.OutletSummary;
import dev.silang.desk.SearchWords;
import dev.silang.desk.StoredArticle;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The articles and what they showed when they came. */
final class ArticleTable {
    private static final String COLUMNS = "SELECT article.* FROM article ";

    /** Characters of an article that are searched: one of usual length has 3,000. */
    private static final int SEARCHED = 400_000;

    private final Dialect dialect;

    ArticleTable(Dialect dialect) {
        this.dialect = dialect;
    }

    boolean knows(Handle handle, String id) {
        return handle.createQuery("SELECT COUNT(*) FROM (SELECT id FROM article WHERE id = :id "
                                + "UNION ALL SELECT id FROM dropped WHERE id = :id) AS known")
                        .bind("id", Stored.text(id))
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    Optional<StoredArticle> article(Handle handle, String id) {
        List<StoredArticle> found = list(
                handle,
                handle.createQuery(COLUMNS + "WHERE id = :id")
                        .bind("id", Stored.text(id))
                        .map((row, context) -> article(row))
                        .list());
        return found.stream().findFirst();
    }

    List<StoredArticle> after(Handle handle, long number, int most) {
        return list(
                handle,
                handle.createQuery(COLUMNS + "WHERE number > :number ORDER BY number LIMIT :most")
                        .bind("number", number)
                        .bind("most", most)
                        .map((row, context) -> article(row))
                        .list());
    }

    List<StoredArticle> of(Handle handle, String story) {
        List<StoredArticle> all = list(
                handle,
                handle.createQuery(COLUMNS + "WHERE story = :story")
                        .bind("story", story)
                        .map((row, context) -> article(row))
                        .list());
        return all.stream()
                .sorted(Comparator.comparing(StoredArticle::article, Article.BY_TIME))
                .toList();
    }

    Found<StoredArticle> find(Handle handle, ArticleQuery query) {
        Conditions where = new Conditions();
        SearchWords words = SearchWords.of(query.text());
        where.addIf(!words.isEmpty(), dialect.hasWords(), "words", dialect.asked(words));
        where.addIf(!query.outlet().isEmpty(), "outlet = :outlet", "outlet", query.outlet());
        where.addIf(query.from() != null, "published_at >= :from", "from", Stored.millis(query.from()));
        where.addIf(query.to() != null, "published_at < :to", "to", Stored.millis(query.to()));
        long total = where.bind(handle.createQuery("SELECT COUNT(*) FROM article " + where))
                .mapTo(Long.class)
                .one();
        List<StoredArticle> items = where.bind(
                        handle.createQuery(COLUMNS + where + " ORDER BY number DESC LIMIT :limit OFFSET :offset"))
                .bind("limit", query.limit())
                .bind("offset", query.offset())
                .map((row, context) -> article(row))
                .list();
        return new Found<>(list(handle, items), total);
    }

    /** With what they showed when they came. */
    private static List<StoredArticle> list(Handle handle, List<StoredArticle> articles) {
        if (articles.isEmpty()) {
            return articles;
        }
        Map<Long, List<StoredArticle.Merge>> merges = new HashMap<>();
        handle.createQuery("SELECT article, gone, into_story FROM merged WHERE article BETWEEN :first AND :last "
                        + "ORDER BY article, place")
                .bind(
                        "first",
                        articles.stream().mapToLong(StoredArticle::number).min().orElse(0))
                .bind(
                        "last",
                        articles.stream().mapToLong(StoredArticle::number).max().orElse(0))
                .map((row, context) -> merges.computeIfAbsent(row.getLong("article"), key -> new ArrayList<>())
                        .add(new StoredArticle.Merge(row.getString("gone"), row.getString("into_story"))))
                .list();
        return articles.stream()
                .map(one -> with(one, merges.getOrDefault(one.number(), List.of())))
                .toList();
    }

    private static StoredArticle with(StoredArticle one, List<StoredArticle.Merge> merges) {
        return new StoredArticle(
                one.number(),
                one.article(),
                one.language(),
                one.outlet(),
                one.arrived(),
                one.placed(),
                merges,
                one.story());
    }

    private static StoredArticle article(ResultSet row) throws SQLException {
        String body = Stored.exactly(row.getBytes("body"));
        Article article = new Article(
                row.getString("id"),
                row.getString("outlet_given"),
                row.getString("url"),
                Stored.read(row.getString("published")),
                Stored.exactly(row.getBytes("title")),
                body == null ? "" : body,
                row.getString("language_given"),
                problems(row.getString("problems")),
                row.getString("event"));
        return new StoredArticle(
                row.getLong("number"),
                article,
                row.getString("language"),
                row.getString("outlet"),
                Stored.time(row, "arrived"),
                row.getString("placed"),
                List.of(),
                row.getString("story"));
    }

    private static List<Problem> problems(String joined) {
        List<String> parts = Stored.list(joined);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            problems.add(new Problem(parts.get(i), parts.get(i + 1)));
        }
        return problems;
    }

    StoredArticle add(Handle handle, Article article, String language, String outlet, String story, Instant arrived) {
        long number = Counter.next(handle, "article");
        String title = article.title();
        OffsetDateTime published = article.published();
        handle.createUpdate("INSERT INTO article (number, id, outlet_given, url, published, published_at, title, body, "
                        + "language_given, event, problems, language, outlet, arrived, placed, story) VALUES (:number, :id, "
                        + ":given, :url, :published, :at, :title, :body, :code, :event, :problems, :language, :outlet, "
                        + ":arrived, :story, :story)")
                .bind("number", number)
                .bind("id", Stored.text(article.id()))
                .bind("given", Stored.text(article.outlet()))
                .bind("url", Stored.text(article.url()))
                .bind("published", Stored.written(published))
                .bind("at", Stored.millis(published == null ? null : published.toInstant()))
                .bind("title", Stored.exactly(title))
                .bind("body", Stored.exactly(article.text()))
                .bind("code", Stored.text(article.language()))
                .bind("event", Stored.text(article.event()))
                .bind(
                        "problems",
                        Stored.list(article.problems().stream()
                                .flatMap(problem -> Stream.of(problem.where(), problem.what()))
                                .toList()))
                .bind("language", language)
                .bind("outlet", Stored.text(outlet))
                .bind("arrived", arrived.toEpochMilli())
                .bind("story", story)
                .execute();
        dialect.index(handle, number, words(article));
        return new StoredArticle(number, article, language, outlet, arrived, story, List.of(), story);
    }

    private static String words(Article article) {
        String all = article.title() == null ? article.text() : article.title() + " " + article.text();
        return SearchWords.plain(all.substring(0, Math.min(SEARCHED, all.length())));
    }

    void move(Handle handle, String gone, String into, long article) {
        handle.createUpdate("UPDATE article SET story = :into WHERE story = :gone")
                .bind("into", into)
                .bind("gone", gone)
                .execute();
        handle.createUpdate("UPDATE merged SET now_story = :into WHERE now_story = :gone")
                .bind("into", into)
                .bind("gone", gone)
                .execute();
        handle.createUpdate(
                        "INSERT INTO merged (gone, into_story, now_story, article, place) VALUES (:gone, :into, :into, "
                                + ":article, (SELECT COUNT(*) FROM merged WHERE article = :article))")
                .bind("into", into)
                .bind("gone", gone)
                .bind("article", article)
                .execute();
    }

    void drop(Handle handle, String story) {
        dialect.forget(handle, story);
        for (String statement : List.of(
                "INSERT INTO dropped (id) SELECT id FROM article WHERE story = :story",
                "DELETE FROM article WHERE story = :story",
                "DELETE FROM merged WHERE now_story = :story")) {
            handle.createUpdate(statement).bind("story", story).execute();
        }
    }

    List<OutletSummary> outlets(Handle handle) {
        Map<String, Integer> firsts = new HashMap<>();
        // the first of each story of several outlets, by time and id as in a report
        handle.createQuery("SELECT outlet, COUNT(*) AS firsts FROM (SELECT article.outlet, article.published_at, "
                        + "ROW_NUMBER() OVER (PARTITION BY article.story ORDER BY (CASE WHEN article.published_at IS NULL "
                        + "THEN 1 ELSE 0 END), article.published_at, article.id) AS place FROM article WHERE article.story "
                        + "IN (SELECT story FROM story_facet WHERE facet = 'OUTLET' GROUP BY story HAVING COUNT(*) > 1)) "
                        + "AS placed WHERE place = 1 AND published_at IS NOT NULL GROUP BY outlet")
                .map((row, context) -> firsts.put(row.getString("outlet"), row.getInt("firsts")))
                .list();
        List<OutletSummary> outlets = handle.createQuery("SELECT outlet, COUNT(*) AS articles, "
                        + "COUNT(DISTINCT story) AS stories, MAX(published_at) AS latest FROM article WHERE outlet <> '' "
                        + "GROUP BY outlet")
                .map((row, context) -> outlet(row, firsts))
                .list();
        return outlets.stream()
                .sorted(Comparator.comparing(OutletSummary::outlet))
                .toList();
    }

    private static OutletSummary outlet(ResultSet row, Map<String, Integer> firsts) throws SQLException {
        String name = row.getString("outlet");
        return new OutletSummary(
                name,
                row.getInt("articles"),
                row.getInt("stories"),
                firsts.getOrDefault(name, 0),
                Stored.instant(row, "latest"));
    }
}
