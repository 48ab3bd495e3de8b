package dev.silang.report.words;

import dev.silang.check.Answers;
import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.source.Dependence;
import dev.silang.source.Origin;
import java.util.ArrayList;
import java.util.List;

/** Origins in the words of one language. Immutable. */
public final class OriginText {
    /** Reasons beside one answer; the page tells all of the story. */
    private static final int MOST = 3;

    /** Articles of one origin that are named beside one answer. */
    private static final int MOST_NAMES = 6;

    private final CheckText wording;
    private final Labels labels;

    public OriginText(CheckText wording) {
        this.wording = wording;
        this.labels = wording.labels();
    }

    /**
     * What stands beside an answer: its origins, each by its articles, and why some are one that the story as a whole does
     * not make one; empty where one article alone gives it and it is known whose that is.
     */
    public List<String> behind(Position position) {
        if (position.origins().isEmpty()
                || articles(position) < 2 && position.origins().get(0).known()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(count(position.origins()) + ": "
                + String.join(
                        " | ", position.origins().stream().map(this::names).toList()));
        for (Origin origin : position.origins()) {
            lines.addAll(dependences(wording.whyOne(origin)));
        }
        return lines.size() <= MOST + 1 ? lines : some(lines);
    }

    private List<String> some(List<String> lines) {
        List<String> some = new ArrayList<>(lines.subList(0, MOST + 1));
        some.add(labels.text("count.more", String.valueOf(lines.size() - MOST - 1)));
        return some;
    }

    private static int articles(Position position) {
        return position.origins().stream()
                .mapToInt(origin -> origin.articles().size())
                .sum();
    }

    private String names(Origin origin) {
        List<String> names = origin.articles().stream().map(wording::name).toList();
        return names.size() <= MOST_NAMES + 1
                ? String.join(" + ", names)
                : String.join(" + ", names.subList(0, MOST_NAMES)) + ", "
                        + labels.text("count.more", String.valueOf(names.size() - MOST_NAMES));
    }

    /** Why articles are one origin, a line for each reason. */
    public List<String> dependences(List<Dependence> reasons) {
        List<String> lines = new ArrayList<>();
        for (Dependence why : reasons) {
            String line = labels.text(
                    "origin." + why.reason().name(), wording.name(why.a()), wording.name(why.b()), why.detail());
            boolean told = why.from() == null || why.reason() == Dependence.Reason.CREDITS_OTHER;
            lines.add(told ? line : labels.text("origin.from", line, wording.name(String.valueOf(why.from()))));
        }
        return lines.stream().distinct().toList();
    }

    /** The same for all that say one thing, told in one position or in several that can be true together. */
    public String count(Finding finding) {
        return count(Answers.origins(finding));
    }

    private String count(List<Origin> origins) {
        int unknown = (int) origins.stream().filter(origin -> !origin.known()).count();
        if (unknown == origins.size()) {
            return labels.text("count.origin-unknown.all");
        }
        int known = origins.size() - unknown;
        return unknown == 0
                ? labels.count("count.origin", known)
                : labels.count("count.origin-known", known) + ", "
                        + labels.text("count.origin-unknown", String.valueOf(unknown));
    }
}
