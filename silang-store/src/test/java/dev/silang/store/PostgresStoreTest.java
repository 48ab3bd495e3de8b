package dev.silang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.silang.desk.Store;
import dev.silang.desk.StoreException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Skipped, and said so, where no PostgreSQL can be started. */
final class PostgresStoreTest extends StoreContract.OfDatabases {
    private static @Nullable EmbeddedPostgres server;

    private static int schemas;

    @BeforeAll
    static void start() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException | RuntimeException e) {
            abort("no PostgreSQL: " + e);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private static EmbeddedPostgres server() {
        if (server == null) {
            throw new IllegalStateException("not started");
        }
        return server;
    }

    private static String address(String database, String schema) {
        return "postgresql://localhost:" + server().getPort() + "/" + database + "?user=postgres&currentSchema="
                + schema;
    }

    @Override
    Store open() {
        schemas++;
        String name = "desk" + schemas;
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Stores.open(address("postgres", name));
    }

    @Test
    void whatCannotBeReachedIsToldWithoutThePassword() {
        assertThatThrownBy(() -> Stores.open(address("nowhere", "x") + "&password=geheim"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.why()).contains("nowhere").doesNotContain("geheim", "\n"));
    }

    @Test
    void aBackupIsLeftToTheDatabase() {
        assertThatThrownBy(() -> store().backup(Path.of("x"))).hasMessageContaining("pg_dump");
    }
}
