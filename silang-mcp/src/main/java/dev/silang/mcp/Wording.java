package dev.silang.mcp;

import dev.silang.check.CrossCheck;
import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.report.json.CodePoints;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.view.Answer;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Excerpt;
import dev.silang.report.words.Labels;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import dev.silang.text.OneLine;
import dev.silang.text.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells parts of a cross-check as objects for an assistant, with exact quotes and their offsets in code points. */
final class Wording {
    /** Reports that are quoted for one answer; the others are named. */
    private static final int MOST_QUOTES = 3;

    /** Code points of a name or a title: longer ones are no names. */
    private static final int MOST_TITLE = 300;

    private final CheckText text;
    private final Map<String, CodePoints> texts = new HashMap<>();
    private final Map<String, CodePoints> titles = new HashMap<>();

    Wording(CrossCheck check, Labels labels) {
        this.text = new CheckText(check, labels);
        for (Reading reading : check.readings()) {
            Article article = reading.article();
            texts.put(article.id(), CodePoints.of(article.text()));
            titles.put(article.id(), CodePoints.of(article.title() == null ? "" : article.title()));
        }
    }

    CheckText text() {
        return text;
    }

    /** Offsets of the text of an article. */
    CodePoints points(String article) {
        return Objects.requireNonNull(texts.get(article));
    }

    /** Who an article is of and what is known of it, without its text. */
    Map<String, @Nullable Object> article(Article article) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("id", article.id());
        put(told, "outlet", cut(article.outlet()));
        put(told, "title", cut(article.title()));
        put(
                told,
                "published",
                article.published() == null ? null : article.published().toString());
        put(told, "url", cut(article.url()));
        put(told, "language", article.language());
        told.put("characters", article.text().codePointCount(0, article.text().length()));
        List<String> problems = article.problems().stream()
                .map(Problem::what)
                .map(what -> String.valueOf(cut(what)))
                .toList();
        if (!problems.isEmpty()) {
            told.put("problems", problems);
        }
        return told;
    }

    /** A question that the reports answer, with each answer and who gives it in which words. */
    Map<String, @Nullable Object> entry(Entry entry) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        put(told, "question", entry.title().map(OneLine::of).orElse(null));
        List<Map<String, @Nullable Object>> answers = new ArrayList<>();
        entry.answers().forEach(answer -> answers.add(answer(answer)));
        told.put("answers", answers);
        List<String> why = entry.deciding().stream()
                .flatMap(finding -> text.why(finding).stream())
                .distinct()
                .toList();
        if (!why.isEmpty()) {
            told.put("why", why);
        }
        return told;
    }

    private Map<String, @Nullable Object> answer(Answer answer) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("answer", answer.shown());
        List<Origin> origins = answer.position().origins();
        put(told, "independent_origins", origins.isEmpty() ? null : Origin.independent(origins));
        List<Claim> one = onePerArticle(answer.claims());
        List<Map<String, @Nullable Object>> quotes = new ArrayList<>();
        one.stream().limit(MOST_QUOTES).forEach(claim -> quotes.add(claim(claim)));
        told.put("quotes", quotes);
        if (one.size() > MOST_QUOTES) {
            told.put(
                    "also_in",
                    one.stream()
                            .skip(MOST_QUOTES)
                            .map(claim -> claim.article().id())
                            .toList());
        }
        return told;
    }

    /** Of each article its first claim of the text, that of the headline where there is no other. */
    private static List<Claim> onePerArticle(List<Claim> claims) {
        Map<String, Claim> first = new LinkedHashMap<>();
        for (Claim claim : claims) {
            first.merge(claim.article().id(), claim, (a, b) -> a.inTitle() && !b.inTitle() ? b : a);
        }
        return List.copyOf(first.values());
    }

    /** Where the words of a claim stand, and what stands around them. */
    Map<String, @Nullable Object> claim(Claim claim) {
        String article = claim.article().id();
        CodePoints at = claim.inTitle() ? Objects.requireNonNull(titles.get(article)) : points(article);
        Excerpt excerpt = Excerpt.of(claim);
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("article", article);
        if (claim.inTitle()) {
            told.put("in", "title");
        }
        told.put("start", at.at(claim.evidence().start()));
        told.put("end", at.at(claim.evidence().end()));
        told.put("words", words(excerpt));
        String source = text.source(claim);
        put(told, "source", source.isEmpty() ? null : OneLine.of(source));
        return told;
    }

    private static Map<String, @Nullable Object> words(Excerpt excerpt) {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        words.put("before", excerpt.before());
        words.put("quote", excerpt.quote());
        words.put("after", excerpt.after());
        return words;
    }

    static void put(Map<String, @Nullable Object> told, String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value);
        }
    }

    static @Nullable String cut(@Nullable String name) {
        return name == null ? null : cut(name, MOST_TITLE);
    }

    /** @param most in code points */
    static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
    }
}
