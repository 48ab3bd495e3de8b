package dev.silang.report.words;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Link;
import dev.silang.check.Position;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Statement;
import dev.silang.text.Document;
import dev.silang.text.Sentence;
import dev.silang.text.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Names a finding that no question is asked about: "Waktu pemanggilan", "Jarak: “abu menyebar sejauh …”". A title
 * takes no side and claims nothing but what all its answers are about. Immutable.
 */
final class Titles {
    /** Pairs of claims whose words are compared for one title; a story of many reports has thousands that say the same. */
    private static final int MOST_PAIRS = 24;

    private final Labels labels;
    private final Questions questions;
    private final List<QuestionLine> lines;
    private final CrossCheck check;
    private final Function<String, Document> documents;
    private final Function<Position, String> told;

    /**
     * @param documents by the id of their article
     * @param told what a reader gets to see of an answer
     */
    Titles(
            Labels labels,
            Questions questions,
            CrossCheck check,
            Function<String, Document> documents,
            Function<Position, String> told) {
        this.labels = labels;
        this.questions = questions;
        this.lines = QuestionLine.titles(labels.language());
        this.check = check;
        this.documents = documents;
        this.told = told;
    }

    /** @param main the event that the story is about, empty if none is known */
    Optional<String> of(Finding finding, String main) {
        Map<String, String> words = new HashMap<>();
        if (finding.positions().size() > 1) {
            words.put("answers", String.join(labels.text("q.or"), answers(finding)));
        }
        speaker(finding).ifPresent(name -> words.put("speaker", name));
        SharedWords said = said(finding);
        Map<String, String> more = new HashMap<>(words);
        more.put("said", labels.text("title.said", said.words()));
        if (said.isClause()) {
            return questions.first(lines, finding, main, more);
        }
        Optional<String> named = questions.first(lines, finding, main, words);
        boolean needed = finding.positions().size() > 1 && !said.words().isEmpty();
        return named.isPresent() || !needed ? named : questions.first(lines, finding, main, more);
    }

    private Set<String> answers(Finding finding) {
        return finding.positions().stream().map(told).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the passages share, of the pairs of answers that decided; else of those that agree within the finding. */
    private SharedWords said(Finding finding) {
        SharedWords decided = said(finding.deciding());
        return decided.words().isEmpty() ? said(finding.links()) : decided;
    }

    private SharedWords said(List<Link> links) {
        return links.stream()
                .limit(MOST_PAIRS)
                .map(this::shared)
                .max(Comparator.comparing(SharedWords::weight))
                .orElse(SharedWords.NONE);
    }

    private SharedWords shared(Link link) {
        return SharedWords.of(document(link.a()), link.a(), document(link.b()), link.b());
    }

    private Document document(Claim claim) {
        return documents.apply(claim.article().id());
    }

    /** Who speaks on both sides of what decided; empty if it is not one person. */
    private Optional<String> speaker(Finding finding) {
        return finding.deciding().stream()
                .limit(MOST_PAIRS)
                .map(link -> common(speakers(link.a()), speakers(link.b())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Those to whom a claim is credited, and those who speak in its sentence. */
    private Set<String> speakers(Claim claim) {
        Set<String> names = new LinkedHashSet<>(claim.speakers());
        List<Sentence> sentences = document(claim).sentences();
        if (claim.sentence() >= 0 && claim.sentence() < sentences.size() && !claim.inTitle()) {
            Sentence sentence = sentences.get(claim.sentence());
            Span span = document(claim).span(sentence.first(), sentence.end());
            check.statements().stream()
                    .filter(statement -> isSaidIn(statement, claim, span))
                    .map(Statement::speaker)
                    .forEach(names::add);
        }
        return names;
    }

    private static boolean isSaidIn(Statement statement, Claim claim, Span sentence) {
        Span cue = statement.cue();
        return statement.kind() == Attribution.Kind.SPEAKER
                && statement.article().id().equals(claim.article().id())
                && cue != null
                && cue.start() >= sentence.start()
                && cue.end() <= sentence.end()
                && Questions.isName(statement.speaker());
    }

    /** A name of one side that holds all words of a name of the other, or the other way round: the fuller one. */
    private static Optional<String> common(Set<String> left, Set<String> right) {
        return left.stream()
                .flatMap(a -> right.stream().filter(b -> isOne(a, b)).map(b -> a.length() >= b.length() ? a : b))
                .findFirst();
    }

    private static boolean isOne(String a, String b) {
        Set<String> one = words(a);
        Set<String> other = words(b);
        return one.containsAll(other) || other.containsAll(one);
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.split(" ")).collect(Collectors.toCollection(HashSet::new));
    }
}
