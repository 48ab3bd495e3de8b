package dev.silang.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.silang.desk.SearchWords;
import dev.silang.desk.StoreException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** A database of a team. */
final class PostgresDialect implements Dialect {
    /** Programs that write agree on this number of a lock: "silang" in letters of a telephone. */
    private static final long LOCK = 745264;

    /** Words behind this one in a text have its place: the database counts no further. */
    private static final int LAST_PLACE = 16_383;

    /** Characters of a word that is found: the database takes 2,046 bytes. */
    private static final int LONGEST = 500;

    /** Places of a word that the database keeps. */
    private static final int MOST_PLACES = 256;

    /** Connections of one program; a server usually has 100. */
    private static final int CONNECTIONS = 10;

    private static final Pattern SECRET = Pattern.compile("(?<=//)[^/@]*@|[?].*");

    private final String address;

    /** @param address postgresql://host:port/database?user=…&password=… */
    PostgresDialect(String address) {
        this.address = address;
    }

    @Override
    public String folder() {
        return "postgresql";
    }

    @Override
    public HikariDataSource open() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(address.startsWith("jdbc:") ? address : "jdbc:" + address);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setPoolName("silang-store");
        return new HikariDataSource(pool);
    }

    @Override
    public void begin(Handle handle) {
        handle.createQuery("SELECT 1 FROM pg_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public void index(Handle handle, long article, String words) {
        handle.createUpdate("INSERT INTO article_words (number, words) VALUES (:number, CAST(:words AS tsvector))")
                .bind("number", article)
                .bind("words", vector(words))
                .execute();
    }

    /** Written out, so that the database's own parser, which takes numbers and hyphens apart in its way, has no say. */
    private static String vector(String words) {
        Map<String, StringBuilder> places = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        int place = 0;
        for (String word : words.split(" ")) {
            place = Math.min(place + 1, LAST_PLACE);
            if (!word.isEmpty() && word.length() <= LONGEST && counts.merge(word, 1, Integer::sum) <= MOST_PLACES) {
                places.computeIfAbsent(word, key -> new StringBuilder())
                        .append(',')
                        .append(place);
            }
        }
        return places.entrySet().stream()
                .map(one -> '\'' + one.getKey() + "':" + one.getValue().substring(1))
                .collect(Collectors.joining(" "));
    }

    /** The words go with the articles. */
    @Override
    public void forget(Handle handle, String story) {}

    @Override
    public String hasWords() {
        return "article.number IN (SELECT number FROM article_words WHERE words @@ CAST(:words AS tsquery))";
    }

    @Override
    public String asked(SearchWords words) {
        return words.phrases().stream().map(PostgresDialect::phrase).collect(Collectors.joining(" & "));
    }

    private static String phrase(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> '\'' + word.substring(0, Math.min(LONGEST + 1, word.length())) + '\'')
                .collect(Collectors.joining(" <-> ", "(", ")"));
    }

    @Override
    public long bytes(Handle handle) {
        return handle.createQuery("SELECT COALESCE(SUM(LENGTH(body)), 0) FROM article")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void backup(Handle handle, Path target) {
        throw new StoreException("a PostgreSQL database is backed up by its own pg_dump; export works with both");
    }

    @Override
    public String refusal(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
            }
        }
        return "";
    }

    /** Without user and password. */
    @Override
    public String toString() {
        return SECRET.matcher(address).replaceAll("");
    }
}
