package dev.silang.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.claim.Statement;
import dev.silang.text.Article;
import dev.silang.text.Block;
import dev.silang.text.Span;
import dev.silang.text.Token;
import dev.silang.text.Tokenizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks every offset of a reading. */
final class EvidenceAssert {
    private EvidenceAssert() {}

    static void assertOffsets(Reading reading) {
        Article article = reading.document().article();
        blocks(reading.document().blocks(), article.text());
        tokens(reading.document().tokens(), article.text());
        for (Claim claim : reading.claims()) {
            String text = claim.inTitle() ? article.title() : article.text();
            span(claim.evidence(), text);
            assertThat(claim.evidence().length()).as("%s", claim).isPositive();
            claim.attribution().forEach(link -> span(link.span(), text));
        }
        for (Statement statement : reading.statements()) {
            span(statement.content(), article.text());
            span(statement.speakerSpan(), article.text());
            span(statement.cue(), article.text());
        }
        for (Attribution credit : reading.credits()) {
            span(credit.span(), article.text());
        }
    }

    private static void blocks(List<Block> blocks, String text) {
        int end = 0;
        for (Block block : blocks) {
            span(block.span(), text);
            assertThat(block.span().start()).as("%s", block).isGreaterThanOrEqualTo(end);
            assertSpace(text.substring(end, block.span().start()));
            end = block.span().end();
        }
        assertSpace(text.substring(end));
    }

    private static void assertSpace(String gap) {
        assertThat(gap.codePoints().allMatch(Tokenizer::isSpace))
                .as("white space between blocks: '%s'", gap)
                .isTrue();
    }

    private static void tokens(List<Token> tokens, String text) {
        int end = 0;
        for (Token token : tokens) {
            assertThat(token.start()).as("%s", token).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
            end = token.end();
        }
    }

    private static void span(@Nullable Span span, @Nullable String text) {
        if (span == null) {
            return;
        }
        assertThat(text).isNotNull();
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(splitsPair(text, span.start()) || splitsPair(text, span.end()))
                .as("%s lies inside a surrogate pair", span)
                .isFalse();
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
