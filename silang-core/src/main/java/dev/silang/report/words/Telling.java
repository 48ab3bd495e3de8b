package dev.silang.report.words;

import dev.silang.check.Position;
import dev.silang.check.Question;
import dev.silang.check.Told;
import dev.silang.claim.Claim;
import dev.silang.text.OneLine;
import dev.silang.text.WrittenCharacters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one article tells one answer: claims of the same words from the same source are told once.
 *
 * @param claim the first such claim
 * @param article what readers call the article
 * @param quote the exact words, on one line
 * @param source the chain behind them, empty if none is named
 * @param inTitle whether they stand in the headline
 * @param times how often the article says so
 */
public record Telling(Claim claim, String article, String quote, String source, boolean inTitle, int times) {
    public static List<Telling> of(CheckText wording, Position position) {
        return wording.told(position).stream().map(told -> of(wording, told)).toList();
    }

    /**
     * The tellings of an answer as a reader wants them: one of each report, that which gives the answer itself, and to the very
     * question rather than to one near it, and names a source if there is one; then the others.
     */
    public static List<Telling> bestFirst(CheckText wording, Position position, Question question) {
        List<Telling> tellings = of(wording, position);
        Map<String, Telling> best = new LinkedHashMap<>();
        tellings.stream()
                .sorted(Comparator.comparing(Telling::claim, byFit(position, question))
                        .thenComparing(telling -> telling.source().isEmpty()))
                .forEach(telling -> best.putIfAbsent(telling.claim().article().id(), telling));
        List<Telling> all = new ArrayList<>(best.values());
        tellings.stream().filter(telling -> !best.containsValue(telling)).forEach(all::add);
        return all;
    }

    /** Claims that give the answer itself come before those that hold less of it, those to the very question before others. */
    public static Comparator<Claim> byFit(Position position, Question question) {
        return Comparator.comparing((Claim claim) -> !claim.value().equals(position.value()))
                .thenComparing(claim -> !claim.about().frame().equals(question.frame()))
                .thenComparing(claim -> !claim.asked().equals(question.of()));
    }

    private static Telling of(CheckText wording, Told told) {
        return of(wording, told.claim(), told.times());
    }

    /** How an article tells a claim. */
    public static Telling of(CheckText wording, Claim claim) {
        return of(wording, claim, 1);
    }

    private static Telling of(CheckText wording, Claim claim, int times) {
        return new Telling(
                claim,
                wording.name(claim.article().id()),
                OneLine.of(WrittenCharacters.shown(claim.quote())),
                wording.source(claim),
                claim.inTitle(),
                times);
    }

    /** The source as a report names it, or that there is none, with a mark that leads over from the quote. */
    public String told(Labels labels) {
        String title = inTitle ? "· " + labels.text("claim.in-title") + " " : "";
        String often = times > 1 ? "· " + labels.text("claim.times", String.valueOf(times)) + " " : "";
        String none = inTitle ? "" : "· " + labels.text("source.none");
        return (title + often + (source.isEmpty() ? none : "← " + source)).strip();
    }
}
