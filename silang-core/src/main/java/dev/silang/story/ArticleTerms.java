package dev.silang.story;

import dev.silang.origin.ArticleWords;
import dev.silang.origin.Fingerprints;
import dev.silang.text.Article;
import dev.silang.text.Block;
import dev.silang.text.Token;
import dev.silang.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article by which stories are told apart, with how often and where it has them. Names of terms are stems
 * of words, numbers as written, and days with their month ({@code 13/9}).
 *
 * @param language code of the language
 * @param seconds since 1970 when it was published; null where that is not known
 * @param words in the text
 */
public record ArticleTerms(
        String id,
        String language,
        @Nullable String outlet,
        @Nullable Long seconds,
        int words,
        Map<String, Use> uses,
        List<Integer> prints) {
    /** Words of the text that count as its lead: newsrooms put who, what and where there. */
    private static final int LEAD = 40;

    /** Words at the head of a text without a title that stand for one. */
    private static final int TITLE = 12;

    /** Characters of a word that tells nothing by itself. */
    private static final int SHORTEST = 2;

    /**
     * How an article uses a term.
     *
     * @param count in the text
     * @param names how often it begins with a capital letter and no sentence
     * @param number whether it is a number or a day
     * @param day whether it is a day with its month
     */
    public record Use(int count, int names, boolean title, boolean lead, boolean number, boolean day) {
        private static final Use NONE = new Use(0, 0, false, false, false, false);

        private Use more(boolean name, boolean inTitle, boolean inLead, boolean isNumber, boolean isDay) {
            return new Use(
                    inTitle ? count : count + 1,
                    name ? names + 1 : names,
                    title || inTitle,
                    lead || inLead,
                    isNumber,
                    isDay);
        }

        boolean name() {
            return names > 0 && names * 2 >= count;
        }
    }

    public ArticleTerms {
        prints = List.copyOf(prints);
    }

    /** @param blocks of the article: what was set aside says nothing */
    public static ArticleTerms of(Article article, String language, List<Block> blocks, WordStems stems) {
        Writer writer = new Writer(language, stems);
        String title = article.title();
        if (title != null) {
            List<Token> tokens = new ArrayList<>();
            Tokenizer.tokenize(title, new dev.silang.text.Span(0, title.length()), tokens);
            writer.write(tokens, true);
        }
        List<Token> body = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind().isRead()) {
                Tokenizer.tokenize(article.text(), block.span(), body);
            }
        }
        if (title == null) {
            writer.write(body.subList(0, Math.min(TITLE, body.size())), true);
        }
        int words = writer.write(body, false);
        List<Integer> prints = new ArrayList<>();
        for (int print : Fingerprints.of(ArticleWords.of(article, blocks))) {
            prints.add(print);
        }
        return new ArticleTerms(
                article.id(),
                language,
                article.outlet(),
                article.published() == null ? null : article.published().toEpochSecond(),
                words,
                writer.uses,
                prints);
    }

    /** Collects the terms of tokens. */
    private static final class Writer {
        private final String language;
        private final WordStems stems;
        private final Map<String, String> known = new HashMap<>();
        private final Map<String, Use> uses = new TreeMap<>();

        Writer(String language, WordStems stems) {
            this.language = language;
            this.stems = stems;
        }

        int write(List<Token> tokens, boolean title) {
            boolean begins = true;
            int words = 0;
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (token.kind() == Token.Kind.MARK) {
                    begins |= ".!?:\"“”".contains(token.text());
                    continue;
                }
                words++;
                boolean lead = !title && words <= LEAD;
                if (token.isNumber()) {
                    add(number(tokens, i), false, title, lead, true);
                } else if (token.norm().length() > SHORTEST) {
                    add(stem(token.norm()), token.isCapitalized() && !begins && !title, title, lead, false);
                }
                begins = false;
            }
            return words;
        }

        private String stem(String word) {
            return known.computeIfAbsent(word, key -> stems.stem(language, key));
        }

        /** A day with its month where both are there. */
        private static String number(List<Token> tokens, int at) {
            String text = tokens.get(at).text();
            if (at + 2 < tokens.size()
                    && tokens.get(at + 1).is("/")
                    && tokens.get(at + 2).isNumber()) {
                return text + "/" + tokens.get(at + 2).text();
            }
            return text;
        }

        private void add(String term, boolean name, boolean title, boolean lead, boolean number) {
            uses.put(
                    term,
                    uses.getOrDefault(term, Use.NONE).more(name, title, lead, number, number && term.indexOf('/') > 0));
        }
    }
}
