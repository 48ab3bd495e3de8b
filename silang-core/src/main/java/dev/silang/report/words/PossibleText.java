package dev.silang.report.words;

import dev.silang.check.Finding;
import dev.silang.check.Ground;
import dev.silang.check.Link;
import dev.silang.check.Position;
import dev.silang.check.PossibleConflict;
import dev.silang.check.PossibleConflicts;
import dev.silang.check.Question;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what was weighed and is not shown as a conflict. */
public final class PossibleText {
    /** What is told as no per cent at all is not worth a look. */
    private static final double LEAST = 0.01;

    /** Reasons of one kind: what moved the likelihood less is not why. */
    private static final int MOST_GROUNDS = 3;

    private final CheckText wording;
    private final Labels labels;

    public PossibleText(CheckText wording) {
        this.wording = wording;
        this.labels = wording.labels();
    }

    /** What a reader should look at, the likeliest first; empty if the story was not asked for it. */
    public static List<PossibleConflict> worthALook(Story story, int most) {
        PossibleConflicts possible = story.possible();
        return possible == null
                ? List.of()
                : possible.likeliest().stream()
                        .filter(one -> one.likelihood() >= LEAST)
                        .limit(most)
                        .toList();
    }

    /** How many pairs of answers of a story were weighed that are neither shown as a conflict nor among so many. */
    public String leftOut(Story story, int told) {
        PossibleConflicts possible = story.possible();
        long weighed =
                possible == null ? 0 : possible.leftOut() + possible.likeliest().size();
        return labels.count("possible.left-out", (int) Math.min(Integer.MAX_VALUE, weighed - told));
    }

    /** What both are an answer to, in a sentence; empty if they say that they are of two questions, or no sentence fits. */
    public Optional<String> question(PossibleConflict possible) {
        Question a = question(possible.a());
        return a.equals(question(possible.b()))
                ? wording.asked(new Finding(
                        "", a, Verdict.CONFLICT, List.of(alone(possible.a()), alone(possible.b())), List.of()))
                : Optional.empty();
    }

    private static Question question(Claim claim) {
        return new Question(
                claim.slot(),
                claim.about().frame(),
                claim.asked(),
                claim.about().scope());
    }

    private static Position alone(Claim claim) {
        return new Position(claim.value(), List.of(claim), List.of());
    }

    /** The two answers, each as a reader wants to see it. */
    public String answers(PossibleConflict possible) {
        return wording.value(possible.a()) + " ↔ " + wording.value(possible.b());
    }

    /** "12 per cent". */
    public String likelihood(PossibleConflict possible) {
        return labels.text("possible.likelihood", String.valueOf(Math.round(possible.likelihood() * 100)));
    }

    /** How the two differ, what speaks for a conflict and against it, and what refused it, a line each. */
    public List<String> reasons(PossibleConflict possible) {
        List<String> reasons = new ArrayList<>();
        reasons.add(wording.why(new Link(possible.a(), possible.b(), possible.why())));
        reasons.add(grounds("possible.for", possible.speakingFor()));
        reasons.add(grounds("possible.against", possible.speakingAgainst()));
        String veto = possible.veto();
        reasons.add(veto == null ? "" : labels.text("possible.veto", labels.word("veto", veto)));
        reasons.removeIf(String::isEmpty);
        return reasons;
    }

    private String grounds(String key, List<Ground> grounds) {
        return grounds.isEmpty()
                ? ""
                : labels.text(
                        key,
                        grounds.stream()
                                .limit(MOST_GROUNDS)
                                .map(ground -> labels.text("ground." + ground.label()))
                                .collect(Collectors.joining(", ")));
    }
}
