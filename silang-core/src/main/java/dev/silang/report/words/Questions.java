package dev.silang.report.words;

import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.check.Question;
import dev.silang.claim.Scope;
import dev.silang.claim.Trait;
import dev.silang.value.Abbreviation;
import dev.silang.value.Value;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks in a sentence what a finding answers: "Berapa lama pertemuan berlangsung?" What {@code questions-id.tsv} and its
 * like have no line for, or no words, is not asked. Immutable.
 */
final class Questions {
    /** Shorter names of a part are numbers, sections and slips of reading: "A", "II". */
    private static final int SHORTEST_PART = 3;

    private final Labels labels;
    private final List<QuestionLine> lines;
    private final Function<Value, String> values;

    /** @param values what a reader gets to see of a value */
    Questions(Labels labels, Function<Value, String> values) {
        this.labels = labels;
        this.lines = QuestionLine.of(labels.language());
        this.values = values;
    }

    /** @param main the event that the story is about, empty if none is known */
    Optional<String> of(Finding finding, String main) {
        if (isInPassing(finding)) {
            return Optional.empty();
        }
        Counted counted = Counted.of(finding.question().of(), labels);
        return lines.stream()
                .filter(line -> line.fits(
                        finding, main, counted, part(finding.question().scope())))
                .findFirst()
                .flatMap(line -> sentence(line, words(finding, main, counted)));
    }

    /** "Di tangan Presiden": what only ordinary nouns tell is no answer to where it happened. */
    private static boolean isInPassing(Finding finding) {
        return finding.positions().stream()
                .flatMap(position -> position.claims().stream())
                .allMatch(claim -> claim.has(Trait.COMMON_NOUN));
    }

    /**
     * The first of some lines that there are words for.
     *
     * @param more words besides those of questions, by name
     */
    Optional<String> first(List<QuestionLine> some, Finding finding, String main, Map<String, String> more) {
        Counted counted = Counted.of(finding.question().of(), labels);
        String part = part(finding.question().scope());
        Map<String, String> words = words(finding, main, counted);
        words.putAll(more);
        return some.stream()
                .filter(line -> line.fits(finding, main, counted, part))
                .map(line -> sentence(line, words))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> sentence(QuestionLine line, Map<String, String> words) {
        if (!words.keySet().containsAll(Template.names(line.question()))) {
            return Optional.empty();
        }
        return Optional.of(capitalized(Template.fill(line.question(), words)));
    }

    /** The words there are; what there is no word for is absent. */
    private Map<String, String> words(Finding finding, String main, Counted counted) {
        Question asked = finding.question();
        Map<String, String> words = new HashMap<>();
        event(words, asked.frame(), main);
        part(words, asked.scope());
        counted.put(words, labels);
        if (isName(asked.of())) {
            words.put("name", asked.of());
        }
        if (finding.positions().get(0).value() instanceof Abbreviation abbreviation) {
            words.put("letters", abbreviation.letters());
        }
        if (finding.positions().size() > 1) {
            words.put("answers", answers(finding));
        }
        return words;
    }

    private void event(Map<String, String> words, String frame, String main) {
        String event = labels.find("frame." + frame);
        boolean spoken = !frame.equals(main)
                && Set.of(labels.text("q.spoken-frames").split(" ")).contains(frame);
        words.put("in", spoken ? labels.text("frame.in", String.valueOf(event)) : "");
        if (event != null) {
            String verb = labels.find("verb." + frame);
            words.put("frame", event);
            words.put("bare", bare(event));
            words.put("verb", verb == null ? labels.text("verb") : verb);
        }
    }

    /** An event without its article. */
    String bare(String event) {
        String article = labels.text("frame.article");
        return event.startsWith(article) ? event.substring(article.length()) : event;
    }

    private void part(Map<String, String> words, Scope scope) {
        String part = part(scope);
        words.put("part", "");
        if (!part.isEmpty()) {
            words.put("scope", part);
            words.put("part", labels.text(isPerson(scope) ? "q.of-person" : "q.in-place", part));
        }
    }

    /** The name of a part that a reader knows as one; empty if there is none. */
    private static String part(Scope scope) {
        return isName(scope.name()) ? scope.name() : "";
    }

    static boolean isName(String words) {
        return words.length() >= SHORTEST_PART && Character.isUpperCase(words.codePointAt(0));
    }

    /** Keys of places are in lower case, those of persons as written. */
    private static boolean isPerson(Scope scope) {
        return scope.key().equals(scope.name());
    }

    private String answers(Finding finding) {
        Set<String> answers = finding.positions().stream()
                .map(Position::value)
                .map(values)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(labels.text("q.or"), answers);
    }

    private static String capitalized(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
