package dev.silang.report.view;

import dev.silang.check.Finding;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all forms of a report show of one story, in the order in which an editor wants to read it. Every finding of the
 * story is in exactly one entry.
 *
 * @param contested conflicts and updates
 * @param agreed what two and more independent origins say alike
 * @param finer what one says more precisely than another
 * @param single what has one origin only
 */
public record Agenda(
        Heading heading, List<Entry> contested, List<Entry> agreed, List<Entry> finer, List<Entry> single) {
    /**
     * What the story is about.
     *
     * @param title the event and its latest state, in no report's words unless nothing else tells it
     * @param outlets who reports it, each once, in the order of publication
     * @param days when: the days of publication; empty if none is known
     */
    public record Heading(String title, List<String> outlets, String days) {
        /** Outlets that are named beside a title: about two lines of a phone; the part on origins names all. */
        private static final int MOST_OUTLETS = 8;

        public Heading {
            outlets = List.copyOf(outlets);
        }

        /** Who and when in one line, behind the title. */
        public String beneath(Labels labels) {
            int named = outlets.size() <= MOST_OUTLETS + 1 ? outlets.size() : MOST_OUTLETS;
            List<String> names = new ArrayList<>(outlets.subList(0, named));
            if (named < outlets.size()) {
                names.add(labels.text("count.more", String.valueOf(outlets.size() - named)));
            }
            String who = String.join(", ", names);
            return days.isEmpty() ? who : labels.text("heading.beneath", who, days);
        }
    }

    /**
     * A question and its answers: one finding, or several that ask the same.
     *
     * @param anchor an address in a page that stays when later articles come
     * @param question empty where it would say nothing; then the quotes stand side by side
     * @param title what a card is headed with: the question or, of what is contested, what the answers are about
     * @param relation of the answers
     * @param answers those that the relation is about, finding by finding
     * @param further answers that findings of lesser weight give to the same question
     * @param findings all that it merges, the most pressing first; never empty
     */
    public record Entry(
            String anchor,
            Optional<String> question,
            Optional<String> title,
            Verdict relation,
            List<Answer> answers,
            List<Answer> further,
            List<Finding> findings) {
        public Entry {
            answers = List.copyOf(answers);
            further = List.copyOf(further);
            findings = List.copyOf(findings);
        }

        /** The finding that it is named after. */
        public Finding first() {
            return findings.get(0);
        }

        /** Those of its findings that the relation is about. */
        public List<Finding> deciding() {
            return findings.stream()
                    .filter(finding -> finding.verdict() == first().verdict())
                    .toList();
        }

        /** The rules that found its answers, each once, as {@code silang explain} knows them. */
        public List<String> rules() {
            return answers.stream()
                    .flatMap(answer -> answer.claims().stream())
                    .map(claim -> claim.rules().get(0))
                    .distinct()
                    .toList();
        }

        public boolean isContested() {
            return relation == Verdict.CONFLICT || relation == Verdict.UPDATE;
        }
    }

    public Agenda {
        contested = List.copyOf(contested);
        agreed = List.copyOf(agreed);
        finer = List.copyOf(finer);
        single = List.copyOf(single);
    }

    /** In the words of the reader's language. */
    public static Agenda of(CheckText wording, Story story) {
        return new AgendaWriter(wording, story).write();
    }

    /** What there is of each kind: "2 conflicts", "5 updates", …, none of what there is nothing of. */
    public List<String> counts(Labels labels) {
        long conflicts = contested.stream()
                .filter(entry -> entry.relation() == Verdict.CONFLICT)
                .count();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("count.conflict", (int) conflicts);
        counts.put("count.update", contested.size() - (int) conflicts);
        counts.put("count.agreed", agreed.size());
        counts.put("count.finer", finer.size());
        counts.put("count.single", single.size());
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> labels.count(count.getKey(), count.getValue()))
                .toList();
    }

    /**
     * The first line of a report.
     *
     * @param frame how many reports there are, then what there is to say of them beside the counts; never empty
     */
    public List<String> summary(List<String> frame, Labels labels) {
        List<String> summary = new ArrayList<>(frame);
        summary.addAll(1, counts(labels));
        return summary;
    }

    /** All entries, in the order of reading. */
    public List<Entry> entries() {
        return Stream.of(contested, agreed, finer, single).flatMap(List::stream).toList();
    }
}
