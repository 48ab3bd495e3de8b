package dev.silang.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;

/**
 * Reads a language's folder. Every file is YAML 1.2 and every scalar is kept as its text, so that 12:30 stays 12:30.
 *
 * <p>A rule without an example does not load.
 */
public final class PackLoader {
    private static final String FOLDER = "/dev/silang/lang/";

    private PackLoader() {}

    /**
     * @param code name of the language's folder among the resources
     * @throws IllegalArgumentException if a file breaks the rules of packs; the message names the rule's id
     */
    public static LanguagePack load(String code) {
        Language language = language(code);
        List<Entry> entries = new ArrayList<>();
        for (Category category : Category.values()) {
            String file = FOLDER + code + "/" + category.file() + ".yaml";
            Object read = read(file);
            if (read == null) {
                continue;
            }
            if (!(read instanceof List<?> list)) {
                throw new IllegalArgumentException(file + ": not a list of rules");
            }
            for (Object item : list) {
                entries.add(entry(file, code, category, item));
            }
        }
        return new LanguagePack(language, entries);
    }

    private static Language language(String code) {
        if (!(read(FOLDER + code + "/language.yaml") instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("no language pack '" + code + "'");
        }
        return new Language(
                code,
                text(map.get("name")),
                text(map.get("decimal-mark")).charAt(0),
                Boolean.parseBoolean(text(map.get("day-first"))),
                texts(map.get("suffixes")),
                new Affixes(
                        texts(map.get("prefixes")),
                        texts(map.get("endings")),
                        texts(map.get("possessives")),
                        texts(map.get("verb-prefixes")),
                        texts(map.get("verb-endings"))));
    }

    private static Entry entry(String file, String code, Category category, Object item) {
        if (!(item instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(file + ": not a rule: " + item);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!(value instanceof List<?>)) {
                attributes.put(text(key), text(value));
            }
        });
        String id = Objects.requireNonNullElse(attributes.remove("id"), "");
        if (!id.startsWith(code + ".")) {
            throw new IllegalArgumentException(file + ": the id '" + id + "' does not begin with " + code + ".");
        }
        String source = Objects.requireNonNullElse(attributes.remove("source"), "");
        List<String> examples = texts(map.get("examples"));
        if (examples.isEmpty()) {
            throw new IllegalArgumentException(id + " has no example");
        }
        for (String attribute : category.required()) {
            if (!attributes.containsKey(attribute)) {
                throw new IllegalArgumentException(id + " has no " + attribute);
            }
        }
        return new Entry(id, category, texts(map.get("words")), attributes, source, examples, texts(map.get("not")));
    }

    private static @Nullable Object read(String file) {
        try (InputStream in = PackLoader.class.getResourceAsStream(file)) {
            if (in == null) {
                return null;
            }
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            return new YamlReader(file, new Parse(settings).parseInputStream(in).iterator()).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(PackLoader::text).toList()
                : List.of();
    }
}
