package dev.silang.check.pair;

import dev.silang.claim.Claim;
import dev.silang.text.Document;
import dev.silang.text.Sentence;
import dev.silang.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far two claims stand in the same words. Reports of one release, one agency or one speaker share whole sentences;
 * where such sentences part in one value only, somebody changed it or slipped.
 */
public final class SharedWording {
    /** Words looked at on each side. */
    private static final int REACH = 8;

    /** Words that may differ on each side before the comparison stops. */
    private static final int DIFFERENT = 1;

    /** Shorter words are found in any sentence. */
    private static final int SHORTEST = 3;

    private final Map<String, Document> documents = new HashMap<>();
    private final SentenceWords sentences;

    public SharedWording(List<Document> documents) {
        this.sentences = new SentenceWords(documents);
        documents.forEach(document -> this.documents.put(document.article().id(), document));
    }

    /** What is said beside each claim. */
    SentenceWords sentences() {
        return sentences;
    }

    /** The number of words in common before and behind two claims; 0 for claims of titles. */
    int around(Claim a, Claim b) {
        Document left = documents.get(a.article().id());
        Document right = documents.get(b.article().id());
        if (left == null || right == null || a.inTitle() || b.inTitle()) {
            return 0;
        }
        int before = run(
                new Walk(left, a.sentence(), tokenAt(left, a.evidence().start()) - 1, -1),
                new Walk(right, b.sentence(), tokenAt(right, b.evidence().start()) - 1, -1));
        int behind = run(
                new Walk(left, a.sentence(), tokenAt(left, a.evidence().end()), 1),
                new Walk(right, b.sentence(), tokenAt(right, b.evidence().end()), 1));
        return before + behind;
    }

    private static int run(Walk a, Walk b) {
        int shared = 0;
        int different = 0;
        for (int i = 0; i < REACH; i++) {
            Token left = a.next();
            Token right = b.next();
            if (left == null || right == null) {
                break;
            }
            if (!left.norm().equals(right.norm())) {
                different++;
                if (different > DIFFERENT) {
                    break;
                }
            } else if (left.norm().length() >= SHORTEST) {
                shared++;
            }
        }
        return shared;
    }

    /** Number of the first token that ends behind an offset in UTF-16 code units. */
    private static int tokenAt(Document document, int offset) {
        List<Token> tokens = document.tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words and numbers of a sentence, one after the other in one direction. */
    private static final class Walk {
        private final List<Token> tokens;
        private final Sentence sentence;
        private final int step;
        private int at;

        private Walk(Document document, int sentence, int from, int step) {
            this.tokens = document.tokens();
            this.sentence = document.sentences().get(sentence);
            this.at = from;
            this.step = step;
        }

        private @Nullable Token next() {
            while (at >= sentence.first() && at < sentence.end()) {
                Token token = tokens.get(at);
                at += step;
                if (token.kind() != Token.Kind.MARK) {
                    return token;
                }
            }
            return null;
        }
    }
}
