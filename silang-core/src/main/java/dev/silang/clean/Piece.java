package dev.silang.clean;

/**
 * A stretch of a line that a rule sets aside.
 *
 * @param start first offset, in UTF-16 code units
 * @param end offset behind the last character, in UTF-16 code units
 */
record Piece(int start, int end, ResidueRule rule) {
    Piece until(int other) {
        return new Piece(start, other, rule);
    }
}
