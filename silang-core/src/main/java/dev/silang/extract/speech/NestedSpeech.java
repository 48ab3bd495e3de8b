package dev.silang.extract.speech;

import dev.silang.lang.Category;
import dev.silang.lang.SpeechAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom somebody quotes who is quoted: "\"The mayor said 'nobody was hurt', but two died,\" said Budi." Only others whom the
 * words name count, by a name, an office or a noun for people; "I said" and "he said" stay with who is quoted. Not thread-safe.
 */
final class NestedSpeech {
    /** Shorter words in marks of their own are a title or a single word. */
    private static final int MIN_QUOTE = 2;

    private final Speech speech;
    private final SpeakerResolver names;
    private @Nullable Within within;

    NestedSpeech(Speech speech, SpeakerResolver names) {
        this.speech = speech;
        this.names = names;
    }

    /** What reads the words inside of quotations, made when the first cue is met there. */
    private record Within(Speech speech, Saying saying, Reporting reporting, CueScanner scanner) {
        static Within of(Speech speech, SpeakerResolver names) {
            Memory memory = new Memory(names, token -> false);
            Saying saying = new Saying(memory);
            Contents contents = new Contents(speech, names);
            CueReader cues = new CueReader(speech, new SpeakerFinder(speech, names, memory), names, contents, saying);
            return new Within(
                    speech,
                    saying,
                    new Reporting(speech, names, contents, saying),
                    new CueScanner(speech, new OpenCues(speech, names), cues));
        }
    }

    /** What others said by the words of a speaker, each with the speaker ahead of it in its chain. */
    List<Said> in(Said outer) {
        if (!outer.direct() || !holdsCue(outer)) {
            return List.of();
        }
        if (within == null) {
            within = Within.of(speech.unquoted(), names);
        }
        List<Said> nested = new ArrayList<>();
        for (Speech.Unit unit : within.speech().unitsIn(outer.first(), outer.end())) {
            within.saying().clear();
            within.scanner().read(unit, unit.first());
            within.saying().all().stream()
                    .filter(one -> isOther(within, one, outer, unit))
                    .map(one -> told(within.speech(), one))
                    .map(one -> one.within(unit.end(), Saying.via(outer, one.speaker(), speech)))
                    .forEach(nested::add);
        }
        return nested;
    }

    private boolean holdsCue(Said outer) {
        for (int at = outer.first(); at < outer.end(); at++) {
            if (speech.cue(at) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(Within within, Said one, Said outer, Speech.Unit unit) {
        Voice voice = one.voice();
        return voice != null
                && voice.end() <= unit.end()
                && !within.speech().is(voice.first(), Category.PRONOUNS)
                && (one.cue() == null || !one.cue().clitic())
                && within.reporting().maySpeak(voice, one.cue())
                && !one.speaker().isSame(outer.speaker());
    }

    /** Without what the one who tells it sets against it, and only what stands in marks of its own if it begins with some. */
    private static Said told(Speech inner, Said one) {
        if (one.direct()) {
            return one;
        }
        Quote quote = inner.quote(one.first());
        if (quote != null && quote.first() == one.first() && quote.length() >= MIN_QUOTE) {
            return new Said(
                    quote.contentFirst(), quote.contentEnd(), true, one.speaker(), one.voice(), one.cue(), one.via());
        }
        int end = one.first() + 1;
        while (end < one.end() && !isSetAgainst(inner, end)) {
            end++;
        }
        return one.withEnd(end);
    }

    private static boolean isSetAgainst(Speech inner, int at) {
        return inner.is(at, ",") && inner.isMarked(at + 1, SpeechAttributes.CONTRASTS);
    }
}
