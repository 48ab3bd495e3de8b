package dev.silang.check.run;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Link;
import dev.silang.check.Position;
import dev.silang.check.Story;
import dev.silang.check.Utterance;
import dev.silang.check.Verdict;
import dev.silang.check.align.Aligned;
import dev.silang.check.align.Aligner;
import dev.silang.check.judge.DateSlips;
import dev.silang.check.judge.Judge;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.Concepts;
import dev.silang.check.pair.SharedWording;
import dev.silang.check.pair.StoryFacts;
import dev.silang.check.quote.Retellings;
import dev.silang.check.quote.Utterances;
import dev.silang.check.quote.WordKinds;
import dev.silang.check.score.Scorer;
import dev.silang.check.veto.Vetoes;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Statement;
import dev.silang.relation.Calculus;
import dev.silang.relation.Containment;
import dev.silang.relation.Relation;
import dev.silang.source.Origin;
import dev.silang.origin.Origins;
import dev.silang.text.Article;
import dev.silang.text.Document;
import dev.silang.value.Value;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cross-checks articles about one event. Stateless; safe for use by many threads. */
public final class CrossChecker {
    private static final Comparator<Document> BY_TIME = Comparator.comparing(
                    (Document d) -> d.article().published(),
                    Comparator.nullsLast(Comparator.comparing(OffsetDateTime::toInstant)))
            .thenComparing(d -> d.article().id());

    /** The order of a report: the pressing first, then by slot, then by place in the first article. */
    private static final Comparator<Finding> BY_URGENCY = Comparator.comparing(Finding::verdict)
            .thenComparing(Finding::slot)
            .thenComparing(finding -> finding.positions().get(0).claims().get(0));

    private final Containment gazetteer;
    private final WordKinds kinds;
    private final Concepts concepts;

    /**
     * @param gazetteer what is known of places beyond the articles
     * @param kinds what is known of the words of languages
     * @param concepts what is known of what is counted
     */
    public CrossChecker(Containment gazetteer, WordKinds kinds, Concepts concepts) {
        this.gazetteer = gazetteer;
        this.kinds = kinds;
        this.concepts = concepts;
    }

    /**
     * @param documents articles of one story, in any order
     * @param credits by article id
     * @param claims of all articles, in any order
     * @param statements of all articles, in any order
     */
    public CrossCheck check(
            List<Document> documents,
            Map<String, List<Attribution>> credits,
            List<Claim> claims,
            List<Statement> statements) {
        List<Document> ordered = documents.stream().sorted(BY_TIME).toList();
        Map<String, Integer> place = new HashMap<>();
        ordered.forEach(document -> place.put(document.article().id(), place.size()));
        List<Claim> sorted = claims.stream().sorted(inText(place)).toList();
        List<Statement> said = statements.stream()
                .sorted(Comparator.comparing((Statement s) -> place.getOrDefault(s.article(), 0))
                        .thenComparing(Statement::content))
                .toList();
        List<Story> stories = ordered.isEmpty() ? List.of() : List.of(story(ordered, credits, sorted, said));
        return new CrossCheck(
                ordered, credits, sorted, said, stories, new DateSlips(published(ordered)).in(sorted));
    }

    private static Comparator<Claim> inText(Map<String, Integer> place) {
        return Comparator.comparing((Claim c) -> place.getOrDefault(c.article(), 0))
                .thenComparing(c -> !c.inTitle())
                .thenComparing(Claim::evidence)
                .thenComparing(Claim::slot)
                .thenComparing(c -> c.value().notation());
    }

    private Story story(
            List<Document> documents,
            Map<String, List<Attribution>> credits,
            List<Claim> claims,
            List<Statement> statements) {
        Origins sources = new Origins(documents, credits, statements);
        List<Origin> origins = sources.find();
        Corroboration corroboration = new Corroboration(claims, origins, sources.copies());
        Calculus calculus = new Calculus(new StoryContainment(claims, gazetteer));
        List<Utterance> utterances =
                new Utterances(documents, claims, statements, calculus, kinds, concepts).find();
        Retellings retellings = new Retellings(statements, utterances);
        StoryFacts facts = new StoryFacts(claims, concepts, published(documents), new SharedWording(documents));
        Judge judge = new Judge(calculus);
        List<Finding> findings = new ArrayList<>();
        for (Aligned question : new Aligner(facts, calculus, new Scorer(Vetoes.all())).questions()) {
            List<Judge.Judged> judged = judge.judge(question);
            List<Link> links = new ArrayList<>();
            judged.forEach(link -> links.add(new Link(
                    link.a().number(),
                    link.b().number(),
                    retellings.marked(link.a().claim(), link.b().claim(), link.why()))));
            question.agreements()
                    .forEach(link ->
                            links.add(new Link(link.a().number(), link.b().number(), link.why())));
            findings.add(finding(claims, question, links, judge.verdict(question, judged), calculus, corroboration));
        }
        findings.sort(BY_URGENCY);
        List<Finding> numbered = new ArrayList<>();
        for (Finding finding : findings) {
            numbered.add(finding.withId("f" + (numbered.size() + 1)));
        }
        List<String> ids = documents.stream().map(d -> d.article().id()).toList();
        return new Story("s1", ids, headline(documents), origins, sources.copies(), utterances, numbered);
    }

    /** When articles were published, by id; articles without a time are absent. */
    private static Map<String, OffsetDateTime> published(List<Document> documents) {
        Map<String, OffsetDateTime> published = new HashMap<>();
        for (Document document : documents) {
            Article article = document.article();
            if (article.published() != null) {
                published.put(article.id(), article.published());
            }
        }
        return published;
    }

    private static Finding finding(
            List<Claim> claims,
            Aligned question,
            List<Link> links,
            Verdict verdict,
            Calculus calculus,
            Corroboration corroboration) {
        List<Position> positions = question.positions().stream()
                .map(position ->
                        position.stream().map(ClaimFacts::number).toList())
                .map(numbers -> new Position(value(claims, numbers, calculus), numbers, corroboration.behind(numbers)))
                .sorted(Comparator.comparing((Position p) -> -p.corroboration())
                        .thenComparing(p -> p.claims().get(0)))
                .toList();
        Claim first = claims.get(positions.get(0).claims().get(0));
        return new Finding(
                "f",
                first.slot(),
                first.about().frame(),
                first.asked(),
                first.about().scope(),
                verdict,
                positions,
                links);
    }

    /** The most precise value: the first that none of the others is finer than. */
    private static Value value(List<Claim> claims, List<Integer> numbers, Calculus calculus) {
        for (int candidate : numbers) {
            Value value = claims.get(candidate).value();
            boolean coarser = numbers.stream()
                    .anyMatch(n -> calculus.relate(claims.get(n).value(), value).relation() == Relation.FINER);
            if (!coarser) {
                return value;
            }
        }
        return claims.get(numbers.get(0)).value();
    }

    private static String headline(List<Document> documents) {
        for (Document document : documents) {
            String title = document.article().title();
            if (title != null && !title.isBlank()) {
                return title.strip();
            }
        }
        Document first = documents.get(0);
        return first.sentences().isEmpty()
                ? first.article().name()
                : first.text(
                        first.sentences().get(0).first(),
                        first.sentences().get(0).end());
    }
}
