package dev.silang.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.silang.check.CrossCheck;
import dev.silang.check.Position;
import dev.silang.check.Story;
import dev.silang.report.text.TextReport;
import dev.silang.report.words.Labels;
import dev.silang.source.Dependence.Reason;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Origins of annotated cases, counted as a careful reader counts them. */
final class CaseOriginsTest {
    private static CrossCheck check(String name) throws IOException {
        Optional<Path> folder = Checkout.shared("cases/" + name);
        if (folder.isEmpty()) {
            String skipped = "origins of " + name + " skipped: there is no shared/cases beside the checkout";
            System.out.println(skipped);
            abort(skipped);
        }
        return Engine.SILANG.check(Engine.articles(folder.orElseThrow().resolve("articles.jsonl")));
    }

    private static Story story(CrossCheck check) {
        assertThat(check.stories()).hasSize(1);
        return check.stories().get(0);
    }

    /** Outlets of each origin, in no order. */
    private static Set<Set<String>> outlets(CrossCheck check) {
        return story(check).origins().stream()
                .map(origin -> origin.articles().stream()
                        .map(id -> outlet(check, id))
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    private static String outlet(CrossCheck check, String id) {
        return check.documents().stream()
                .map(document -> document.article())
                .filter(article -> article.id().equals(id))
                .map(Article::name)
                .findFirst()
                .orElseThrow();
    }

    private static Set<Reason> reasons(CrossCheck check) {
        return story(check).origins().stream()
                .flatMap(origin -> origin.why().stream())
                .map(why -> why.reason())
                .collect(Collectors.toSet());
    }

    /**
     * Two origins. The agency sent its own report; two outlets of one house print it almost sentence for sentence and say so
     * in its second paragraph. The fourth outlet writes of the same flood in sentences of its own, names nobody, and its
     * water stands higher than anybody else's: it did not have the agency's text.
     */
    @Test
    void kebonpala() throws IOException {
        CrossCheck check = check("jan26-kebonpala");
        assertThat(outlets(check))
                .containsExactlyInAnyOrder(
                        Set.of("mediaindonesia.com"), Set.of("antaranews.com", "detik.com", "cnnindonesia.com"));
        assertThat(reasons(check)).contains(Reason.CREDITS_OTHER, Reason.COPIED_TEXT, Reason.SAME_FAMILY);
        assertThat(story(check).copies())
                .filteredOn(copy -> copy.isNear() && outlet(check, copy.a()).equals("antaranews.com"))
                .hasSize(2)
                .allSatisfy(copy ->
                        assertThat(outlet(check, String.valueOf(copy.from()))).isEqualTo("antaranews.com"));
    }

    /**
     * One origin, and it is neither of the two: both say that they have it from one agency, whose report is not among the
     * articles. Their sentences are the same because the agency's are, so neither had them from the other.
     */
    @Test
    void plafon() throws IOException {
        CrossCheck check = check("jan26-plafon");
        assertThat(outlets(check)).containsExactly(Set.of("detik.com", "cnnindonesia.com"));
        assertThat(reasons(check)).contains(Reason.SAME_AGENCY, Reason.COPIED_TEXT);
        assertThat(story(check).copies())
                .allSatisfy(copy -> assertThat(copy.from()).isNull());
        assertThat(story(check).findings())
                .flatExtracting(finding -> finding.positions())
                .extracting(Position::corroboration)
                .containsOnly(1);
    }

    /**
     * One origin. The agency tells what a ministry let be known; the other paper, a day later, credits the agency for it and
     * keeps its sentences. What the paper adds of its own is about another country.
     */
    @Test
    void ninetyCitizens() throws IOException {
        CrossCheck check = check("jan26-90wni");
        assertThat(outlets(check)).containsExactly(Set.of("antaranews.com", "tempo.co"));
        assertThat(reasons(check)).contains(Reason.CREDITS_OTHER, Reason.COPIED_TEXT);
        assertThat(story(check).origins())
                .flatExtracting(Origin::why)
                .allSatisfy(why ->
                        assertThat(outlet(check, String.valueOf(why.from()))).isEqualTo("antaranews.com"));
    }

    /** The second report hears one speaker through "some reports", and the other in a sentence that claims nothing. */
    @Test
    void summitSaysThatTheSecondReportNamesNobodyForItsClaims() throws IOException {
        CrossCheck check = check("summit");
        assertThat(outlets(check)).hasSize(2);
        List<String> lines = new TextReport(Labels.of("en"), 200, false)
                .whole()
                .render(check)
                .lines()
                .filter(line -> line.startsWith("sourcing:"))
                .toList();
        assertThat(lines)
                .anyMatch(line ->
                        line.contains("Jabar Ekspres names one source, for 0 of") && line.contains("beberapa laporan"));
        assertThat(lines).anyMatch(line -> line.matches(".*vietnam\\.vn names \\d+ sources.*"));
    }
}
