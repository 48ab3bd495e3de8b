package dev.silang.eval.stories;

import dev.silang.text.Article;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The same articles once more, as if other people had done the like elsewhere a year later: names and numbers are others.
 *
 * @param round counted from 0, in which nothing changes
 */
record Rerun(int round) {
    private static final int DAYS = 400;
    private static final int LETTERS = 26;
    private static final int DIGITS = 10;

    Article of(Article article) {
        OffsetDateTime published = article.published();
        return new Article(
                article.id() + "-" + round,
                article.outlet(),
                article.url(),
                published == null ? null : published.plusDays((long) DAYS * round),
                changed(article.title()),
                String.valueOf(changed(article.text())),
                article.language(),
                article.problems());
    }

    private @Nullable String changed(@Nullable String text) {
        if (text == null || round == 0) {
            return text;
        }
        StringBuilder changed = new StringBuilder(text.length() + text.length() / DIGITS);
        boolean name = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean begins = i == 0 || !Character.isLetter(text.charAt(i - 1));
            if (name && !letter) {
                changed.append((char) ('a' + round % LETTERS));
                name = false;
            }
            name |= begins && Character.isUpperCase(c);
            changed.append(c >= '0' && c <= '9' ? (char) ('0' + (c - '0' + round) % DIGITS) : c);
        }
        return changed.toString();
    }
}
