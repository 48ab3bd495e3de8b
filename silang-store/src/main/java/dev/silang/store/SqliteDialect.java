package dev.silang.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.silang.desk.SearchWords;
import dev.silang.desk.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** One file, with a log beside it while it is used. Any number read while one writes. */
final class SqliteDialect implements Dialect {
    /** Milliseconds to wait for another program that writes. */
    private static final int PATIENCE = 30_000;

    /** Connections: those that read beside the one that writes. */
    private static final int CONNECTIONS = 8;

    private final Path file;

    SqliteDialect(Path file) {
        this.file = file;
    }

    @Override
    public String folder() {
        return "sqlite";
    }

    @Override
    public HikariDataSource open() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // what was acknowledged survives a power cut too
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setPoolName("silang-store");
        return new HikariDataSource(pool);
    }

    /** The transaction mode has done it. */
    @Override
    public void begin(Handle handle) {}

    @Override
    public void index(Handle handle, long article, String words) {
        handle.createUpdate("INSERT INTO article_words (rowid, words) VALUES (:number, :words)")
                .bind("number", article)
                .bind("words", words)
                .execute();
    }

    @Override
    public void forget(Handle handle, String story) {
        handle.createUpdate(
                        "DELETE FROM article_words WHERE rowid IN (SELECT number FROM article WHERE story = :story)")
                .bind("story", story)
                .execute();
    }

    @Override
    public String hasWords() {
        return "article.number IN (SELECT rowid FROM article_words WHERE article_words MATCH :words)";
    }

    @Override
    public String asked(SearchWords words) {
        return words.phrases().stream().map(phrase -> '"' + phrase + '"').collect(Collectors.joining(" "));
    }

    @Override
    public long bytes(Handle handle) {
        return handle.createQuery("SELECT (page_count - freelist_count) * page_size "
                        + "FROM pragma_page_count(), pragma_freelist_count(), pragma_page_size()")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void backup(Handle handle, Path target) {
        if (Files.exists(target)) {
            throw new StoreException(target + " is there already");
        }
        handle.createUpdate("VACUUM INTO :target")
                .bind("target", target.toString())
                .execute();
    }

    @Override
    public String refusal(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return refusal(sql.getErrorCode() & 0xFF, cause);
            }
        }
        return "";
    }

    private String refusal(int code, Throwable cause) {
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code || code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return "is no store, or damaged";
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return "cannot be opened";
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return "the disk is full";
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
            return "may not be written";
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
