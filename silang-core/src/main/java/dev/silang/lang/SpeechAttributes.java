package dev.silang.lang;

import dev.silang.claim.Attribution;

/** What entries may say of who said what. */
public final class SpeechAttributes {

    /** Where one thing stands to another. */
    public enum CuePlace {
        BEFORE,
        AFTER,
        BOTH,
        SAME,
        NONE
    }

    /** Where a cue stands to the content. */
    public static final Attribute<CuePlace> CUE_POSITION =
            Attribute.constant("position", CuePlace.BEFORE, CuePlace.AFTER, CuePlace.BOTH, CuePlace.NONE);

    /** Where the speaker stands to the cue. */
    public static final Attribute<CuePlace> SPEAKER =
            Attribute.constant("speaker", CuePlace.BEFORE, CuePlace.AFTER, CuePlace.BOTH, CuePlace.SAME);

    /** A cue that has other uses too. */
    public static final Attribute<Boolean> WEAK = Attribute.flag("weak");

    /** A cue that names who was told. */
    public static final Attribute<Boolean> HAS_ADDRESSEE = Attribute.flag("addressee");

    /** A cue that is part of what is said. */
    public static final Attribute<Boolean> IS_CONTENT = Attribute.flag("keep");

    /** A cue of words in quotation marks only. */
    public static final Attribute<Boolean> NEEDS_QUOTE = Attribute.flag("quote");

    /** A cue of somebody who is named, or whom a pronoun means: "John Miller called for a vote". */
    public static final Attribute<Boolean> NEEDS_NAME = Attribute.flag("named");

    /** A word that sets a clause of somebody else beside the one before: ", while police said …". */
    public static final Attribute<Boolean> CONTRASTS = Attribute.flag("contrasts");

    /** A word behind which a subject of its own has a participle: ", with police saying". */
    public static final Attribute<Boolean> ABSOLUTE = Attribute.flag("absolute");

    /** A word that opens whose words a sentence takes over: "as the sheriff put it". */
    public static final Attribute<Boolean> ECHOES = Attribute.flag("echoes");

    /** A source that names nobody only if no noun follows it: "some say" and not "some farmers say". */
    public static final Attribute<Boolean> ALONE = Attribute.flag("alone");

    /** A cue of somebody who asks another for something, with a word of purpose: "meminta warga untuk mengungsi". */
    public static final Attribute<Boolean> NEEDS_PURPOSE = Attribute.flag("directive");

    /** A cue of somebody who counts or looks: what was found stands behind it, "mencatat 12 kasus". */
    public static final Attribute<Boolean> IS_FINDING = Attribute.flag("finding");

    /** A credit whose subject may be a speaker, who has from another what he says: "kata Budi mengutip laporan BPBD". */
    public static final Attribute<Boolean> CITES = Attribute.flag("cites");

    /** A word behind which a participle is no aside but what the subject does: "is saying". */
    public static final Attribute<Boolean> PROGRESSIVE = Attribute.flag("progressive");

    /** What a cue makes of its speaker. */
    public enum CueKind {
        DOCUMENT
    }

    public static final Attribute<CueKind> CUE_KIND = Attribute.constant("kind", CueKind.class);

    /** What looks like a cue silences the one behind it. */
    public static final Attribute<WordSide> SILENCES = Attribute.constant("side", WordSide.BEFORE);

    /** A word that is a noun where one stands, and else a cue: "six states", "the letter states". */
    public static final Attribute<Boolean> NOUN = Attribute.flag("noun");

    public static final Attribute<Attribution.Kind> SOURCE_KIND =
            Attribute.constant("kind", Attribution.Kind.AGENCY, Attribution.Kind.OUTLET);

    /** How many a pronoun stands for, if not one. */
    public enum PronounNumber {
        PLURAL,
        /** No person at all: "it". */
        BODY
    }

    public static final Attribute<PronounNumber> PRONOUN_NUMBER = Attribute.constant("number", PronounNumber.class);

    /** What a word does around a cue. */
    public enum Part {
        /** "bahwa", "that": the content begins behind it. */
        THAT,
        /** "dan", "sambil": a cue behind it has the speaker of the one before. */
        JOINT,
        /** "juga", "sebelumnya": may stand between speaker and cue, or open the sentence. */
        ADVERB,
        /** "di", "saat", "on": ends the naming of a speaker. */
        END,
        /** "kepada", "to": names who was told. */
        ADDRESSEE,
        /** "itu", "the": makes a noun point back to someone. */
        DEFINITE,
        /** "yang", "who": what follows describes the speaker. */
        RELATIVE,
        /** "seorang", "a": opens a description of the speaker. */
        ARTICLE,
        /** "kami": those who speak themselves. */
        SELF,
        /** "akun": the name of an account follows. */
        ACCOUNT,
        /** "spokesman", "juru bicara": speaks for a body. */
        MOUTH,
        /** "company", "lembaga": with an article, the body named last. */
        BODY,
        /** "aides", "pendukung": those of somebody whose name stands beside the word, and who speak for themselves. */
        PEOPLE,
        /** "diketahui": the article turns to something else. */
        TURN,
        /** "sapaan akrabnya": the one before it is another one's short name. */
        NICKNAME,
        /** "ketentuan", "petitum": in a line that ends with a colon, the items below are whose it is. */
        POINTS,
        /** "surat edaran": a paper that may say what its points are. */
        PAPER,
        /** "pertama", "kedua": opens an item of a list. */
        ORDER
    }

    public static final Attribute<Part> SPEECH_PART = Attribute.constant("part", Part.class);

    /** A word for a body that is a company: "perusahaan". */
    public static final Attribute<Boolean> COMMERCIAL = Attribute.flag("commercial");

    /** What a sentence opens so is no longer the speaker's. */
    public static final Attribute<Boolean> TURNS = Attribute.flag("turns");

    /** A word behind which the one stands who does what a passive verb tells: "oleh". */
    public static final Attribute<Boolean> AGENT = Attribute.flag("agent");

    /** A word that may stand within a name, between capitals: "Department of Transportation". */
    public static final Attribute<Boolean> JOINS_NAMES = Attribute.flag("joins");

    /** A word behind which stands what somebody is asked to do: "untuk", "to". */
    public static final Attribute<Boolean> PURPOSE = Attribute.flag("purpose");

    /** On which side of a word for somebody's people his name stands: "Miller aides", "pendukung Budi". */
    public static final Attribute<WordSide> OWNER = Attribute.constant("owner", WordSide.class);

    private SpeechAttributes() {}
}
