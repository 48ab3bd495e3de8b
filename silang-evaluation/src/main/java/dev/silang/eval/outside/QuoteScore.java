package dev.silang.eval.outside;

import dev.silang.claim.Statement;
import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** How many of the quotations that others marked are found, with whom they are said by. Not thread-safe. */
public final class QuoteScore {
    private final SpanScore content = new SpanScore();
    private final SpanScore source = new SpanScore();
    private final SpanScore cue = new SpanScore();
    private final List<String> faults = new ArrayList<>();
    private int marked;
    private int found;
    private int spokenRight;

    public void add(Quotations text, List<Statement> statements) {
        for (SaidByWhom said : text.said()) {
            if (!said.content().isEmpty()) {
                add(text, said, statements);
            }
        }
        content.add(spans(text, SaidByWhom::content), list(statements, Statement::content));
        source.add(spans(text, SaidByWhom::source), list(statements, Statement::speakerSpan));
        cue.add(spans(text, SaidByWhom::cue), list(statements, Statement::cue));
    }

    private void add(Quotations text, SaidByWhom said, List<Statement> statements) {
        List<Statement> near = statements.stream().filter(said::isFoundBy).toList();
        boolean right = near.stream().anyMatch(said::isSpokenIn);
        marked++;
        found += near.isEmpty() ? 0 : 1;
        spokenRight += right ? 1 : 0;
        if (!right) {
            String called = near.isEmpty() ? "missed" : "said by " + near.get(0).speaker() + ", not";
            String words = said.content().get(0).of(text.article().text());
            faults.add(text.article().id() + ": " + called + " " + said.speaker() + ": " + words);
        }
    }

    private static List<Span> spans(Quotations text, Function<SaidByWhom, List<Span>> part) {
        return text.said().stream()
                .flatMap(said -> part.apply(said).stream())
                .distinct()
                .toList();
    }

    private static List<Span> list(
            List<Statement> statements, Function<Statement, @org.jspecify.annotations.Nullable Span> part) {
        return statements.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }

    /** One line for each quotation that is missed or said by another. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    public List<Gap> gaps(String name) {
        return List.of(
                new Gap(name + " content missed", marked - found, marked),
                new Gap(name + " speaker not right", marked - spokenRight, marked));
    }

    public String table() {
        return String.join(
                "\n",
                share("content found", found, marked),
                share("with the right speaker", spokenRight, marked),
                share("speaker right of those found", spokenRight, found),
                SpanScore.HEAD,
                source.line("source"),
                cue.line("cue"),
                content.line("content"));
    }

    private static String share(String name, int hits, int of) {
        return String.format(Locale.ROOT, "%-30s %.3f  %d of %d", name, of == 0 ? 0.0 : (double) hits / of, hits, of);
    }
}
