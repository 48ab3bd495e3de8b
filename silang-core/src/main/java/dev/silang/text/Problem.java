package dev.silang.text;

/**
 * Something wrong with an input that did not stop the rest.
 *
 * @param where what it concerns: a file, a line, an article's id
 * @param what what was wrong, in one line
 */
public record Problem(String where, String what) {
    private static final String FAILED = "could not be read: internal error";

    /** Something that the program could not do, and should have. */
    public static Problem failed(String where, Throwable cause) {
        return new Problem(where, FAILED + " (" + cause.getClass().getSimpleName() + ")");
    }

    /** Whether the program is at fault, and not the input. */
    public boolean isFailure() {
        return what.startsWith(FAILED);
    }

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
