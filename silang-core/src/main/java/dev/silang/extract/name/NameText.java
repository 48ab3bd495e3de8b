package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.Gazetteer;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.Initials;
import dev.silang.lang.NameAttributes.TitleKind;
import dev.silang.lang.NameWords;
import dev.silang.mention.TokenView;
import dev.silang.text.Sentence;
import dev.silang.text.Spelling;
import dev.silang.text.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document with what matters for names worked out for each token, once: which words can stand in a name, which are
 * ordinary words of the language, where sentences and places begin.
 */
final class NameText extends TokenView {
    /** Letters of one's initials where nothing else tells that they are: three are a body's as often. */
    private static final int MOST_INITIALS = 2;

    private final Gazetteer gazetteer;
    private final int[] flags;
    private final int[] placeEnds;
    private final @Nullable String[] sounds;
    private final Set<String> written = new HashSet<>();
    private final Set<String> placeWords = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final Set<String> initials = new HashSet<>();

    NameText(TokenView view, Gazetteer gazetteer) {
        super(view);
        this.gazetteer = gazetteer;
        int size = size();
        this.flags = new int[size];
        this.placeEnds = new int[size];
        this.sounds = new String[size];
        document().sentences().forEach(this::readSentence);
        for (int i = 0; i < size; i++) {
            readMatches(i);
        }
        readInitials();
        for (int i = 0; i < size; i++) {
            readWord(i);
            boolean numbered = i + 1 < size && token(i + 1).isNumber();
            if (has(i, WordMarks.CAPITAL) && (numbered || has(i, WordMarks.AFTER_PLACE_WORD))) {
                others.add(plain(i));
            }
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

    /** Whether other articles hardly ever use the word in a person's name. */
    boolean isImpersonal(int i) {
        return has(i, WordMarks.IMPERSONAL);
    }

    /** Whether people bear the word as a name, in this article or others: a given name, or a word that is mostly of people. */
    boolean isNamedSo(int i) {
        return isGiven(i) || has(i, WordMarks.PERSONAL);
    }

    /** Whether a capital says nothing here: a sentence or a quote begins. */
    boolean isStart(int i) {
        return has(i, WordMarks.START);
    }

    boolean isHeadline(int i) {
        return has(i, WordMarks.HEADLINE);
    }

    /** Whether the point of a shortened word stands at a token, ahead of a capital: "dr. Budi". */
    boolean isShortened(int point) {
        return is(point, ".") && touchesBefore(point) && isCapitalized(point + 1);
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

    /** Whether the article uses a word for a person beyond doubt, or the word is a given name or one that is mostly of people. */
    boolean isPersonWord(int i) {
        return isNamedSo(i) || isKnownPerson(i);
    }

    boolean isKnownPerson(int i) {
        return i < size() && isCapital(i) && (!people.isEmpty() && people.contains(plain(i)) || isInitials(i));
    }

    /** Whether the article calls somebody by these letters: "AG" where it tells of "korban AG". */
    boolean isInitials(int i) {
        return !initials.isEmpty() && initials.contains(token(i).text());
    }

    /** Whether an ordinary word may be a name since a given name stands before it: "Budi Karya". */
    boolean isBehindGiven(int i) {
        boolean free = isCapital(i) && !isNever(i) && !has(i, WordMarks.FIXED) && !isAbbreviation(i);
        return free && !isPlace(i) && (isSecondName(i) || isThirdName(i));
    }

    private boolean isSecondName(int i) {
        return isGiven(i - 1) && isCapital(i - 1) && (isNameWord(i + 1) || isPair(i));
    }

    /** "the driver, Sam Price, said": a given name and another capital between commas. */
    private boolean isPair(int i) {
        return is(i - 2, ",") && is(i + 1, ",") && !isHeadline(i);
    }

    private boolean isThirdName(int i) {
        return isGiven(i - 2) && isNameWord(i - 1) && !isCommon(i - 1);
    }

    /** Learns that the words from one token to another name a person. */
    void learnPerson(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean ordinary = (isPlaceWord(i) || isCommon(i) || isImpersonal(i) || isNever(i)) && !isGiven(i);
            boolean unsure = end - first > 1 && isAbbreviation(i);
            if (token(i).isWord() && token(i).text().length() > 1 && !ordinary && !unsure) {
                people.add(plain(i));
            }
        }
    }

    /**
     * Learns the last word of a likely name, which the article may call its bearer by: "Mayor Bianca Zelkovu". Words ahead of it may be of a body
     * or an office; a word that stands behind a word for where or ahead of a number anywhere in the article is no surname.
     */
    void learnSurname(int first, int end) {
        int last = end - 1;
        if (last > first && !isAbbreviation(last) && !others.contains(plain(last))) {
            learnPerson(last, end);
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
        return pack().language().withoutOwnerMark(name);
    }

    private boolean has(int i, int flag) {
        return i >= 0 && i < flags.length && (flags[i] & flag) != 0;
    }

    private void readSentence(Sentence sentence) {
        int common = WordMarks.isHeadline(tokens(), sentence) ? WordMarks.HEADLINE : 0;
        boolean start = true;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            flags[i] |= common;
            if (token(i).isWord()) {
                flags[i] |= marks(token(i), start);
                learnSpelling(i);
                start = false;
            } else {
                start = start || WordMarks.opens(tokens(), i, sentence.end());
            }
        }
    }

    private static int marks(Token word, boolean start) {
        return (word.isCapitalized() ? WordMarks.CAPITAL : 0)
                | (start ? WordMarks.START : 0)
                | (WordMarks.isAbbreviation(word.text()) ? WordMarks.ABBREVIATION : 0);
    }

    /** Notes how the article writes a word where nothing else asks for a capital. */
    private void learnSpelling(int i) {
        Token word = token(i);
        if (!word.isCapitalized()) {
            written.add(word.norm());
        } else if ((flags[i] & (WordMarks.START | WordMarks.HEADLINE)) == 0) {
            written.add(word.text());
        }
    }

    private void readMatches(int i) {
        for (Match match : matches(i)) {
            readMatch(match);
        }
        Gazetteer.Toponym place = has(i, WordMarks.CAPITAL) ? gazetteer.at(tokens(), i) : null;
        int end = place == null ? 0 : place.end();
        placeEnds[i] = end;
        for (int k = i; k < end; k++) {
            flags[k] |= end > i + 1 ? WordMarks.PLACE | WordMarks.FIXED : WordMarks.PLACE;
            placeWords.add(token(k).norm());
        }
    }

    private void readMatch(Match match) {
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

    /** Finds what letters the article calls somebody by, which are then no place's. */
    private void readInitials() {
        for (int i = 1; i < size(); i++) {
            learnInitials(i);
        }
        if (!initials.isEmpty()) {
            initials.removeAll(bracketed());
        }
        for (int i = 0; i < size() && !initials.isEmpty(); i++) {
            if (isInitials(i)) {
                flags[i] &= ~(WordMarks.PLACE | WordMarks.FIXED | WordMarks.NEVER);
                placeEnds[i] = 0;
            }
        }
    }

    /** "Pelaku AS", "Bripka A": behind a part in the event or a rank one or two capitals are a person's, unless they are written out somewhere. */
    private void learnInitials(int i) {
        String letters = token(i).text();
        boolean brief = letters.length() <= MOST_INITIALS && letters.equals(letters.toUpperCase(Locale.ROOT));
        boolean alone = brief && has(i, WordMarks.CAPITAL) && !isRoman(i) && endsName(i + 1);
        if (alone && (isBehindPart(i) || isBehindInitials(i))) {
            initials.add(letters);
        }
    }

    private boolean endsName(int i) {
        boolean goesOn = i < size() && (isCapitalized(i) || token(i).isNumber() || is(i, ".") && touchesBefore(i));
        return !goesOn;
    }

    private boolean isBehindPart(int i) {
        int end = is(i - 1, ",") ? i - 1 : i;
        Match group = before(end, Category.GROUPS);
        Optional<Initials> behind =
                group == null ? Optional.empty() : group.entry().find(NameAttributes.INITIALS);
        return behind.filter(when -> when == Initials.ALWAYS || !isPlace(i)).isPresent() || isBehindTitle(i);
    }

    /** "Pelaku AS, RH dan MK" */
    private boolean isBehindInitials(int i) {
        boolean joint = match(i - 1, Category.CLAUSE_WORDS, EventAttributes.CLAUSE_KIND, ClauseKind.JOIN) != null;
        int last = joint ? i - 2 : i - 1;
        last = is(last, ",") ? last - 1 : last;
        return last >= 0 && last < i - 1 && isInitials(last);
    }

    /** "Brigadir AS", "berinisial AS" */
    private boolean isBehindTitle(int i) {
        Match title = before(i, Category.TITLES);
        return title != null
                && (title.entry().is(NameAttributes.TITLE_KIND, TitleKind.NAMING)
                        || isCapital(title.first()) && title.entry().is(NameAttributes.TITLE_KIND, TitleKind.RANK));
    }

    /** Words alone in brackets, which stand for what is written out ahead of them: "Amerika Serikat (AS)". */
    private Set<String> bracketed() {
        Set<String> words = new HashSet<>();
        for (int i = 1; i + 1 < size(); i++) {
            if (is(i - 1, "(") && is(i + 1, ")")) {
                words.add(token(i).text());
            }
        }
        return words;
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
        readNameWord(i);
    }

    private void readNameWord(int i) {
        boolean given = has(i, WordMarks.GIVEN);
        if (given && !opensAsOther(i) || has(i, WordMarks.NEVER) && isSurname(i)) {
            flags[i] &= ~(WordMarks.NEVER | WordMarks.COMMON);
        } else if (given) {
            flags[i] &= ~WordMarks.GIVEN;
        } else if (isWrittenSmall(i)) {
            flags[i] |= WordMarks.COMMON;
        } else {
            readUse(i);
        }
    }

    /** What a word that nothing else settles is in other articles. */
    private void readUse(int i) {
        NameWords.Use use = pack().names().of(withoutPossessive(token(i).norm()));
        if (use == NameWords.Use.OTHER && !isAbbreviation(i)) {
            flags[i] |= WordMarks.IMPERSONAL;
        } else if (use == NameWords.Use.PERSON && !has(i, WordMarks.NEVER | WordMarks.COMMON | WordMarks.PLACE)) {
            flags[i] |= WordMarks.PERSONAL;
        }
    }

    /** Whether a word that is a name and another word opens a sentence as the other. */
    private boolean opensAsOther(int i) {
        return has(i, WordMarks.NEVER) && has(i, WordMarks.START) && !has(i + 1, WordMarks.CAPITAL);
    }

    /** Whether the article itself writes a word small somewhere. */
    private boolean isWrittenSmall(int i) {
        return token(i).text().length() > 1 && written.contains(token(i).norm());
    }

    private boolean isSurname(int i) {
        return has(i - 1, WordMarks.GIVEN)
                && has(i - 1, WordMarks.CAPITAL)
                && !beginsDate(i + 1)
                && !has(i, WordMarks.START);
    }

    /** What stands behind the weekday of "kata Joko Senin (13/5)", "Rabu malam", "Budi March 3": a number or a part of the day. */
    private boolean beginsDate(int i) {
        int number = is(i, "(") ? i + 1 : i;
        return number < size() && token(number).isNumber() || is(i, Category.DAY_PARTS);
    }
}
