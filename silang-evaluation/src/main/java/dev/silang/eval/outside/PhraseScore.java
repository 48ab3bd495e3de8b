package dev.silang.eval.outside;

import dev.silang.lang.LanguagePack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many phrases of one file are read as their makers mean them. Phrases that are no right language or mean something
 * else there are listed in {@code not-right.tsv} with the reason, and are not counted.
 *
 * @param name such as {@code AmountOfMoney/ID}
 * @param inContext how many of the faults are none where words before the phrase tell of what it was said
 * @param faults the phrases that are read otherwise, with what is read
 */
public record PhraseScore(String name, int of, int excused, int inContext, List<String> faults) {
    public PhraseScore {
        faults = List.copyOf(faults);
    }

    public Gap gap() {
        return new Gap("phrases " + name, faults.size(), of);
    }

    /** Files that can be read, in order of their paths: duckling's {@code Corpus.hs}, and {@code …Model.json}. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> isCorpus(file) || file.toString().endsWith("Model.json"))
                    .filter(file -> isCorpus(file) == (language(file).length() == 2))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isCorpus(Path file) {
        return file.endsWith("Corpus.hs");
    }

    /** The name of the folder so many levels above a file; empty above the root. */
    private static String folder(Path file, int levels) {
        Path path = file.toAbsolutePath();
        int at = path.getNameCount() - 1 - levels;
        return at < 0 ? "" : path.getName(at).toString();
    }

    /** The name of the folder: a code, or a language's name in English. */
    private static String language(Path file) {
        return folder(file, 1);
    }

    /** @return null if the file is of a language that is not installed */
    public static @Nullable PhraseScore of(Path file, Collection<LanguagePack> packs) throws IOException {
        String language = language(file);
        for (LanguagePack pack : packs) {
            String name = Locale.forLanguageTag(pack.code()).getDisplayLanguage(Locale.ENGLISH);
            if (language.equalsIgnoreCase(pack.code()) || language.equals(name)) {
                return of(file, pack);
            }
        }
        return null;
    }

    private static PhraseScore of(Path file, LanguagePack pack) throws IOException {
        String kind = isCorpus(file)
                ? folder(file, 2)
                : String.valueOf(file.getFileName()).replaceFirst("Model\\.json$", "");
        String name = kind + "/" + language(file);
        String source = Files.readString(file);
        List<Phrase> phrases =
                isCorpus(file) ? DucklingCorpus.read(source, kind.contains("Money")) : RecognizersSpec.read(source);
        Map<String, String> excuses = excuses(name);
        PhraseReader reader = new PhraseReader(pack);
        List<String> faults = new ArrayList<>();
        int excused = 0;
        int inContext = 0;
        for (Phrase phrase : phrases) {
            String words = phrase.span().of(phrase.text());
            String fault = reader.fault(phrase);
            if (fault != null && excuses.containsKey(words)) {
                excused++;
            } else if (fault != null) {
                inContext += isRightInContext(reader, phrase) ? 1 : 0;
                faults.add(words + "  read: " + fault + "  meant: "
                        + phrase.meanings().get(0));
            }
        }
        return new PhraseScore(name, phrases.size(), excused, inContext, faults);
    }

    private static boolean isRightInContext(PhraseReader reader, Phrase phrase) {
        return !phrase.before().isEmpty() && reader.fault(phrase.inContext()) == null;
    }

    /** The phrases of a file that need not be read as their makers mean them, with the reason. */
    static Map<String, String> excuses(String name) throws IOException {
        Map<String, String> excuses = new HashMap<>();
        try (InputStream in = PhraseScore.class.getResourceAsStream("not-right.tsv")) {
            if (in == null) {
                throw new IllegalStateException("not-right.tsv is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .filter(fields -> fields.length == 3 && fields[0].equals(name))
                    .forEach(fields -> excuses.put(fields[1], fields[2]));
        }
        return excuses;
    }
}
