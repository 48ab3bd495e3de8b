package dev.silang.report.text;

import dev.silang.report.text.Terminal.Cell;
import dev.silang.report.text.Terminal.Style;

/** A page for a terminal in plain pieces, for text that is no report. Not thread-safe. */
public final class TextPage {
    private static final int GAP = 2;

    private final Terminal out;

    public TextPage(int width, boolean colour) {
        this.out = new Terminal(Math.max(TextReport.MIN_WIDTH, width), colour);
    }

    public void heading(String text) {
        out.paragraph(0, text, Style.STRONG);
    }

    public void line(String text) {
        out.paragraph(0, text, Style.PLAIN);
    }

    public void item(String text) {
        out.paragraph(2, text, Style.PLAIN);
    }

    public void blank() {
        out.blank();
    }

    /** A name and what it stands for; a name wider than its column wraps. */
    public void pair(int nameWidth, String name, String text) {
        int rest = Math.max(1, out.width() - nameWidth - 2 * GAP);
        out.row(GAP, new Cell(name, Style.MUTED, nameWidth), new Cell(text, Style.PLAIN, rest));
    }

    public void columns(int firstWidth, String first, int secondWidth, String second, String third) {
        int rest = Math.max(1, out.width() - firstWidth - secondWidth - 3 * GAP);
        out.row(
                GAP,
                new Cell(first, Style.PLAIN, firstWidth),
                new Cell(second, Style.MUTED, secondWidth),
                new Cell(third, Style.MUTED, rest));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
