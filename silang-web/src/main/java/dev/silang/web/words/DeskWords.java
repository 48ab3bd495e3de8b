package dev.silang.web.words;

import dev.silang.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of the reports and those of the desk together, in the language of a reader. */
public final class DeskWords {
    private static final Map<String, Labels> ALL = Labels.LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), code -> Labels.of(code).with(DeskWords.class, "desk")));

    private DeskWords() {}

    /** In a language that there is, else in the default one. */
    public static Labels of(String language) {
        Labels found = ALL.get(language);
        return found == null ? usual() : found;
    }

    private static Labels usual() {
        Labels usual = ALL.get(Labels.LANGUAGES.get(Labels.LANGUAGES.size() - 1));
        if (usual == null) {
            throw new IllegalStateException("no language has words");
        }
        return usual;
    }

    /** Whether pages can be written in it. */
    public static boolean has(@Nullable String language) {
        return language != null && ALL.containsKey(language);
    }

    /** The language that a browser asks for before all others that there are. */
    public static Labels preferred(@Nullable String acceptLanguage) {
        record Wanted(String code, double weight) {}
        List<Wanted> wanted = new ArrayList<>();
        for (String part : (acceptLanguage == null ? "" : acceptLanguage).split(",", -1)) {
            String[] halves = part.split(";", 2);
            String code = halves[0].strip().split("-", 2)[0];
            // "in" is what Indonesian was called before 1989, and what some programs call it still
            wanted.add(new Wanted(code.equals("in") ? "id" : code, halves.length < 2 ? 1 : weight(halves[1])));
        }
        return wanted.stream()
                .filter(one -> has(one.code) && one.weight > 0)
                .reduce((best, one) -> one.weight > best.weight ? one : best)
                .map(one -> of(one.code))
                .orElseGet(DeskWords::usual);
    }

    private static double weight(String parameter) {
        try {
            return Double.parseDouble(parameter.strip().replaceFirst("^q=", ""));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
