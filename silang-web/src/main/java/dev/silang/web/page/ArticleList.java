package dev.silang.web.page;

import dev.silang.desk.StoredArticle;
import dev.silang.report.html.Markup;
import dev.silang.report.words.Labels;
import dev.silang.report.words.ValueText;
import dev.silang.text.Article;
import dev.silang.text.OneLine;
import java.util.List;

/** Articles, a line or two each. */
final class ArticleList {
    private ArticleList() {}

    static void write(Markup html, Labels labels, List<StoredArticle> articles) {
        ValueText times = new ValueText(labels);
        html.open("ul", "class", "articles").trusted("\n");
        for (StoredArticle stored : articles) {
            Article article = stored.article();
            html.open("li")
                    .open("a", "href", address(article.id()))
                    .element("bdi", title(article, labels), "lang", stored.language())
                    .close();
            html.open("p", "class", "dateline").element("bdi", OneLine.of(article.name()));
            if (article.published() != null) {
                html.text(" · " + times.of(article.published()));
            }
            html.text(" · ")
                    .element(
                            "a",
                            labels.text("desk.article.story"),
                            "href",
                            "/stories/" + Visitor.encoded(stored.story()));
            html.close().closeLine();
        }
        html.closeLine();
    }

    static String address(String article) {
        return "/articles/" + Visitor.encoded(article);
    }

    static String title(Article article, Labels labels) {
        String title = article.title();
        return title == null || title.isBlank() ? labels.text("report.untitled") : OneLine.of(title);
    }
}
