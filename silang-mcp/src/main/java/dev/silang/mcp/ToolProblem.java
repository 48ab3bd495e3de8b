package dev.silang.mcp;

/** What is wrong with a call, in one line that its caller can act on. */
final class ToolProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ToolProblem(String what) {
        super(what, null, false, false);
    }

    /** What is wrong. */
    String what() {
        return String.valueOf(getMessage());
    }
}
