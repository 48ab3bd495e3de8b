package dev.silang.report.view;

import dev.silang.check.Answers;
import dev.silang.check.Finding;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.CheckText;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the findings of one story in order and merges those that ask the same. For one thread. */
final class AgendaWriter {
    /** Where an entry stands. */
    private enum Section {
        CONTESTED,
        AGREED,
        FINER,
        SINGLE;

        static Section of(Finding finding) {
            return in(finding, finding.verdict());
        }

        /** @param relation of its answers, see {@link #relation} */
        static Section in(Finding finding, Verdict relation) {
            return switch (relation) {
                case CONFLICT, UPDATE -> CONTESTED;
                case SAME -> Origin.independent(Answers.origins(finding)) > 1 ? AGREED : SINGLE;
                case FINER -> FINER;
                case ONLY -> SINGLE;
            };
        }
    }

    /** By section, then by weight, conflicts before updates; findings that weigh alike stay in the order of the story. */
    private static final Comparator<Finding> BY_WEIGHT = Comparator.comparing(Section::of)
            .thenComparing(finding -> Weights.of(finding.question()))
            .thenComparing(Finding::verdict)
            .thenComparing(AgendaWriter::length, Comparator.reverseOrder());

    /** Of what several reports state the longer comes first, as it tells more; of all else the length tells nothing. */
    private static int length(Finding finding) {
        return finding.question().slot() == Slot.TOPIC
                ? finding.positions().get(0).claims().get(0).evidence().length()
                : 0;
    }

    private final CheckText wording;
    private final Story story;
    private final AnswerMerger merger;

    AgendaWriter(CheckText wording, Story story) {
        this.wording = wording;
        this.story = story;
        this.merger = new AnswerMerger(wording);
    }

    Agenda write() {
        Map<String, List<Finding>> asked = new LinkedHashMap<>();
        story.findings().stream()
                .sorted(BY_WEIGHT)
                .forEach(finding -> asked.computeIfAbsent(key(finding), key -> new ArrayList<>())
                        .add(finding));
        Map<Section, List<Entry>> sections = new LinkedHashMap<>();
        for (List<Finding> findings : asked.values()) {
            Entry entry = entry(findings);
            sections.computeIfAbsent(Section.in(entry.first(), entry.relation()), section -> new ArrayList<>())
                    .add(entry);
        }
        List<Entry> entries = sections.values().stream().flatMap(List::stream).toList();
        return new Agenda(
                new HeadingWriter(wording, story).write(entries),
                sections.getOrDefault(Section.CONTESTED, List.of()),
                sections.getOrDefault(Section.AGREED, List.of()),
                sections.getOrDefault(Section.FINER, List.of()),
                sections.getOrDefault(Section.SINGLE, List.of()));
    }

    /** What asks the same has one; what asks nothing stands for itself. */
    private String key(Finding finding) {
        return wording.asked(finding)
                .map(question -> question.toLowerCase(Locale.ROOT))
                .orElse(finding.id());
    }

    private Entry entry(List<Finding> findings) {
        Finding first = findings.get(0);
        Optional<String> question = wording.asked(first);
        List<Finding> deciding = new ArrayList<>();
        List<Finding> others = new ArrayList<>();
        for (Finding finding : findings) {
            boolean decides = Section.of(finding) == Section.of(first) && finding.verdict() == first.verdict();
            (decides ? deciding : others).add(finding);
        }
        List<Answer> answers = inOrder(merger.answers(deciding), first.verdict());
        Optional<String> title =
                question.isEmpty() && Section.of(first) == Section.CONTESTED ? wording.title(first) : question;
        return new Entry(
                first.id(), question, title, relation(first, answers), answers, merger.answers(others), findings);
    }

    /** Of answers that replace each other the earlier first, those of one finding beside each other. */
    private static List<Answer> inOrder(List<Answer> answers, Verdict verdict) {
        if (verdict != Verdict.UPDATE) {
            return answers;
        }
        Map<String, List<Answer>> byFinding = new LinkedHashMap<>();
        for (Answer answer : answers) {
            byFinding
                    .computeIfAbsent(answer.finding().id(), id -> new ArrayList<>())
                    .add(answer);
        }
        return byFinding.values().stream()
                .flatMap(some -> some.stream().sorted(Comparator.comparing(Answer::firstTold)))
                .toList();
    }

    /** Where every report has the fuller name, and some the shorter one too, none says more than another. */
    private Verdict relation(Finding first, List<Answer> answers) {
        boolean alike = first.verdict() == Verdict.FINER && answers.size() == 1 && isToldByAll(first, answers.get(0));
        return alike ? Verdict.SAME : first.verdict();
    }

    private boolean isToldByAll(Finding first, Answer answer) {
        Set<Article> tellers = answer.claims().stream()
                .filter(claim -> wording.answer(first, claim).equalsIgnoreCase(answer.shown()))
                .map(Claim::article)
                .collect(Collectors.toSet());
        return tellers.containsAll(answer.articles());
    }
}
