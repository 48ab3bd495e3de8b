package dev.silang.report.words;

import dev.silang.check.Finding;
import dev.silang.check.Link;
import dev.silang.check.Position;
import dev.silang.check.Question;
import dev.silang.relation.Step;
import dev.silang.value.Hedge;
import dev.silang.value.Precedence;
import dev.silang.value.TimeSpan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * One line of {@code questions-en.tsv} or {@code titles-en.tsv}: what it is for, and how that is asked or named.
 *
 * @param slot as {@link dev.silang.claim.Slot#label()} has it
 * @param frames names, {@code *} for any, {@code =} for the story's own event
 * @param things see {@link Counted#is}; {@code *} for any
 * @param when what must hold besides, {@code *} for nothing
 * @param question a template
 * @param example what it is for and what comes out
 */
record QuestionLine(String slot, Set<String> frames, Set<String> things, String when, String question, String example) {
    private static final int CELLS = 6;

    private static final Map<String, Predicate<Finding>> CONDITIONS = Map.of(
            "*", finding -> true,
            "superlative", finding -> rank(finding) == 0 && isCompared(finding),
            "first", finding -> Math.abs(rank(finding)) == 1,
            "later", finding -> rank(finding) > 1,
            "spelling", QuestionLine::isSpelling,
            "until", finding -> isBound(finding, Hedge.AT_MOST),
            "since", finding -> isBound(finding, Hedge.AT_LEAST),
            "moment", finding -> !isBound(finding, Hedge.AT_MOST) && !isBound(finding, Hedge.AT_LEAST));

    /** Qualities that put in an order of time and compare nothing. */
    private static final Set<String> ORDERS = Set.of("last", "again");

    /** What names a part, which decides without the finding. */
    private static final String PART = "part";

    private static final Map<String, List<QuestionLine>> LOADED = new ConcurrentHashMap<>();

    QuestionLine {
        if (!when.equals(PART) && !CONDITIONS.containsKey(when)) {
            throw new IllegalStateException("no condition '" + when + "' for: " + question);
        }
    }

    /** The questions of a language, in their order. */
    static List<QuestionLine> of(String language) {
        return LOADED.computeIfAbsent("questions-" + language + ".tsv", QuestionLine::read);
    }

    /** What is named where nothing is asked, in the same form. */
    static List<QuestionLine> titles(String language) {
        return LOADED.computeIfAbsent("titles-" + language + ".tsv", QuestionLine::read);
    }

    /** @param part of the whole that is asked about; empty for the whole */
    boolean fits(Finding finding, String main, Counted counted, String part) {
        Question asked = finding.question();
        return slot.equals(asked.slot().label())
                && isFrame(asked.frame(), main)
                && isThing(counted)
                && (when.equals(PART)
                        ? !part.isEmpty()
                        : CONDITIONS.getOrDefault(when, any -> false).test(finding));
    }

    private boolean isFrame(String frame, String main) {
        return frames.contains("*") || frames.contains(frame) || frames.contains("=") && frame.equals(main);
    }

    private boolean isThing(Counted counted) {
        return things.contains("*") || things.stream().anyMatch(counted::is);
    }

    /** Of a rank among earlier ones; something that no condition asks for if there is none. */
    private static int rank(Finding finding) {
        return finding.positions().get(0).value() instanceof Precedence precedence
                ? precedence.rank()
                : Integer.MIN_VALUE;
    }

    /** The last one, and one that came again, are no larger or worse than others. */
    private static boolean isCompared(Finding finding) {
        return finding.positions().stream()
                .map(Position::value)
                .noneMatch(value -> value instanceof Precedence precedence && ORDERS.contains(precedence.quality()));
    }

    /** Whether all answers tell where a stretch of time ends, or where it begins. */
    private static boolean isBound(Finding finding, Hedge bound) {
        return finding.positions().stream()
                .map(Position::value)
                .allMatch(value -> value instanceof TimeSpan time && time.hedge() == bound);
    }

    static boolean isSpelling(Finding finding) {
        return finding.deciding().stream()
                .map(Link::why)
                .flatMap(why -> why.steps().stream())
                .anyMatch(step -> step.kind() == Step.Kind.SPELLING);
    }

    private static List<QuestionLine> read(String file) {
        try (InputStream in = QuestionLine.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + file);
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return parsed(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<QuestionLine> parsed(List<String> lines) {
        Map<String, List<String>> sets = new HashMap<>();
        List<QuestionLine> parsed = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("@")) {
                sets.put(cells[0], List.of(cells[1].split(" ")));
            } else if (cells.length == CELLS) {
                parsed.add(new QuestionLine(
                        cells[0], words(cells[1], sets), words(cells[2], sets), cells[3], cells[4], cells[5]));
            } else {
                throw new IllegalStateException("a question has " + CELLS + " cells: " + line);
            }
        }
        return List.copyOf(parsed);
    }

    private static Set<String> words(String cell, Map<String, List<String>> sets) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : cell.split(" ")) {
            words.addAll(sets.getOrDefault(word, List.of(word)));
        }
        return Set.copyOf(words);
    }
}
