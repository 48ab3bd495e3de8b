package dev.silang.web.desk;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.desk.Mark;
import dev.silang.report.json.JsonWriter;
import dev.silang.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A story and what an editor said of its findings as an annotated case: a folder with the articles as they came and
 * {@code case.json}. What is right is a question with its relation; of what is wrong each answer is a question of its own,
 * as they do not belong together.
 */
public final class CaseExport {
    private final Story story;
    private final Map<String, Mark> marks;
    private final Function<Finding, String> gloss;
    private final Map<String, String> files = new LinkedHashMap<>();
    private int questions;

    /** @param gloss what a finding asks, in words */
    public CaseExport(CrossCheck check, List<Mark> marks, Function<Finding, String> gloss) {
        this.story = check.stories().get(0);
        this.marks =
                marks.stream().collect(Collectors.toMap(Mark::finding, Function.identity(), (before, after) -> after));
        this.gloss = gloss;
        Map<String, Integer> uses = new HashMap<>();
        for (Article article : story.articles()) {
            String stem = article.id()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            String name = stem.isEmpty() ? "article" : stem;
            int use = uses.merge(name, 1, Integer::sum);
            files.put(article.id(), name + (use == 1 ? "" : "-" + use) + ".txt");
        }
    }

    /** The folder, packed. */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "case.json", json());
            for (Article article : story.articles()) {
                put(zip, file(article), article.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(story.id() + "/" + name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String file(Article article) {
        return Objects.requireNonNull(files.get(article.id()));
    }

    String json() {
        return DeskJson.text(json -> {
            json.object().field("case", story.id()).field("event", story.headline());
            DeskJson.list(json, "articles", story.articles(), this::article);
            json.array("residue").end();
            json.array("questions");
            story.findings().forEach(finding -> marked(json, finding));
            json.end();
            json.array("statements").end();
            json.end();
        });
    }

    private void article(JsonWriter json, Article article) {
        json.object()
                .field("id", article.id())
                .field("file", file(article))
                .field("outlet", article.outlet())
                .field("published", article.published() == null ? null : String.valueOf(article.published()))
                .field("url", article.url())
                .field("title", article.title())
                .end();
    }

    private void marked(JsonWriter json, Finding finding) {
        Mark mark = marks.get(finding.id());
        if (mark == null) {
            return;
        }
        if (mark.right()) {
            question(json, finding, finding.verdict().label(), finding.positions(), mark);
            return;
        }
        for (Position position : finding.positions()) {
            boolean isShared = position.claims().stream()
                            .map(claim -> claim.article().id())
                            .distinct()
                            .count()
                    > 1;
            String relation = (isShared ? Verdict.SAME : Verdict.ONLY).label();
            question(json, finding, relation, List.of(position), mark);
        }
    }

    /** Claims in headlines are left out: a case's words are those of its files. */
    private void question(JsonWriter json, Finding finding, String relation, List<Position> positions, Mark mark) {
        List<List<Claim>> said = positions.stream()
                .map(position -> position.claims().stream()
                        .filter(claim -> !claim.inTitle())
                        .toList())
                .filter(claims -> !claims.isEmpty())
                .toList();
        if (said.isEmpty()) {
            return;
        }
        questions++;
        json.object()
                .field("id", "q" + questions)
                .field("slot", finding.question().slot().label())
                .field("gloss", gloss.apply(finding) + (mark.note().isEmpty() ? "" : " – " + mark.note()))
                .field("relation", relation)
                .array("positions");
        for (List<Claim> claims : said) {
            json.array();
            claims.forEach(claim -> claim(json, claim));
            json.end();
        }
        json.end().end();
    }

    private static void claim(JsonWriter json, Claim claim) {
        json.object()
                .field("article", claim.article().id())
                .field("text", claim.quote())
                .field("nth", nth(claim))
                .field(
                        "source",
                        claim.attribution().isEmpty()
                                ? null
                                : claim.attribution().stream()
                                        .map(Attribution::name)
                                        .reduce((outer, inner) -> inner)
                                        .orElse(null))
                .end();
    }

    /** Which occurrence of its words it is, counted from 1. */
    private static int nth(Claim claim) {
        String text = claim.text();
        String words = claim.quote();
        int nth = 0;
        for (int at = text.indexOf(words);
                at >= 0 && at <= claim.evidence().start();
                at = text.indexOf(words, at + 1)) {
            nth++;
        }
        return nth;
    }
}
