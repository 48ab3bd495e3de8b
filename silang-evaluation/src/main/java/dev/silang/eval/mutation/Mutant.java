package dev.silang.eval.mutation;

/**
 * A file with one number changed.
 *
 * @param replacement what stands in place of the number
 */
record Mutant(NumberLiteral literal, String replacement) {
    /** @param content of the literal's file */
    String applied(String content) {
        return content.substring(0, literal.start()) + replacement + content.substring(literal.end());
    }

    boolean isJava() {
        return literal.file().endsWith(".java");
    }
}
