package dev.silang.report.words;

import dev.silang.claim.About;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.claim.Trait;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.relation.Step;
import dev.silang.text.OneLine;
import dev.silang.value.Duration;
import dev.silang.value.Hedge;
import dev.silang.value.Identifier;
import dev.silang.value.Interval;
import dev.silang.value.Party;
import dev.silang.value.Phrase;
import dev.silang.value.Place;
import dev.silang.value.Quantity;
import dev.silang.value.Role;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the steps of an explanation in words. Steps carry notations ({@code >PT5H}, {@code (18000, ∞)}); those of the
 * two claims are put into the reader's words. Immutable.
 */
final class StepText {
    /** Words of a step that tells of two places and where each lies. */
    private static final int CONTAINED = 4;

    /** Before the notation of a time for which a claim gives its value: it may be the value itself, which is told otherwise. */
    private static final String AS_OF = "as of ";

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Labels labels;
    private final ValueText values;

    private final Function<Claim, String> told;

    /** @param told what a reader gets to see of a claim */
    StepText(Labels labels, ValueText values, Function<Claim, String> told) {
        this.labels = labels;
        this.values = values;
        this.told = told;
    }

    /** All steps, as parts of one sentence without its capital and point. */
    String of(Explanation why, Claim a, Claim b) {
        Sides sides = new Sides(a, b, vocabulary(a, b), vocabulary(b, a));
        List<String> parts = new ArrayList<>();
        for (Step step : why.steps()) {
            String[] words = words(step, why.relation(), sides);
            if (isAsOf(step, sides.first)) {
                parts.add(labels.text("step.LATER_REPORT.as-of", words));
            } else if (isTellable(step, a.slot()) && Stream.of(words).noneMatch(String::isBlank)) {
                parts.add(sentence(step.kind(), words, a.value(), b.value()));
            }
        }
        return String.join("; ", parts);
    }

    /** Two claims, each with its own words for notations. */
    private record Sides(Claim a, Claim b, Vocabulary first, Vocabulary second) {}

    private String[] words(Step step, Relation relation, Sides sides) {
        Claim a = sides.a;
        Claim b = sides.b;
        // Names are compared in small letters and told as they are written.
        if (step.kind() == Step.Kind.SPELLING || step.kind() == Step.Kind.EXPANSION) {
            return told(a, b);
        }
        if (isFuller(step.kind(), a.value(), b.value())) {
            return relation == Relation.COARSER ? told(b, a) : told(a, b);
        }
        String[] arguments = arguments(step, sides.first, sides.second);
        if (step.kind() == Step.Kind.PART_DIFFERS && a.has(Trait.MATCH_MINUTE)) {
            arguments[0] = labels.text("part.match-minute");
        }
        return inOrder(step, relation, arguments, sides.first, sides.second);
    }

    /** Whether one name says more than the other: to say of "BI" that it does not name "Bank Indonesia" would be wrong. */
    private static boolean isFuller(Step.Kind kind, Value a, Value b) {
        return kind == Step.Kind.SAYS_MORE && a instanceof Party && b instanceof Party;
    }

    /** Whether the times are those for which the claims give their values, and not those of the reports. */
    private static boolean isAsOf(Step step, Vocabulary claim) {
        return step.kind() == Step.Kind.LATER_REPORT
                && step.arguments().size() == 2
                && claim.isOwn(AS_OF + step.arguments().get(0));
    }

    /** Whether there are words for what a step names: what it would name by a key of the program is left unsaid. */
    private boolean isTellable(Step step, Slot slot) {
        String about = step.arguments().isEmpty() ? "-" : step.arguments().get(0);
        return switch (step.kind()) {
            case SAME_EVENT -> !about.equals(About.SPEECH) && labels.has("frame." + about);
            // That both name somebody is to be seen.
            case SAME_QUESTION -> labels.hasConcept(about) && slot != Slot.PARTICIPANT;
            default -> !about.isBlank();
        };
    }

    /** What comes out alike after all is equal, and a place that lies in itself is another place. */
    private String sentence(Step.Kind kind, String[] words, Value a, Value b) {
        if (kind == Step.Kind.EQUAL_CONVERTED && words.length == 2 && isOne(words[0], words[1])) {
            return labels.text("step.EQUAL", words);
        }
        if (kind == Step.Kind.CONTAINED_ELSEWHERE
                && words.length == CONTAINED
                && (words[0].equals(words[1]) || words[2].equals(words[3]))) {
            return labels.text("step.DISJOINT.plain", words[0], words[2]);
        }
        if (isFuller(kind, a, b)) {
            return labels.text(isOne(words[0], words[1]) ? "step.SAYS_MORE" : "step.WITHIN.words", words);
        }
        return labels.text(key(kind, a, b), words);
    }

    /** Reports write blanks of several kinds. */
    private static boolean isOne(String a, String b) {
        return OneLine.of(a).equalsIgnoreCase(OneLine.of(b));
    }

    private static String[] inOrder(Step step, Relation relation, String[] words, Vocabulary first, Vocabulary second) {
        return words.length == 2 && isTurned(step, relation, first, second) ? new String[] {words[1], words[0]} : words;
    }

    private String[] told(Claim a, Claim b) {
        return new String[] {told.apply(a), told.apply(b)};
    }

    /** Whether a step names the two values the other way round than its sentence does. */
    private static boolean isTurned(Step step, Relation relation, Vocabulary first, Vocabulary second) {
        String argument = step.arguments().get(0);
        if (step.kind() == Step.Kind.LATER_REPORT) {
            return isLater(argument, step.arguments().get(1));
        }
        if (step.kind() == Step.Kind.EARLIER_ONE_IMPLIED) {
            return !hasStart(argument) && hasStart(step.arguments().get(1));
        }
        return step.kind() == Step.Kind.WITHIN
                && relation == Relation.COARSER
                && first.isOwn(argument)
                && !second.isOwn(argument);
    }

    /** Of two moments as ISO 8601 writes them. */
    private static boolean isLater(String moment, String other) {
        try {
            return OffsetDateTime.parse(moment).isAfter(OffsetDateTime.parse(other));
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** As {@link dev.silang.value.Precedence#notation()} writes it. */
    private static boolean hasStart(String notation) {
        return notation.contains(" since ");
    }

    /**
     * Words for notations, seen from one of two claims: where both have one notation, its own words count.
     *
     * @param words of both claims by notation
     * @param own notations of the claim
     */
    private record Vocabulary(Map<String, String> words, Set<String> own) {
        String of(String notation) {
            return ofOr(notation, notation);
        }

        String ofOr(String notation, String unknown) {
            return words.getOrDefault(notation, unknown);
        }

        boolean isOwn(String notation) {
            return own.contains(notation);
        }
    }

    private Vocabulary vocabulary(Claim own, Claim other) {
        Map<String, String> words = new HashMap<>();
        learn(words, own);
        Set<String> known = Set.copyOf(words.keySet());
        Map<String, String> others = new HashMap<>();
        learn(others, other);
        others.forEach(words::putIfAbsent);
        day(words, own);
        day(words, other);
        return new Vocabulary(words, known);
    }

    /**
     * Of two plain numbers one says that they differ, not that they do not meet; of words that one has more of them; and it is
     * figures that change.
     */
    private static String key(Step.Kind kind, Value a, Value b) {
        boolean plain = switch (kind) {
            case DISJOINT -> !isStretch(a) && !isStretch(b);
            case LATER_REPORT -> meant(a) == null;
            default -> false;
        };
        boolean words = kind == Step.Kind.WITHIN && (a instanceof Role || a instanceof Phrase);
        return "step." + kind.name() + (plain ? ".plain" : words ? ".words" : "");
    }

    private static boolean isStretch(Value value) {
        Interval meant = meant(value);
        return meant != null && !meant.isExact();
    }

    private static @Nullable Interval meant(Value value) {
        if (value instanceof Quantity quantity) {
            return quantity.meant();
        }
        return value instanceof Duration duration ? duration.meant() : null;
    }

    private void learn(Map<String, String> readable, Claim claim) {
        Value value = claim.value();
        others(readable, claim, told.apply(claim));
        readable.put(value.notation(), told.apply(claim));
        Interval meant = meant(value);
        if (meant != null) {
            readable.put(meant.toString(), NumberText.isWord(value) ? told.apply(claim) : values.meant(value));
        }
        TimeSpan asOf = claim.about().asOf();
        if (asOf != null) {
            readable.put(AS_OF + asOf.notation(), values.of(asOf.withHedge(Hedge.NONE)));
        }
    }

    /** What comparisons call a value other than by its notation. */
    private static void others(Map<String, String> readable, Claim claim, String told) {
        Value value = claim.value();
        if (value instanceof Quantity quantity && quantity.score() != null) {
            readable.put(quantity.subject(), told);
        } else if (value instanceof Identifier identifier) {
            readable.put(identifier.code(), told);
        } else if (value instanceof Place place) {
            readable.put(place.name(), told);
        } else if (value instanceof Party party) {
            readable.put(party.name(), told);
        } else if (value instanceof Role role) {
            readable.put(role.office(), role.office());
            readable.put(words(role.office()), role.office());
        }
    }

    /** Two times of one day are equal by the day alone. */
    private void day(Map<String, String> readable, Claim claim) {
        if (claim.value() instanceof TimeSpan time && time.date() != null) {
            readable.putIfAbsent(String.valueOf(time.date()), told.apply(claim));
        }
    }

    /** As offices are compared. */
    private static String words(String office) {
        return String.join(" ", NOT_IN_WORDS.split(office.toLowerCase(Locale.ROOT)))
                .strip();
    }

    private String[] arguments(Step step, Vocabulary first, Vocabulary second) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < step.arguments().size(); i++) {
            told.add(argument(step.kind(), i, step.arguments().get(i), i == valueAt(step.kind()) ? first : second));
        }
        return told.toArray(String[]::new);
    }

    /** Which argument is the first of two values. */
    private static int valueAt(Step.Kind kind) {
        return kind == Step.Kind.PART_DIFFERS ? 1 : 0;
    }

    private String argument(Step.Kind kind, int number, String argument, Vocabulary known) {
        return switch (kind) {
            case SAME_EVENT -> labels.word("frame", argument);
            case SAME_QUESTION -> labels.concept(argument);
            case SAME_SCOPE, COUNTERPART, SPELLING, EXPANSION, CONTAINED_ELSEWHERE, ONE_STATEMENT -> argument;
            case LATER_REPORT -> known.ofOr(AS_OF + argument, values.moment(argument));
            case SAYS_MORE -> labels.word("part", argument);
            case PART_DIFFERS -> number == 0 ? labels.word("part", argument) : known.of(argument);
            case WEEKDAY_SLIP -> labels.word("weekday", argument);
            case EQUAL,
                    EQUAL_ROUNDED,
                    EQUAL_CONVERTED,
                    WITHIN,
                    MEET,
                    DISJOINT,
                    EARLIER_ONE_IMPLIED,
                    OPPOSITE_POLARITY,
                    TOLD_CHANGE -> known.of(argument);
        };
    }
}
