package dev.silang.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the rules of one file, and refuses what their family does not declare. Immutable. */
final class EntryReader {
    private static final String ID = "id";
    private static final String SOURCE = "source";
    private static final String WORDS = "words";
    private static final String EXAMPLES = "examples";
    private static final String NOT = "not";
    private static final List<String> KEYS = List.of(ID, WORDS, SOURCE, EXAMPLES, NOT);

    private final PackFile file;
    private final String language;
    private final Category category;
    /** All that an entry may have. */
    private final List<String> keys;

    EntryReader(PackFile file, String language, Category category) {
        this.file = file;
        this.language = language;
        this.category = category;
        this.keys = new ArrayList<>(KEYS);
        category.attributes().forEach(attribute -> keys.add(attribute.key()));
    }

    /**
     * @param read the file, null if it is empty
     * @throws IllegalArgumentException if it breaks the rules of packs; the message names file, line and rule
     */
    List<Entry> entries(@Nullable Yaml read) {
        if (read == null) {
            return List.of();
        }
        if (!(read instanceof Yaml.Sequence list)) {
            throw file.refuse(read.line(), "not a list of rules");
        }
        List<Entry> entries = new ArrayList<>();
        for (Yaml item : list.items()) {
            if (!(item instanceof Yaml.Mapping rule)) {
                throw file.refuse(item.line(), "not a rule");
            }
            entries.add(entry(rule));
        }
        return entries;
    }

    private Entry entry(Yaml.Mapping rule) {
        String id = id(rule);
        Map<String, List<String>> lists = new HashMap<>();
        Attributes.Builder attributes = new Attributes.Builder();
        rule.fields().forEach((key, field) -> {
            switch (key) {
                case ID, SOURCE -> file.text(field.value());
                case WORDS, EXAMPLES, NOT -> lists.put(key, file.texts(key, field.value()));
                default -> put(attributes, id, declared(id, key, field), field);
            }
        });
        if (lists.getOrDefault(EXAMPLES, List.of()).isEmpty()) {
            throw file.refuse(rule.line(), id + " has no example");
        }
        for (Attribute<?> attribute : category.required()) {
            if (!rule.fields().containsKey(attribute.key())) {
                throw file.refuse(rule.line(), id + " has no " + attribute);
            }
        }
        return new Entry(
                id,
                category,
                lists.getOrDefault(WORDS, List.of()),
                attributes.build(),
                text(rule, SOURCE),
                lists.getOrDefault(EXAMPLES, List.of()),
                lists.getOrDefault(NOT, List.of()));
    }

    private String id(Yaml.Mapping rule) {
        String id = text(rule, ID);
        if (!id.startsWith(language + ".")) {
            throw file.refuse(rule.line(), "the id '" + id + "' does not begin with " + language + ".");
        }
        return id;
    }

    private String text(Yaml.Mapping rule, String key) {
        Yaml.Field field = rule.fields().get(key);
        return field == null ? "" : file.text(field.value());
    }

    private Attribute<?> declared(String id, String key, Yaml.Field field) {
        return category.attribute(key)
                .orElseThrow(() -> file.refuse(
                        field.line(),
                        id + ": " + category.file() + " have no '" + key + "'" + PackFile.hint(key, keys)));
    }

    private <T> void put(Attributes.Builder attributes, String id, Attribute<T> attribute, Yaml.Field field) {
        String text = file.text(field.value());
        T value = attribute
                .read(text)
                .orElseThrow(() -> file.refuse(
                        field.line(),
                        id + ": '" + attribute + "' is " + attribute.expected() + ", not '" + text + "'"
                                + PackFile.hint(text, attribute.choices())));
        attributes.put(attribute, text, value);
    }
}
