package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.lang.Category;
import dev.silang.lang.SpeechAttributes.Part;
import dev.silang.syntax.Phrases;
import org.jspecify.annotations.Nullable;

/** Whose the papers are by which an article credits: "laporan polisi", "an estimate by Acme", "data dari laman BMKG". */
final class Papers {
    /** "Dari kepolisian": the preposition and at most two words tell whose paper it is. */
    private static final int MAX_HOLDER = 3;

    private final Speech speech;
    private final SpeakerResolver names;
    private final VoiceReader voices;

    Papers(Speech speech, SpeakerResolver names, VoiceReader voices) {
        this.speech = speech;
        this.names = names;
        this.voices = voices;
    }

    /** "Laporan polisi": index of the owner if that follows at once, else of the paper itself. */
    int owner(int from, int end) {
        int paper = speech.isPart(from, Part.END) ? speech.partEnd(from) : from;
        int behind = paper;
        while (behind < end && speech.namesPaper(behind, behind + 1)) {
            behind++;
        }
        return behind < end && isOwner(behind) ? behind : paper;
    }

    /** "Katalog Lelang BMKG", "Data Terpadu Sosial (DTS)": a paper whose title begins with a word for papers; null if none does. */
    @Nullable
    Voice titled(Cue cue, int end) {
        int from = cue.end();
        boolean within = speech.isCapitalWord(from - 1) && speech.namesPaper(from - 1, from);
        int first = within ? from - 1 : from;
        while (first < end && !speech.isCapitalWord(first) && leads(first)) {
            first++;
        }
        if (first + 1 >= end || !speech.isCapitalWord(first) || !speech.namesPaper(first, first + 1)) {
            return null;
        }
        if (speech.is(first, Category.IDENTIFIERS)) {
            return null; // "berdasarkan Undang-Undang Nomor 23" tells by what law
        }
        int to = titleEnd(first, end);
        return to - first < 2
                ? null
                : new Voice(
                        new Speaker(speech.text(first, to), Attribution.Kind.DOCUMENT, false, null, first, to),
                        first,
                        to,
                        Voice.Naming.NAME);
    }

    /** "Dari laman resmi": small words ahead of a title. */
    private boolean leads(int at) {
        return speech.isPart(at, Part.END)
                || speech.isPart(at, Part.DEFINITE)
                || speech.namesPaper(at, at + 1)
                || explainsPaper(at);
    }

    /** Index behind the capitals, numbers and short forms of a title, and the words that join two of them. */
    private int titleEnd(int first, int end) {
        int at = first;
        int before = -1;
        while (at < end && at > before) {
            before = at;
            boolean joint = speech.isPart(at, Part.JOINT) && speech.isCapitalWord(at + 1);
            boolean word = speech.isCapitalWord(at) && !speech.is(at, Category.WEEKDAYS);
            at = word || joint || speech.token(at).isNumber() ? at + 1 : pastShortForm(at, end);
        }
        return at;
    }

    private boolean isOwner(int at) {
        return names.at(at) != null
                || speech.isPart(at, Part.ARTICLE)
                || Phrases.isPerson(speech, at)
                || speech.isCapitalWord(at);
    }

    /** "An estimate by Acme", "data yang dikumpulkan oleh BMKG": whose paper a voice is, if that is told; else the voice. */
    @Nullable
    Voice holder(@Nullable Voice voice, int end) {
        if (voice == null || !isExplained(voice, end)) {
            return voice;
        }
        int comma = speech.commaFrom(voice.end(), end);
        for (int at = voice.end(); at + 1 < comma; at++) {
            int from = speech.isPart(at, Part.END) ? behindPaper(at + 1, comma) : comma;
            Voice holder = from < comma ? holderAt(from, comma) : null;
            if (holder != null) {
                return holder;
            }
        }
        boolean brief = speech.isPart(voice.end(), Part.END) && comma < end && comma - voice.end() <= MAX_HOLDER;
        return brief ? voices.unnamed(voice.first(), comma) : voice;
    }

    /**
     * "Menurut laporan yang diterima polisi dari warga, …", "menurut data yang dirilis BMKG, …": who gave a paper, behind "dari" or "oleh",
     * else behind the verb.
     *
     * @param from index of the word that opens what is told of the paper
     * @param comma index behind it
     */
    @Nullable
    Voice giver(int from, int comma) {
        for (int at = from + 1; at + 1 < comma; at++) {
            if (speech.isPart(at, Part.END)) {
                return voices.noun(behindPaper(at + 1, comma), comma);
            }
        }
        return from + 2 < comma ? voices.noun(behindPaper(from + 2, comma), comma) : null;
    }

    /** Whether a voice is a paper of which more is told. */
    private boolean isExplained(Voice voice, int end) {
        return voice.kind() == Voice.Naming.NOUN
                && voice.end() < end
                && speech.namesPaper(voice.first(), voice.end())
                && (speech.describes(voice.end()) || speech.isPredicate(voice.end()));
    }

    /** A name; all up to the comma where "and" goes on with it. */
    private @Nullable Voice holderAt(int from, int comma) {
        Speaker named = names.at(from);
        if (named != null && !speech.isPart(named.endToken(), Part.JOINT)) {
            return new Voice(named, named.firstToken(), named.endToken(), Voice.Naming.NAME);
        }
        if (named == null && !speech.isProper(from)) {
            return null;
        }
        int end = pastShortForm(voices.trimEnd(from, comma), comma);
        return holdsVerb(from, end) ? null : voices.written(from, end);
    }

    /** "Nilai temuan di Kendal mencapai dua miliar": a clause is nobody's name. */
    private boolean holdsVerb(int from, int end) {
        for (int at = from + 1; at < end; at++) {
            if (names.at(at) == null && speech.makesClause(at)) {
                return true;
            }
        }
        return false;
    }

    /** Past the short form in brackets behind a name: "(Ditkapel Kemenhub)"; the given index if none stands there. */
    private int pastShortForm(int end, int limit) {
        return speech.isCapitalWord(end + 1) ? speech.skipBrackets(end, limit) : end;
    }

    /** Past "the" and past the paper in "di situs resmi BMKG". */
    private int behindPaper(int from, int end) {
        int at = from;
        while (at < end && (speech.isPart(at, Part.DEFINITE) || speech.namesPaper(at, at + 1) || explainsPaper(at))) {
            at++;
        }
        return at;
    }

    private boolean explainsPaper(int at) {
        return names.at(at) == null
                && speech.token(at).isWord()
                && !speech.token(at).isCapitalized()
                && !speech.describes(at)
                && speech.namesPaper(at - 1, at);
    }
}
