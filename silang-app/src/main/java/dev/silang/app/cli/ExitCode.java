package dev.silang.app.cli;

/** What the command line returns to its caller. */
final class ExitCode {
    static final int DONE = 0;
    /** A line on standard error says why. */
    static final int COULD_NOT = 1;

    static final int WRONG_USE = 2;
    /** {@code --fail-on conflict} and there is one. */
    static final int CONFLICT = 3;

    /** The report is written, but the program failed at one of the articles. */
    static final int INCOMPLETE = 4;

    private ExitCode() {}
}
