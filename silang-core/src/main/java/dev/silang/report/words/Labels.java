package dev.silang.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All words that reports use, in one language of the reader. They are data: {@code labels-id.properties}, {@code
 * labels-en.properties}, in UTF-8. Immutable; safe for use by many threads.
 */
public final class Labels {
    /** Codes of the languages that reports can be written in, the default last. */
    public static final List<String> LANGUAGES = List.of("id", "en");

    private static final Map<String, Labels> LOADED = new ConcurrentHashMap<>();

    private final String language;
    private final Properties words;

    private Labels(String language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /** @throws IllegalArgumentException if there are no labels in that language */
    public static Labels of(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no labels in the language '" + language + "'; there are " + LANGUAGES);
        }
        return LOADED.computeIfAbsent(
                language, code -> new Labels(code, read(Labels.class, "labels-" + code + ".properties")));
    }

    /**
     * These and further words, from {@code name-<language>.properties} beside a class.
     *
     * @throws IllegalStateException if there is no such file
     */
    public Labels with(Class<?> owner, String name) {
        Properties all = new Properties();
        all.putAll(words);
        all.putAll(read(owner, name + '-' + language + ".properties"));
        return new Labels(language, all);
    }

    private static Properties read(Class<?> owner, String file) {
        Properties words = new Properties();
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + file);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** ISO 639-1 code of the language the words are in. */
    public String language() {
        return language;
    }

    /** The words of a key, null if there are none. */
    public @Nullable String find(String key) {
        return words.getProperty(key);
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /**
     * The words of a key with {@code {0}}, {@code {1}} … replaced.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key, String... arguments) {
        String template = find(key);
        if (template == null) {
            throw new IllegalArgumentException("no label '" + key + "' in " + language);
        }
        return Template.fill(template, arguments);
    }

    /** A number with its noun: key {@code count.report.1} for one where the language has it, {@code count.report} else. */
    public String count(String key, int number) {
        String one = key + ".1";
        return text(number == 1 && has(one) ? one : key, String.valueOf(number));
    }

    /** The words for one of a family, such as {@code frame} {@code quake}; the id itself, made readable, if none are known. */
    public String word(String family, String id) {
        String found = find(family + '.' + id);
        return found != null ? found : id.replace('_', ' ').replace('-', ' ').replace('.', ' ');
    }

    /** Whether {@link #concept} has words of this language for all of a thing asked. */
    boolean hasConcept(String id) {
        int dot = id.indexOf('.');
        return has("concept." + id)
                || dot > 0 && has("concept." + id.substring(0, dot)) && has("state." + id.substring(dot + 1));
    }

    /** The words for a thing asked: a concept, or a counted noun and its state such as {@code driver.dead}. */
    public String concept(String id) {
        int dot = id.indexOf('.');
        if (dot < 0 || has("concept." + id)) {
            return word("concept", id);
        }
        return word("concept", id.substring(0, dot)) + ' ' + word("state", id.substring(dot + 1));
    }

    /** All keys, sorted: for the check that languages do not lag behind. */
    public Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }
}
