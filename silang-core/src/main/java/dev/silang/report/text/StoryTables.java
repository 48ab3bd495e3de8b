package dev.silang.report.text;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.check.Story;
import dev.silang.claim.Claim;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import dev.silang.text.OneLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stories as flat tables for a data frame (RFC 4180, UTF-8): articles, claims, findings, origins; the ids join them. Offsets
 * count UTF-16 code units into the text or the title. Immutable.
 */
public final class StoryTables {
    private static final String LINE_END = "\r\n";

    private static final Map<String, String> HEADERS = headers();

    private final Labels labels;

    public StoryTables(Labels labels) {
        this.labels = labels;
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>();
        headers.put("articles", "article,story,outlet,published,language,title,url,origin");
        headers.put(
                "claims",
                "claim,story,article,finding,slot,value,polarity,modality,source,quote,in_title,start,end,rule");
        headers.put("findings", "finding,story,relation,question,answers,articles,origins");
        headers.put("origins", "story,origin,known,article");
        return headers;
    }

    /** The first line of each table, by the name of the table. */
    public static Map<String, String> headerLines() {
        Map<String, String> lines = new TreeMap<>();
        HEADERS.forEach((name, header) -> lines.put(name, header + LINE_END));
        return lines;
    }

    /** The further lines of each table that stories have, by the name of the table. */
    public Map<String, String> rows(CrossCheck check) {
        CheckText wording = new CheckText(check, labels);
        Map<String, StringBuilder> tables = new TreeMap<>();
        HEADERS.keySet().forEach(name -> tables.put(name, new StringBuilder()));
        for (Story story : check.stories()) {
            new Rows(check, wording, story, tables).write();
        }
        Map<String, String> rows = new TreeMap<>();
        tables.forEach((name, table) -> rows.put(name, table.toString()));
        return rows;
    }

    /** The line of an article that is alone in its story. */
    public static String alone(Article article, String story) {
        return line(articleCells(article, story, "o1"));
    }

    private static Stream<@Nullable String> articleCells(Article article, String story, String origin) {
        String title = article.title();
        return Stream.of(
                article.id(),
                story,
                article.outlet(),
                article.published() == null ? "" : article.published().toString(),
                article.language(),
                title == null ? "" : OneLine.of(title),
                article.url(),
                origin);
    }

    private static String line(Stream<@Nullable String> cells) {
        return cells.map(CsvReport::cell).collect(Collectors.joining(",")) + LINE_END;
    }

    /** The rows of one story. */
    private record Rows(CrossCheck check, CheckText wording, Story story, Map<String, StringBuilder> tables) {
        void write() {
            Map<String, String> origins = new LinkedHashMap<>();
            for (Origin origin : story.origins()) {
                for (String article : origin.articles()) {
                    origins.put(article, origin.id());
                    add("origins", Stream.of(story.id(), origin.id(), String.valueOf(origin.known()), article));
                }
            }
            story.articles()
                    .forEach(article ->
                            add("articles", articleCells(article, story.id(), origins.getOrDefault(article.id(), ""))));
            Map<Claim, String> findings = new LinkedHashMap<>();
            story.findings().forEach(finding -> finding(finding, findings));
            check.claims().forEach(claim -> claim(claim, findings.getOrDefault(claim, "")));
        }

        private void add(String table, Stream<@Nullable String> cells) {
            StringBuilder rows = tables.get(table);
            if (rows != null) {
                rows.append(line(cells));
            }
        }

        private void finding(Finding finding, Map<Claim, String> findings) {
            List<Claim> claims = finding.positions().stream()
                    .flatMap(position -> position.claims().stream())
                    .toList();
            claims.forEach(claim -> findings.putIfAbsent(claim, finding.id()));
            add(
                    "findings",
                    Stream.of(
                            finding.id(),
                            story.id(),
                            finding.verdict().label(),
                            wording.question(finding),
                            finding.positions().stream()
                                    .map(position -> wording.answer(finding, position))
                                    .distinct()
                                    .collect(Collectors.joining(" | ")),
                            claims.stream()
                                    .map(claim -> claim.article().id())
                                    .distinct()
                                    .collect(Collectors.joining(" ")),
                            String.valueOf(Origin.independent(finding.positions().stream()
                                    .map(Position::origins)
                                    .flatMap(List::stream)
                                    .distinct()
                                    .toList()))));
        }

        private void claim(Claim claim, String finding) {
            add(
                    "claims",
                    Stream.of(
                            wording.id(claim),
                            story.id(),
                            claim.article().id(),
                            finding,
                            claim.slot().label(),
                            claim.value().notation(),
                            claim.polarity().name().toLowerCase(Locale.ROOT),
                            claim.modality().name().toLowerCase(Locale.ROOT),
                            wording.source(claim),
                            OneLine.of(claim.quote()),
                            String.valueOf(claim.inTitle()),
                            String.valueOf(claim.evidence().start()),
                            String.valueOf(claim.evidence().end()),
                            claim.rules().get(0)));
        }
    }
}
