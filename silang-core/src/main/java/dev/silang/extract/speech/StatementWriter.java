package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.claim.Statement;
import dev.silang.lang.Category;
import dev.silang.lang.Match;
import java.util.ArrayList;
import java.util.List;

/** Turns what was read in tokens into statements: trims the content, adds through whom it came and which rules made it. */
final class StatementWriter {
    private static final List<Category> NAMING =
            List.of(Category.PRONOUNS, Category.VAGUE_SOURCES, Category.AGENCIES, Category.SPEECH_WORDS);

    private final Speech speech;
    private final ViaFinder vias;

    StatementWriter(Speech speech, ViaFinder vias) {
        this.speech = speech;
        this.vias = vias;
    }

    List<Statement> write(List<Said> said, Speech.Unit unit) {
        List<Statement> statements = new ArrayList<>();
        List<Attribution> through = vias.of(unit);
        for (Said one : said) {
            int first = trimFirst(one);
            int end = trimEnd(first, one);
            if (end > first) {
                statements.add(statement(one, first, end, through));
            }
        }
        return statements;
    }

    private Statement statement(Said one, int first, int end, List<Attribution> through) {
        List<Attribution> via = new ArrayList<>(one.via());
        through.stream()
                .filter(link -> !link.name().equalsIgnoreCase(one.speaker().name()))
                .filter(link ->
                        one.via().stream().noneMatch(known -> known.name().equalsIgnoreCase(link.name())))
                .forEach(via::add);
        Cue cue = one.cue();
        return new Statement(
                speech.document().article(),
                speech.span(first, end),
                one.direct(),
                one.speaker().name(),
                kind(one),
                one.speaker().role(),
                speech.span(one.voice()),
                cue == null ? null : speech.span(cue.first(), cue.end()),
                via,
                rules(one));
    }

    /** What is carried over has no cue of its own; its speaker is named where the speech began. */
    Statement carried(Carried carried) {
        Said one = carried.from();
        Said here = new Said(carried.first(), carried.end(), false, one.speaker(), one.voice(), null, one.via());
        int first = trimFirst(here);
        int end = Math.max(trimEnd(first, here), first + 1);
        return new Statement(
                speech.document().article(),
                speech.span(first, end),
                false,
                one.speaker().name(),
                kind(one),
                one.speaker().role(),
                speech.span(one.voice()),
                null,
                one.via(),
                List.of(speech.pack().code() + carried.rule()));
    }

    private static Attribution.Kind kind(Said one) {
        Cue cue = one.cue();
        boolean document = cue != null && cue.namesDocument();
        return document && one.speaker().kind() == Attribution.Kind.SPEAKER
                ? Attribution.Kind.DOCUMENT
                : one.speaker().kind();
    }

    private int trimFirst(Said one) {
        int first = one.first();
        while (first < one.end() && isLoose(first)) {
            first++;
        }
        return first;
    }

    private int trimEnd(int first, Said one) {
        int end = one.direct() ? one.end() : vias.creditStart(first, one.end());
        while (end > first && (isLoose(end - 1) || speech.is(end - 1, ".") && !one.direct())) {
            end--;
        }
        return end;
    }

    private boolean isLoose(int at) {
        return speech.is(at, ",") || speech.is(at, ":") || speech.is(at, ";") || speech.isLooseDash(at);
    }

    /** The cue's rule, or the one for speech without a cue; then those of the words that name the speaker. */
    private List<String> rules(Said one) {
        List<String> rules = new ArrayList<>();
        Cue cue = one.cue();
        String code = speech.pack().code();
        rules.add(cue != null ? cue.rule() : code + (one.direct() ? ".speech.continued" : ".speech.post"));
        Voice voice = one.voice();
        if (voice != null) {
            for (Category category : NAMING) {
                Match match = speech.match(voice.first(), category);
                if (match != null) {
                    rules.add(match.entry().id());
                }
            }
        }
        return rules;
    }
}
