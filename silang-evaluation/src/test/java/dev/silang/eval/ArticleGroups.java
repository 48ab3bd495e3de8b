package dev.silang.eval;

import dev.silang.eval.score.CaseFolder;
import dev.silang.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Articles that invariants are tried on: our own, and the cases beside the checkout where they are. */
final class ArticleGroups {
    private ArticleGroups() {}

    /** Articles about one event. */
    record Group(String name, List<Article> articles) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Group> all() {
        List<Group> groups = new ArrayList<>();
        try (Stream<Path> own = Files.list(Path.of(
                Objects.requireNonNull(ArticleGroups.class.getResource("own")).toURI()))) {
            for (Path file : own.sorted().toList()) {
                groups.add(group(String.valueOf(file.getFileName()), file));
            }
            Optional<Path> cases = Checkout.shared("cases");
            for (Path folder : cases.isEmpty() ? List.<Path>of() : CaseFolder.find(List.of(cases.get()))) {
                groups.add(group(String.valueOf(folder.getFileName()), folder.resolve("articles.jsonl")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return groups;
    }

    private static Group group(String name, Path file) throws IOException {
        return new Group(name, Engine.articles(file));
    }
}
