package dev.silang.eval.copies;

import dev.silang.text.Article;
import java.util.List;
import java.util.Random;

/**
 * As many articles as one likes out of some: each is repeated with edits of its own, words left out, put in or changed, a
 * byline, a line that is no article. The same number always gives the same text. Safe for use by many threads.
 */
public final class EditedCopies {
    /** One word of so many is edited. */
    private static final int ONE_IN = 25;

    private final List<Article> articles;

    public EditedCopies(List<Article> articles) {
        this.articles = List.copyOf(articles);
    }

    /** @param number from 0; those that differ by a multiple of the articles are copies of one */
    public Article article(int number) {
        Article article = articles.get(number % articles.size());
        return Article.of(Integer.toString(number), edited(article.text(), new Random(number)));
    }

    private static String edited(String text, Random random) {
        StringBuilder out = new StringBuilder("Reporter " + random.nextInt(1_000) + " - ");
        for (String word : text.split("(?<= )", -1)) {
            switch (random.nextInt(4 * ONE_IN)) {
                case 0 -> out.append("");
                case 1 -> out.append("w").append(random.nextInt(10_000)).append(' ');
                case 2 ->
                    out.append(word).append("x").append(random.nextInt(10_000)).append(' ');
                case 3 ->
                    out.append(word)
                            .append("\nBaca juga: Kabar ")
                            .append(random.nextInt(10_000))
                            .append("\n");
                default -> out.append(word);
            }
        }
        return out.append("\n(r").append(random.nextInt(100)).append("/ed)").toString();
    }

    /** How many pairs of the first articles are copies of one. */
    public long pairs(int count) {
        long pairs = 0;
        for (int i = 0; i < Math.min(count, articles.size()); i++) {
            long copies = ((long) count - i + articles.size() - 1) / articles.size();
            pairs += copies * (copies - 1) / 2;
        }
        return pairs;
    }

    public boolean areOfOneText(CopyScore.Pair pair) {
        return Integer.parseInt(pair.a()) % articles.size() == Integer.parseInt(pair.b()) % articles.size();
    }
}
