package dev.silang.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in the reader's language. All modules tell it in English, in a line; a table holds these lines in other languages,
 * with places for what differs.
 */
final class ProblemWords {
    private static final String PLACE = "%";

    /** Between the name of a source and what is wrong with it. */
    private static final String AFTER_SOURCE = ": ";

    private final List<Line> lines;

    /**
     * A line of the table.
     *
     * @param other the parts between the places
     */
    private record Line(Pattern english, List<String> other) {
        static Line of(String line) {
            String[] both = line.split("\t", 2);
            String pattern = parts(both[0]).stream().map(Pattern::quote).collect(Collectors.joining("(.+)"));
            return new Line(Pattern.compile(pattern), parts(both[1]));
        }

        private static List<String> parts(String told) {
            return List.of(told.split(PLACE, -1));
        }

        String told(MatchResult found) {
            StringBuilder told = new StringBuilder(other.get(0));
            for (int i = 1; i < other.size(); i++) {
                told.append(found.group(i)).append(other.get(i));
            }
            return told.toString();
        }
    }

    private ProblemWords(List<Line> lines) {
        this.lines = lines;
    }

    static ProblemWords in(String language) {
        try (InputStream in = ProblemWords.class.getResourceAsStream("problems-" + language + ".tsv")) {
            if (in == null) {
                return new ProblemWords(List.of());
            }
            return new ProblemWords(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Line::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is if the table has nothing for it. */
    String of(String problem) {
        for (int begin = 0; begin >= 0; begin = after(problem, begin)) {
            String told = whole(problem.substring(begin));
            if (told != null) {
                return problem.substring(0, begin) + told;
            }
        }
        return problem;
    }

    private static int after(String problem, int begin) {
        int colon = problem.indexOf(AFTER_SOURCE, begin);
        return colon < 0 ? -1 : colon + AFTER_SOURCE.length();
    }

    private @Nullable String whole(String problem) {
        for (Line line : lines) {
            Matcher matcher = line.english.matcher(problem);
            if (matcher.matches()) {
                return line.told(matcher);
            }
        }
        return null;
    }
}
