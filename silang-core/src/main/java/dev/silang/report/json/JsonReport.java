package dev.silang.report.json;

import dev.silang.check.CrossCheck;
import dev.silang.check.DateSlip;
import dev.silang.check.Finding;
import dev.silang.check.Link;
import dev.silang.check.Position;
import dev.silang.check.Story;
import dev.silang.check.Uncompared;
import dev.silang.claim.About;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.claim.Statement;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import dev.silang.text.Block;
import dev.silang.text.Document;
import dev.silang.text.Problem;
import dev.silang.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report as JSON, format {@code silang/1}; its schema is the resource {@code silang-1.schema.json} of this package.
 * Offsets count Unicode code points, half-open, into {@code articles[].text}, or into {@code title} where a claim says so.
 * The same cross-check gives the same bytes. Immutable.
 */
public final class JsonReport {
    private static final String FORMAT = "silang/1";

    private final Labels labels;

    public JsonReport(Labels labels) {
        this.labels = labels;
    }

    /** The report in one line: line ends stand between its parts only, as those within texts are escaped. */
    public String line(CrossCheck check) {
        StringBuilder line = new StringBuilder();
        render(check).lines().forEach(one -> line.append(one.stripLeading()));
        return line.toString();
    }

    public String render(CrossCheck check) {
        StringBuilder out = new StringBuilder(1 << 14);
        render(check, out);
        return out.toString();
    }

    /** Writes the same a piece at a time, so that a report of a thousand articles need not fit into memory. */
    public void write(CrossCheck check, Writer out) throws IOException {
        try {
            render(check, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void render(CrossCheck check, Appendable out) {
        JsonWriter json = new JsonWriter(out);
        new Rendering(new CheckText(check, labels), json).report();
        json.lineEnd();
    }

    /** One run, with the offsets of its texts. */
    private static final class Rendering {
        private final CheckText wording;
        private final CrossCheck check;
        private final JsonOrigins origins;
        private final JsonWriter json;
        private final Map<String, CodePoints> texts = new HashMap<>();
        private final Map<String, CodePoints> titles = new HashMap<>();

        Rendering(CheckText wording, JsonWriter json) {
            this.wording = wording;
            this.check = wording.check();
            this.origins = new JsonOrigins(check, json, id -> offsets(texts, id));
            this.json = json;
            for (Document document : check.documents()) {
                Article article = document.article();
                String title = article.title();
                texts.put(article.id(), CodePoints.of(article.text()));
                titles.put(article.id(), CodePoints.of(title == null ? "" : title));
            }
        }

        void report() {
            json.object().field("format", FORMAT).array("articles");
            check.readings().forEach(this::article);
            json.end().array("claims");
            check.claims().forEach(this::claim);
            json.end().array("statements");
            check.statements().forEach(this::statement);
            json.end().array("stories");
            check.stories().forEach(this::story);
            json.end().end();
        }

        private void article(Reading reading) {
            Article article = reading.article();
            CodePoints at = offsets(texts, article.id());
            json.object()
                    .field("id", article.id())
                    .field("outlet", article.outlet())
                    .field("url", article.url())
                    .field("title", article.title())
                    .field("published", article.published() == null ? null : Iso.of(article.published()))
                    .field("language", article.language())
                    .field("text", article.text())
                    .array("blocks");
            for (Block block : reading.document().blocks()) {
                json.object().field("kind", block.kind().label()).field("body", block.isBody());
                span(at, block.span());
                json.field("why", block.why()).end();
            }
            json.end();
            attributions("credits", reading.credits(), at, false);
            origins.sourcing(article.id());
            slips(article);
            json.field(
                    "problems", article.problems().stream().map(Problem::what).toList());
            json.end();
        }

        private void slips(Article article) {
            json.array("dateSlips");
            for (DateSlip slip : wording.slips()) {
                if (slip.claim().article().equals(article)) {
                    json.object()
                            .field("claim", wording.id(slip.claim()))
                            .field("reason", slip.reason().label())
                            .field(
                                    "likely",
                                    slip.likely() == null ? null : slip.likely().toString())
                            .end();
                }
            }
            json.end();
        }

        private void claim(Claim claim) {
            CodePoints at =
                    offsets(claim.inTitle() ? titles : texts, claim.article().id());
            json.object()
                    .field("id", wording.id(claim))
                    .field("article", claim.article().id())
                    .field("slot", claim.slot().label());
            if (claim.inTitle()) {
                json.field("in", "title");
            }
            span(at, claim.evidence());
            json.field("text", claim.quote());
            about(claim);
            JsonValue.write(json.name("value"), claim.value());
            json.field("polarity", lower(claim.polarity())).field("modality", lower(claim.modality()));
            attributions("attribution", claim.attribution(), at, true);
            json.field("rule", claim.rules().get(0))
                    .field("rules", claim.rules())
                    .end();
        }

        private void about(Claim claim) {
            About about = claim.about();
            json.object("about")
                    .field("frame", about.frame())
                    .field("of", claim.asked())
                    .field("scope", about.scope().key())
                    .field("participants", about.participants())
                    .field("background", about.background())
                    .field("asOf", about.asOf() == null ? null : about.asOf().notation())
                    .field(
                            "formerly",
                            about.formerly() == null ? null : about.formerly().notation())
                    .end();
        }

        private void attributions(String name, List<Attribution> links, CodePoints at, boolean cued) {
            json.array(name);
            for (Attribution link : links) {
                json.object().field("kind", lower(link.kind())).field("name", link.name());
                if (cued) {
                    json.field("role", link.role()).field("cue", link.cue());
                }
                optionalSpan(at, link.span());
                json.end();
            }
            json.end();
        }

        private void statement(Statement statement) {
            CodePoints at = offsets(texts, statement.article().id());
            String text = statement.article().text();
            json.object()
                    .field("id", statement.id())
                    .field("article", statement.article().id());
            span(at, statement.content());
            json.field("text", statement.quote()).field("direct", statement.direct());
            json.object("speaker")
                    .field("kind", lower(statement.kind()))
                    .field("name", statement.speaker())
                    .field("role", statement.role());
            optionalSpan(at, statement.speakerSpan());
            json.end();
            Span cue = statement.cue();
            if (cue == null) {
                json.field("cue", (String) null);
            } else {
                json.object("cue").field("text", cue.of(text));
                span(at, cue);
                json.end();
            }
            attributions("via", statement.via(), at, true);
            json.field("rules", statement.rules()).end();
        }

        private void story(Story story) {
            json.object()
                    .field("id", story.id())
                    .field(
                            "articles",
                            story.articles().stream().map(Article::id).toList())
                    .field("headline", story.headline())
                    .array("origins");
            story.origins().forEach(origins::origin);
            json.end().array("copies");
            story.copies().forEach(origins::copy);
            json.end().array("utterances");
            story.utterances().forEach(origins::utterance);
            json.end().array("findings");
            story.findings().forEach(this::finding);
            json.end();
            if (!story.uncompared().equals(Uncompared.NOTHING)) {
                uncompared(story.uncompared());
            }
            if (story.possible() != null) {
                new JsonPossible(wording, json).write(story.possible());
            }
            json.end();
        }

        private void uncompared(Uncompared uncompared) {
            json.object("uncompared")
                    .field("claims", uncompared.claims())
                    .field("statements", uncompared.statements())
                    .field("words", uncompared.words())
                    .field("articles", uncompared.articles())
                    .end();
        }

        private void finding(Finding finding) {
            json.object()
                    .field("id", finding.id())
                    .field("slot", finding.question().slot().label())
                    .field("key", finding.question().key())
                    .field("question", wording.asked(finding).orElse(null))
                    .field("relation", finding.verdict().label())
                    .array("positions");
            finding.positions().forEach(this::position);
            json.end().array("links");
            finding.links().forEach(this::link);
            json.end().field("explanation", wording.explanation(finding)).end();
        }

        private void position(Position position) {
            json.object()
                    .field("value", position.value().notation())
                    .field("text", wording.value(position))
                    .field("claims", position.claims().stream().map(wording::id).toList())
                    .field(
                            "origins",
                            Origin.counting(position.origins()).stream()
                                    .map(Origin::id)
                                    .toList())
                    .field("corroboration", position.corroboration())
                    .array("behind");
            position.origins().forEach(origins::origin);
            json.end().end();
        }

        private void link(Link link) {
            json.object()
                    .field("a", wording.id(link.a()))
                    .field("b", wording.id(link.b()))
                    .field("relation", link.why().relation().label())
                    .field("why", wording.why(link))
                    .end();
        }

        private void span(CodePoints at, Span span) {
            json.field("start", at.at(span.start())).field("end", at.at(span.end()));
        }

        private void optionalSpan(CodePoints at, @Nullable Span span) {
            if (span == null) {
                json.field("start", (String) null).field("end", (String) null);
            } else {
                span(at, span);
            }
        }

        private static CodePoints offsets(Map<String, CodePoints> of, String article) {
            CodePoints found = of.get(article);
            if (found == null) {
                throw new IllegalArgumentException("no article '" + article + "' in the cross-check");
            }
            return found;
        }

        private static String lower(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
