package dev.silang.report.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells in a reader's language what was wrong. Problems are noted in English, where they are found; tables such as {@code
 * problems-id.tsv} have them as they are noted, with holes for what differs, and as they are told. Immutable.
 */
public final class ProblemText {
    private static final Map<String, List<Line>> LOADED = new ConcurrentHashMap<>();
    private static final Pattern HOLE = Pattern.compile("\\{\\d\\}");

    private final List<Line> lines;

    /** @param noted with a group for each thing that differs */
    private record Line(Pattern noted, String told) {
        Optional<String> of(String what) {
            Matcher found = noted.matcher(what);
            if (!found.matches()) {
                return Optional.empty();
            }
            String[] parts = new String[found.groupCount()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = found.group(i + 1);
            }
            return Optional.of(Template.fill(told, parts));
        }
    }

    private ProblemText(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * For what is wrong with articles.
     *
     * @param language what has no table is told as it was noted
     */
    public static ProblemText of(String language) {
        return new ProblemText(table(ProblemText.class, language));
    }

    /** Also for what a table beside another class knows, which needs none for this language. */
    public static ProblemText of(String language, Class<?> beside) {
        List<Line> lines = new ArrayList<>(table(beside, language));
        lines.addAll(table(ProblemText.class, language));
        return new ProblemText(lines);
    }

    /** Empty for what no table knows. */
    public Optional<String> told(String what) {
        return lines.stream()
                .map(line -> line.of(what))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Line> table(Class<?> beside, String language) {
        String file = "problems-" + language + ".tsv";
        return LOADED.computeIfAbsent(beside.getName() + ' ' + file, key -> read(beside, file));
    }

    private static List<Line> read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            return in == null
                    ? List.of()
                    : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("\t", -1))
                            .map(cells -> new Line(pattern(cells[0]), cells[1]))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String noted) {
        StringBuilder pattern = new StringBuilder();
        Matcher holes = HOLE.matcher(noted);
        int at = 0;
        while (holes.find()) {
            pattern.append(Pattern.quote(noted.substring(at, holes.start()))).append("(.*)");
            at = holes.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(noted.substring(at))).toString(), Pattern.DOTALL);
    }
}
