package dev.silang.app.cli;

import dev.silang.text.OneLine;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;

/**
 * What a command talks to. Tests pass their own.
 *
 * @param out where reports go, in UTF-8, without a {@code PrintStream} that would hide a closed pipe
 * @param err where problems go, a line each
 * @param terminal whether a person sees both
 * @param locale of the person
 * @param environment variables such as COLUMNS and NO_COLOR
 */
record Shell(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        boolean terminal,
        Locale locale,
        Map<String, String> environment) {

    static Shell ofSystem() {
        return new Shell(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(System.err, true, Charset.defaultCharset()),
                isTerminal(),
                Locale.getDefault(Locale.Category.DISPLAY),
                System.getenv());
    }

    /** Since Java 22 a console may be no terminal, and says so in a method that Java 17 has not. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** For another language than that of the system. */
    Shell speaking(String language) {
        return new Shell(in, out, err, terminal, Locale.forLanguageTag(language), environment);
    }

    /** The language of what the program says. Java has called Indonesian "in" until version 17. */
    String language() {
        String code = locale.getLanguage();
        return code.equals("id") || code.equals("in") ? "id" : "en";
    }

    /** One line, whatever the text holds: no text of an input may reach into the terminal. */
    void problem(String what) {
        err.println("silang: " + ProblemWords.in(language()).of(harmless(what)));
        err.flush();
    }

    /** A text without what a terminal obeys. */
    static String harmless(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .forEach(c -> line.appendCodePoint(Character.isISOControl(c) || OneLine.isBidiControl(c) ? ' ' : c));
        return line.toString();
    }

    /** Something to look at while it takes; only for a person. {@link #progressEnds} wipes it away. */
    void progress(String what) {
        if (terminal) {
            err.print(what);
            err.flush();
        }
    }

    void progressEnds() {
        if (terminal) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
