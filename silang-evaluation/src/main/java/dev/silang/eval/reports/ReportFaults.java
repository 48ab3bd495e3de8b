package dev.silang.eval.reports;

import dev.silang.check.Finding;
import dev.silang.check.Story;
import dev.silang.report.view.Agenda;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.view.Answer;
import dev.silang.report.words.CheckText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a report what an editor would strike out. Knows nothing of how the report was made. */
final class ReportFaults {
    /** Question words, and nouns and verbs that are true of every event: a question of these alone asks nothing. */
    private static final Set<String> GENERAL = Set.of(
            ("what which who whom whose when where why how many much long far was were is are did does do it its this that"
                            + " the a an of in on at to for and about else alike happen happened take took place part"
                            + " involved group groups thing things person persons people organisation organisations body"
                            + " bodies number figure value told mentioned named said event"
                            + " apa siapa kapan dimana di mana mengapa bagaimana berapa banyak lama jauh yang itu ini"
                            + " dan dalam pada oleh dengan tentang lagi sama terjadi berlangsung terlibat ikut kelompok"
                            + " benda hal orang lembaga pihak jumlah jumlahnya nomor nomornya angka nilai nilainya"
                            + " disebut diceritakan dikatakan peristiwa kejadian jabatannya")
                    .split(" "));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    /** What only the program writes: ISO 8601, intervals, keys of concepts and units, the kinds of parties. */
    private static final Pattern NOTATION = Pattern.compile(
            "\\bPT?\\d+[A-Z]|\\d{4}-\\d\\d-\\d\\dT|∞|[\\[(]-?\\d[\\d.]*, ?-?\\d[\\d.]*[\\])]|\\{[^}]*\\}|\\}"
                    + "|\\b(?:person|organisation|thing|group|score):|\\b\\d{4}-\\d\\d-\\d\\d(?:T[A-Z]|\\b)|(?:^|\\s)[~<>≥≤]\\d|\\b[a-z]+(?:-[a-z]+)*\\.[a-z]+\\b|_");

    private static final Pattern UNFILLED = Pattern.compile("\\{|\\}|\\(\\s*\\)|  | \\?|\\bnull\\b");

    private ReportFaults() {}

    /** Questions that name nothing. */
    static List<String> generic(List<String> questions) {
        return questions.stream().filter(ReportFaults::isGeneric).toList();
    }

    private static boolean isGeneric(String question) {
        return WORD.matcher(question.toLowerCase(Locale.ROOT))
                .results()
                .allMatch(word -> GENERAL.contains(word.group()));
    }

    /** Questions that were asked before in the same report. */
    static List<String> twice(List<String> questions) {
        Set<String> seen = new HashSet<>();
        return questions.stream()
                .filter(question -> !seen.add(question.toLowerCase(Locale.ROOT).strip()))
                .toList();
    }

    /** Questions that no sentence was made for: with places left open. */
    static List<String> unfilled(List<String> questions) {
        return questions.stream()
                .filter(question -> UNFILLED.matcher(question).find())
                .toList();
    }

    static List<String> questions(Agenda agenda) {
        return agenda.entries().stream()
                .map(Entry::question)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Conflicts and updates that nothing stands above: their questions, or what they are about. */
    static List<String> untitled(Agenda agenda) {
        return agenda.contested().stream()
                .filter(entry -> entry.title().isEmpty())
                .map(entry -> entry.first().question().key())
                .toList();
    }

    /** The program's own words that hold notations, or abbreviations in other letters than the reports write. */
    static List<String> raw(Agenda agenda, CheckText wording, Story story) {
        Set<String> written = new HashSet<>();
        story.articles()
                .forEach(article -> WORD.matcher(article.title() + " " + article.text())
                        .results()
                        .forEach(word -> written.add(word.group())));
        Set<String> faults = new LinkedHashSet<>();
        for (String shown : shown(agenda, wording)) {
            String own = QUOTED.matcher(shown).replaceAll("");
            if (NOTATION.matcher(own).find() && !isWritten(own, story) || hasBentLetters(own, written)) {
                faults.add(shown);
            }
        }
        return List.copyOf(faults);
    }

    private static boolean isWritten(String shown, Story story) {
        return story.articles().stream().anyMatch(article -> article.text().contains(shown));
    }

    private static List<String> shown(Agenda agenda, CheckText wording) {
        List<String> shown = new ArrayList<>();
        shown.add(agenda.heading().title());
        for (Entry entry : agenda.entries()) {
            entry.title().ifPresent(shown::add);
            entry.findings().forEach(finding -> shown.addAll(wording.why(finding)));
            entry.answers().forEach(answer -> shown.add(answer.shown()));
            entry.further().stream().map(Answer::shown).forEach(shown::add);
        }
        return shown;
    }

    /** "Abcd" where the reports write "ABCD" and never "Abcd"; a sentence begins with a capital anyway. */
    private static boolean hasBentLetters(String shown, Set<String> written) {
        Matcher words = WORD.matcher(shown);
        words.find();
        while (words.find()) {
            String word = words.group();
            String capitals = word.toUpperCase(Locale.ROOT);
            if (word.length() > 1
                    && !word.equals(capitals)
                    && Character.isUpperCase(word.codePointAt(0))
                    && written.contains(capitals)
                    && !written.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Conflicts, updates and agreements of two and more origins that no entry holds. */
    static List<Finding> lost(Agenda agenda, Story story) {
        Set<Finding> held = new HashSet<>();
        agenda.entries().forEach(entry -> held.addAll(entry.findings()));
        return story.findings().stream()
                .filter(finding -> !held.contains(finding))
                .toList();
    }
}
