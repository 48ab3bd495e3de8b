package dev.silang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silang.desk.ArticleQuery;
import dev.silang.desk.Store;
import dev.silang.desk.StoreException;
import dev.silang.desk.StoryQuery;
import dev.silang.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteStoreTest extends StoreContract.OfDatabases {
    @TempDir
    static Path folder;

    private static int files;

    private static Path file() {
        files++;
        return folder.resolve("store" + files + ".db");
    }

    @Override
    Store open() {
        return Stores.open(file().toString());
    }

    private static void statement(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void refuses(String where, String why) {
        assertThatThrownBy(() -> Stores.open(where))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.why()).contains(why).doesNotContain("\n"));
    }

    @Test
    void whatIsThereIsThereAgain() {
        Path file = file();
        try (Store store = Stores.open(file.toString())) {
            store.add(Article.of("a", "teks"), "id", "", "e", NOW);
        }
        try (Store store = Stores.open(file.toString())) {
            assertThat(store.article("a")).isPresent();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        Path file = file();
        Files.writeString(file, "Ini bukan basis data, hanya teks yang cukup panjang. ".repeat(50));
        refuses(file.toString(), "is no store");
        assertThat(Files.readString(file)).startsWith("Ini bukan");
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() throws SQLException {
        Path file = file();
        statement(file, "CREATE TABLE recipe (name TEXT)");
        refuses(file.toString(), "is no store");
    }

    @Test
    void aStoreOfALaterVersionIsRefused() throws SQLException {
        Path file = file();
        Stores.open(file.toString()).close();
        statement(
                file,
                "INSERT INTO silang_history SELECT MAX(installed_rank) + 1, '9999', 'later', 'SQL', 'V9999__later.sql', 1, "
                        + "'x', installed_on, 1, 1 FROM silang_history");
        refuses(file.toString(), "later version");
    }

    @Test
    void whatCannotBeAFileIsRefused() {
        refuses(folder.toString(), "is a folder");
        refuses(folder.resolve("missing/store.db").toString(), "no such folder");
        refuses("a\0b", "no name of a file");
    }

    @Test
    void aBackupIsAStore() {
        Path target = file();
        store().add(Article.of("a", "teks panjang"), "id", "", "e", NOW);
        store().backup(target);
        try (Store copy = Stores.open(target.toString())) {
            assertThat(copy.articlesAfter(0, 9)).isEqualTo(store().articlesAfter(0, 9));
            assertThat(copy.find(ArticleQuery.ALL.text("panjang")).total()).isEqualTo(1);
        }
        assertThatThrownBy(() -> store().backup(target)).isInstanceOf(StoreException.class);
    }

    @Test
    void twoProgramsMayHaveItOpen() {
        Path file = file();
        try (Store one = Stores.open(file.toString());
                Store other = Stores.open(file.toString())) {
            one.add(Article.of("a", "teks"), "id", "", "e", NOW);
            other.add(Article.of("b", "teks"), "id", "", "e", NOW);
            assertThat(one.articlesAfter(0, 9)).hasSize(2).isEqualTo(other.articlesAfter(0, 9));
            assertThat(one.find(StoryQuery.ALL).total()).isZero();
        }
    }
}
