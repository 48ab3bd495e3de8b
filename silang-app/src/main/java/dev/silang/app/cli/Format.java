package dev.silang.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms of a report. */
enum Format {
    TEXT,
    JSON,
    /** A report a line. */
    JSONL,
    MARKDOWN,
    CSV,
    HTML;

    /** What the ending of a file asks for; null if it says nothing. */
    static @Nullable Format ofFile(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "txt" -> TEXT;
            case "json" -> JSON;
            case "jsonl", "ndjson" -> JSONL;
            case "md", "markdown" -> MARKDOWN;
            case "csv" -> CSV;
            case "html", "htm" -> HTML;
            default -> null;
        };
    }

    /** Says in its own words which formats there are. */
    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            for (Format format : values()) {
                if (format.toString().equals(name.toLowerCase(Locale.ROOT))) {
                    return format;
                }
            }
            throw new TypeConversionException("'" + name + "' is none of text, json, jsonl, markdown, csv, html");
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
