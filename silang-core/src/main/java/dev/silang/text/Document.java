package dev.silang.text;

import java.util.List;

/**
 * An article taken apart: blocks, and tokens and sentences of its body and captions. Other residue has no tokens.
 *
 * <p>Tokens of a headline that the input gave apart from the text are no part of it.
 *
 * @param lostCommas whether points stand where commas were, so often that none can be trusted
 */
public record Document(
        Article article, List<Block> blocks, List<Token> tokens, List<Sentence> sentences, boolean lostCommas) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A document whose commas are its own. */
    public Document(Article article, List<Block> blocks, List<Token> tokens, List<Sentence> sentences) {
        this(article, blocks, tokens, sentences, false);
    }

    /** The text from one token to another, as written. */
    public Span span(int firstToken, int endToken) {
        return new Span(tokens.get(firstToken).start(), tokens.get(endToken - 1).end());
    }

    public String text(int firstToken, int endToken) {
        return span(firstToken, endToken).of(article.text());
    }

    /** Number of the sentence that holds a token. */
    public int sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).first() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
