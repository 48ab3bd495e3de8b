package dev.silang.lang;

import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import java.util.List;

/** What entries may say of events, their causes and topics, ranks and identifiers. */
public final class EventAttributes {

    /** What a longer phrase bears that is not the event its words name. */
    public static final String NO_FRAME = "none";

    /** The kind of an event, one English word that all languages share. */
    public static final Attribute<String> FRAME = Attribute.text("frame");

    /** A word that stands for whatever the story is about: "kejadian". */
    public static final Attribute<Boolean> GENERIC_EVENT = Attribute.flag("generic");

    /** A word that tells of another event only with an earlier year behind it. */
    public static final Attribute<Boolean> EARLIER_YEAR = Attribute.flag("year");

    /** No for longer phrases that tell of no other event. */
    public static final Attribute<Boolean> IS_BACKGROUND = Attribute.flag("background");

    public static final Attribute<Modality> MODALITY = Attribute.constant("modality", Modality.class);

    /** Whether a verb behind a modal one tells what is ahead: "could meet on Friday", though "could not be reached on Friday". */
    public static final Attribute<Boolean> AHEAD = Attribute.flag("ahead");

    public static final Attribute<Polarity> POLARITY = Attribute.constant("polarity", Polarity.class);

    /** What a word does where something is said to be untrue. */
    public enum FalsityKind {
        /** "hoaks", "is false". */
        VERDICT,
        /** A verdict that is one only before what it is about: "[SALAH]", "False:". */
        LABEL,
        /** What is untrue: "klaim", "rumour". */
        CLAIM,
        /** Longer phrases that judge nothing: "salah satu". */
        NEITHER
    }

    public static final Attribute<FalsityKind> FALSITY_KIND = Attribute.constant("kind", FalsityKind.class);

    /** What a word does between clauses. */
    public enum ClauseKind {
        CLAUSE,
        RELATIVE,
        JOIN,
        FILLER,
        COPULA,
        POINTER,
        VAGUE
    }

    public static final Attribute<ClauseKind> CLAUSE_KIND = Attribute.constant("kind", ClauseKind.class);

    /** Where the phrase of a trigger stands. */
    public enum TriggerSide {
        AFTER,
        BEFORE,
        /** The word is the phrase. */
        SELF,
        /** Behind a copula that follows. */
        NOUN,
        /** Behind a noun, and says that it is not known. */
        STATE,
        /** The clause about the word. */
        AROUND,
        NONE
    }

    public static final Attribute<TriggerSide> TRIGGER_SIDE = Attribute.constant("side", TriggerSide.class);

    /** The trigger belongs to the evidence. */
    public static final Attribute<Boolean> KEEP = Attribute.flag("keep");

    /** The trigger may carry a word that points: "penyebab itu". */
    public static final Attribute<Boolean> OPEN = Attribute.flag("open");

    /** Further verbs behind "dan" are phrases too. */
    public static final Attribute<Boolean> JOINS_VERBS = Attribute.flag("joins");

    /** Where a trigger must stand. */
    public enum TriggerPlace {
        CLAUSE
    }

    public static final Attribute<TriggerPlace> TRIGGER_AT = Attribute.constant("at", TriggerPlace.class);

    /** What must follow a trigger. */
    public enum TriggerNext {
        LOWER,
        NOUN,
        /** A verb in its plain form. */
        VERB
    }

    public static final Attribute<TriggerNext> TRIGGER_NEXT = Attribute.constant("next", TriggerNext.class);

    /** What must stand before a trigger as its subject. */
    public enum TriggerSubject {
        THING,
        CLAUSE
    }

    public static final Attribute<TriggerSubject> TRIGGER_SUBJECT = Attribute.constant("subject", TriggerSubject.class);

    /** Tokens before the trigger in which a negation holds for it. */
    public static final Attribute<Integer> NEGATION_REACH = Attribute.number("reach");

    /** What a word does to a rank. */
    public enum PrecedenceKind {
        ORDINAL,
        PREFIX,
        SUFFIX,
        LAST,
        FIXED,
        NEVER,
        SUPERLATIVE,
        MARK,
        STANDING,
        PLACE,
        RECORD,
        RECORDED,
        TIMES,
        NOUN,
        PERIOD,
        SPAN,
        SINCE,
        EVER,
        ALL_TIME,
        WITHIN,
        DURING,
        AMONG,
        RANGE,
        DEED,
        ONLY,
        NONE
    }

    public static final Attribute<PrecedenceKind> PRECEDENCE_KIND = Attribute.constant("kind", PrecedenceKind.class);

    /** 1 for first. */
    public static final Attribute<Integer> RANK = Attribute.number("rank");

    /** Where the ranked noun stands. */
    public enum NounSide {
        BEFORE,
        AFTER,
        NONE,
        /** The pack does not say. */
        UNSAID
    }

    public static final Attribute<NounSide> RANKED_NOUN =
            Attribute.constant("noun", NounSide.BEFORE, NounSide.AFTER, NounSide.NONE);

    /** "largest", "record broken". */
    public static final Attribute<String> QUALITY = Attribute.text("quality");

    /** What is ranked, where its word says more than that. */
    public static final Attribute<String> RANK_OF = Attribute.text("of");

    /** What is identified: "plate", "flight". */
    public static final Attribute<String> IDENTIFIER_KIND = Attribute.text("kind");

    /** What the tokens of an identifier look like. */
    public static final Attribute<String> SHAPE = Attribute.text("shape");

    public static final Attribute<List<String>> LETTERS = Attribute.words("letters");
    public static final Attribute<List<String>> EXCEPT = Attribute.words("except");

    /** What the identifier is, whatever its words are. */
    public static final Attribute<String> CODE = Attribute.text("code");

    /** Tokens within which the words of the entry must stand before. */
    public static final Attribute<Integer> WORDS_NEAR = Attribute.number("near");

    /** Under which name the words of the entry are noted, if not with all of its kind. */
    public static final Attribute<String> CONTEXT = Attribute.text("context");

    /** Words that are no part of the code. */
    public static final Attribute<List<String>> SKIP = Attribute.words("skip");

    /** Classes of lang/words: the trigger counts if the verb, or noun of a deed, nearest before it is of one of them. */
    public static final Attribute<List<String>> BEHIND = Attribute.words("behind");

    /** Words of which the first behind the trigger brings the phrase: "accused a neighbour of". */
    public static final Attribute<List<String>> BROUGHT_BY = Attribute.words("brought-by");

    /** Words before it with which it is something else. */
    public static final Attribute<List<String>> UNLESS = Attribute.words("unless");

    /** A word that is the slash of a shorter form. */
    public static final Attribute<String> SLASH = Attribute.text("slash");

    private EventAttributes() {}
}
