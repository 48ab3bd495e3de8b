package dev.silang.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import picocli.CommandLine;

/** The words of {@code --help}: English ones stand with the options, those of other languages in a file. */
final class HelpWords {
    private HelpWords() {}

    static CommandLine in(String language, CommandLine commands) {
        try (InputStream in = HelpWords.class.getResourceAsStream("help-" + language + ".properties")) {
            if (in != null) {
                commands.setResourceBundle(
                        new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
            }
            return commands;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
