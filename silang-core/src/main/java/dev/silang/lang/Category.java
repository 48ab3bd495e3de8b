package dev.silang.lang;

import java.util.List;
import java.util.Locale;

/**
 * The kinds of rules a pack may hold. Each is one file of a language's folder, named by {@link #file()}.
 *
 * <p>The names in parentheses are the attributes that an entry must have, those in brackets may have.
 */
public enum Category {
    /** Words without content, which also tell the language (). */
    FUNCTION_WORDS,
    /** What ends in a point without ending a sentence (). */
    ABBREVIATIONS,
    /** Rules that are code: no words, but examples like all others (). */
    GRAMMAR,

    /** "lima", "eleven" (value). */
    NUMBERS("value"),
    /** "ribu", "million", "M" behind Rp (value) [after: currency]. */
    SCALES("value"),
    /** "puluhan", "dozens" (low, high). */
    VAGUE_NUMBERS("low", "high"),
    /** "setengah", "a half" (value). */
    FRACTIONS("value"),
    /** "sekitar", "at least" (hedge) [position: before|after]. */
    HEDGES("hedge"),
    /** "kilometer", "hours" (unit, factor) [dimension]. */
    UNITS("unit", "factor"),
    /** "Rp", "dolar AS" (unit). */
    CURRENCIES("unit"),
    /** Words before or after a number that say what is measured: "magnitudo", "kedalaman", "skor" (concept). */
    MEASURES("concept"),
    /** Nouns and states that are counted: "tewas" dead, "rumah" house (concept) [kind: noun|state]. */
    COUNTED("concept"),
    /** "orang", "unit", "ekor" (). */
    CLASSIFIERS,
    /** What ties a number to another or to its noun: "sampai", "di antaranya", "lainnya" (role). */
    NUMBER_LINKS("role"),
    /** Where a counted noun ends, and number words that count nothing: "yang", "pasal", "satu sama lain" (role). */
    NUMBER_LIMITS("role"),

    /** (month). */
    MONTHS("month"),
    /** (weekday). */
    WEEKDAYS("weekday"),
    /** (part). */
    DAY_PARTS("part"),
    /** "kemarin", "last week" (days or grain and offset). */
    RELATIVE_TIMES,
    /** (offset). */
    ZONES("offset"),
    /** "pukul", "at" (). */
    CLOCK_WORDS,
    /** "sejak", "hingga", "until" (hedge). */
    TIME_BOUNDS("hedge"),
    /** "Lebaran", "Christmas" (month, day). */
    HOLIDAYS,

    /** Words that name an event; "none" keeps a longer phrase from being taken for one (frame) [generic]. */
    FRAMES("frame"),
    /** "tahun lalu", "kala itu": the clause tells of another event than the one reported () [year: an earlier one follows; background: no]. */
    BACKGROUND,
    /** "diduga", "akan"; "asserted" for longer phrases that are neither (modality). */
    MODALITIES("modality"),
    /** "tidak", "bukan", "nihil" () [polarity: affirmed for longer phrases that deny nothing]. */
    NEGATIONS,

    /**
     * Words that begin or join clauses: "sehingga" clause, "yang" relative, "dan" join; what may stand between a trigger
     * and its phrase: "adanya" filler, "adalah" copula; what only points back: "itu" pointer, "hal ini" vague (kind).
     */
    CLAUSE_WORDS("kind"),

    /** "Desa", "Jalan", "county" (kind) [position: before|after]. */
    PLACE_KINDS("kind"),
    /** "di", "ke", "from" (role: at|to|from|near). */
    PLACE_PREPOSITIONS("role"),
    /** "barat laut", "north-east" (degrees). */
    BEARINGS("degrees"),

    /** "Bapak", "Kompol", "S.H." (kind: honorific|rank|branch|degree|particle|naming|alias). */
    TITLES("kind"),
    /**
     * "Kapolres", "juru bicara" () [kind: prefix|joint|link, of: place|unit|person, modifiers: both, joins: nouns,
     * alone: yes].
     */
    OFFICES,
    /** "PT", "Kementerian", "Ltd" () [kind: name|after|both, site: yes]. */
    ORGANISATIONS,
    /**
     * Nouns for those who take part without a name: "pelaku", "warga" () [kind: thing|determiner|modifier, role: yes,
     * needs: determiner].
     */
    GROUPS,
    /** Capitalized words that begin no name () [kind: common, for parts of offices and organisations]. */
    NOT_NAMES,
    /** Frequent given names, which tell where an office ends and a person begins (). */
    GIVEN_NAMES,

    /**
     * "kata", "menurut", "said" (position: where it stands to the content: before|after|both|none) [speaker: where the
     * speaker stands to it: before|after|both|same; weak, addressee, keep, quote: true; kind: document].
     */
    CUES("position"),
    /** "kata sandi": looks like a cue and is none () [side: before, if it silences the cue behind it]. */
    NOT_CUES,
    /** "beberapa laporan", "sources" (). */
    VAGUE_SOURCES,
    /** News agencies and outlets by name (kind: agency|outlet) [name]. */
    AGENCIES("kind"),
    /** "dikutip dari", "reported by" (). */
    CREDITS,
    /** "ia", "dia", "she" () [number: plural]. */
    PRONOUNS,
    /**
     * Words by which reported speech is built (part: that|joint|adverb|end|addressee|definite|relative|article|account|turn|
     * points|paper|order) [turns: true, if what a sentence opens so is no longer the speaker's].
     */
    SPEECH_WORDS("part"),

    /**
     * "akibat", "because of" (side: where the cause stands: after, before, self; noun: behind a copula that follows; state
     * behind a noun: it is not known; around: the clause about the word; none) [keep, open, joins: true; at: clause; next: lower|noun;
     * subject: thing|clause; reach of a negation, modality, polarity].
     */
    CAUSES("side"),
    /** "pertama", "terbesar", "hari", "sejak" (kind) [rank, quality, noun: before|after]. */
    PRECEDENCES("kind"),
    /** "membahas", "discussed" (side: as of causes) [keep: true if the word belongs to the evidence; joins, at, next]. */
    TOPICS("side"),
    /** Shapes of plates, flights, case numbers; the words are what must stand near (kind, shape) [near, letters, except]. */
    IDENTIFIERS("kind", "shape"),
    /** Lines and pieces of lines that are not the article (kind, pattern). */
    RESIDUE("kind");

    private final List<String> required;

    Category(String... required) {
        this.required = List.of(required);
    }

    /** File name inside a language's folder, without its ending: {@code vague-numbers}. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Attributes that each entry must have. */
    public List<String> required() {
        return required;
    }
}
