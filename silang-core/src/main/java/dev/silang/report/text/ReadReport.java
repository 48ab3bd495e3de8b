package dev.silang.report.text;

import dev.silang.check.CrossCheck;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.claim.Statement;
import dev.silang.report.text.Terminal.Cell;
import dev.silang.report.text.Terminal.Style;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.text.Article;
import dev.silang.text.Block;
import dev.silang.text.Document;
import dev.silang.text.WrittenCharacters;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read in single articles, for a terminal: what was set aside and why, claims and statements with their words.
 * As JSON the same is a {@code JsonReport} of a cross-check without stories. Immutable.
 */
public final class ReadReport {
    private final Labels labels;
    private final int width;
    private final boolean colour;

    /** @param width cells of a line; fewer than {@link TextReport#MIN_WIDTH} count as that */
    public ReadReport(Labels labels, int width, boolean colour) {
        this.labels = labels;
        this.width = Math.max(TextReport.MIN_WIDTH, width);
        this.colour = colour;
    }

    public String render(CrossCheck check) {
        CheckText wording = new CheckText(check, labels);
        Terminal out = new Terminal(width, colour);
        boolean first = true;
        for (Reading reading : check.readings()) {
            if (!first) {
                out.blank();
            }
            first = false;
            article(wording, out, reading);
        }
        return out.toString();
    }

    private void article(CheckText wording, Terminal out, Reading reading) {
        Article article = reading.article();
        String title = article.title();
        out.paragraph(0, wording.name(article.id()) + (title == null ? "" : " · " + title), Style.STRONG);
        out.paragraph(0, String.join(" · ", facts(wording, reading)), Style.MUTED);
        article.problems().forEach(problem -> out.paragraph(0, wording.problem(problem), Style.CONFLICT));
        blocks(out, reading.document());
        claims(wording, out, reading.claims());
        statements(wording, out, reading.statements());
    }

    private List<String> facts(CheckText wording, Reading reading) {
        Article article = reading.article();
        List<String> facts = new ArrayList<>();
        if (article.published() != null) {
            facts.add(wording.values().of(article.published()));
        }
        if (article.language() != null) {
            facts.add(labels.text("read.language", article.language()));
        }
        List<String> credits =
                reading.credits().stream().map(Attribution::name).distinct().toList();
        if (!credits.isEmpty()) {
            facts.add(labels.text("read.credits") + " " + String.join(", ", credits));
        }
        facts.add(labels.count("count.block", reading.document().blocks().size()));
        facts.add(labels.count("count.claim", reading.claims().size()));
        facts.add(labels.count("count.statement", reading.statements().size()));
        return facts;
    }

    private void blocks(Terminal out, Document document) {
        List<Block> aside =
                document.blocks().stream().filter(block -> !block.isBody()).toList();
        if (aside.isEmpty()) {
            return;
        }
        heading(out, "read.set-aside");
        for (Block block : aside) {
            String why = block.why();
            String kind = labels.word("block", block.kind().label());
            String text = block.span().of(document.article().text());
            row(out, kind, text, why == null ? "" : why, Style.MUTED);
        }
    }

    private void claims(CheckText wording, Terminal out, List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        heading(out, "read.claims");
        for (Claim claim : claims) {
            String source = wording.source(claim);
            String place = claim.inTitle() ? " · " + labels.text("claim.in-title") : "";
            String quote = "“" + WrittenCharacters.shown(claim.quote()) + "”" + place
                    + (source.isEmpty() ? "" : " ← " + source);
            row(
                    out,
                    labels.text("slot." + claim.slot().label()),
                    wording.understood(claim) + about(claim) + " " + quote,
                    claim.rules().get(0),
                    Style.PLAIN);
        }
    }

    private String about(Claim claim) {
        List<String> parts = new ArrayList<>();
        if (!claim.about().frame().isEmpty()) {
            parts.add(labels.word("frame", claim.about().frame()));
        }
        if (!claim.asked().isEmpty()) {
            parts.add(labels.concept(claim.asked()));
        }
        if (!claim.about().scope().isWhole()) {
            parts.add(claim.about().scope().name());
        }
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private void statements(CheckText wording, Terminal out, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        heading(out, "read.statements");
        for (Statement statement : statements) {
            String quote = "“" + WrittenCharacters.shown(statement.quote()) + "”";
            out.paragraph(2, quote + " " + wording.speaker(statement), Style.PLAIN);
        }
    }

    private void heading(Terminal out, String key) {
        out.blank().paragraph(0, labels.text(key), Style.STRONG);
    }

    private void row(Terminal out, String kind, String text, String rule, Style style) {
        int kindWidth = Math.min(16, width / 4);
        int ruleWidth = width >= 80 ? 26 : 0;
        int rest = width - 2 - kindWidth - 2 - (ruleWidth > 0 ? ruleWidth + 2 : 0);
        if (ruleWidth > 0) {
            out.row(
                    2,
                    new Cell(kind, Style.MUTED, kindWidth),
                    new Cell(text, style, rest),
                    new Cell(rule, Style.MUTED, ruleWidth));
        } else {
            String more = rule.isEmpty() ? "" : " [" + rule + "]";
            out.row(2, new Cell(kind, Style.MUTED, kindWidth), new Cell(text + more, style, rest));
        }
    }
}
