package dev.silang.eval.outside;

import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.text.Article;
import dev.silang.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Times and durations against TimeML, by the figures of TempEval-3: strict and relaxed F1 of the stretches, and the F1 of
 * those that overlap and have the same value. Values such as {@code PRESENT_REF} and sets have no counterpart and count as
 * missed. Not thread-safe.
 */
public final class TimexScore {
    private final SpanScore spans = new SpanScore();
    private final List<String> faults = new ArrayList<>();
    private int right;

    /** Adds one document, read by Silang. */
    public void add(Path file, Function<Article, List<Claim>> reader) throws IOException {
        TimeMlText text = TimeMlText.read(file);
        Article article =
                new Article(text.name(), null, null, published(text.created()), null, text.text(), "en", List.of());
        List<Claim> claims = reader.apply(article).stream()
                .filter(claim -> claim.slot() == Slot.WHEN || claim.slot() == Slot.DURATION)
                .filter(claim -> !claim.inTitle())
                .sorted(Comparator.comparing(Claim::evidence))
                .toList();
        List<Span> read = claims.stream().map(Claim::evidence).distinct().toList();
        SpanScore.Faults found =
                spans.add(text.times().stream().map(TimeMlText.Timex::span).toList(), read);
        text.times().forEach(timex -> value(text, timex, claims));
        found.wrong().forEach(span -> faults.add(text.name() + ": not marked: " + span.of(text.text())));
    }

    private void value(TimeMlText text, TimeMlText.Timex timex, List<Claim> claims) {
        List<String> values = claims.stream()
                .filter(claim -> claim.evidence().overlaps(timex.span()))
                .map(claim -> TimexValue.of(claim.value()))
                .toList();
        if (values.contains(timex.value())) {
            right++;
        } else {
            String what = values.isEmpty() ? "missed" : "read " + values;
            faults.add(text.name() + ": " + what + ", is " + timex.value() + ": "
                    + timex.span().of(text.text()));
        }
    }

    private static @Nullable OffsetDateTime published(String value) {
        try {
            return LocalDate.parse(value.substring(0, Math.min(10, value.length())))
                    .atTime(12, 0)
                    .atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public List<String> faults() {
        return List.copyOf(faults);
    }

    public List<Gap> gaps(String name) {
        return List.of(
                new Gap("times " + name + " missed", spans.missed(), spans.gold()),
                new Gap("times " + name + " value not right", spans.gold() - right, spans.gold()));
    }

    /** Twice the right values, by what is marked and what is found. */
    public double valueF1() {
        return spans.gold() + spans.found() == 0 ? 0 : 2.0 * right / (spans.gold() + spans.found());
    }

    public String table() {
        return String.format(
                Locale.ROOT,
                "strict F1  %.3f%nrelaxed F1 %.3f (precision %.3f, recall %.3f)%nvalue F1   %.3f%n%d marked, %d found",
                spans.f1(SpanScore.Match.STRICT),
                spans.f1(SpanScore.Match.OVERLAP),
                spans.precision(SpanScore.Match.OVERLAP),
                spans.recall(SpanScore.Match.OVERLAP),
                valueF1(),
                spans.gold(),
                spans.found());
    }
}
