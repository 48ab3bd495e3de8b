package dev.silang.extract.speech;

import dev.silang.lang.Category;
import dev.silang.lang.SpeechAttributes.Part;
import org.jspecify.annotations.Nullable;

/** Tells whether a cue with its speaker before it reports what somebody said, or means something else. */
final class Reporting {
    private final Speech speech;
    private final SpeakerResolver names;
    private final Contents contents;
    private final Saying saying;

    Reporting(Speech speech, SpeakerResolver names, Contents contents, Saying saying) {
        this.speech = speech;
        this.names = names;
        this.contents = contents;
        this.saying = saying;
    }

    /** Whether a cue that may mean something else than speech is marked as one that reports. */
    boolean isReported(Cue cue, Voice voice, int start, Speech.Unit unit) {
        if (isTold(cue, voice, start, unit)) {
            return true;
        }
        if (cue.needsName() && !isKnown(voice)) {
            return contents.isMarked(cue, start) && !speech.isPart(cue.end(), Part.ADDRESSEE);
        }
        return !(cue.needsName() && lacksObject(cue, start)) && reports(cue, voice, start, unit);
    }

    private boolean reports(Cue cue, Voice voice, int start, Speech.Unit unit) {
        return !isWeak(cue) || contents.isMarked(cue, start) || voice.isBody() || tells(cue, voice, start, unit);
    }

    /** "meminta warga untuk mengungsi", "mencatat 12 kasus": what was asked or found stands behind the cue. */
    private boolean isTold(Cue cue, Voice voice, int start, Speech.Unit unit) {
        if (cue.isDirective()) {
            return mayAsk(voice) && contents.asks(cue, unit);
        }
        boolean looks = cue.isFinding() && (voice.isNamed() ? mayAsk(voice) : isKnown(voice));
        return looks && contents.isFinding(start, unit);
    }

    /** Whether a paper, or somebody with a clause of his own, makes a cue with other uses one that reports. */
    private boolean tells(Cue cue, Voice voice, int start, Speech.Unit unit) {
        boolean paper = cue.namesDocument()
                && speech.namesPaper(voice.first(), voice.end())
                && !speech.isPart(voice.end() - 1, Part.DEFINITE);
        return paper || isKnown(voice) && contents.isClause(start, unit);
    }

    /** Whether a voice is a person or a body, by a name, a pronoun or a noun for people. */
    boolean isKnown(Voice voice) {
        return voice.isNamed() || voice.isPronoun() || isSomebody(voice);
    }

    /** "cited by critics", "threatened, robbed": nothing that somebody says follows at once, nor behind "that". */
    private boolean lacksObject(Cue cue, int start) {
        boolean stops = speech.isPart(cue.end(), Part.END) || speech.is(cue.end(), ",");
        return stops && !cue.isContent() && !speech.isPart(start - 1, Part.THAT) && !speech.isQuoted(start);
    }

    /** What a victim or a suspect asked for is part of what happened: a body, one with an office or who spoke before asks. */
    private boolean mayAsk(Voice voice) {
        Speaker asker = voice.speaker();
        return voice.isBody()
                || voice.isPronoun()
                || voice.isNamed() && (asker.role() != null || saying.hasHeard(asker));
    }

    /** "Petugas medis", "the police chief", "Dana Hijau", "Miller's advisers": a noun for people, a name that no list has, somebody's people. */
    private boolean isSomebody(Voice voice) {
        int last = voice.end() - 1;
        boolean determined = speech.isDetermined(voice.first());
        int head = determined ? voice.first() + 1 : voice.first();
        return names.at(voice.first()) != null
                || speech.isPart(last, Part.BODY)
                || speech.isPart(last, Part.PEOPLE)
                || speech.is(head, Category.ORGANISATIONS)
                || speech.isHuman(head)
                || speech.isHuman(last)
                || last > voice.first()
                        && speech.token(voice.first()).isCapitalized()
                        && speech.token(last).isCapitalized();
    }

    /** Whether somebody may be whom another one tells of: who is known, or a rare noun with a word that does nothing but report. */
    boolean maySpeak(Voice voice, @Nullable Cue cue) {
        return isKnown(voice) || cue != null && !isWeak(cue) && isRareNoun(voice);
    }

    /** "The landlord", "penyelam itu": a lone noun of which the lists of ordinary words know nothing, pointed at. */
    private boolean isRareNoun(Voice voice) {
        boolean ahead = speech.isDetermined(voice.first());
        boolean behind = speech.isPart(voice.end() - 1, Part.DEFINITE);
        int noun = ahead ? voice.first() + 1 : voice.first();
        return ahead != behind && voice.end() - voice.first() == 2 && speech.form(noun) == null && !speech.isPart(noun);
    }

    /** A cue with an object ("menuliskannya") is weak too. */
    static boolean isWeak(Cue cue) {
        return cue.isWeak() || cue.clitic();
    }
}
