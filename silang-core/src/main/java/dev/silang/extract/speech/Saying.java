package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of the unit that is being read. Not thread-safe. */
final class Saying {
    /** Speech is nested two or three deep at most; a bound keeps time linear. */
    private static final int LOOK_BACK = 8;

    private final Memory memory;
    private final List<Said> said = new ArrayList<>();
    private @Nullable Voice announced;
    private boolean pointsBack;

    Saying(Memory memory) {
        this.memory = memory;
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    List<Said> all() {
        return said;
    }

    void clear() {
        said.clear();
        announced = null;
        pointsBack = false;
    }

    @Nullable
    Said last() {
        return said.isEmpty() ? null : said.get(said.size() - 1);
    }

    /** The last one in quotation marks. */
    @Nullable
    Said lastDirect() {
        Said found = null;
        for (Said one : said) {
            found = one.direct() ? one : found;
        }
        return found;
    }

    void add(int first, int end, boolean direct, Voice voice, @Nullable Cue cue) {
        add(new Said(first, end, direct, voice.speaker(), voice, cue, List.of()));
    }

    /** A quote that a cue on its other side took already stays as it is. */
    void add(Said one) {
        for (int i = said.size() - 1; i >= Math.max(0, said.size() - LOOK_BACK); i--) {
            if (said.get(i).direct() && said.get(i).first() == one.first()) {
                return;
            }
        }
        said.add(one);
        memory.spoke(one.speaker());
    }

    /** Notes one who spoke without content here: "Hal itu disampaikan Budi." */
    void heard(Voice voice, boolean back) {
        memory.spoke(voice.speaker());
        announced = voice;
        pointsBack = back;
    }

    /** Whether a person spoke before in the document. */
    boolean hasHeard(Speaker speaker) {
        return memory.hasHeard(speaker);
    }

    /** Whether the sentence before is what the one who is announced said. */
    boolean pointsBack() {
        return pointsBack;
    }

    /** Who spoke without content here, null if nobody did. */
    @Nullable
    Voice announced() {
        return announced;
    }

    void cut(Said one, int end) {
        said.set(said.lastIndexOf(one), one.withEnd(end));
    }

    /**
     * Sets what was said so far in one clause within the speech of another, who is named at its end: "A promised rain, B said."
     *
     * @param end index behind the clause
     */
    void enclose(int first, int end, Voice voice, Cue cue, Speech speech) {
        Said outer = new Said(first, end, false, voice.speaker(), voice, cue, List.of());
        said.replaceAll(one -> one.within(end, via(outer, one.speaker(), speech)));
        said.add(0, outer);
        memory.spoke(voice.speaker());
    }

    void remove(Said one) {
        said.remove(said.lastIndexOf(one));
    }

    /** The innermost reported speech that holds a token. */
    @Nullable
    Said around(int token) {
        for (int i = said.size() - 1; i >= Math.max(0, said.size() - LOOK_BACK); i--) {
            if (said.get(i).reports(token)) {
                return said.get(i);
            }
        }
        return null;
    }

    /** Index of the first token that the statements so far leave free. */
    int freeFrom(Speech.Unit unit) {
        Said before = last();
        if (before == null) {
            return unit.first();
        }
        int voiceEnd = before.voice() == null ? 0 : before.voice().end();
        boolean over = before.direct() || before.cue() == null;
        return over ? Math.max(before.end() + 1, voiceEnd) : before.first();
    }

    /** The chain for what a voice says within the speech of another. */
    static List<Attribution> via(@Nullable Said around, Voice voice, Speech speech) {
        return via(around, voice.speaker(), speech);
    }

    static List<Attribution> via(@Nullable Said around, Speaker speaker, Speech speech) {
        if (around == null || around.speaker().isSame(speaker)) {
            return List.of();
        }
        List<Attribution> via = new ArrayList<>(around.via());
        via.add(around.speaker().asAttribution(speech.text(around.cue()), speech.span(around.voice())));
        return via;
    }
}
