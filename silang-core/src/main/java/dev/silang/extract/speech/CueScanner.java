package dev.silang.extract.speech;

import org.jspecify.annotations.Nullable;

/** Reads the cues of a unit in their order, those of the list and those that their place shows. */
final class CueScanner {
    private final Speech speech;
    private final OpenCues openCues;
    private final CueReader cues;

    CueScanner(Speech speech, OpenCues openCues, CueReader cues) {
        this.speech = speech;
        this.openCues = openCues;
        this.cues = cues;
    }

    /** @param from index of the first token that is looked at */
    void read(Speech.Unit unit, int from) {
        int at = from;
        while (at < unit.end()) {
            Quote quote = speech.quote(at);
            Cue cue = quote == null ? cue(at) : openCues.behind(quote, unit.end());
            if (cue != null && cue.end() <= unit.end()) {
                cues.read(cue, unit);
            }
            at = quote != null ? Math.max(quote.end(), at + 1) : cue != null ? cue.end() : at + 1;
        }
    }

    private @Nullable Cue cue(int at) {
        Cue listed = speech.cue(at);
        return listed != null ? listed : openCues.ahead(at);
    }
}
