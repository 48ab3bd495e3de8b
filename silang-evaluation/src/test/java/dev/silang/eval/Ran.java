package dev.silang.eval;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that was run in this process: its exit code and all that it printed. */
record Ran(int code, String said) {
    static Ran of(String... arguments) {
        StringWriter said = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(arguments);
        return new Ran(code, said.toString());
    }

    /** The fields of the line that begins with a word. */
    String[] line(String first) {
        return said.lines()
                .filter(line -> line.startsWith(first + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + first + " in:\n" + said))
                .split("\\s+");
    }
}
