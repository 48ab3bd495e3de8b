package dev.silang.report.words;

import dev.silang.check.Position;
import dev.silang.claim.Claim;
import dev.silang.text.OneLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one article tells one answer: claims of the same words from the same source are told once.
 *
 * @param claim number of the first such claim
 * @param article what readers call the article
 * @param quote the exact words, on one line
 * @param source the chain behind them, empty if none is named
 * @param inTitle whether they stand in the headline
 * @param times how often the article says so
 */
public record Telling(int claim, String article, String quote, String source, boolean inTitle, int times) {
    private record Key(String article, String quote, String source, boolean inTitle) {}

    public static List<Telling> of(CheckText wording, Position position) {
        Map<Key, Integer> first = new LinkedHashMap<>();
        Map<Key, Integer> times = new LinkedHashMap<>();
        for (int number : position.claims()) {
            Claim claim = wording.claim(number);
            Key key = new Key(
                    wording.name(claim.article()),
                    OneLine.of(wording.quote(claim)),
                    wording.source(claim),
                    claim.inTitle());
            first.putIfAbsent(key, number);
            times.merge(key, 1, Integer::sum);
        }
        return first.entrySet().stream()
                .map(entry -> {
                    Key key = entry.getKey();
                    return new Telling(
                            entry.getValue(),
                            key.article(),
                            key.quote(),
                            key.source(),
                            key.inTitle(),
                            times.getOrDefault(key, 1));
                })
                .toList();
    }

    /** The source as a report names it, or that there is none, with a mark that leads over from the quote. */
    public String told(Labels labels) {
        String title = inTitle ? "· " + labels.text("claim.in-title") + " " : "";
        String often = times > 1 ? "· " + labels.text("claim.times", String.valueOf(times)) + " " : "";
        String none = inTitle ? "" : "· " + labels.text("source.none");
        return (title + often + (source.isEmpty() ? none : "← " + source)).strip();
    }
}
