package dev.silang.check.run;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Story;
import dev.silang.check.Uncompared;
import dev.silang.check.Utterance;
import dev.silang.check.align.Aligned;
import dev.silang.check.align.Aligner;
import dev.silang.check.align.Candidate;
import dev.silang.check.align.ClauseCandidate;
import dev.silang.check.align.SharedClauses;
import dev.silang.check.align.Shortlist;
import dev.silang.check.judge.DateSlips;
import dev.silang.check.pair.Concepts;
import dev.silang.check.pair.SharedWording;
import dev.silang.check.pair.StoryFacts;
import dev.silang.check.quote.Retellings;
import dev.silang.check.quote.Utterances;
import dev.silang.check.quote.WordKinds;
import dev.silang.check.score.AgreementModel;
import dev.silang.check.score.ClauseModel;
import dev.silang.check.score.ConflictModel;
import dev.silang.check.score.Scorer;
import dev.silang.check.veto.Vetoes;
import dev.silang.claim.Assertion;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.claim.Statement;
import dev.silang.claim.Trait;
import dev.silang.origin.Origins;
import dev.silang.relation.Calculus;
import dev.silang.relation.Containment;
import dev.silang.source.Origin;
import dev.silang.source.Publishers;
import dev.silang.text.Article;
import dev.silang.text.Document;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cross-checks articles about one event. Stateless; safe for use by many threads. */
public final class CrossChecker {
    private static final String ONLY_STORY = "s1";

    private static final Comparator<Reading> BY_TIME = Comparator.comparing(Reading::article, Article.BY_TIME);

    private final Containment gazetteer;
    private final WordKinds kinds;
    private final Concepts concepts;
    private final Publishers publishers;
    private final Scorer scorer;
    private final ClauseModel clauses;
    private final boolean possible;

    /**
     * @param gazetteer what is known of places beyond the articles
     * @param kinds what is known of the words of languages
     * @param concepts what is known of what is counted
     * @param publishers who publishes what
     */
    public CrossChecker(Containment gazetteer, WordKinds kinds, Concepts concepts, Publishers publishers) {
        this.gazetteer = gazetteer;
        this.kinds = kinds;
        this.concepts = concepts;
        this.publishers = publishers;
        this.scorer = new Scorer(Vetoes.all(), ConflictModel.load(), AgreementModel.load());
        this.clauses = ClauseModel.load();
        this.possible = false;
    }

    private CrossChecker(CrossChecker other, boolean possible) {
        this.gazetteer = other.gazetteer;
        this.kinds = other.kinds;
        this.concepts = other.concepts;
        this.publishers = other.publishers;
        this.scorer = other.scorer;
        this.clauses = other.clauses;
        this.possible = possible;
    }

    /** The same, with stories that also hold what was weighed and is not shown. */
    public CrossChecker withPossible() {
        return new CrossChecker(this, true);
    }

    /**
     * The readings side by side, in their order, nothing compared.
     *
     * @throws IllegalArgumentException if two articles bear one id
     */
    public CrossCheck read(List<Reading> readings) {
        List<Claim> claims =
                readings.stream().flatMap(reading -> reading.claims().stream()).toList();
        List<Statement> statements = readings.stream()
                .flatMap(reading -> reading.statements().stream())
                .toList();
        places(readings);
        return new CrossCheck(readings, claims, statements, List.of(), new DateSlips(published(readings)).in(claims));
    }

    /**
     * @param readings of articles of one story, in any order
     * @throws IllegalArgumentException if two articles bear one id
     */
    public CrossCheck check(List<Reading> readings) {
        return check(ONLY_STORY, readings);
    }

    /**
     * @param id of the story
     * @param readings of its articles, in any order
     * @throws IllegalArgumentException if two articles bear one id
     */
    public CrossCheck check(String id, List<Reading> readings) {
        List<Reading> ordered = ordered(readings);
        Map<String, Integer> place = places(ordered);
        List<Claim> own = storyClaims(ordered, place);
        List<Statement> statements = statements(ordered, place);
        List<Story> stories = ordered.isEmpty() ? List.of() : List.of(story(id, ordered, own, statements));
        List<Claim> claims = Stream.concat(own.stream(), shared(stories))
                .sorted(inText(place))
                .toList();
        return new CrossCheck(ordered, claims, statements, stories, new DateSlips(published(ordered)).in(own));
    }

    /**
     * Several cross-checks as one: their stories with the most conflicts first, of these the one with the most articles, of
     * these the one told first.
     *
     * @param single articles that are of none of the stories
     * @throws IllegalArgumentException if two articles bear one id
     */
    public CrossCheck together(List<CrossCheck> checks, List<Reading> single) {
        List<Reading> ordered = Stream.concat(
                        checks.stream().flatMap(check -> check.readings().stream()), single.stream())
                .sorted(BY_TIME)
                .toList();
        Map<String, Integer> place = places(ordered);
        List<Story> stories = checks.stream()
                .flatMap(check -> check.stories().stream())
                .sorted(Comparator.comparing(Story::conflicts, Comparator.reverseOrder())
                        .thenComparing(story -> -story.articles().size())
                        .thenComparing(story ->
                                place.getOrDefault(story.articles().get(0).id(), 0)))
                .toList();
        List<Claim> claims = Stream.concat(
                        checks.stream().flatMap(check -> check.claims().stream()), claims(single, place).stream())
                .sorted(inText(place))
                .toList();
        return new CrossCheck(
                ordered,
                claims,
                statements(ordered, place),
                numbered(stories),
                new DateSlips(published(ordered)).in(claims(ordered, place)));
    }

    private static List<Story> numbered(List<Story> stories) {
        List<Story> numbered = new ArrayList<>();
        for (Story story : stories) {
            numbered.add(story.withId("s" + (numbered.size() + 1)));
        }
        return numbered;
    }

    /** Pairs of claims of one story that were weighed against each other, shown or not. */
    public List<Candidate> candidates(List<Reading> readings) {
        return aligner(readings).candidates();
    }

    /** Pairs of claims of one story whose values agree, put together or not. */
    public List<Candidate> agreements(List<Reading> readings) {
        return aligner(readings).agreements();
    }

    /** Pairs of clauses of one story that may tell one thing, put together or not. */
    public List<ClauseCandidate> clauses(List<Reading> readings) {
        List<Reading> ordered = ordered(readings);
        List<Aligned> questions = aligner(readings).questions(null);
        return shared(ordered, questions, published(ordered), wording(ordered))
                .candidates()
                .toList();
    }

    private static List<Reading> ordered(List<Reading> readings) {
        return readings.stream().sorted(BY_TIME).toList();
    }

    private static SharedWording wording(List<Reading> readings) {
        return new SharedWording(readings.stream().map(Reading::document).toList());
    }

    private Aligner aligner(List<Reading> readings) {
        List<Reading> ordered = ordered(readings);
        List<Claim> own = storyClaims(ordered, places(ordered));
        StoryFacts facts = new StoryFacts(own, concepts, published(ordered), wording(ordered));
        return new Aligner(facts, new Calculus(new StoryContainment(own, gazetteer)), scorer);
    }

    /** With the tentative ones that several of the articles make, and those that contradict each other. */
    private static List<Claim> storyClaims(List<Reading> ordered, Map<String, Integer> place) {
        Confirmed confirmed = new Confirmed(ordered);
        Stream<Claim> tentative =
                Stream.concat(confirmed.claims().stream(), new Expansions(ordered).contradicted().stream());
        return Stream.concat(claims(ordered, place).stream().map(confirmed::completed), tentative)
                .sorted(inText(place))
                .toList();
    }

    private static List<Claim> claims(List<Reading> ordered, Map<String, Integer> place) {
        return ordered.stream()
                .flatMap(reading -> reading.claims().stream())
                .sorted(inText(place))
                .toList();
    }

    private static List<Statement> statements(List<Reading> ordered, Map<String, Integer> place) {
        return ordered.stream()
                .flatMap(reading -> reading.statements().stream())
                .sorted(Comparator.comparing(
                                (Statement s) -> place.getOrDefault(s.article().id(), 0))
                        .thenComparing(Statement::content))
                .toList();
    }

    /** The clauses that became claims because several articles have them. */
    private static Stream<Claim> shared(List<Story> stories) {
        return stories.stream()
                .flatMap(story -> story.findings().stream())
                .flatMap(finding -> finding.positions().stream())
                .flatMap(position -> position.claims().stream())
                .filter(claim -> claim.has(Trait.CLAUSE));
    }

    /** The place of each article, by its id. */
    private static Map<String, Integer> places(List<Reading> readings) {
        Map<String, Integer> places = new HashMap<>();
        for (Reading reading : readings) {
            if (places.put(reading.article().id(), places.size()) != null) {
                throw new IllegalArgumentException(
                        "two articles with the id " + reading.article().id());
            }
        }
        return places;
    }

    private static Comparator<Claim> inText(Map<String, Integer> place) {
        return Comparator.comparing((Claim c) -> place.getOrDefault(c.article().id(), 0))
                .thenComparing(c -> !c.inTitle())
                .thenComparing(Claim::evidence)
                .thenComparing(Claim::slot)
                .thenComparing(c -> c.value().notation());
    }

    private Story story(String id, List<Reading> readings, List<Claim> claims, List<Statement> statements) {
        List<Document> documents = readings.stream().map(Reading::document).toList();
        Origins sources = new Origins(documents, credits(readings), statements, publishers);
        List<Origin> origins = sources.find();
        Calculus calculus = new Calculus(new StoryContainment(claims, gazetteer));
        Utterances said = new Utterances(documents, claims, statements, calculus, kinds, concepts);
        List<Utterance> utterances = said.find();
        FindingWriter writer = new FindingWriter(
                calculus, new Corroboration(origins, sources.copies(), publishers), new Retellings(utterances));
        Map<String, OffsetDateTime> published = published(readings);
        SharedWording wording = new SharedWording(documents);
        StoryFacts facts = new StoryFacts(claims, concepts, published, wording);
        Shortlist unshown = possible ? new Shortlist(scorer) : null;
        Aligner aligner = new Aligner(facts, calculus, scorer);
        List<Aligned> questions = aligner.questions(unshown);
        SharedClauses shared = shared(readings, questions, published, wording);
        List<Finding> findings = writer.write(
                Stream.concat(questions.stream(), shared.questions().stream()).toList());
        List<Article> articles = readings.stream().map(Reading::article).toList();
        return new Story(
                id,
                articles,
                headline(documents),
                origins,
                sources.copies(),
                utterances,
                findings,
                new Uncompared(aligner.uncompared(), said.crowded(), shared.passedOver(), sources.bounded()),
                unshown == null ? null : unshown.found());
    }

    private SharedClauses shared(
            List<Reading> readings,
            List<Aligned> questions,
            Map<String, OffsetDateTime> published,
            SharedWording wording) {
        List<Assertion> assertions = readings.stream()
                .flatMap(reading -> reading.assertions().stream())
                .toList();
        StoryFacts facts =
                new StoryFacts(assertions.stream().map(Assertion::claim).toList(), concepts, published, wording);
        return new SharedClauses(assertions, facts.claims(), questions, clauses);
    }

    private static Map<String, List<Attribution>> credits(List<Reading> readings) {
        Map<String, List<Attribution>> credits = new HashMap<>();
        readings.forEach(reading -> credits.put(reading.article().id(), reading.credits()));
        return credits;
    }

    /** When articles were published, by id; articles without a time are absent. */
    private static Map<String, OffsetDateTime> published(List<Reading> readings) {
        Map<String, OffsetDateTime> published = new HashMap<>();
        for (Reading reading : readings) {
            Article article = reading.article();
            if (article.published() != null) {
                published.put(article.id(), article.published());
            }
        }
        return published;
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
