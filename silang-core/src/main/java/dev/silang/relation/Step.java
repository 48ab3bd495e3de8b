package dev.silang.relation;

import java.util.List;

/**
 * One step of the ladder that leads to a relation, in terms that a report can put into any language.
 *
 * @param arguments notations or names that the sentence needs, in the order of its template
 */
public record Step(Kind kind, List<String> arguments) {
    /** What was found at this step. The arguments are named in parentheses. */
    public enum Kind {
        /** Both tell of the same event (frame). */
        SAME_EVENT,
        /** Both answer the same question (what is asked). */
        SAME_QUESTION,
        /** Both speak of the same part (scope). */
        SAME_SCOPE,
        /** The values are equal (value). */
        EQUAL,
        /** The values are equal after rounding (a, b). */
        EQUAL_ROUNDED,
        /** The values are equal in another zone, unit or spelling (a, b). */
        EQUAL_CONVERTED,
        /** The first lies within the second (a, b). */
        WITHIN,
        /** The two meet but neither holds the other (a, b). */
        MEET,
        /** The two do not meet (a, b). */
        DISJOINT,
        /** Stated parts differ (part, a, b). */
        PART_DIFFERS,
        /** The first says what the second leaves open (part). */
        SAYS_MORE,
        /** A weekday contradicts its own date (weekday as stated, date, weekday of that date). */
        WEEKDAY_SLIP,
        /** Names differ by their spelling (a, b, letters that differ). */
        SPELLING,
        /** One abbreviation stands for two different names (a, b). */
        EXPANSION,
        /** One place lies in a different container than the other (a, its container, b, its container). */
        CONTAINED_ELSEWHERE,
        /** "First since X" says there was one before; "first ever" denies it (a, b). */
        EARLIER_ONE_IMPLIED,
        /** One affirms what the other denies. */
        OPPOSITE_POLARITY,
        /** The two clauses are each other's nearest and share words (the words). */
        COUNTERPART,
        /** Both tell what one speaker said in one statement: the reports differ, not two speakers (speaker). */
        ONE_STATEMENT,
        /** The number is one that grows or is revised, and the reports carry different times (time a, time b). */
        LATER_REPORT,
        /** A report tells itself that the one value became the other (the former, the new). */
        TOLD_CHANGE
    }

    public Step {
        arguments = List.copyOf(arguments);
    }

    public static Step of(Kind kind, String... arguments) {
        return new Step(kind, List.of(arguments));
    }
}
