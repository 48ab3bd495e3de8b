package dev.silang.report.words;

import dev.silang.claim.Claim;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.relation.Step;
import dev.silang.value.Duration;
import dev.silang.value.Interval;
import dev.silang.value.Quantity;
import dev.silang.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells the steps of an explanation in words. Steps carry notations ({@code >PT5H}, {@code (18000, ∞)}); those of the
 * two claims are put into the reader's words. Immutable.
 */
final class StepText {
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
        Vocabulary first = vocabulary(a, b);
        Vocabulary second = vocabulary(b, a);
        List<String> parts = new ArrayList<>();
        for (Step step : why.steps()) {
            String[] words = isAsTold(step.kind())
                    ? told(a, b)
                    : inOrder(step, why.relation(), arguments(step, first, second), first, second);
            parts.add(labels.text(key(step.kind(), a.value(), b.value()), words));
        }
        return String.join("; ", parts);
    }

    private static String[] inOrder(Step step, Relation relation, String[] words, Vocabulary first, Vocabulary second) {
        return words.length == 2 && isTurned(step, relation, first, second) ? new String[] {words[1], words[0]} : words;
    }

    /** Names are compared in small letters and told as they are written. */
    private static boolean isAsTold(Step.Kind kind) {
        return kind == Step.Kind.SPELLING || kind == Step.Kind.KIN_NAMES || kind == Step.Kind.IN_PLACE;
    }

    private String[] told(Claim a, Claim b) {
        return new String[] {told.apply(a), told.apply(b)};
    }

    /** Whether a step names the two values the other way round than its sentence does. */
    private static boolean isTurned(Step step, Relation relation, Vocabulary first, Vocabulary second) {
        String argument = step.arguments().get(0);
        if (step.kind() == Step.Kind.EARLIER_ONE_IMPLIED) {
            return !hasStart(argument) && hasStart(step.arguments().get(1));
        }
        return step.kind() == Step.Kind.WITHIN
                && relation == Relation.COARSER
                && first.isOwn(argument)
                && !second.isOwn(argument);
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
            return words.getOrDefault(notation, notation);
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
        return new Vocabulary(words, known);
    }

    /** Of two plain numbers one says that they differ, not that they do not meet. */
    private static String key(Step.Kind kind, Value a, Value b) {
        boolean plain = kind == Step.Kind.DISJOINT && !isStretch(a) && !isStretch(b);
        return "step." + kind.name() + (plain ? ".plain" : "");
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
        readable.put(value.notation(), told.apply(claim));
        Interval meant = meant(value);
        if (meant != null) {
            readable.put(meant.toString(), values.meant(value));
        }
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
            case SAME_SCOPE, COUNTERPART, SPELLING, KIN_NAMES, IN_PLACE, CONTAINED_ELSEWHERE, ONE_STATEMENT -> argument;
            case LATER_REPORT -> values.moment(argument);
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
                    OPPOSITE_POLARITY -> known.of(argument);
        };
    }
}
