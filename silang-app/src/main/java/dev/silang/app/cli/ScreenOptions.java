package dev.silang.app.cli;

import dev.silang.report.text.TextReport;
import dev.silang.report.words.Labels;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options on how something looks to its reader. */
final class ScreenOptions {
    /** Where nothing tells the width: fits a laptop's terminal and a mail. */
    private static final int DEFAULT_WIDTH = 100;

    /** Lines of more cells are hard to read, however wide the screen is. */
    private static final int WIDEST = 140;

    private static final int WIDEST_ASKED = 1000;

    /** When to use colours. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colours: auto, always or never.")
    private Colour colour = Colour.AUTO;

    @Option(
            names = "--width",
            paramLabel = "CELLS",
            converter = WidthConverter.class,
            description = "Width of text. Default: that of the terminal, at most " + WIDEST + ".")
    private @Nullable Integer width;

    Labels labels(Shell shell) {
        return Labels.of(shell.language());
    }

    boolean isAlwaysColoured() {
        return colour == Colour.ALWAYS;
    }

    /** NO_COLOR: see no-color.org. */
    boolean isColoured(Shell shell) {
        return switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                shell.terminal()
                        && shell.environment().getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(shell.environment().get("TERM"));
        };
    }

    int width(Shell shell) {
        if (width != null) {
            return width;
        }
        int found = number(shell.environment().getOrDefault("COLUMNS", ""));
        if (found <= 0 && shell.terminal()) {
            found = terminalWidth();
        }
        return found <= 0 ? DEFAULT_WIDTH : Math.min(WIDEST, Math.max(TextReport.MIN_WIDTH, found));
    }

    /** Java cannot tell; stty can, where there is one. 0 if nothing tells. */
    private static int terminalWidth() {
        File terminal = new File("/dev/tty");
        if (!terminal.exists()) {
            return 0;
        }
        try {
            Process process = new ProcessBuilder("stty", "size")
                    .redirectInput(terminal)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return 0;
            }
            String[] size = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ");
            return size.length == 2 ? number(size[1]) : 0;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A width that text can be set in. */
    static final class WidthConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String digits) {
            int cells = number(digits);
            if (cells < TextReport.MIN_WIDTH || cells > WIDEST_ASKED) {
                throw new TypeConversionException(
                        "'" + digits + "' is no width from " + TextReport.MIN_WIDTH + " to " + WIDEST_ASKED);
            }
            return cells;
        }
    }
}
