package dev.silang.report.words;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Sourcing;
import dev.silang.check.Story;
import dev.silang.check.Uncompared;
import dev.silang.check.Verdict;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The first lines of a report. Immutable. */
public final class Summary {
    private final CheckText wording;
    private final Labels labels;
    private final Sourcing sourcing;

    public Summary(CheckText wording) {
        this.wording = wording;
        this.labels = wording.labels();
        this.sourcing = new Sourcing(wording.check());
    }

    /** "3 reports of one event", then the counts of findings. */
    public List<String> counts(Story story) {
        List<String> parts = new ArrayList<>();
        parts.add(labels.count("count.report", story.articles().size()));
        for (Verdict verdict : Verdict.values()) {
            int number = of(story, verdict).size();
            if (number > 0) {
                parts.add(labels.count("count." + verdict.label(), number));
            } else if (verdict == Verdict.CONFLICT) {
                parts.add(noConflict(story));
            }
        }
        if (story.articles().size() > 1) {
            parts.add(origins(story));
        }
        return parts;
    }

    /** Of how many reports and origins the story is, and that no conflict was found where none was: before any counts. */
    public List<String> frame(Story story) {
        List<String> parts = new ArrayList<>();
        parts.add(labels.count("count.report", story.articles().size()));
        if (of(story, Verdict.CONFLICT).isEmpty()) {
            parts.add(noConflict(story));
        }
        if (story.articles().size() > 1) {
            parts.add(origins(story));
        }
        return parts;
    }

    /** Origins that are not known are no independent one. */
    public String origins(Story story) {
        return story.origins().stream().noneMatch(Origin::known)
                ? labels.text("count.origin-unknown.all")
                : labels.count("count.origins-independent", Origin.independent(story.origins()));
    }

    /** Facts that several articles tell. */
    public int compared(Story story) {
        return story.findings().size() - of(story, Verdict.ONLY).size();
    }

    /** "No conflicts in 24 facts compared": what several articles tell could be compared, the rest could not. */
    public String noConflict(Story story) {
        int compared = compared(story);
        return compared == 0 ? labels.text("count.nothing-compared") : labels.count("count.no-conflict", compared);
    }

    /** How often a conflict is overlooked, where none was found; empty otherwise. */
    public List<String> caution(Story story) {
        boolean silent =
                of(story, Verdict.CONFLICT).isEmpty() && story.articles().size() > 1;
        return silent ? List.of(labels.text("caution.text")) : List.of();
    }

    /** What could not be compared, and why, a line for each reason. */
    public List<String> notCompared(Story story) {
        List<String> lines = new ArrayList<>();
        int alone = of(story, Verdict.ONLY).size();
        if (alone > 0 && story.articles().size() > 1) {
            lines.add(labels.count("not-compared.alone", alone));
        }
        lines.addAll(leftOut(story));
        return lines;
    }

    /** What several articles may tell and was not compared, and why. */
    public List<String> leftOut(Story story) {
        List<String> lines = new ArrayList<>(uncompared(story.uncompared()));
        List<String> undated = story.articles().stream()
                .filter(article -> article.published() == null)
                .map(article -> wording.name(article.id()))
                .toList();
        if (!undated.isEmpty()) {
            lines.add(labels.text("not-compared.undated", String.join(", ", undated)));
        }
        return lines;
    }

    private List<String> uncompared(Uncompared uncompared) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("uncompared.claims", uncompared.claims());
        counts.put("uncompared.statements", uncompared.statements());
        counts.put("uncompared.words", uncompared.words());
        counts.put("uncompared.articles", uncompared.articles());
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> labels.count(count.getKey(), count.getValue()))
                .toList();
    }

    public static List<Finding> of(Story story, Verdict verdict) {
        return story.findings().stream().filter(f -> f.verdict() == verdict).toList();
    }

    /** A line for each article: {@code vietnam.vn names 6 sources, for 25 of 90 claims}. */
    public List<String> sourcing(Story story) {
        return story.articles().stream().map(Article::id).map(this::sourcing).toList();
    }

    private String sourcing(String article) {
        Sourcing.Profile profile = sourcing.of(article);
        String vague = profile.vague().isEmpty()
                ? ""
                : labels.text("sourcing.vague", "“" + String.join("”, “", profile.vague()) + "”");
        String name = wording.name(article);
        String claims = String.valueOf(profile.claims());
        if (profile.named().isEmpty()) {
            return labels.text("sourcing.names-none", name, claims) + vague;
        }
        String sources = labels.count("count.source", profile.named().size());
        return labels.text("sourcing.names", name, sources, String.valueOf(profile.withNamed()), claims) + vague;
    }

    public Sourcing.Profile profile(String article) {
        return sourcing.of(article);
    }

    /** {@code 25 claims with a named source, 2 with an unnamed one only, 63 with none}. */
    public String profileText(String article) {
        Sourcing.Profile profile = sourcing.of(article);
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("sourcing.profile.named", profile.withNamed());
        parts.put("sourcing.profile.vague", profile.withVague());
        parts.put("sourcing.profile.none", profile.withNone());
        return parts.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> labels.text(part.getKey(), String.valueOf(part.getValue())))
                .collect(Collectors.joining(" · "));
    }

    /** Dates with which reports contradict themselves, a line for each. */
    public List<String> slips(Story story) {
        return new SlipText(wording).of(story);
    }

    /** Why articles count as one origin, a line for each reason; empty if all are independent. */
    public List<String> dependences(Story story) {
        List<String> lines = new ArrayList<>();
        for (Origin origin : story.origins()) {
            lines.addAll(dependences(origin));
        }
        return lines;
    }

    public List<String> dependences(Origin origin) {
        return new OriginText(wording).dependences(origin.why());
    }

    /** A line that sums up all, for a cross-check of several stories or none. */
    public static String overall(CrossCheck check, Labels labels) {
        String reports = labels.count("count.reports-read", check.documents().size());
        return reports + " · " + labels.count("count.story", check.stories().size());
    }
}
