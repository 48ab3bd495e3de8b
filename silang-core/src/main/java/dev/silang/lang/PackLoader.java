package dev.silang.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a language's folder. Every file is YAML 1.2 and every scalar is kept as its text, so that 12:30 stays 12:30.
 *
 * <p>A rule without an example does not load, nor does one that says what its family does not declare.
 */
public final class PackLoader {
    private static final String FOLDER = "/dev/silang/lang/";

    private PackLoader() {}

    /**
     * @param code name of the language's folder among the resources
     * @throws IllegalArgumentException if a file breaks the rules of packs; the message names file, line and rule
     */
    public static LanguagePack load(String code) {
        Language language = language(code);
        List<Entry> entries = new ArrayList<>();
        for (Category category : Category.values()) {
            entries.addAll(entries(code, category));
        }
        return new LanguagePack(language, entries, WordForms.load(code), NameWords.load(code));
    }

    private static Language language(String code) {
        PackFile file = new PackFile(code + "/language.yaml");
        try (InputStream in = PackLoader.class.getResourceAsStream(FOLDER + file.name())) {
            if (in == null) {
                throw new IllegalArgumentException("no language pack '" + code + "'");
            }
            return new LanguageReader(file, YamlReader.read(file, in)).language(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> entries(String code, Category category) {
        PackFile file = new PackFile(code + "/" + category.file() + ".yaml");
        try (InputStream in = PackLoader.class.getResourceAsStream(FOLDER + file.name())) {
            return in == null ? List.of() : new EntryReader(file, code, category).entries(YamlReader.read(file, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
