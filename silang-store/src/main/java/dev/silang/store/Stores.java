package dev.silang.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.silang.desk.Store;
import dev.silang.desk.StoreException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jdbi.v3.core.Jdbi;

/** Opens stores. */
public final class Stores {
    private Stores() {}

    /**
     * Opens a store, which begins empty where there is none, and brings one of an earlier version up to this one.
     *
     * @param where a file, or {@code postgresql://host/database?user=…&password=…}
     * @throws StoreException if it is no store, of a later version, or cannot be reached
     */
    public static Store open(String where) {
        return open(isAddress(where) ? new PostgresDialect(where) : new SqliteDialect(file(where)));
    }

    /** Whether a store can be there: a file that is missing is none. */
    public static boolean exists(String where) {
        return isAddress(where) || Files.exists(file(where));
    }

    private static boolean isAddress(String where) {
        return where.startsWith("postgresql:") || where.startsWith("jdbc:postgresql:");
    }

    private static Path file(String where) {
        try {
            Path file = Path.of(where).toAbsolutePath();
            if (Files.isDirectory(file)) {
                throw new StoreException(where + " is a folder: a store is a file");
            }
            Path folder = file.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new StoreException(where + ": there is no such folder");
            }
            return file;
        } catch (InvalidPathException e) {
            throw new StoreException(where + " is no name of a file", e);
        }
    }

    private static Store open(Dialect dialect) {
        HikariDataSource source = null;
        try {
            source = dialect.open();
            migrate(source, dialect);
            Store store = new SqlStore(Jdbi.create(source), dialect, source::close);
            source = null;
            return store;
        } catch (FlywayException | HikariPool.PoolInitializationException e) {
            throw refused(dialect, e);
        } finally {
            if (source != null) {
                source.close();
            }
        }
    }

    private static StoreException refused(Dialect dialect, RuntimeException e) {
        if (e instanceof FlywayException flyway
                && flyway.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new StoreException(dialect + " is no store of silang but another database", e);
        }
        String why = dialect.refusal(e);
        return new StoreException(
                dialect + ": "
                        + (why.isEmpty()
                                ? String.valueOf(e.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse("")
                                : why),
                e);
    }

    private static void migrate(HikariDataSource source, Dialect dialect) {
        Flyway flyway = Flyway.configure(Stores.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + dialect.folder())
                .table("silang_history")
                .load();
        MigrationInfo[] all = flyway.info().all();
        if (Arrays.stream(all).map(MigrationInfo::getState).anyMatch(Stores::isLater)) {
            throw new StoreException(dialect + " was written by a later version of silang");
        }
        flyway.migrate();
    }

    private static boolean isLater(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }
}
