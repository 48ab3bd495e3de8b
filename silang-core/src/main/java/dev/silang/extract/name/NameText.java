package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.Gazetteer;
import dev.silang.lang.Match;
import dev.silang.lang.TaggedDocument;
import dev.silang.text.Sentence;
import dev.silang.text.Spelling;
import dev.silang.text.Token;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document with what matters for names worked out for each token, once: which words can stand in a name, which are
 * ordinary words of the language, where sentences and places begin.
 */
final class NameText {
    private static final int CAPITAL = 1;
    private static final int NEVER = 1 << 1;
    private static final int COMMON = 1 << 2;
    private static final int GIVEN = 1 << 3;
    private static final int START = 1 << 4;
    private static final int HEADLINE = 1 << 5;
    private static final int AFTER_PLACE_WORD = 1 << 6;
    private static final int AFTER_CUE = 1 << 7;
    private static final int PLACE = 1 << 8;
    private static final int INSTITUTIONAL = 1 << 9;
    /** Inside a phrase of several words that is a place or an institution, whatever its words are alone. */
    private static final int FIXED = 1 << 10;
    private static final int ABBREVIATION = 1 << 11;

    /** What these name is never a part of a name, capital or not. */
    private static final Set<Category> OUTSIDE_NAMES = EnumSet.of(
            Category.FUNCTION_WORDS, Category.MONTHS, Category.WEEKDAYS, Category.DAY_PARTS,
            Category.RELATIVE_TIMES, Category.ZONES, Category.CLOCK_WORDS, Category.TIME_BOUNDS,
            Category.HOLIDAYS, Category.HEDGES, Category.MODALITIES, Category.NEGATIONS,
            Category.BACKGROUND, Category.PLACE_PREPOSITIONS, Category.CUES, Category.CREDITS,
            Category.PRONOUNS, Category.CAUSES, Category.NUMBERS, Category.AGENCIES);

    /** Ordinary nouns: parts of an office or an organisation, not of a person's name. */
    private static final Set<Category> ORDINARY = EnumSet.of(
            Category.COUNTED, Category.FRAMES, Category.MEASURES, Category.UNITS, Category.SCALES,
            Category.CLASSIFIERS, Category.BEARINGS, Category.PRECEDENCES, Category.GROUPS,
            Category.PLACE_KINDS, Category.ORGANISATIONS);

    /** A line without a closing mark in which most longer words are capitalized is a headline. */
    private static final double HEADLINE_SHARE = 0.7;

    private final TaggedDocument document;
    private final Gazetteer gazetteer;
    private final int[] flags;
    private final int[] placeEnds;
    private final int[] sentenceEnds;
    private final @Nullable String[] sounds;
    private final List<String> possessives;
    private final Set<String> written = new HashSet<>();
    private final Set<String> placeWords = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    NameText(TaggedDocument document, Gazetteer gazetteer) {
        this.document = document;
        this.gazetteer = gazetteer;
        int size = document.size();
        this.flags = new int[size];
        this.placeEnds = new int[size];
        this.sentenceEnds = new int[size];
        this.sounds = new String[size];
        this.possessives = document.pack().language().suffixes().stream()
                .filter(suffix -> !Character.isLetter(suffix.charAt(0)))
                .toList();
        document.document().sentences().forEach(this::readSentence);
        for (int i = 0; i < size; i++) {
            readMatches(i);
        }
        for (int i = 0; i < size; i++) {
            readWord(i);
        }
    }

    TaggedDocument document() {
        return document;
    }

    int size() {
        return flags.length;
    }

    Token token(int i) {
        return document.token(i);
    }

    String text(int first, int end) {
        return document.document().text(first, end);
    }

    /** Index behind the last token of the sentence that holds a token. */
    int sentenceEnd(int i) {
        return i < size() ? sentenceEnds[i] : size();
    }

    /** The match of a category at a token if its attribute {@code kind} is as asked for. */
    @Nullable Match match(int i, Category category, String kind) {
        Match match = document.match(i, category);
        return match != null && match.entry().text("kind", "").equals(kind) ? match : null;
    }

    @Nullable Match match(int i, Category category) {
        return document.match(i, category);
    }

    boolean isCapital(int i) {
        return has(i, CAPITAL);
    }

    /** A word that no name holds: "Menurut", "Senin". */
    boolean isNever(int i) {
        return has(i, NEVER);
    }

    /** An ordinary word of the language, though it may be capitalized in an office or an organisation. */
    boolean isCommon(int i) {
        return has(i, COMMON);
    }

    /** An ordinary word that offices and organisations are made of, also in lower case: "majelis", "umum". */
    boolean isInstitutional(int i) {
        return has(i, INSTITUTIONAL) && !has(i, NEVER);
    }

    boolean isGiven(int i) {
        return has(i, GIVEN);
    }

    /** Whether a capital says nothing here: a sentence or a quote begins. */
    boolean isStart(int i) {
        return has(i, START);
    }

    boolean isHeadline(int i) {
        return has(i, HEADLINE);
    }

    boolean isAfterPlaceWord(int i) {
        return has(i, AFTER_PLACE_WORD);
    }

    boolean isAfterCue(int i) {
        return has(i, AFTER_CUE);
    }

    boolean isCue(int i) {
        return document.is(i, Category.CUES);
    }

    /** Whether the token is part of a gazetteer name. */
    boolean isPlace(int i) {
        return has(i, PLACE);
    }

    /** Whether the article uses the word in the name of a place: "Korea" where it also says "Korea Utara". */
    boolean isPlaceWord(int i) {
        return isPlace(i) || !placeWords.isEmpty() && placeWords.contains(token(i).norm());
    }

    int placeEnd(int i) {
        return i < size() ? placeEnds[i] : 0;
    }

    /** A capitalized word of a person's, organisation's or thing's name. */
    boolean isNameWord(int i) {
        return isCapital(i) && !isNever(i);
    }

    /** Two to six capitals that are no Roman number: "BMKG". */
    boolean isAbbreviation(int i) {
        return has(i, ABBREVIATION);
    }

    /** "VIII": a number, though it looks like an abbreviation. */
    boolean isRoman(int i) {
        return isAll(token(i).text(), "IVXLC");
    }

    private static boolean isAll(String word, String letters) {
        for (int i = 0; i < word.length(); i++) {
            if (letters.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the article uses a word for a person beyond doubt, or the word is a given name. */
    boolean isPersonWord(int i) {
        return isGiven(i) || isKnownPerson(i);
    }

    boolean isKnownPerson(int i) {
        return i < size() && isCapital(i) && !people.isEmpty() && people.contains(plain(i));
    }

    /** Learns that the words from one token to another name a person. */
    void learnPerson(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean ordinary = (isPlaceWord(i) || isCommon(i) || isNever(i)) && !isGiven(i);
            boolean unsure = end - first > 1 && isAbbreviation(i);
            if (token(i).isWord() && token(i).text().length() > 1 && !ordinary && !unsure) {
                people.add(plain(i));
            }
        }
    }

    /** Whether a word is written with a capital where no sentence begins. */
    boolean isCapitalElsewhere(int i) {
        return written.contains(token(i).text());
    }

    /** A word as it sounds, without the possessive mark that a language may put behind it. */
    private String plain(int i) {
        String sound = sounds[i];
        if (sound == null) {
            sound = Spelling.sound(withoutPossessive(token(i).norm()));
            sounds[i] = sound;
        }
        return sound;
    }

    String withoutPossessive(String name) {
        for (String suffix : possessives) {
            if (name.endsWith(suffix)) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }

    private boolean has(int i, int flag) {
        return i >= 0 && i < flags.length && (flags[i] & flag) != 0;
    }

    private void readSentence(Sentence sentence) {
        int common = isHeadline(sentence) ? HEADLINE : 0;
        boolean start = true;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = token(i);
            sentenceEnds[i] = sentence.end();
            flags[i] |= common | (token.isWord() && token.isCapitalized() ? CAPITAL : 0);
            flags[i] |= start && token.isWord() ? START : 0;
            flags[i] |= has(i, CAPITAL) && looksShort(token.text()) ? ABBREVIATION : 0;
            start = token.isWord() ? false : start || opens(i, sentence.end());
            if (token.isWord() && token.isCapitalized() && (flags[i] & (START | HEADLINE)) == 0) {
                written.add(token.text());
            } else if (token.isWord() && !token.isCapitalized()) {
                written.add(token.norm());
            }
        }
    }

    private static boolean looksShort(String word) {
        return word.length() >= 2 && word.length() <= 6 && isAll(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
                && !isAll(word, "IVXLC");
    }

    /** Whether a mark opens a new stretch of speech or a list item. */
    private boolean opens(int i, int end) {
        if (i + 1 >= end) {
            return false;
        }
        return switch (token(i).text()) {
            case "\"", "'", "‘", "“", "«" -> token(i).touches(token(i + 1));
            case ":", ";", "-", "–", "—", "•", "|" -> !token(i).touches(token(i + 1));
            default -> false;
        };
    }

    private boolean isHeadline(Sentence sentence) {
        List<Token> tokens = document.tokens().subList(sentence.first(), sentence.end());
        String last = tokens.get(tokens.size() - 1).text();
        if (last.startsWith(".") || last.equals(",")) {
            return false;
        }
        long words = tokens.stream().filter(t -> t.isWord() && t.text().length() > 3).count();
        long capitals = tokens.stream()
                .filter(t -> t.isWord() && t.text().length() > 3 && t.isCapitalized())
                .count();
        return words >= 4 && capitals >= words * HEADLINE_SHARE;
    }

    private void readMatches(int i) {
        for (Match match : document.matches(i)) {
            int flag = flagOf(match.entry()) | (isFixed(match) ? FIXED : 0);
            for (int k = match.first(); flag != 0 && k < match.end(); k++) {
                flags[k] |= flag;
            }
            Category category = match.entry().category();
            if (category == Category.CUES) {
                mark(match.end(), AFTER_CUE);
            } else if (category == Category.PLACE_PREPOSITIONS || category == Category.PLACE_KINDS) {
                mark(match.end(), AFTER_PLACE_WORD);
            }
        }
        Gazetteer.Toponym place = has(i, CAPITAL) ? gazetteer.at(document.tokens(), i) : null;
        int end = place == null ? 0 : place.end();
        placeEnds[i] = end;
        for (int k = i; k < end; k++) {
            flags[k] |= end > i + 1 ? PLACE | FIXED : PLACE;
            placeWords.add(token(k).norm());
        }
    }

    private static boolean isFixed(Match match) {
        Category category = match.entry().category();
        boolean institution = category == Category.ORGANISATIONS || match.entry().has("kind", "common");
        return match.length() > 1 && institution;
    }

    private void mark(int i, int flag) {
        if (i < flags.length) {
            flags[i] |= flag;
        }
    }

    private static int flagOf(Entry entry) {
        Category category = entry.category();
        if (category == Category.GIVEN_NAMES) {
            return GIVEN;
        }
        if (category == Category.NOT_NAMES) {
            return entry.has("kind", "common") ? COMMON | INSTITUTIONAL : NEVER;
        }
        if (category == Category.GROUPS || category == Category.PLACE_KINDS) {
            return COMMON | INSTITUTIONAL;
        }
        return OUTSIDE_NAMES.contains(category) ? NEVER : ORDINARY.contains(category) ? COMMON : 0;
    }

    /** Settles a word that two lists claim: a given name beside another capital ("Theresa May") is a name. */
    private void readWord(int i) {
        if (!has(i, CAPITAL)) {
            return;
        }
        if (has(i, FIXED)) {
            flags[i] &= ~(NEVER | GIVEN);
            return;
        }
        if (has(i, INSTITUTIONAL) && !has(i, START)) {
            flags[i] &= ~NEVER;
        }
        boolean named = has(i, GIVEN) && !(has(i, NEVER) && has(i, START) && !has(i + 1, CAPITAL));
        if (named || has(i, NEVER) && isSurname(i)) {
            flags[i] &= ~(NEVER | COMMON);
        } else if (has(i, GIVEN)) {
            flags[i] &= ~GIVEN;
        } else if (token(i).text().length() > 1 && written.contains(token(i).norm())) {
            // the article itself writes it small somewhere
            flags[i] |= COMMON;
        }
    }

    private boolean isSurname(int i) {
        boolean bare = i + 1 >= size() || !token(i + 1).isNumber();
        return has(i - 1, GIVEN) && has(i - 1, CAPITAL) && bare && !has(i, START);
    }
}
