package dev.silang.clean;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.ResidueAttributes;
import dev.silang.lang.ResidueAttributes.Near;
import dev.silang.lang.ResidueAttributes.Where;
import dev.silang.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The residue rules of all packs, sorted by how they are looked for. Immutable once built.
 *
 * <p>Some kinds of entries are not rules: {@code dateline} and {@code loose-dateline} (patterns of what an article's first
 * words look like), {@code title-word} (words that headlines write small) and {@code sentence-word} (words that begin sentences and that
 * headlines do without).
 */
final class ResidueRules {
    private final PhraseTree phrases = new PhraseTree();
    private final List<ResidueRule> wholeLines = new ArrayList<>();
    private final List<ResidueRule> lastLines = new ArrayList<>();
    private final List<ResidueRule> lastWords = new ArrayList<>();
    private final Map<Where, List<ResidueRule>> structural = new EnumMap<>(Where.class);
    private final List<Pattern> datelines = new ArrayList<>();
    private final List<Pattern> looseDatelines = new ArrayList<>();
    private final Set<String> titleWords = new HashSet<>();
    private final Set<String> sentenceWords = new HashSet<>();
    private final Set<String> offices = new HashSet<>();

    ResidueRules(Collection<LanguagePack> packs) {
        for (LanguagePack pack : packs) {
            pack.entries(Category.RESIDUE).forEach(entry -> add(pack, entry));
            for (Category category : List.of(Category.OFFICES, Category.TITLES)) {
                pack.entries(category).forEach(entry -> entry.words().forEach(this::addOffice));
            }
        }
    }

    private void add(LanguagePack pack, Entry entry) {
        switch (entry.get(ResidueAttributes.RESIDUE_KIND)) {
            case DATELINE -> datelines.add(entry.get(ResidueAttributes.PATTERN));
            case LOOSE_DATELINE -> looseDatelines.add(entry.get(ResidueAttributes.PATTERN));
            case TITLE_WORD -> entry.words().forEach(word -> titleWords.add(Tokenizer.normalize(word)));
            case SENTENCE_WORD -> entry.words().forEach(word -> sentenceWords.add(Tokenizer.normalize(word)));
            default -> add(entry, ResidueRule.of(pack, entry));
        }
    }

    private void add(Entry entry, ResidueRule rule) {
        entry.words().forEach(phrase -> phrases.add(phrase, rule));
        if (!entry.words().isEmpty()) {
            return;
        }
        switch (rule.where()) {
            case LINE -> (rule.near() == Near.LAST ? lastLines : wholeLines).add(rule);
            case TAIL -> lastWords.add(rule);
            case REPEATED_TITLE, REPEATED_LINE, DATELINE, BEFORE_DATELINE, AFTER_INITIALS ->
                structural
                        .computeIfAbsent(rule.where(), key -> new ArrayList<>())
                        .add(rule);
            case LINE_START, INLINE -> throw new IllegalArgumentException(entry.id() + " has no words");
        }
    }

    private void addOffice(String phrase) {
        int space = phrase.indexOf(' ');
        String first = space < 0 ? phrase : phrase.substring(0, space);
        offices.add(Tokenizer.normalize(first.endsWith("=") ? first.substring(0, first.length() - 1) : first));
    }

    PhraseTree phrases() {
        return phrases;
    }

    /** Rules that are tried on every line. */
    List<ResidueRule> wholeLines() {
        return wholeLines;
    }

    /** Rules that are tried on the last line of the body. */
    List<ResidueRule> lastLines() {
        return lastLines;
    }

    /** Rules that are tried on the last words of the text. */
    List<ResidueRule> lastWords() {
        return lastWords;
    }

    /** The rule for something that needs no words, in the article's own language if it has one. */
    @Nullable
    ResidueRule structural(Where where, @Nullable String language) {
        List<ResidueRule> rules = structural.getOrDefault(where, List.of());
        for (ResidueRule rule : rules) {
            if (rule.language().equals(language)) {
                return rule;
            }
        }
        return rules.isEmpty() ? null : rules.get(0);
    }

    /** Offset behind the dateline that begins at an offset, -1 if none does. */
    int datelineEnd(String text, int start) {
        return end(datelines, text, start);
    }

    /** The same for datelines of a form that other lines have too. */
    int looseDatelineEnd(String text, int start) {
        return end(looseDatelines, text, start);
    }

    /** The longest match; it may reach into the next line, where a crawl left the dash. */
    private static int end(List<Pattern> patterns, String text, int start) {
        int end = -1;
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
            matcher.region(start, Math.min(text.length(), start + ResidueRule.PATTERN_REACH));
            if (matcher.lookingAt()) {
                end = Math.max(end, matcher.end());
            }
        }
        return end;
    }

    /** Whether a headline writes a word with a small letter: "di", "of". */
    boolean isTitleWord(String word) {
        return titleWords.contains(Tokenizer.normalize(word));
    }

    /** Whether sentences begin with a word that headlines do without: "Menurut", "However". */
    boolean isSentenceWord(String word) {
        return sentenceWords.contains(Tokenizer.normalize(word));
    }

    /** Whether a word stands before a person's name: "Kapolres", "Dr". */
    boolean isOffice(String word) {
        return offices.contains(Tokenizer.normalize(word));
    }
}
