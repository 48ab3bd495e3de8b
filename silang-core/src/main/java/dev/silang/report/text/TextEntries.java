package dev.silang.report.text;

import dev.silang.check.Verdict;
import dev.silang.report.text.Terminal.Cell;
import dev.silang.report.text.Terminal.Style;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.view.Answer;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Excerpt;
import dev.silang.report.words.Labels;
import dev.silang.report.words.OriginText;
import dev.silang.report.words.Telling;
import dev.silang.value.Phrase;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Entries of an agenda for a terminal: in full, or in a line. */
final class TextEntries {
    /** Below this width evidence stands under its answer and not beside it. */
    private static final int COLUMNS_WIDTH = 76;

    /** Answers and reasons of one entry in a short report: the first ones convince or nothing does. */
    private static final int MOST_ANSWERS = 4;

    private static final int MOST_REASONS = 1;
    private static final int MOST_RULES = 3;

    private final CheckText wording;
    private final Labels labels;
    private final OriginText origins;
    private final Terminal out;
    private final boolean all;

    TextEntries(CheckText wording, Terminal out, boolean all) {
        this.wording = wording;
        this.labels = wording.labels();
        this.origins = new OriginText(wording);
        this.out = out;
        this.all = all;
    }

    /** How many lines an entry takes that is told in a line. */
    int lineHeight(Entry entry) {
        Terminal apart = new Terminal(out.width(), false);
        new TextEntries(wording, apart, all).line(entry);
        return apart.lines();
    }

    /** How many lines a card takes, with the blank one before it. */
    int height(Entry entry) {
        Terminal apart = new Terminal(out.width(), false);
        new TextEntries(wording, apart, all).card(entry);
        return apart.lines() + 1;
    }

    /** The question, its answers with their evidence, and why. */
    void card(Entry entry) {
        String label = labels.text("verdict." + entry.relation().label()).toUpperCase(Locale.ROOT);
        if (entry.title().isPresent()) {
            out.labelled(0, label, style(entry.relation()), entry.title().get(), Style.STRONG);
        } else {
            out.paragraph(0, label, style(entry.relation()));
        }
        inside(entry);
        answers(entry, entry.answers(), all ? entry.answers().size() : MOST_ANSWERS);
        if (!entry.further().isEmpty() && all) {
            out.paragraph(2, labels.text("report.also-told"), Style.MUTED);
            answers(entry, entry.further(), entry.further().size());
        }
        if (entry.relation() != Verdict.UPDATE || all) {
            why(entry);
        }
        List<String> rules = entry.rules();
        String named = String.join(", ", rules.subList(0, all ? rules.size() : Math.min(MOST_RULES, rules.size())));
        out.labelled(2, labels.text("rules") + ":", Style.MUTED, named, Style.MUTED);
    }

    private void inside(Entry entry) {
        List<String> inside = entry.deciding().stream()
                .flatMap(finding -> wording.articlesAgainstThemselves(finding).stream())
                .distinct()
                .toList();
        if (!inside.isEmpty()) {
            out.paragraph(2, labels.text("inside", String.join(", ", inside)), Style.MUTED);
        }
    }

    private void why(Entry entry) {
        List<String> why = wording.why(entry.deciding());
        for (String reason : why.subList(0, all ? why.size() : Math.min(MOST_REASONS, why.size()))) {
            out.labelled(2, labels.text("why") + ":", Style.MUTED, reason, Style.MUTED);
        }
    }

    private void answers(Entry entry, List<Answer> answers, int most) {
        int width = answers.stream()
                .mapToInt(answer -> Columns.width(answer.shown()))
                .max()
                .orElse(0);
        int shown = Math.min(most, answers.size());
        for (Answer answer : answers.subList(0, shown)) {
            answer(entry, answer, Math.min(width, out.width() * 3 / 10));
        }
        if (shown < answers.size()) {
            out.paragraph(4, labels.text("count.more", String.valueOf(answers.size() - shown)), Style.MUTED);
        }
    }

    private void answer(Entry entry, Answer answer, int width) {
        boolean columns = out.width() >= COLUMNS_WIDTH;
        if (!columns) {
            out.paragraph(2, answer.shown(), style(entry.relation()));
        }
        String shown = answer.shown();
        for (String line : told(entry, answer)) {
            if (columns) {
                Cell beside = new Cell(line, Style.PLAIN, out.width() - 4 - width);
                out.row(2, new Cell(shown, style(entry.relation()), width), beside);
                shown = "";
            } else {
                out.paragraph(4, line, Style.PLAIN);
            }
        }
        if (all) {
            origins.behind(answer.position()).forEach(line -> out.paragraph(4, line, Style.MUTED));
        }
    }

    /** Who tells an answer: in a short report the first in full and the others by their names. */
    private List<String> told(Entry entry, Answer answer) {
        List<Telling> tellings =
                Telling.bestFirst(wording, answer.position(), answer.finding().question());
        if (all) {
            return tellings.stream()
                    .map(telling -> told(entry, answer, telling))
                    .toList();
        }
        Telling first = tellings.stream()
                .filter(telling -> !telling.inTitle())
                .findFirst()
                .orElse(tellings.get(0));
        Set<String> others =
                new LinkedHashSet<>(tellings.stream().map(Telling::article).toList());
        others.remove(first.article());
        String also = others.isEmpty() ? "" : " · " + labels.text("report.also", String.join(", ", others));
        return List.of(told(entry, answer, first) + also);
    }

    private String told(Entry entry, Answer answer, Telling telling) {
        String quote = "“" + telling.quote() + "”";
        List<String> parts = new ArrayList<>();
        if (!answer.quoted() || !answer.shown().contains(quote)) {
            parts.add(quote);
        }
        parts.add(telling.article() + dated(entry, telling) + " " + telling.told(labels));
        return String.join(" · ", parts);
    }

    /** An update is told by when each report came. */
    private String dated(Entry entry, Telling telling) {
        OffsetDateTime published = telling.claim().article().published();
        return entry.relation() == Verdict.UPDATE && published != null
                ? ", " + wording.values().of(published)
                : "";
    }

    /** The question, the answers, and how many origins say so or who does. */
    void line(Entry entry) {
        // Of what agrees the first answer stands for itself: beside a second one it would seem to differ.
        List<String> shown = entry.answers().stream()
                .map(Answer::shown)
                .distinct()
                .limit(all || entry.relation() != Verdict.SAME ? entry.answers().size() : 1)
                .toList();
        String answers = tellsNothing(entry)
                ? "“" + Excerpt.of(entry.answers().get(0).claims().get(0)).whole() + "”"
                : String.join(" | ", shown.subList(0, all ? shown.size() : Math.min(MOST_ANSWERS, shown.size())));
        String behind = entry.isContested()
                ? labels.text("verdict." + entry.relation().label())
                : entry.relation() == Verdict.ONLY ? teller(entry) : origins.count(entry.first()) + ": " + names(entry);
        String said = answers + " · " + behind;
        if (entry.title().isEmpty()) {
            out.paragraph(2, said, Style.PLAIN);
        } else if (out.width() >= COLUMNS_WIDTH) {
            int half = (out.width() - 6) * 2 / 5;
            out.row(
                    2,
                    new Cell(entry.title().get(), Style.PLAIN, half),
                    new Cell(said, Style.PLAIN, out.width() - 6 - half));
        } else {
            out.paragraph(2, entry.title().get() + " " + said, Style.PLAIN);
        }
    }

    /** A number, a time or a name by itself, where nothing says what it is about. */
    private static boolean tellsNothing(Entry entry) {
        return entry.title().isEmpty()
                && !entry.answers().isEmpty()
                && !(entry.first().positions().get(0).value() instanceof Phrase);
    }

    private String teller(Entry entry) {
        Telling telling = Telling.of(wording, entry.answers().get(0).position()).get(0);
        return telling.article() + (telling.source().isEmpty() ? "" : " ← " + telling.source());
    }

    private String names(Entry entry) {
        Set<String> names = new LinkedHashSet<>();
        entry.answers().forEach(answer -> answer.articles().forEach(article -> names.add(wording.name(article.id()))));
        return String.join(", ", names);
    }

    static Style style(Verdict verdict) {
        return switch (verdict) {
            case CONFLICT -> Style.CONFLICT;
            case UPDATE -> Style.UPDATE;
            case FINER -> Style.FINER;
            case SAME -> Style.SAME;
            case ONLY -> Style.ONLY;
        };
    }
}
