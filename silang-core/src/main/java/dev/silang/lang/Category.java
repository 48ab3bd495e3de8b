package dev.silang.lang;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of rules a pack may hold. Each is one file of a language's folder, named by {@link #file()}.
 *
 * <p>First come the attributes that each entry must have, then those that it may have; any other does not load. What
 * each means and may be stands where it is declared.
 */
public enum Category {
    /** Words without content, which also tell the language. */
    FUNCTION_WORDS,
    /** What ends in a point without ending a sentence. */
    ABBREVIATIONS,
    /** Rules that are code: no words, but examples like all others. The rule of counts says where a noun stands in its phrase. */
    GRAMMAR(List.of(), NumberAttributes.HEAD, NumberAttributes.NOUN_WORDS),

    /** "lima", "eleven". */
    NUMBERS(List.of(NumberAttributes.VALUE), NumberAttributes.NUMBER_KIND),
    /** "ribu", "million", "M" behind Rp. */
    SCALES(List.of(NumberAttributes.VALUE), NumberAttributes.SCALE_KIND, NumberAttributes.SCALE_AFTER),
    /** "puluhan", "dozens". */
    VAGUE_NUMBERS(List.of(NumberAttributes.LOW, NumberAttributes.HIGH)),
    /** "setengah", "a half". */
    FRACTIONS(List.of(NumberAttributes.VALUE, NumberAttributes.FRACTION_KIND)),
    /** "sekitar", "at least". */
    HEDGES(
            List.of(NumberAttributes.HEDGE),
            NumberAttributes.HEDGE_POSITION,
            NumberAttributes.NOT_AFTER,
            NumberAttributes.HEDGE_EVIDENCE,
            NumberAttributes.CLOSED),
    /** "kilometer", "hours". */
    UNITS(
            List.of(NumberAttributes.UNIT, NumberAttributes.FACTOR),
            NumberAttributes.DIMENSION,
            NumberAttributes.ZERO,
            NumberAttributes.COUNT,
            NumberAttributes.MEASURE,
            NumberAttributes.REST,
            NumberAttributes.QUOTE_MARK,
            NumberAttributes.AFTER_NAME),
    /** "Rp", "dolar AS". */
    CURRENCIES(List.of(NumberAttributes.UNIT), NumberAttributes.CURRENCY_POSITION, NumberAttributes.FACTOR),
    /** Words before or after a number that say what is measured: "magnitudo", "kedalaman", "skor". */
    MEASURES(
            List.of(NumberAttributes.CONCEPT),
            NumberAttributes.DIMENSION,
            NumberAttributes.MOST,
            NumberAttributes.ADJACENT),
    /** Nouns and states that are counted: "tewas" dead, "rumah" house. */
    COUNTED(
            List.of(NumberAttributes.CONCEPT),
            NumberAttributes.COUNTED_KIND,
            NumberAttributes.ANIMATE,
            NumberAttributes.GENERIC_NOUN,
            NumberAttributes.NARROWS,
            NumberAttributes.STATE_OF,
            NumberAttributes.STATE_SIDE,
            NumberAttributes.DENIED),
    /** "orang", "unit", "ekor". */
    CLASSIFIERS,
    /** What ties a number to another or to its noun: "sampai", "di antaranya", "lainnya". */
    NUMBER_LINKS(
            List.of(NumberAttributes.LINK_ROLE),
            NumberAttributes.VALUE,
            NumberAttributes.WHOLE_OF,
            NumberAttributes.NONE_OF,
            NumberAttributes.STRONG),
    /** Where a counted noun ends, and number words that count nothing: "yang", "pasal", "satu sama lain". */
    NUMBER_LIMITS(List.of(NumberAttributes.LIMIT_ROLE), NumberAttributes.VERB_LETTERS),
    /** What tells that a value took the place of another: "dari … menjadi", "up from". */
    CHANGES(List.of(NumberAttributes.CHANGE_ROLE), NumberAttributes.STRONG),

    /** "Januari", "Feb". */
    MONTHS(List.of(TimeAttributes.MONTH), TimeAttributes.ALSO_NAME),
    /** "Senin", "Mon". */
    WEEKDAYS(List.of(TimeAttributes.WEEKDAY), TimeAttributes.ALSO_NAME, TimeAttributes.SHORT),
    /** "pagi", "night". */
    DAY_PARTS(List.of(TimeAttributes.PART), TimeAttributes.ALONE, TimeAttributes.EVE),
    /** "kemarin", "last week": days, or a step and a direction. */
    RELATIVE_TIMES(
            List.of(),
            TimeAttributes.DAYS,
            TimeAttributes.TOLD,
            TimeAttributes.PART,
            TimeAttributes.WEEKEND,
            TimeAttributes.DIRECTION,
            TimeAttributes.DIRECTION_POSITION,
            TimeAttributes.STEPS,
            TimeAttributes.NOW,
            TimeAttributes.WEEKDAY,
            TimeAttributes.COUNTS,
            TimeAttributes.STRETCH,
            TimeAttributes.STEP,
            TimeAttributes.AMOUNT,
            TimeAttributes.SEVERAL,
            TimeAttributes.EVENT,
            TimeAttributes.DAY_OF_EVENT,
            TimeAttributes.REACH,
            TimeAttributes.RECENT,
            TimeAttributes.QUARTER,
            TimeAttributes.HALF_YEAR,
            TimeAttributes.SEASON,
            TimeAttributes.NEEDS),
    /** "WIB", "GMT". */
    ZONES(List.of(TimeAttributes.OFFSET), TimeAttributes.HOME),
    /** "pukul", "at". */
    CLOCK_WORDS(List.of(TimeAttributes.CLOCK_ROLE), TimeAttributes.ALSO_UNIT, TimeAttributes.MINUTE),
    /** "sejak", "hingga", "until". */
    TIME_BOUNDS(
            List.of(NumberAttributes.HEDGE),
            NumberAttributes.HEDGE_POSITION,
            TimeAttributes.BOUND_EVIDENCE,
            TimeAttributes.RANGE,
            TimeAttributes.THIRD),
    /** "Lebaran", "Christmas". */
    HOLIDAYS(
            List.of(TimeAttributes.DAY),
            TimeAttributes.MONTH,
            TimeAttributes.WEEKDAY,
            TimeAttributes.DAYS_BEHIND,
            TimeAttributes.CALENDAR,
            TimeAttributes.AVOIDS,
            TimeAttributes.FEAST_HOUR,
            TimeAttributes.LENGTH,
            TimeAttributes.ALONE,
            TimeAttributes.DATED),

    /** Words that name an event; the frame "none" keeps a longer phrase from being taken for one. */
    FRAMES(List.of(EventAttributes.FRAME), EventAttributes.GENERIC_EVENT),
    /** "tahun lalu", "kala itu": the clause tells of another event than the one reported. */
    BACKGROUND(List.of(), EventAttributes.EARLIER_YEAR, EventAttributes.IS_BACKGROUND),
    /** "diduga", "akan"; "asserted" for longer phrases that are neither. */
    MODALITIES(List.of(EventAttributes.MODALITY), EventAttributes.AHEAD),
    /** "tidak", "bukan", "nihil"; "affirmed" for longer phrases that deny nothing. */
    NEGATIONS(List.of(), EventAttributes.POLARITY),
    /** Words of fact checks: "hoaks", "klaim", "is false". */
    FALSITIES(List.of(EventAttributes.FALSITY_KIND)),
    /**
     * Words that begin or join clauses: "sehingga" clause, "yang" relative, "dan" join; what may stand between a trigger
     * and its phrase: "adanya" filler, "adalah" copula; what only points back: "itu" pointer, "hal ini" vague.
     */
    CLAUSE_WORDS(List.of(EventAttributes.CLAUSE_KIND)),

    /** "Desa", "Jalan", "county". */
    PLACE_KINDS(List.of(PlaceAttributes.PLACE_KIND), NumberAttributes.FACTOR, PlaceAttributes.OUTSIDE),
    /** "di", "ke", "from". */
    PLACE_PREPOSITIONS(List.of(PlaceAttributes.PLACE_ROLE), PlaceAttributes.OPEN, PlaceAttributes.NEAR),
    /** "barat laut", "north-east". */
    BEARINGS(List.of(PlaceAttributes.DEGREES), PlaceAttributes.AXIS),

    /** "Bapak", "Kompol", "S.H.". */
    TITLES(List.of(NameAttributes.TITLE_KIND), NameAttributes.IS_ROLE, NameAttributes.GENDER),
    /** "Kapolres", "juru bicara". */
    OFFICES(
            List.of(),
            NameAttributes.OFFICE_KIND,
            NameAttributes.OFFICE_OF,
            NameAttributes.MODIFIERS,
            NameAttributes.JOINS,
            NameAttributes.IS_COPULA,
            NameAttributes.OFFICE_ALONE),
    /** "PT", "Kementerian", "Ltd". */
    ORGANISATIONS(
            List.of(),
            NameAttributes.ORGANISATION_KIND,
            NameAttributes.SITE,
            NameAttributes.STANDS_ALONE,
            NameAttributes.PUBLIC),
    /** Nouns for those who take part without a name: "pelaku", "warga". */
    GROUPS(
            List.of(),
            NameAttributes.GROUP_KIND,
            NameAttributes.IS_ROLE,
            NameAttributes.GROUP_NEEDS,
            NameAttributes.INITIALS),
    /** Capitalized words that begin no name. */
    NOT_NAMES(List.of(), NameAttributes.NOT_NAME_KIND),
    /** Frequent given names, which tell where an office ends and a person begins. */
    GIVEN_NAMES(List.of(), NameAttributes.GENDER),

    /** "kata", "menurut", "said". */
    CUES(
            List.of(SpeechAttributes.CUE_POSITION),
            SpeechAttributes.SPEAKER,
            SpeechAttributes.WEAK,
            SpeechAttributes.NEEDS_NAME,
            SpeechAttributes.NEEDS_PURPOSE,
            SpeechAttributes.IS_FINDING,
            SpeechAttributes.HAS_ADDRESSEE,
            SpeechAttributes.IS_CONTENT,
            SpeechAttributes.NEEDS_QUOTE,
            SpeechAttributes.CUE_KIND),
    /** "kata sandi": looks like a cue and is none. */
    NOT_CUES(List.of(), SpeechAttributes.SILENCES, SpeechAttributes.PROGRESSIVE, SpeechAttributes.NOUN),
    /** "beberapa laporan", "sources". */
    VAGUE_SOURCES(List.of(), SpeechAttributes.ALONE),
    /** News agencies and outlets by name. */
    AGENCIES(List.of(SpeechAttributes.SOURCE_KIND)),
    /** "dikutip dari", "reported by"; with a position also a cue. */
    CREDITS(List.of(), SpeechAttributes.CUE_POSITION, SpeechAttributes.SPEAKER, SpeechAttributes.CITES),
    /** "ia", "dia", "she". */
    PRONOUNS(List.of(), SpeechAttributes.PRONOUN_NUMBER, NameAttributes.GENDER),
    /** Words by which reported speech is built. */
    SPEECH_WORDS(
            List.of(SpeechAttributes.SPEECH_PART),
            SpeechAttributes.TURNS,
            SpeechAttributes.COMMERCIAL,
            SpeechAttributes.JOINS_NAMES,
            SpeechAttributes.AGENT,
            SpeechAttributes.PURPOSE,
            SpeechAttributes.CONTRASTS,
            SpeechAttributes.OWNER,
            SpeechAttributes.ABSOLUTE,
            SpeechAttributes.ECHOES),

    /** "akibat", "because of". */
    CAUSES(
            List.of(EventAttributes.TRIGGER_SIDE),
            EventAttributes.KEEP,
            EventAttributes.OPEN,
            EventAttributes.UNLESS,
            EventAttributes.BEHIND,
            EventAttributes.BROUGHT_BY,
            EventAttributes.TRIGGER_AT,
            EventAttributes.TRIGGER_NEXT,
            EventAttributes.TRIGGER_SUBJECT,
            EventAttributes.NEGATION_REACH,
            EventAttributes.MODALITY,
            EventAttributes.POLARITY),
    /** "pertama", "terbesar", "hari", "sejak". */
    PRECEDENCES(
            List.of(EventAttributes.PRECEDENCE_KIND),
            EventAttributes.RANK,
            EventAttributes.RANKED_NOUN,
            EventAttributes.QUALITY,
            EventAttributes.RANK_OF),
    /** "membahas", "discussed". */
    TOPICS(
            List.of(EventAttributes.TRIGGER_SIDE),
            EventAttributes.KEEP,
            EventAttributes.JOINS_VERBS,
            EventAttributes.TRIGGER_NEXT),
    /** Shapes of plates, flights, case numbers; the words are what must stand near. */
    IDENTIFIERS(
            List.of(EventAttributes.IDENTIFIER_KIND, EventAttributes.SHAPE),
            EventAttributes.WORDS_NEAR,
            EventAttributes.LETTERS,
            EventAttributes.CODE,
            EventAttributes.CONTEXT,
            EventAttributes.EXCEPT,
            EventAttributes.SKIP,
            EventAttributes.UNLESS,
            EventAttributes.SLASH),
    /** What stands between a full name and its abbreviation: "atau", "yang disingkat". */
    GLOSSES,
    /** Lines and pieces of lines that are not the article. */
    RESIDUE(
            List.of(ResidueAttributes.RESIDUE_KIND),
            ResidueAttributes.WHERE,
            ResidueAttributes.TO,
            ResidueAttributes.FROM,
            ResidueAttributes.BEGINS,
            ResidueAttributes.NEAR,
            ResidueAttributes.PATTERN,
            ResidueAttributes.MOST_WORDS,
            ResidueAttributes.NEXT_LINE);

    private final List<Attribute<?>> required;
    private final List<Attribute<?>> attributes;

    private final long bit = 1L << (name().hashCode() & 63);

    Category() {
        this(List.of());
    }

    Category(List<Attribute<?>> required, Attribute<?>... optional) {
        this.required = required;
        this.attributes = Stream.concat(required.stream(), Stream.of(optional)).toList();
    }

    /** File name inside a language's folder, without its ending: {@code vague-numbers}. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Attributes that each entry must have. */
    public List<Attribute<?>> required() {
        return required;
    }

    /** All attributes that an entry may have, the required ones first. */
    public List<Attribute<?>> attributes() {
        return attributes;
    }

    /** The attribute of a key; empty if this family has none. */
    Optional<Attribute<?>> attribute(String key) {
        for (Attribute<?> attribute : attributes) {
            if (attribute.key().equals(key)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** One of 64 bits; two categories may share one, and are told apart by a second look. */
    long bit() {
        return bit;
    }
}
