package dev.silang;

import dev.silang.check.CrossCheck;
import dev.silang.check.align.Candidate;
import dev.silang.check.align.ClauseCandidate;
import dev.silang.check.pair.Concepts;
import dev.silang.check.run.CrossChecker;
import dev.silang.claim.Reading;
import dev.silang.clean.ResidueFinder;
import dev.silang.extract.Extractor;
import dev.silang.lang.Gazetteer;
import dev.silang.lang.LanguageDetector;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.LanguagePacks;
import dev.silang.origin.ArticleWords;
import dev.silang.source.Publishers;
import dev.silang.story.ArticleTerms;
import dev.silang.story.EventGroups;
import dev.silang.story.StoryModel;
import dev.silang.story.StoryStream;
import dev.silang.syntax.Stems;
import dev.silang.text.Article;
import dev.silang.text.Block;
import dev.silang.text.Document;
import dev.silang.text.Problem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles in, cross-check out.
 *
 * <pre>{@code
 * CrossCheck check = Silang.create().check(List.of(Article.of("a", textA), Article.of("b", textB)));
 * }</pre>
 *
 * <p>Immutable once created; safe for use by many threads. Works offline and gives the same answer every time.
 */
public final class Silang {
    private final Collection<LanguagePack> packs;
    private final Gazetteer places;
    private final LanguageDetector detector;
    private final ResidueFinder residue;
    private final Map<String, Extractor> extractors = new LinkedHashMap<>();
    private final Map<String, Stems> stems = new LinkedHashMap<>();
    private final CrossChecker checker;

    private Silang(Collection<LanguagePack> packs, Gazetteer gazetteer) {
        this.packs = packs;
        this.places = gazetteer;
        this.detector = new LanguageDetector(packs);
        this.residue = new ResidueFinder(packs);
        this.checker =
                new CrossChecker(gazetteer::around, new PackWords(packs), Concepts.load(), Publishers.installed());
        packs.forEach(pack -> extractors.put(pack.code(), new Extractor(pack, gazetteer)));
        packs.forEach(pack -> stems.put(pack.code(), new Stems(pack)));
    }

    private Silang(Silang other, CrossChecker checker) {
        this.packs = other.packs;
        this.places = other.places;
        this.detector = other.detector;
        this.residue = other.residue;
        this.extractors.putAll(other.extractors);
        this.stems.putAll(other.stems);
        this.checker = checker;
    }

    /** With all installed language packs. */
    public static Silang create() {
        return of(LanguagePacks.installed());
    }

    /** With other packs than those installed. */
    public static Silang of(Collection<LanguagePack> packs) {
        return new Silang(packs, Gazetteer.load());
    }

    /**
     * The same, whose cross-checks also tell what was weighed and is not shown as a conflict
     * ({@link dev.silang.check.Story#possible()}).
     */
    public Silang withPossible() {
        return new Silang(this, checker.withPossible());
    }

    public Collection<LanguagePack> packs() {
        return packs;
    }

    /** The places that are known by name. */
    public Gazetteer places() {
        return places;
    }

    /**
     * Reads one article: blocks, claims, statements. One in a language without a pack has blocks alone, no language, and a
     * problem that says so.
     *
     * @throws IllegalArgumentException if the article names a language that is not installed
     */
    public Reading read(Article article) {
        String code = article.language() == null ? detector.known(article.text()) : article.language();
        List<Block> blocks = residue.blocks(article);
        if (code == null) {
            return withoutClaims(
                    article, blocks, new Problem(article.id(), "in a language that is not known, no claims are read"));
        }
        return extractor(code, article).read(article.withLanguage(code), blocks);
    }

    private Extractor extractor(String language, Article article) {
        Extractor extractor = extractors.get(language);
        if (extractor == null) {
            throw new IllegalArgumentException("no language pack '" + language + "' for article " + article.id());
        }
        return extractor;
    }

    /** @throws IllegalArgumentException if the article names a language that is not installed */
    private void requireLanguage(Article article) {
        if (article.language() != null) {
            extractor(article.language(), article);
        }
    }

    private static Reading withoutClaims(Article article, List<Block> blocks, Problem problem) {
        Document document = new Document(article.withProblem(problem), blocks, List.of(), List.of());
        return new Reading(document, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Reads one article, whatever it is: one that cannot be read has no claims, and a problem that says so. */
    private Reading guarded(Article article) {
        requireLanguage(article);
        try {
            return read(article);
        } catch (RuntimeException | StackOverflowError e) {
            return withoutClaims(article, List.of(), Problem.failed(article.id(), e));
        }
    }

    /**
     * The words of an article without what is set aside: what {@link dev.silang.origin.Copies} compares. Much cheaper than
     * reading it.
     */
    public ArticleWords words(Article article) {
        return ArticleWords.of(article, residue.blocks(article));
    }

    /** The terms of an article by which its story is found. Much cheaper than reading it. */
    public ArticleTerms terms(Article article) {
        String known = article.language() == null ? detector.known(article.text()) : article.language();
        String code = known == null ? "" : known;
        Stems stem = stems.get(code);
        return ArticleTerms.of(
                article, code, residue.blocks(article), (language, word) -> stem == null ? word : stem.stem(word));
    }

    /**
     * Reads articles one by one, without comparing them.
     *
     * @return the readings in the order of the articles, without stories
     * @throws IllegalArgumentException if two articles bear one id
     */
    public CrossCheck readAll(List<Article> articles) {
        return checker.read(readings(articles));
    }

    /**
     * Cross-checks reports of one event.
     *
     * @param articles in any order, each with an id of its own
     * @throws IllegalArgumentException if two articles bear one id
     */
    public CrossCheck check(List<Article> articles) {
        return checker.check(readings(articles));
    }

    /** Puts articles into stories one by one, as they come; {@link #terms} makes of an article what it takes. */
    public StoryStream storyStream() {
        return new StoryStream(StoryModel.installed());
    }

    /**
     * Parts articles that were handed over together by the events they tell of. An event that the articles name counts.
     *
     * @param articles in any order, each with an id of its own
     * @return the articles of each story by its id, stories and articles in order of time
     */
    public Map<String, List<Article>> stories(List<Article> articles) {
        return EventGroups.of(articles, this::terms, storyStream());
    }

    /**
     * Cross-checks stories, each for itself, several at a time. Those with the most conflicts come first; an article that
     * is alone in its story is read only. Where each is alone, nothing is known of events, and all are taken as being of one.
     *
     * @throws IllegalArgumentException if two articles bear one id
     */
    public CrossCheck check(Map<String, List<Article>> stories) {
        boolean together = stories.size() == 1 || stories.values().stream().allMatch(articles -> articles.size() == 1);
        return together ? check(stories.values().stream().flatMap(List::stream).toList()) : checkEach(stories);
    }

    private CrossCheck checkEach(Map<String, List<Article>> stories) {
        List<CrossCheck> checks = stories.values().parallelStream()
                .filter(articles -> articles.size() > 1)
                .map(this::check)
                .toList();
        List<Reading> single = stories.values().stream()
                .filter(articles -> articles.size() == 1)
                .flatMap(articles -> readings(articles).stream())
                .toList();
        return checker.together(checks, single);
    }

    /** A story by its id. */
    public CrossCheck check(String story, List<Article> articles) {
        return check(story, articles, Map.of());
    }

    /**
     * A story by its id, of which some articles were read before: they are not read again.
     *
     * @param known by the id of the article
     */
    public CrossCheck check(String story, List<Article> articles, Map<String, Reading> known) {
        List<Reading> readings = articles.stream()
                .map(article -> {
                    Reading before = known.get(article.id());
                    return before == null ? guarded(article) : before;
                })
                .toList();
        return checker.check(story, readings);
    }

    /** Pairs of claims of reports of one event that were weighed against each other, shown or not. */
    public List<Candidate> candidates(List<Article> articles) {
        return checker.candidates(readings(articles));
    }

    /** Pairs of clauses of reports of one event that may tell one thing, put together or not. */
    public List<ClauseCandidate> clauses(List<Article> articles) {
        return checker.clauses(readings(articles));
    }

    /** Pairs of claims of reports of one event whose values agree, put together or not. */
    public List<Candidate> agreements(List<Article> articles) {
        return checker.agreements(readings(articles));
    }

    private List<Reading> readings(List<Article> articles) {
        for (Article article : articles) {
            requireLanguage(article); // said before any of them is read
        }
        return articles.parallelStream().map(this::guarded).toList();
    }
}
