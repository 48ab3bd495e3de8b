package dev.silang.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.silang.check.Answers;
import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.check.Story;
import dev.silang.claim.Claim;
import dev.silang.report.html.HtmlReport;
import dev.silang.report.text.TextReport;
import dev.silang.report.words.Labels;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import dev.silang.text.OneLine;
import dev.silang.text.WrittenCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the data tells is on the page and in the whole text: order and folding lose nothing. */
final class ShownFindingsTest {
    /** Wide enough that no quote is broken over two lines. */
    private static final int WIDTH = 100_000;

    private static final String EXAMPLE = "/dev/silang/app/demo/";

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void showAllOfTheBundledExample(String language) throws IOException {
        CrossCheck check = Engine.SILANG.check(example());
        assertThat(weighty(check)).isNotEmpty();
        assertThat(missing("example", check, Labels.of(language))).isEmpty();
    }

    @Test
    void showAllOfTheCases() throws IOException {
        Optional<Path> cases = Checkout.shared("cases");
        if (cases.isEmpty()) {
            String skipped = "findings of cases skipped: there is no shared/cases beside the checkout";
            System.out.println(skipped);
            abort(skipped);
        }
        List<Path> files;
        try (Stream<Path> folders = Files.list(cases.orElseThrow())) {
            files = folders.map(folder -> folder.resolve("articles.jsonl"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
        List<String> missing = new ArrayList<>();
        for (Path file : files) {
            CrossCheck check = Engine.SILANG.check(Engine.articles(file));
            missing.addAll(missing(cases.orElseThrow().relativize(file).toString(), check, Labels.of("id")));
        }
        assertThat(missing).isEmpty();
    }

    /** Conflicts, updates, and agreements of two origins or more. */
    private static List<Finding> weighty(CrossCheck check) {
        return check.stories().stream()
                .map(Story::findings)
                .flatMap(List::stream)
                .filter(ShownFindingsTest::isWeighty)
                .toList();
    }

    private static boolean isWeighty(Finding finding) {
        return switch (finding.verdict()) {
            case CONFLICT, UPDATE -> true;
            case SAME -> Origin.independent(Answers.origins(finding)) > 1;
            case FINER, ONLY -> false;
        };
    }

    /** Answers that are not linked to their words on the page, or whose words are not in the text. */
    private static List<String> missing(String event, CrossCheck check, Labels labels) {
        String page = new HtmlReport(labels).render(check);
        String text = OneLine.of(new TextReport(labels, WIDTH, false).whole().render(check));
        List<String> missing = new ArrayList<>();
        for (Finding finding : weighty(check)) {
            String name = event + " " + finding.verdict().label() + " " + finding.id();
            if (!page.contains("id=\"" + finding.id() + "\"")) {
                missing.add(name + ": no address on the page");
            }
            for (Position position : finding.positions()) {
                if (!isTold(position, claim -> page.contains("href=\"#" + claim.id() + "\""))) {
                    missing.add(name + ": not on the page: " + position.value().notation());
                }
                if (!isTold(position, claim -> text.contains(OneLine.of(WrittenCharacters.shown(claim.quote()))))) {
                    missing.add(name + ": not in the text: " + position.value().notation());
                }
            }
        }
        return missing;
    }

    private static boolean isTold(Position position, Predicate<Claim> shown) {
        return position.claims().stream().anyMatch(shown);
    }

    private static List<Article> example() throws IOException {
        Properties about = new Properties();
        try (InputStream in = open("articles.properties")) {
            about.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        List<Article> articles = new ArrayList<>();
        for (String id : about.getProperty("articles").split(" ")) {
            try (InputStream in = open(id + ".txt")) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                OffsetDateTime published = OffsetDateTime.parse(about.getProperty(id + ".published"));
                String outlet = about.getProperty(id + ".outlet");
                articles.add(new Article(
                        id, outlet, null, published, about.getProperty(id + ".title"), text, null, List.of()));
            }
        }
        return articles;
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(dev.silang.app.cli.Main.class.getResourceAsStream(EXAMPLE + file), file);
    }
}
