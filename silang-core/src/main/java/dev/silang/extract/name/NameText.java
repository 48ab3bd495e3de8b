package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.Gazetteer;
import dev.silang.lang.Match;
import dev.silang.mention.TokenView;
import dev.silang.text.Sentence;
import dev.silang.text.Spelling;
import dev.silang.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document with what matters for names worked out for each token, once: which words can stand in a name, which are
 * ordinary words of the language, where sentences and places begin.
 */
final class NameText extends TokenView {
    private final Gazetteer gazetteer;
    private final int[] flags;
    private final int[] placeEnds;
    private final @Nullable String[] sounds;
    private final List<String> possessives;
    private final Set<String> written = new HashSet<>();
    private final Set<String> placeWords = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    NameText(TokenView view, Gazetteer gazetteer) {
        super(view);
        this.gazetteer = gazetteer;
        int size = size();
        this.flags = new int[size];
        this.placeEnds = new int[size];
        this.sounds = new String[size];
        this.possessives = pack().language().suffixes().stream()
                .filter(suffix -> !Character.isLetter(suffix.charAt(0)))
                .toList();
        document().sentences().forEach(this::readSentence);
        for (int i = 0; i < size; i++) {
            readMatches(i);
        }
        for (int i = 0; i < size; i++) {
            readWord(i);
        }
    }

    boolean isCapital(int i) {
        return has(i, WordMarks.CAPITAL);
    }

    /** A word that no name holds: "Menurut", "Senin". */
    boolean isNever(int i) {
        return has(i, WordMarks.NEVER);
    }

    /** An ordinary word of the language, though it may be capitalized in an office or an organisation. */
    boolean isCommon(int i) {
        return has(i, WordMarks.COMMON);
    }

    /** An ordinary word that offices and organisations are made of, also in lower case: "majelis", "umum". */
    boolean isInstitutional(int i) {
        return has(i, WordMarks.INSTITUTIONAL) && !has(i, WordMarks.NEVER);
    }

    boolean isGiven(int i) {
        return has(i, WordMarks.GIVEN);
    }

    /** Whether a capital says nothing here: a sentence or a quote begins. */
    boolean isStart(int i) {
        return has(i, WordMarks.START);
    }

    boolean isHeadline(int i) {
        return has(i, WordMarks.HEADLINE);
    }

    boolean isAfterPlaceWord(int i) {
        return has(i, WordMarks.AFTER_PLACE_WORD);
    }

    boolean isAfterCue(int i) {
        return has(i, WordMarks.AFTER_CUE);
    }

    boolean isCue(int i) {
        return is(i, Category.CUES);
    }

    /** Whether the token is part of a gazetteer name. */
    boolean isPlace(int i) {
        return has(i, WordMarks.PLACE);
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
        return has(i, WordMarks.ABBREVIATION);
    }

    /** "VIII": a number, though it looks like an abbreviation. */
    boolean isRoman(int i) {
        return WordMarks.isRoman(token(i).text());
    }

    /** Whether the article uses a word for a person beyond doubt, or the word is a given name. */
    boolean isPersonWord(int i) {
        return isGiven(i) || isKnownPerson(i);
    }

    boolean isKnownPerson(int i) {
        return i < size() && isCapital(i) && !people.isEmpty() && people.contains(plain(i));
    }

    /** Whether an ordinary word may be a name since a given name stands before it: "Budi Karya". */
    boolean isBehindGiven(int i) {
        boolean free = isCapital(i) && !isNever(i) && !has(i, WordMarks.FIXED) && !isAbbreviation(i);
        boolean second = isGiven(i - 1) && isCapital(i - 1) && isNameWord(i + 1) && !isPlace(i);
        boolean third = isGiven(i - 2) && isNameWord(i - 1) && !isCommon(i - 1) && !isPlace(i);
        return free && (second || third);
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

    /** Whether {@link #learnPerson} learned anything. */
    boolean hasLearned() {
        return !people.isEmpty();
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
        int common = WordMarks.isHeadline(tokens(), sentence) ? WordMarks.HEADLINE : 0;
        boolean start = true;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = token(i);
            flags[i] |= common | (token.isWord() && token.isCapitalized() ? WordMarks.CAPITAL : 0);
            flags[i] |= start && token.isWord() ? WordMarks.START : 0;
            boolean abbreviation = token.isWord() && WordMarks.isAbbreviation(token.text());
            flags[i] |= abbreviation ? WordMarks.ABBREVIATION : 0;
            start = token.isWord() ? false : start || WordMarks.opens(tokens(), i, sentence.end());
            if (token.isWord() && token.isCapitalized() && (flags[i] & (WordMarks.START | WordMarks.HEADLINE)) == 0) {
                written.add(token.text());
            } else if (token.isWord() && !token.isCapitalized()) {
                written.add(token.norm());
            }
        }
    }

    private void readMatches(int i) {
        for (Match match : matches(i)) {
            int flag = WordMarks.of(match.entry()) | (WordMarks.isFixed(match) ? WordMarks.FIXED : 0);
            for (int k = match.first(); flag != 0 && k < match.end(); k++) {
                flags[k] |= flag;
            }
            Category category = match.entry().category();
            if (category == Category.CUES) {
                mark(match.end(), WordMarks.AFTER_CUE);
            } else if (category == Category.PLACE_PREPOSITIONS || category == Category.PLACE_KINDS) {
                mark(match.end(), WordMarks.AFTER_PLACE_WORD);
            }
        }
        Gazetteer.Toponym place = has(i, WordMarks.CAPITAL) ? gazetteer.at(tokens(), i) : null;
        int end = place == null ? 0 : place.end();
        placeEnds[i] = end;
        for (int k = i; k < end; k++) {
            flags[k] |= end > i + 1 ? WordMarks.PLACE | WordMarks.FIXED : WordMarks.PLACE;
            placeWords.add(token(k).norm());
        }
    }

    private void mark(int i, int flag) {
        if (i < flags.length) {
            flags[i] |= flag;
        }
    }

    /** Settles a word that two lists claim: a given name beside another capital ("Theresa May") is a name. */
    private void readWord(int i) {
        if (!has(i, WordMarks.CAPITAL)) {
            return;
        }
        if (has(i, WordMarks.FIXED)) {
            flags[i] &= ~(WordMarks.NEVER | WordMarks.GIVEN);
            return;
        }
        if (has(i, WordMarks.INSTITUTIONAL) && !has(i, WordMarks.START)) {
            flags[i] &= ~WordMarks.NEVER;
        }
        boolean opening = has(i, WordMarks.NEVER) && has(i, WordMarks.START) && !has(i + 1, WordMarks.CAPITAL);
        boolean named = has(i, WordMarks.GIVEN) && !opening;
        if (named || has(i, WordMarks.NEVER) && isSurname(i)) {
            flags[i] &= ~(WordMarks.NEVER | WordMarks.COMMON);
        } else if (has(i, WordMarks.GIVEN)) {
            flags[i] &= ~WordMarks.GIVEN;
        } else if (token(i).text().length() > 1 && written.contains(token(i).norm())) {
            // the article itself writes it small somewhere
            flags[i] |= WordMarks.COMMON;
        }
    }

    private boolean isSurname(int i) {
        boolean bare = i + 1 >= size() || !token(i + 1).isNumber();
        return has(i - 1, WordMarks.GIVEN) && has(i - 1, WordMarks.CAPITAL) && bare && !has(i, WordMarks.START);
    }
}
