package dev.silang.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the text that is article or is not. Blocks do not overlap and come in order; what stands between two
 * blocks is white space.
 *
 * @param why the rule that set a residue block aside, null for body
 */
public record Block(BlockKind kind, Span span, @Nullable String why) {
    public boolean isBody() {
        return kind.isBody();
    }
}
