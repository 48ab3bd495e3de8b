package dev.silang.report.view;

import dev.silang.check.Finding;
import dev.silang.check.Link;
import dev.silang.check.Position;
import dev.silang.claim.Claim;
import dev.silang.report.words.CheckText;
import dev.silang.source.Origin;
import dev.silang.value.Party;
import dev.silang.value.Phrase;
import dev.silang.value.Place;
import dev.silang.value.Role;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes one answer of what is told under two names: "mobil bak" and "Mobil Bak Cakra 300", "Rabu, 2 Mei" and "2 Mei". Immutable. */
final class AnswerMerger {
    private final CheckText wording;

    AnswerMerger(CheckText wording) {
        this.wording = wording;
    }

    /** The answers of some findings, in their order, each once; what opposes each other is never merged. */
    List<Answer> answers(List<Finding> findings) {
        List<Answer> answers = new ArrayList<>();
        for (Finding finding : findings) {
            for (Position position : wording.answers(finding)) {
                answers.add(answer(finding, position));
            }
        }
        return merged(answers);
    }

    /** In the words of its first report where the program has none: "three days later" of a day that is not known. */
    private Answer answer(Finding finding, Position position) {
        String shown = wording.answer(finding, position);
        return shown.isBlank()
                ? new Answer("“" + position.claims().get(0).quote().strip() + "”", true, position, finding)
                : new Answer(shown, isQuoted(position), position, finding);
    }

    private static boolean isQuoted(Position position) {
        return position.claims().stream().anyMatch(CheckText::isQuoted);
    }

    private List<Answer> merged(List<Answer> answers) {
        List<Set<String>> names = answers.stream().map(this::name).toList();
        Map<Integer, List<Answer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            groups.computeIfAbsent(home(i, answers, names), key -> new ArrayList<>());
        }
        for (int i = 0; i < answers.size(); i++) {
            groups.getOrDefault(home(i, answers, names), List.of()).add(answers.get(i));
        }
        List<Answer> all = new ArrayList<>();
        groups.forEach((home, group) -> all.add(joined(answers.get(home), group)));
        return all;
    }

    /** The fullest answer that says what this one says; if there is none, or if several do, the first of its own words. */
    private static int home(int i, List<Answer> answers, List<Set<String>> names) {
        int home = i;
        for (int j = 0; j < answers.size(); j++) {
            if (isHeldBy(i, j, answers, names) && isFullest(j, answers, names)) {
                if (home != i) {
                    return isPlace(answers.get(i)) ? home : alike(i, answers, names);
                }
                home = j;
            }
        }
        return home;
    }

    private static int alike(int i, List<Answer> answers, List<Set<String>> names) {
        return IntStream.range(0, i)
                .filter(j -> isSaidBy(i, j, answers, names) && isSaidBy(j, i, answers, names))
                .findFirst()
                .orElse(i);
    }

    /** A place by itself is the same place with what lies around it, whatever else is told of it. */
    private static boolean isPlace(Answer answer) {
        return answer.position().value() instanceof Place;
    }

    private static boolean isFullest(int i, List<Answer> answers, List<Set<String>> names) {
        return IntStream.range(0, answers.size()).noneMatch(j -> isHeldBy(i, j, answers, names));
    }

    /** Whether answer j says more than answer i, or the same and earlier. */
    private static boolean isHeldBy(int i, int j, List<Answer> answers, List<Set<String>> names) {
        return i != j && isSaidBy(i, j, answers, names) && (j < i || !isSaidBy(j, i, answers, names));
    }

    /** Whether answer i names what answer j names, with as many words or fewer. */
    private static boolean isSaidBy(int i, int j, List<Answer> answers, List<Set<String>> names) {
        Finding finding = answers.get(i).finding();
        boolean ofOne = !finding.verdict().agrees()
                && finding.id().equals(answers.get(j).finding().id());
        return ofOne
                ? names.get(j).equals(names.get(i)) && !isOpposed(answers.get(i), answers.get(j))
                : names.get(j).containsAll(names.get(i));
    }

    /** Whether two answers of one finding are told to oppose each other. */
    private static boolean isOpposed(Answer a, Answer b) {
        return a.finding().deciding().stream()
                .anyMatch(link -> isBetween(link, a.claims(), b.claims()) || isBetween(link, b.claims(), a.claims()));
    }

    private static boolean isBetween(Link link, List<Claim> a, List<Claim> b) {
        return a.contains(link.a()) && b.contains(link.b());
    }

    /** The words by which an answer is known; what is no name is known by all of what is shown. */
    private Set<String> name(Answer answer) {
        Value value = answer.position().value();
        String shown = bare(answer).toLowerCase(Locale.ROOT);
        boolean named =
                value instanceof Party || value instanceof Place || value instanceof Role || value instanceof Phrase;
        return named ? words(shown) : Set.of(shown);
    }

    /** A date is the same with its weekday and without. */
    private String bare(Answer answer) {
        DayOfWeek weekday =
                answer.position().value() instanceof TimeSpan time && !time.isSlip() ? time.weekday() : null;
        return weekday == null
                ? answer.shown()
                : answer.shown()
                        .replace(wording.labels().word("weekday", String.valueOf(weekday.getValue())) + ", ", "");
    }

    private static Set<String> words(String shown) {
        Set<String> words = new LinkedHashSet<>(Arrays.asList(shown.split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words.isEmpty() ? Set.of(shown) : words;
    }

    private static Answer joined(Answer home, List<Answer> group) {
        if (group.size() == 1) {
            return home;
        }
        Set<Claim> claims = new LinkedHashSet<>(home.claims());
        Map<String, Origin> origins = new LinkedHashMap<>();
        for (Answer answer : group) {
            claims.addAll(answer.claims());
            answer.position()
                    .origins()
                    .forEach(origin -> origins.merge(origin.id(), origin, (a, b) -> a.known() ? a : b));
        }
        Position all = new Position(home.position().value(), List.copyOf(claims), List.copyOf(origins.values()));
        return new Answer(home.shown(), home.quoted(), all, home.finding());
    }
}
