package dev.silang.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** One call of the command line with streams of its own. */
record Run(int code, String out, String err) {
    static Run of(String... args) {
        return with("", args);
    }

    static Run with(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int code = Main.run(shell(in, out, err, Locale.ENGLISH), args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    static Shell shell(String in, OutputStream out, StringWriter err, Locale locale) {
        return new Shell(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintWriter(err, true),
                false,
                locale,
                Map.of());
    }
}
