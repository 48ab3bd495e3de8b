package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.lang.Match;
import dev.silang.lang.SpeechAttributes.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds through whom a sentence came: "dikutip dari Antara", "kepada detikcom". */
final class ViaFinder {
    /** Tokens between a credit and the one it credits: "dilansir dari laman resmi kantor berita". */
    private static final int REACH = 6;

    private final Speech speech;
    private final SpeakerResolver names;

    ViaFinder(Speech speech, SpeakerResolver names) {
        this.speech = speech;
        this.names = names;
    }

    /** The agencies and outlets that the sentence credits, in order, each once. */
    List<Attribution> of(Speech.Unit unit) {
        List<Attribution> via = new ArrayList<>();
        for (int at = unit.first(); at < unit.end(); at++) {
            if (speech.isQuoted(at)) {
                continue;
            }
            Match credit = speech.creditMatch(at);
            boolean told = speech.isPart(at, Part.ADDRESSEE);
            if (credit == null && !told) {
                continue;
            }
            int behind = credit != null ? credit.end() : speech.partEnd(at);
            Attribution found = credited(at, behind, Math.min(unit.end(), behind + REACH), told || speech.cites(at));
            if (found != null && via.stream().noneMatch(v -> v.name().equalsIgnoreCase(found.name()))) {
                via.add(found);
            }
        }
        return via;
    }

    private @Nullable Attribution credited(int cue, int from, int end, boolean agencyOnly) {
        String words = speech.text(cue, from);
        for (int at = from; at < end && !speech.is(at, ",") && !speech.isQuoted(at); at++) {
            Match agency = speech.agency(at);
            if (agency != null) {
                return Agencies.attribution(speech.document(), agency, words);
            }
            Speaker body = agencyOnly ? null : names.at(at);
            if (body != null && !body.person()) {
                return body.asAttribution(words, speech.span(body.firstToken(), body.endToken()));
            }
        }
        return null;
    }

    /** Index of the first token of a credit that closes a stretch, else the stretch's end. */
    int creditStart(int first, int end) {
        for (int at = first + 2; at < end; at++) {
            boolean credit = speech.creditMatch(at) != null && !speech.isQuoted(at);
            if (credit && speech.isMark(at - 1)) {
                return at;
            }
        }
        return end;
    }
}
