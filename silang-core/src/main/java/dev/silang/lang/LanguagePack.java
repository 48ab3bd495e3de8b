package dev.silang.lang;

import dev.silang.lang.NumberAttributes.HeadPlace;
import dev.silang.text.Document;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The data of one language. Immutable; safe for use by many threads.
 *
 * @see PackLoader
 */
public final class LanguagePack {
    private final Language language;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<Category, List<Entry>> byCategory = new EnumMap<>(Category.class);
    /** Of those categories that were asked for. */
    private final Map<Category, Set<String>> phrases = new ConcurrentHashMap<>();

    private final Lexicon lexicon;
    private final WordForms words;
    private final NameWords names;

    LanguagePack(Language language, Collection<Entry> all, WordForms words, NameWords names) {
        this.words = words;
        this.names = names;
        this.language = language;
        this.lexicon = new Lexicon(language.suffixes());
        for (Entry entry : all) {
            if (entries.put(entry.id(), entry) != null) {
                throw new IllegalArgumentException(entry.id() + " is there twice");
            }
            // Residue is looked for in the text before it has tokens; its rules may share words and part by pattern.
            if (entry.category() != Category.RESIDUE) {
                entry.words().forEach(word -> lexicon.add(entry, word));
            }
        }
        for (Category category : Category.values()) {
            byCategory.put(
                    category, all.stream().filter(e -> e.category() == category).toList());
        }
    }

    private LanguagePack(LanguagePack other, NameWords names) {
        this.language = other.language;
        this.entries.putAll(other.entries);
        this.byCategory.putAll(other.byCategory);
        this.lexicon = other.lexicon;
        this.words = other.words;
        this.names = names;
    }

    /** The same, with other words of names. */
    public LanguagePack withNames(NameWords names) {
        return new LanguagePack(this, names);
    }

    public Language language() {
        return language;
    }

    public String code() {
        return language.code();
    }

    public Collection<Entry> entries() {
        return entries.values();
    }

    /** Entries of one category, in the order of the file. */
    public List<Entry> entries(Category category) {
        return byCategory.getOrDefault(category, List.of());
    }

    /** The phrases of all entries of a category, as the file has them. */
    public Set<String> phrases(Category category) {
        return phrases.computeIfAbsent(
                category,
                asked -> entries(asked).stream()
                        .flatMap(entry -> entry.words().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Whether the noun that others tell more of stands behind them: "union members", not "anggota serikat". */
    public boolean isHeadLast() {
        return entry(code() + ".quantity.count").orElseThrow().is(NumberAttributes.HEAD, HeadPlace.LAST);
    }

    /** The forms of the language's ordinary words. */
    public WordForms words() {
        return words;
    }

    /** What words with a capital mostly are. */
    public NameWords names() {
        return names;
    }

    /** Looks up every phrase of the pack in a document. */
    public TaggedDocument tag(Document document) {
        return new TaggedDocument(document, this, lexicon.matches(document.tokens()));
    }
}
