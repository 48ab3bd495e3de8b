package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.lang.SpeechAttributes.Part;
import org.jspecify.annotations.Nullable;

/**
 * Finds from whom a speaker has what he says: "kata Budi mengutip laporan BPBD", "John Miller, citing the fire chief, said". An agency
 * or outlet that is cited so is the article's own way to the words ({@link ViaFinder}).
 */
final class CitedSources {
    private final Speech speech;
    private final SpeakerFinder speakers;
    private final ViaFinder vias;
    private final Contents contents;
    private final Reporting reporting;

    CitedSources(Speech speech, SpeakerFinder speakers, ViaFinder vias, Contents contents, Reporting reporting) {
        this.speech = speech;
        this.speakers = speakers;
        this.vias = vias;
        this.contents = contents;
        this.reporting = reporting;
    }

    /** The same words as those of the source that their speaker cites, null if none is cited. */
    @Nullable
    Said of(Said said, Speech.Unit unit) {
        Cue citing = citing(said, unit);
        Voice source = citing == null ? null : speakers.after(citing, speech.commaFrom(citing.first(), unit.end()));
        return source != null && isSource(source) && !source.speaker().isSame(said.speaker())
                ? new Said(
                        said.first(),
                        said.end(),
                        false,
                        source.speaker(),
                        source,
                        citing,
                        Saying.via(said, source, speech))
                : null;
    }

    private boolean isSource(Voice voice) {
        Attribution.Kind kind = voice.speaker().kind();
        boolean outlet = kind == Attribution.Kind.AGENCY || kind == Attribution.Kind.OUTLET;
        return !outlet && !voice.isPronoun() && reporting.isKnown(voice);
    }

    /** The citing words behind the speaker and the cue, between them, or at the beginning or the end of the sentence. */
    private @Nullable Cue citing(Said said, Speech.Unit unit) {
        Voice voice = said.voice();
        Cue cue = said.cue();
        if (voice == null || cue == null) {
            return null;
        }
        Cue behind = citing(Math.max(voice.end(), cue.end()));
        Cue between = behind == null ? citing(voice.end()) : behind;
        boolean apart = between == null && contents.commaBefore(voice.first(), unit) >= 0;
        Cue ahead = apart ? citing(unit.first()) : between;
        return ahead == null && !said.direct() ? citing(vias.creditStart(said.first(), said.end())) : ahead;
    }

    private @Nullable Cue citing(int from) {
        int at = speech.is(from, ",") ? from + 1 : from;
        while (speech.isPart(at, Part.ADVERB)) {
            at++;
        }
        return speech.cites(at) ? speech.credit(at) : null;
    }
}
