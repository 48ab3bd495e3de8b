package dev.silang.report.words;

import dev.silang.check.Position;
import dev.silang.check.Told;
import dev.silang.claim.Claim;
import dev.silang.text.OneLine;
import dev.silang.text.WrittenCharacters;
import java.util.List;

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
