package dev.silang.extract.speech;

import dev.silang.lang.Attribute;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.Gender;
import dev.silang.lang.SpeechAttributes;
import dev.silang.lang.SpeechAttributes.CueKind;
import dev.silang.lang.SpeechAttributes.CuePlace;
import dev.silang.lang.SpeechAttributes.Part;
import dev.silang.lang.WordSide;
import dev.silang.syntax.Phrases;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a pack says of reported speech, worked out once. Immutable; safe for use by many threads. */
final class SpeechRules {
    /** Where things stand around a cue. */
    record Form(CuePlace position, CuePlace speaker, Set<Attribute<Boolean>> traits, boolean document) {
        Form {
            traits = Set.copyOf(traits);
        }

        boolean is(Attribute<Boolean> trait) {
            return traits.contains(trait);
        }

        /** The same for a participle that is the predicate: "is saying". */
        Form predicate() {
            return new Form(position, CuePlace.BEFORE, traits, document);
        }
    }

    private static final List<Attribute<Boolean>> TRAITS = List.of(
            SpeechAttributes.WEAK,
            SpeechAttributes.HAS_ADDRESSEE,
            SpeechAttributes.IS_CONTENT,
            SpeechAttributes.NEEDS_QUOTE,
            SpeechAttributes.NEEDS_NAME,
            SpeechAttributes.NEEDS_PURPOSE,
            SpeechAttributes.IS_FINDING);

    /** The form of any word of saying between a quotation and a name. */
    static final Form OPEN = new Form(CuePlace.AFTER, CuePlace.AFTER, Set.of(), false);

    /** The form of any verb behind a quotation and a name. */
    static final Form OPEN_BEHIND = OPEN.predicate();

    /** The form of any verb of telling ahead of "that". */
    static final Form OPEN_AHEAD = new Form(
            CuePlace.BEFORE, CuePlace.BEFORE, Set.of(SpeechAttributes.WEAK, SpeechAttributes.NEEDS_NAME), false);

    private final IdentityHashMap<Entry, Form> forms = new IdentityHashMap<>();
    private final IdentityHashMap<Entry, Part> parts = new IdentityHashMap<>();
    private final IdentityHashMap<Entry, Boolean> silencesNext = new IdentityHashMap<>();
    private final IdentityHashMap<Entry, Boolean> turns = new IdentityHashMap<>();
    private final Map<String, Gender> given = new HashMap<>();
    private final List<String> clitics;
    private final Phrases phrases;

    SpeechRules(LanguagePack pack) {
        phrases = new Phrases(pack);
        pack.entries(Category.CUES).forEach(entry -> forms.put(entry, form(entry)));
        pack.entries(Category.CREDITS).stream()
                .filter(entry -> entry.has(SpeechAttributes.CUE_POSITION))
                .forEach(entry -> forms.put(entry, form(entry)));
        pack.entries(Category.SPEECH_WORDS).forEach(entry -> parts.put(entry, entry.get(SpeechAttributes.SPEECH_PART)));
        pack.entries(Category.SPEECH_WORDS).forEach(entry -> turns.put(entry, entry.is(SpeechAttributes.TURNS)));
        pack.entries(Category.NOT_CUES)
                .forEach(entry -> silencesNext.put(entry, entry.is(SpeechAttributes.SILENCES, WordSide.BEFORE)));
        pack.entries(Category.GIVEN_NAMES)
                .forEach(entry -> entry.find(NameAttributes.GENDER)
                        .ifPresent(gender ->
                                entry.words().forEach(word -> given.put(word.toLowerCase(Locale.ROOT), gender))));
        Set<String> pronouns = new HashSet<>();
        pack.entries(Category.PRONOUNS).forEach(entry -> pronouns.addAll(entry.words()));
        clitics = pack.language().suffixes().stream().filter(pronouns::contains).toList();
    }

    private static Form form(Entry entry) {
        CuePlace position = entry.get(SpeechAttributes.CUE_POSITION);
        return new Form(
                position,
                entry.get(SpeechAttributes.SPEAKER, position),
                TRAITS.stream().filter(entry::is).collect(Collectors.toSet()),
                entry.is(SpeechAttributes.CUE_KIND, CueKind.DOCUMENT));
    }

    /** Null if the entry is no cue, nor a credit that may have content. */
    @Nullable
    Form form(Entry entry, Category category) {
        return entry.category() == category ? forms.get(entry) : null;
    }

    @Nullable
    Part part(Entry entry) {
        return parts.get(entry);
    }

    /** Whether what opens with the word is no longer what the speaker before said. */
    boolean turns(Entry entry) {
        return turns.getOrDefault(entry, false);
    }

    Phrases phrases() {
        return phrases;
    }

    /** Which pronoun stands for a person of that name, null if its first word does not tell. */
    @Nullable
    Gender gender(String name) {
        int space = name.indexOf(' ');
        return given.get((space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT));
    }

    /** Whether a participle behind the word is a predicate: "is saying". */
    boolean isProgressive(Entry entry) {
        return entry.is(SpeechAttributes.PROGRESSIVE);
    }

    boolean silencesNext(Entry entry) {
        return silencesNext.getOrDefault(entry, false);
    }

    /** Whether a word ends with a pronoun: "ratapnya". */
    boolean carriesPronoun(String norm) {
        return clitics.stream().anyMatch(clitic -> norm.length() > clitic.length() + 2 && norm.endsWith(clitic));
    }

    /** Whether a token is a word of the entry with a pronoun behind it: "ujarnya". */
    boolean hasPronoun(Entry entry, String norm) {
        for (String clitic : clitics) {
            if (norm.endsWith(clitic)) {
                String stem = norm.substring(0, norm.length() - clitic.length());
                return entry.words().stream().anyMatch(word -> word.equals(stem) || word.endsWith(" " + stem));
            }
        }
        return false;
    }
}
