package dev.silang.report.html;

import dev.silang.check.Story;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.OriginText;
import dev.silang.source.Dependence;
import dev.silang.source.Dependence.Reason;
import dev.silang.source.Origin;
import dev.silang.text.OneLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws who depends on whom: an article a row, a frame around each origin, to the right what articles share, and arcs
 * between articles that share text, with an arrow away from the one that had it first. Measures are units of the view box,
 * which is as wide as a phone.
 */
final class HtmlOriginGraph {
    private static final int WIDTH = 360;
    private static final int ROW = 26;
    private static final int GAP = 12;
    private static final int ARTICLE_X = 146;
    private static final int HUB_X = 214;
    /** Letters that fit beside a dot. */
    private static final int ARTICLE_LETTERS = 19;

    private static final int HUB_LETTERS = 21;

    private static final Pattern NUMBERED = Pattern.compile(" \\d{1,3}$");

    private final CheckText wording;
    private final Markup html;
    private final Story story;
    private final Map<String, Integer> rows = new HashMap<>();
    private final int height;

    HtmlOriginGraph(CheckText wording, Markup html, Story story) {
        this.wording = wording;
        this.html = html;
        this.story = story;
        int y = GAP;
        for (Origin origin : story.origins()) {
            for (String article : origin.articles()) {
                rows.put(article, y + ROW / 2);
                y += ROW;
            }
            y += GAP;
        }
        this.height = y;
    }

    /** What some articles share: a publisher, an agency. */
    private record Hub(String name, Set<Integer> rows) {
        double middle() {
            return rows.stream().mapToInt(Integer::intValue).average().orElse(0);
        }
    }

    void draw() {
        String label = wording.labels().text("origin.graph");
        html.open(
                "svg", "class", "graph", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-label", label);
        html.trusted("\n");
        frames();
        boolean rings = hubs();
        boolean arrows = arcs();
        for (Map.Entry<String, Integer> row :
                rows.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
            dot(ARTICLE_X, row.getValue(), "article");
            label(ARTICLE_X - 10, row.getValue(), "end", wording.name(row.getKey()), ARTICLE_LETTERS);
        }
        html.closeLine();
        legend(arrows, rings);
    }

    /** What is to be seen is explained, and nothing else. */
    private void legend(boolean arrows, boolean rings) {
        List<String> lines = new ArrayList<>();
        if (arrows) {
            lines.add(wording.labels().text("origin.graph-arrows"));
        }
        if (rings) {
            lines.add(wording.labels().text("origin.graph-rings"));
        }
        if (!lines.isEmpty()) {
            html.element("p", String.join(" ", lines), "class", "legend");
        }
    }

    private int row(String article) {
        return rows.getOrDefault(article, 0);
    }

    private void frames() {
        for (Origin origin : story.origins()) {
            int top = row(origin.articles().get(0)) - ROW / 2;
            html.open(
                    "rect",
                    "class",
                    origin.known() ? "frame" : "frame unknown",
                    "x",
                    "1",
                    "y",
                    String.valueOf(top - 3),
                    "width",
                    String.valueOf(WIDTH - 2),
                    "height",
                    String.valueOf(origin.articles().size() * ROW + 6),
                    "rx",
                    "8");
            html.closeLine();
        }
    }

    /** @return whether there are any */
    private boolean hubs() {
        Map<String, Hub> hubs = new LinkedHashMap<>();
        for (Origin origin : story.origins()) {
            for (Dependence why : origin.why()) {
                if (isShared(why.reason())) {
                    Hub hub = hubs.computeIfAbsent(
                            why.reason() + " " + why.detail(), key -> new Hub(why.detail(), new LinkedHashSet<>()));
                    hub.rows.add(row(why.a()));
                    hub.rows.add(row(why.b()));
                }
            }
        }
        List<Hub> sorted = new ArrayList<>(hubs.values());
        sorted.sort(Comparator.comparingDouble(Hub::middle));
        int last = -ROW;
        for (int i = 0; i < sorted.size(); i++) {
            int room = height - GAP - ROW * (sorted.size() - i - 1);
            int y = Math.max(last + ROW * 3 / 4, Math.min((int) sorted.get(i).middle(), room));
            hub(sorted.get(i), y);
            last = y;
        }
        return !sorted.isEmpty();
    }

    private static boolean isShared(Reason reason) {
        return reason == Reason.SAME_OUTLET || reason == Reason.SAME_FAMILY || reason == Reason.SAME_AGENCY;
    }

    private void hub(Hub hub, int y) {
        hub.rows.forEach(row -> path(
                "M" + ARTICLE_X + " " + row + "C" + (HUB_X - 30) + " " + row + " " + (HUB_X - 30) + " " + y + " "
                        + HUB_X + " " + y,
                "tie",
                ""));
        dot(HUB_X, y, "hub");
        label(HUB_X + 9, y, "start", hub.name, HUB_LETTERS);
    }

    /**
     * One arc for two articles, however many reasons there are.
     *
     * @return whether one has an arrow
     */
    private boolean arcs() {
        Map<String, Dependence> pairs = new LinkedHashMap<>();
        for (Origin origin : story.origins()) {
            for (Dependence why : origin.why()) {
                if (!isShared(why.reason())) {
                    pairs.merge(why.a() + "\n" + why.b(), why, (a, b) -> a.from() != null ? a : b);
                }
            }
        }
        pairs.values().forEach(this::arc);
        return pairs.values().stream().anyMatch(why -> why.from() != null);
    }

    private void arc(Dependence why) {
        boolean turned = why.b().equals(why.from());
        int from = row(turned ? why.b() : why.a());
        int to = row(turned ? why.a() : why.b());
        int bow = Math.min(52, 16 + Math.abs(to - from) / 3);
        String reasons = String.join("; ", new OriginText(wording).dependences(List.of(why)));
        path(
                "M" + ARTICLE_X + " " + from + "C" + (ARTICLE_X + bow) + " " + from + " " + (ARTICLE_X + bow) + " " + to
                        + " " + (ARTICLE_X + 5) + " " + to,
                "copy",
                reasons);
        if (why.from() != null) {
            path(
                    "M" + (ARTICLE_X + 12) + " " + (to - 4) + "L" + (ARTICLE_X + 5) + " " + to + "L" + (ARTICLE_X + 12)
                            + " " + (to + 4),
                    "copy",
                    "");
        }
    }

    private void path(String data, String kind, String title) {
        html.open("path", "class", kind, "d", data);
        if (!title.isEmpty()) {
            html.element("title", title);
        }
        html.closeLine();
    }

    private void dot(int x, int y, String kind) {
        html.open("circle", "class", kind, "cx", String.valueOf(x), "cy", String.valueOf(y), "r", "4.5");
        html.closeLine();
    }

    private void label(int x, int y, String anchor, String words, int most) {
        String line = OneLine.of(words);
        String shown = shortened(line, most);
        html.open("text", "x", String.valueOf(x), "y", String.valueOf(y + 4), "text-anchor", anchor);
        html.text(shown);
        if (!shown.equals(line)) {
            html.element("title", line);
        }
        html.closeLine();
    }

    /** Cut to so many letters, but the number that tells reports of one outlet apart stays. */
    static String shortened(String line, int most) {
        int letters = line.codePointCount(0, line.length());
        if (letters <= most) {
            return line;
        }
        Matcher numbered = NUMBERED.matcher(line);
        String tail = numbered.find() ? numbered.group() : "";
        int kept = Math.max(1, most - 1 - tail.length());
        return line.substring(0, line.offsetByCodePoints(0, kept)) + "…" + tail;
    }
}
