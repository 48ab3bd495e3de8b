package dev.silang.report.words;

import dev.silang.check.Story;
import dev.silang.check.Utterance;
import dev.silang.check.Utterance.Difference;
import dev.silang.claim.Statement;
import dev.silang.text.OneLine;
import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One statement in the words of several reports, with what differs set off.
 *
 * @param conflict whether the versions cannot both be what was said
 */
public record Retelling(String speaker, boolean conflict, List<Side> versions) {
    /** What a report has. */
    public record Side(String article, String language, List<Fragment> fragments) {
        /** The words with what differs in brackets. */
        public String bracketed() {
            StringBuilder out = new StringBuilder();
            for (Fragment fragment : fragments) {
                String words = OneLine.of(fragment.words());
                boolean spaced = !fragment.words().equals(fragment.words().stripLeading());
                out.append(spaced && !out.isEmpty() ? " " : "");
                out.append(fragment.differs() && !words.isEmpty() ? "[" + words + "]" : words);
                out.append(
                        !words.isEmpty()
                                        && !fragment.words()
                                                .equals(fragment.words().stripTrailing())
                                ? " "
                                : "");
            }
            return OneLine.of(out.toString());
        }
    }

    /** Words that all versions share, or that this one has otherwise. */
    public record Fragment(String words, boolean differs, Difference.Kind kind) {}

    /** Those that differ, first where the meaning does. */
    public static List<Retelling> of(CheckText wording, Story story) {
        return story.utterances().stream()
                .filter(utterance -> utterance.versions().stream()
                        .anyMatch(version -> !version.differences().isEmpty()))
                .map(utterance -> of(wording, utterance))
                .sorted(Comparator.comparing(retelling -> !retelling.conflict))
                .toList();
    }

    private static Retelling of(CheckText wording, Utterance utterance) {
        List<Side> versions = new ArrayList<>();
        Map<Span, Difference.Kind> inFirst = new TreeMap<>();
        for (Utterance.Version version : utterance.versions()) {
            Map<Span, Difference.Kind> here = new TreeMap<>();
            for (Difference difference : version.differences()) {
                here.merge(difference.here(), difference.kind(), Retelling::weightier);
                inFirst.merge(difference.first(), difference.kind(), Retelling::weightier);
            }
            versions.add(version(wording, version.statement(), here));
        }
        versions.set(0, version(wording, utterance.versions().get(0).statement(), inFirst));
        return new Retelling(utterance.speaker(), utterance.isConflict(), versions);
    }

    private static Difference.Kind weightier(Difference.Kind a, Difference.Kind b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Side version(CheckText wording, Statement statement, Map<Span, Difference.Kind> marks) {
        String text = statement.article().text();
        String language = statement.article().language();
        List<Fragment> fragments = new ArrayList<>();
        int at = statement.content().start();
        for (Map.Entry<Span, Difference.Kind> mark : marks.entrySet()) {
            Span span = mark.getKey();
            if (span.length() > 0 && span.end() > at) {
                int start = Math.max(at, span.start());
                fragments.add(new Fragment(text.substring(at, start), false, Difference.Kind.WORDING));
                fragments.add(new Fragment(text.substring(start, span.end()), true, mark.getValue()));
                at = span.end();
            }
        }
        fragments.add(new Fragment(
                text.substring(at, Math.max(at, statement.content().end())), false, Difference.Kind.WORDING));
        return new Side(wording.name(statement.article().id()), language == null ? "" : language, fragments);
    }

    public String heading(Labels labels) {
        String count = labels.text("retold.versions", speaker, String.valueOf(versions.size()));
        return conflict ? count + " · " + labels.text("retold.conflict", kinds(labels)) : count;
    }

    /** What the meaning differs in: a number, a denial, a name. */
    private String kinds(Labels labels) {
        return String.join(
                ", ",
                versions.stream()
                        .flatMap(version -> version.fragments().stream())
                        .map(Fragment::kind)
                        .filter(Difference.Kind::changesMeaning)
                        .distinct()
                        .sorted()
                        .map(kind -> labels.text("retold." + kind.name()))
                        .toList());
    }
}
