package dev.silang.check;

import dev.silang.Silang;
import dev.silang.check.align.Aligned;
import dev.silang.check.align.Aligner;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.Concepts;
import dev.silang.check.pair.SharedWording;
import dev.silang.check.pair.StoryFacts;
import dev.silang.check.score.Scorer;
import dev.silang.check.veto.Vetoes;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.claim.Statement;
import dev.silang.claim.Trait;
import dev.silang.relation.Calculus;
import dev.silang.relation.Containment;
import dev.silang.relation.Step;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import dev.silang.text.Document;
import dev.silang.text.Span;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reports of Wednesday, 5 June 2024, and what their cross-check finds, in words: claims and statements by their evidence.
 * Tests ask here, so that they need not know how claims, positions and links refer to each other.
 */
public final class CheckedReports {
    private static final Silang SILANG = Silang.create();

    private final List<Article> articles = new ArrayList<>();
    private @Nullable CrossCheck check;

    /**
     * Adds a report of an outlet that nobody knows by name.
     *
     * @param time local, such as {@code 08:00}
     */
    public CheckedReports at(String time, String text) {
        return add(id(), OffsetDateTime.parse("2024-06-05T" + time + ":00+07:00"), null, text);
    }

    /** Adds a report of which nobody knows when it came out. */
    public CheckedReports undated(String text) {
        return add(id(), null, null, text);
    }

    /** Adds a report with a headline. */
    public CheckedReports titled(String time, String title, String text) {
        return add(id(), OffsetDateTime.parse("2024-06-05T" + time + ":00+07:00"), title, text);
    }

    /** Adds a report of an outlet. */
    public CheckedReports by(String outlet, String time, String text) {
        return add(outlet, OffsetDateTime.parse("2024-06-05T" + time + ":00+07:00"), null, text);
    }

    private CheckedReports add(String outlet, @Nullable OffsetDateTime published, @Nullable String title, String text) {
        articles.add(new Article(id(), outlet, null, published, title, text, "id", List.of()));
        check = null;
        return this;
    }

    private String id() {
        return "r%03d".formatted(articles.size() + 1);
    }

    /** Of all reports that were added. */
    public CrossCheck check() {
        CrossCheck known = check;
        if (known == null) {
            known = SILANG.check(articles);
            check = known;
        }
        return known;
    }

    public Story story() {
        return check().stories().get(0);
    }

    public List<Finding> findings(Slot slot) {
        return story().findings().stream()
                .filter(finding -> finding.question().slot() == slot)
                .toList();
    }

    /** The findings with a verdict, each by the evidence of its positions' first claims, sorted: {@code "4 / 5"}. */
    public List<String> called(Verdict verdict, Slot slot) {
        return findings(slot).stream()
                .filter(finding -> finding.verdict() == verdict)
                .map(finding ->
                        String.join(" / ", positions(finding).stream().sorted().toList()))
                .toList();
    }

    /** The evidence of the first claim of each position. */
    public static List<String> positions(Finding finding) {
        return finding.positions().stream()
                .map(position -> words(position.claims().get(0)))
                .toList();
    }

    /** The links of a finding by their evidence and the kinds of their steps: {@code "4 / 5: EQUAL"}. */
    public static List<String> links(Finding finding) {
        return finding.links().stream()
                .map(link -> words(link.a()) + " / " + words(link.b()) + ": "
                        + link.why().relation() + " "
                        + link.why().steps().stream().map(Step::kind).toList())
                .toList();
    }

    /** The articles of the origins of a position, in its order. */
    public static List<List<String>> origins(Position position) {
        return position.origins().stream().map(Origin::articles).toList();
    }

    /** Evidence of a claim. */
    public static String words(Claim claim) {
        return claim.quote();
    }

    /** What each version of an utterance has. */
    public static List<String> versions(Utterance utterance) {
        return utterance.versions().stream()
                .map(version -> version.statement().quote())
                .toList();
    }

    /** How the last version of the only utterance differs from the first: {@code "NUMBER 4 / 5"}. */
    public List<String> differences() {
        Utterance only = story().utterances().get(0);
        String first = only.versions().get(0).statement().article().text();
        Utterance.Version last = only.versions().get(only.versions().size() - 1);
        String other = last.statement().article().text();
        return last.differences().stream()
                .map(difference -> difference.kind() + " "
                        + difference.first().of(first) + " / "
                        + difference.here().of(other))
                .toList();
    }

    /** What is known of the story when its claims are compared. */
    public StoryFacts facts() {
        Map<String, OffsetDateTime> published = new HashMap<>();
        for (Document document : check().documents()) {
            OffsetDateTime time = document.article().published();
            if (time != null) {
                published.put(document.article().id(), time);
            }
        }
        List<Claim> own = check().claims().stream()
                .filter(claim -> !claim.has(Trait.CLAUSE))
                .toList();
        return new StoryFacts(own, Concepts.load(), published, new SharedWording(check().documents()));
    }

    /** The questions of the story, with nothing known of places. */
    public List<Aligned> questions() {
        return new Aligner(facts(), calculus(), scorer()).questions();
    }

    /** Of values, with nothing known of places. */
    public static Calculus calculus() {
        return new Calculus(Containment.NONE);
    }

    public static Scorer scorer() {
        return new Scorer(Vetoes.all());
    }

    /** The claims of a slot, compared as {@link #facts()} has them. */
    public static List<ClaimFacts> of(StoryFacts facts, Slot slot) {
        return facts.claims().stream().filter(claim -> claim.slot() == slot).toList();
    }

    /** The same statement over other words. */
    public static Statement said(Statement statement, Span content) {
        return new Statement(
                statement.article(),
                content,
                statement.direct(),
                statement.speaker(),
                statement.kind(),
                statement.role(),
                statement.speakerSpan(),
                statement.cue(),
                statement.via(),
                statement.rules());
    }

    /** The evidence of each claim of each position. */
    public static List<List<String>> words(List<List<ClaimFacts>> positions) {
        return positions.stream()
                .map(position ->
                        position.stream().map(claim -> words(claim.claim())).toList())
                .toList();
    }
}
