package dev.silang.origin;

import dev.silang.text.Article;
import dev.silang.text.Block;
import dev.silang.text.Span;
import dev.silang.text.Token;
import dev.silang.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words of an article in their order, as numbers: what copies are looked for in. What was set aside has no words,
 * so a byline or "read also" line inside a copy does not part it. Sixteen bytes a word; immutable.
 */
public final class ArticleWords {
    private final String article;
    private final int[] hashes;
    private final int[] starts;
    private final int[] ends;
    private final BitSet blockStarts;

    private ArticleWords(String article, int size) {
        this.article = article;
        this.hashes = new int[size];
        this.starts = new int[size];
        this.ends = new int[size];
        this.blockStarts = new BitSet(size);
    }

    /** @param blocks of the article, in order and without overlap */
    public static ArticleWords of(Article article, List<Block> blocks) {
        List<Token> tokens = new ArrayList<>();
        BitSet firsts = new BitSet();
        for (Block block : blocks) {
            if (block.kind().isRead()) {
                firsts.set(tokens.size());
                Tokenizer.tokenize(article.text(), block.span(), tokens);
            }
        }
        int size = (int) tokens.stream().filter(ArticleWords::counts).count();
        ArticleWords words = new ArticleWords(article.id(), size);
        boolean first = false;
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            first |= firsts.get(i);
            if (counts(token)) {
                words.blockStarts.set(at, first);
                words.hashes[at] = token.norm().hashCode();
                words.starts[at] = token.start();
                words.ends[at++] = token.end();
                first = false;
            }
        }
        return words;
    }

    private static boolean counts(Token token) {
        return token.kind() != Token.Kind.MARK;
    }

    /** The words that stand in none of the stretches, which may come in any order and overlap. */
    ArticleWords without(List<Span> stretches) {
        BitSet left = new BitSet(size());
        left.set(0, size());
        for (Span stretch : stretches) {
            int first = firstBehind(stretch.start());
            left.clear(first, Math.max(first, firstBehind(stretch.end())));
        }
        ArticleWords words = new ArticleWords(article, left.cardinality());
        int at = 0;
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            words.blockStarts.set(at, blockStarts.get(i) || i == 0 || !left.get(i - 1));
            words.hashes[at] = hashes[i];
            words.starts[at] = starts[i];
            words.ends[at++] = ends[i];
        }
        return words;
    }

    /** Id of the article. */
    public String article() {
        return article;
    }

    public int size() {
        return hashes.length;
    }

    int hash(int word) {
        return hashes[word];
    }

    /** Whether a word is the first of a block: what stands before it may be something that was set aside. */
    boolean startsBlock(int word) {
        return blockStarts.get(word);
    }

    /** From one word to before another, in UTF-16 code units of the article's text. */
    Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    /** Number of the first word that ends behind an offset; {@link #size()} if none does. */
    int firstBehind(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** A number for the words from one on, the same wherever they stand. */
    int hash(int first, int count) {
        int hash = 0;
        for (int i = first; i < first + count; i++) {
            hash = hash * 0x01000193 + hashes[i];
        }
        return mixed(hash);
    }

    /** Spreads the bits, so that the smallest of some is a fair choice (finalizer of MurmurHash3, Appleby 2011). */
    private static int mixed(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
