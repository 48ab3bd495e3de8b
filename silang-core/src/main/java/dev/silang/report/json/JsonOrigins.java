package dev.silang.report.json;

import dev.silang.check.CrossCheck;
import dev.silang.check.Sourcing;
import dev.silang.check.Utterance;
import dev.silang.origin.Copy;
import dev.silang.origin.Passage;
import dev.silang.source.Dependence;
import dev.silang.source.Origin;
import dev.silang.text.Span;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;

/** What the JSON report says of origins, copies and retold statements. Offsets are code points, as in all of it. */
final class JsonOrigins {
    private final JsonWriter json;
    private final Function<String, CodePoints> texts;
    private final Sourcing sourcing;

    /** @param texts the offsets of an article's text, by its id */
    JsonOrigins(CrossCheck check, JsonWriter json, Function<String, CodePoints> texts) {
        this.json = json;
        this.texts = texts;
        this.sourcing = new Sourcing(check);
    }

    void origin(Origin origin) {
        json.object()
                .field("id", origin.id())
                .field("articles", origin.articles())
                .field("known", origin.known())
                .array("why");
        for (Dependence why : origin.why()) {
            json.object()
                    .field("a", why.a())
                    .field("b", why.b())
                    .field(
                            "reason",
                            why.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .field("detail", why.detail())
                    .field("from", why.from())
                    .end();
        }
        json.end().end();
    }

    void copy(Copy copy) {
        CodePoints inA = texts.apply(copy.a());
        CodePoints inB = texts.apply(copy.b());
        json.object()
                .field("a", copy.a())
                .field("b", copy.b())
                .field("from", copy.from())
                .field("share", BigDecimal.valueOf(Math.round(copy.share() * 1000), 3))
                .array("passages");
        for (Passage passage : copy.passages()) {
            json.object().field("words", passage.words());
            json.object("a");
            span(inA, passage.inA());
            json.end().object("b");
            span(inB, passage.inB());
            json.end().end();
        }
        json.end().end();
    }

    void utterance(Utterance utterance) {
        json.object()
                .field("id", utterance.id())
                .field("speaker", utterance.speaker())
                .field("conflict", utterance.isConflict())
                .array("versions");
        String first = null;
        for (Utterance.Version version : utterance.versions()) {
            String article = version.statement().article().id();
            first = first == null ? article : first;
            version(version, texts.apply(first), texts.apply(article));
        }
        json.end().end();
    }

    private void version(Utterance.Version version, CodePoints inFirst, CodePoints here) {
        json.object().field("statement", version.statement().id()).array("differences");
        for (Utterance.Difference difference : version.differences()) {
            json.object().field("kind", difference.kind().label());
            json.object("first");
            span(inFirst, difference.first());
            json.end().object("here");
            span(here, difference.here());
            json.end().end();
        }
        json.end().end();
    }

    void sourcing(String article) {
        Sourcing.Profile profile = sourcing.of(article);
        json.object("sourcing")
                .field("named", profile.named())
                .field("vague", profile.vague())
                .object("claims")
                .field("named", profile.withNamed())
                .field("vague", profile.withVague())
                .field("none", profile.withNone())
                .end()
                .end();
    }

    private void span(CodePoints at, Span span) {
        json.field("start", at.at(span.start())).field("end", at.at(span.end()));
    }
}
