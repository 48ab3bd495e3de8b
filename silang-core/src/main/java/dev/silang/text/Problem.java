package dev.silang.text;

/**
 * Something wrong with an input that did not stop the rest.
 *
 * @param where what it concerns: a file, a line, an article's id
 * @param what what was wrong, in one line
 */
public record Problem(String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
