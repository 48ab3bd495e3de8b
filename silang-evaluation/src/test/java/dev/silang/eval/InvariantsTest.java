package dev.silang.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.claim.Reading;
import dev.silang.eval.ArticleGroups.Group;
import dev.silang.report.json.JsonReport;
import dev.silang.report.words.Labels;
import dev.silang.text.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any articles whatever they say. */
final class InvariantsTest {
    private static final int CUTS = 40;
    private static final int SHUFFLES = 2;

    private static final List<Group> GROUPS = ArticleGroups.all();

    /** The reports that the others are compared with, each made once. */
    private static final Map<String, String> REPORTS = new HashMap<>();

    static List<Group> groups() {
        return GROUPS;
    }

    private static String report(Group group) {
        return REPORTS.computeIfAbsent(group.name(), name -> Engine.report(group.articles()));
    }

    @Test
    void triesTheCasesToo() {
        if (Checkout.shared("cases").isEmpty()) {
            String skipped = "invariants tried on " + groups().size()
                    + " groups of our own only: there is no shared/cases beside the checkout";
            System.out.println(skipped);
            abort(skipped);
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void evidenceIsWhereItIsSaidToBe(Group group) {
        group.articles().forEach(article -> EvidenceAssert.assertOffsets(Engine.SILANG.read(article)));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void theReportQuotesItsTexts(Group group) throws IOException {
        JsonNode report = new ObjectMapper().readTree(report(group));
        Map<String, int[]> texts = new HashMap<>();
        Map<String, int[]> titles = new HashMap<>();
        for (JsonNode article : report.required("articles")) {
            texts.put(article.path("id").asText(), points(article.path("text")));
            titles.put(article.path("id").asText(), points(article.path("title")));
        }
        for (JsonNode claim : report.required("claims")) {
            boolean inTitle = claim.path("in").asText().equals("title");
            int[] points = (inTitle ? titles : texts).get(claim.path("article").asText());
            int start = claim.path("start").intValue();
            int end = claim.path("end").intValue();
            assertThat(new String(points, start, end - start))
                    .isEqualTo(claim.path("text").textValue());
        }
    }

    /** Two articles that have a claim from one speaker are one origin for it. */
    @ParameterizedTest
    @MethodSource("groups")
    void nobodyIsIndependentOfTheSpeakerBothName(Group group) {
        OriginAssert.assertOneOriginForEachSpeaker(Engine.SILANG.check(group.articles()));
    }

    /** Reports put together at random of a few speakers, outlets and figures: copies, agencies, quotes and none. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void norInReportsPutTogetherAtRandom(long seed) {
        CrossCheck check = Engine.SILANG.check(RandomReports.of(seed));
        OriginAssert.assertOneOriginForEachSpeaker(check);
        OriginAssert.assertPassagesAreTheSameWords(check);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void passagesAreTheSameWords(Group group) {
        OriginAssert.assertPassagesAreTheSameWords(Engine.SILANG.check(group.articles()));
    }

    private static int[] points(JsonNode text) {
        return text.asText().codePoints().toArray();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void theOrderOfTheArticlesDoesNotCount(Group group) {
        String report = report(group);
        for (int seed = 0; seed < SHUFFLES; seed++) {
            List<Article> shuffled = new ArrayList<>(group.articles());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Engine.report(shuffled)).as("seed %d", seed).isEqualTo(report);
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void everyRunGivesTheSameBytes(Group group) {
        assertThat(Engine.report(group.articles())).isEqualTo(report(group));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void everyBeginningCanBeRead(Group group) {
        for (Article article : group.articles()) {
            int length = article.text().length();
            for (int cut = 0; cut <= Math.min(CUTS, length); cut++) {
                int end = (int) ((long) length * cut / Math.min(CUTS, length));
                EvidenceAssert.assertOffsets(
                        Engine.SILANG.read(withText(article, article.text().substring(0, end))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void lineEndsDoNotCount(Group group) {
        for (Article article : group.articles()) {
            Reading plain = Engine.SILANG.read(article);
            Article windows =
                    withText(article, article.text().replace("\r\n", "\n").replace("\n", "\r\n"));
            Reading reading = Engine.SILANG.read(windows);
            EvidenceAssert.assertOffsets(reading);
            assertThat(reading.claims()).as("%s", article.id()).hasSameSizeAs(plain.claims());
            assertThat(reading.statements()).as("%s", article.id()).hasSameSizeAs(plain.statements());
        }
    }

    /** Turkish has its own small i, Arabic and Hindi have their own digits. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
    void theDefaultLocaleDoesNotCount(String tag) {
        groups().forEach(InvariantsTest::report);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            Silang silang = Silang.create();
            for (Group group : groups()) {
                String report = new JsonReport(Labels.of("en")).render(silang.check(group.articles()));
                assertThat(report).as("%s", group).isEqualTo(report(group));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Article withText(Article article, String text) {
        return new Article(
                article.id(),
                article.outlet(),
                article.url(),
                article.published(),
                article.title(),
                text,
                article.language(),
                article.problems(),
                article.event());
    }
}
