package dev.silang.text;

import java.util.List;

/**
 * An article taken apart: blocks, and tokens and sentences of its body and captions. Other residue has no tokens.
 *
 * <p>Tokens of a headline that the input gave apart from the text are no part of it.
 */
public record Document(Article article, List<Block> blocks, List<Token> tokens, List<Sentence> sentences) {
    public Document {
        blocks = List.copyOf(blocks);
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
