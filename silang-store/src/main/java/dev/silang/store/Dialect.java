package dev.silang.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.silang.desk.SearchWords;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/** What is not the same in both databases. */
interface Dialect {
    /** Its folder of migrations. */
    String folder();

    HikariDataSource open();

    /** Sees to it that nobody else writes before the transaction ends. */
    void begin(Handle handle);

    /** Keeps the words of an article; {@code words} is as {@link SearchWords#plain} gives it. */
    void index(Handle handle, long article, String words);

    /** Forgets the words of all articles of a story. */
    void forget(Handle handle, String story);

    /** A condition on {@code article.number} with the parameter {@code :words}, which is {@link #asked}. */
    String hasWords();

    String asked(SearchWords words);

    /** What all takes on the disk. */
    long bytes(Handle handle);

    void backup(Handle handle, Path target);

    /** Whether an error says that what is there is no store, in one line; else empty. */
    String refusal(Throwable error);
}
