package dev.silang.mcp;

import dev.silang.Silang;
import dev.silang.check.Story;
import dev.silang.origin.Copy;
import dev.silang.origin.Passage;
import dev.silang.report.json.CodePoints;
import dev.silang.report.words.Summary;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import dev.silang.text.OneLine;
import dev.silang.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has it from whom. */
final class OriginsTool implements AssistantTool {
    private static final int MOST = 40;

    /** Code points of a copied passage that are shown. */
    private static final int MOST_WORDS = 400;

    private final Silang silang;
    private final ArticleSource source;

    OriginsTool(Silang silang, ArticleSource source) {
        this.silang = silang;
        this.source = source;
    }

    @Override
    public String name() {
        return "origins";
    }

    @Override
    public String title() {
        return "Who has it from whom";
    }

    @Override
    public String description() {
        return "Tells which of several reports depend on each other (same outlet or publisher, credited agency, copied passages) and "
                + "count as one source, and which are independent. Use it before saying that several outlets confirm something. "
                + "Takes what cross_check takes.";
    }

    @Override
    public void call(Arguments arguments, Result into) {
        arguments.only(ArticleSource.ARGUMENTS);
        Compared compared = Compared.of(arguments, source, silang, into);
        Story story = compared.story();
        Wording wording = compared.wording();
        Summary summary = new Summary(wording.text());
        into.put("independent_origins", Origin.independent(story.origins()));
        into.list("origins", story.origins(), MOST, origin -> origin(origin, summary));
        StoryTold.articles(story.articles(), wording, into);
        List<Copy> copies = story.copies().stream()
                .sorted(Comparator.comparing(Copy::share, Comparator.reverseOrder()))
                .toList();
        into.list("copied", copies, MOST, copy -> copy(copy, wording));
        into.list("named_sources", story.articles(), MOST, article -> named(article, summary));
    }

    private static Map<String, @Nullable Object> origin(Origin origin, Summary summary) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("articles", origin.articles());
        told.put("known", origin.known());
        List<String> why = summary.dependences(origin);
        if (!why.isEmpty()) {
            told.put("why_one", why.stream().map(OneLine::of).toList());
        }
        return told;
    }

    private static Map<String, @Nullable Object> copy(Copy copy, Wording wording) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("a", copy.a());
        told.put("b", copy.b());
        Wording.put(told, "first_in", copy.from());
        told.put("share", BigDecimal.valueOf(copy.share()).setScale(3, RoundingMode.HALF_EVEN));
        Passage longest = copy.passages().stream()
                .max(Comparator.comparingInt(passage -> passage.inA().length()))
                .orElseThrow();
        String text = wording.text().document(copy.a()).article().text();
        Span span = longest.inA();
        CodePoints at = wording.points(copy.a());
        told.put("start_in_a", at.at(span.start()));
        told.put("end_in_a", at.at(span.end()));
        told.put("words", Wording.cut(span.of(text), MOST_WORDS));
        return told;
    }

    private static Map<String, @Nullable Object> named(Article article, Summary summary) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("article", article.id());
        told.put(
                "names",
                summary.profile(article.id()).named().stream().limit(MOST).toList());
        told.put(
                "without_name",
                summary.profile(article.id()).vague().stream().limit(MOST).toList());
        return told;
    }
}
