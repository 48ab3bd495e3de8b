package dev.silang.report.text;

import java.util.Arrays;
import java.util.List;

/** Writes lines and tables for a terminal of a given width, with or without colours. Not thread-safe. */
final class Terminal {
    /** Ways to set words off; each also reads well without colour. */
    enum Style {
        PLAIN(""),
        STRONG("1"),
        MUTED("2"),
        CONFLICT("1;31"),
        UPDATE("1;34"),
        FINER("1;35"),
        SAME("1;32"),
        ONLY("1");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    /** Text of one column, its style and the width it gets. */
    record Cell(String text, Style style, int width) {}

    private static final String ESCAPE = "\u001b[";
    private static final String GAP = "  ";
    /** Text beside a long label keeps this many cells, even if the terminal is narrower. */
    private static final int MIN_TEXT = 20;

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final boolean colour;

    Terminal(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    int width() {
        return width;
    }

    /** How many there are so far. */
    int lines() {
        return (int) out.chars().filter(c -> c == '\n').count();
    }

    Terminal blank() {
        out.append('\n');
        return this;
    }

    /** Sets off what follows from what came before. */
    Terminal rule() {
        out.append(styled("─".repeat(width), Style.MUTED)).append('\n');
        return this;
    }

    String styled(String text, Style style) {
        return colour && !style.code.isEmpty() && !text.isEmpty()
                ? ESCAPE + style.code + "m" + text + ESCAPE + "0m"
                : text;
    }

    /** A paragraph; lines after its first are indented two cells more. */
    Terminal paragraph(int indent, String text, Style style) {
        return labelled(indent, "", Style.PLAIN, text, style);
    }

    /** A word set off, and what follows it on the same line and below. */
    Terminal labelled(int indent, String label, Style labelStyle, String text, Style style) {
        int hanging = indent + (label.isEmpty() ? 2 : Columns.width(label) + GAP.length());
        // A first line without a label has two cells more; they are left free.
        List<String> lines = Columns.wrapped(text, Math.max(MIN_TEXT, width - hanging));
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i == 0;
            out.append(" ".repeat(first ? indent : hanging));
            if (first && !label.isEmpty()) {
                out.append(styled(label, labelStyle)).append(GAP);
            }
            out.append(styled(lines.get(i), style)).append('\n');
        }
        return this;
    }

    /** Cells beside each other, each wrapped to its width. */
    Terminal row(int indent, Cell... cells) {
        List<List<String>> wrapped = Arrays.stream(cells)
                .map(cell -> Columns.wrapped(cell.text(), cell.width()))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder(" ".repeat(indent));
            int pending = 0;
            for (int column = 0; column < cells.length; column++) {
                List<String> lines = wrapped.get(column);
                String piece = line < lines.size() ? lines.get(line) : "";
                if (!piece.isEmpty()) {
                    text.append(" ".repeat(pending)).append(styled(piece, cells[column].style()));
                    pending = 0;
                }
                pending += cells[column].width() - Columns.width(piece) + GAP.length();
            }
            out.append(text).append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
