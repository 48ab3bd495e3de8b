package dev.silang.web.check;

/**
 * A report as somebody put it into a form.
 *
 * @param text itself, or the address it stands at
 * @param outlet empty if not told
 * @param published in any form that dates are written in; empty if not told
 */
public record Pasted(String text, String outlet, String published) {
    public boolean isEmpty() {
        return text.isBlank();
    }

    /** Whether it is one address and nothing else. */
    boolean isAddress() {
        return Submissions.isAddress(text.strip());
    }
}
