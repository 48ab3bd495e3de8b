package dev.silang.lang;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what {@code language.yaml} says, and refuses what no language has. Used once. */
final class LanguageReader {
    private static final String NAME = "name";
    private static final String DECIMAL_MARK = "decimal-mark";
    private static final String DAY_FIRST = "day-first";
    private static final String SUFFIXES = "suffixes";
    private static final String PREFIXES = "prefixes";
    private static final String ENDINGS = "endings";
    private static final String POSSESSIVES = "possessives";
    private static final String BORROWED = "borrowed-endings";
    private static final String VERB_PREFIXES = "verb-prefixes";
    private static final String VERB_ENDINGS = "verb-endings";
    private static final String PLACE_ENDINGS = "place-endings";
    private static final List<String> KEYS = List.of(
            NAME,
            DECIMAL_MARK,
            DAY_FIRST,
            SUFFIXES,
            PREFIXES,
            ENDINGS,
            POSSESSIVES,
            BORROWED,
            VERB_PREFIXES,
            VERB_ENDINGS,
            PLACE_ENDINGS);

    private final PackFile file;
    private final Yaml.Mapping map;

    /**
     * @param read the file, null if it is empty
     * @throws IllegalArgumentException if it is no map, or has a key that languages do not have; the message names its line
     */
    LanguageReader(PackFile file, @Nullable Yaml read) {
        if (!(read instanceof Yaml.Mapping mapping)) {
            throw file.refuse(1, "not a language: name, decimal-mark, day-first, …");
        }
        this.file = file;
        this.map = mapping;
        mapping.fields().forEach((key, field) -> {
            if (!KEYS.contains(key)) {
                throw file.refuse(field.line(), "languages have no '" + key + "'" + PackFile.hint(key, KEYS));
            }
        });
    }

    /** @throws IllegalArgumentException if a value is missing or none of its set; the message names its line */
    Language language(String code) {
        return new Language(
                code,
                text(NAME),
                oneOf(DECIMAL_MARK, List.of(",", ".")).charAt(0),
                oneOf(DAY_FIRST, List.of("true", "false")).equals("true"),
                texts(SUFFIXES),
                new Affixes(
                        texts(PREFIXES),
                        texts(ENDINGS),
                        texts(POSSESSIVES),
                        texts(BORROWED),
                        texts(VERB_PREFIXES),
                        texts(VERB_ENDINGS),
                        texts(PLACE_ENDINGS)));
    }

    private String oneOf(String key, List<String> choices) {
        Yaml.Field field = field(key);
        String text = file.text(field.value());
        if (!choices.contains(text)) {
            throw file.refuse(
                    field.line(),
                    "'" + key + "' is one of " + String.join(" ", choices) + ", not '" + text + "'"
                            + PackFile.hint(text, choices));
        }
        return text;
    }

    private String text(String key) {
        return file.text(field(key).value());
    }

    private Yaml.Field field(String key) {
        Yaml.Field field = map.fields().get(key);
        if (field == null) {
            throw file.refuse(map.line(), "the language has no " + key);
        }
        return field;
    }

    private List<String> texts(String key) {
        Yaml.Field field = map.fields().get(key);
        return field == null ? List.of() : file.texts(key, field.value());
    }
}
