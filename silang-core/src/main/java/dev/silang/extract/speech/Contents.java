package dev.silang.extract.speech;

import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.SpeechAttributes;
import dev.silang.lang.SpeechAttributes.CuePlace;
import dev.silang.lang.SpeechAttributes.Part;
import dev.silang.syntax.Phrases;
import org.jspecify.annotations.Nullable;

/** Tells where the content of a cue begins and ends. */
final class Contents {
    /** "Saat ini, kata dia, air surut.": up to so many tokens before the cue are no content of their own. */
    static final int MAX_LEAD = 6;
    /** "Berdasarkan laporan kata dia api muncul …": commas may be missing around a cue behind so few tokens. */
    private static final int SHORT_LEAD = 3;

    /** Tokens between a cue and its content: who was told, where and when. */
    private static final int MAX_ASIDE = 24;

    /** Tokens between "called" and the quoted words. */
    private static final int NEAR_QUOTE = 12;

    /** "in a telephone interview": words between two prepositions of an aside. */
    private static final int MAX_PHRASE = 4;

    /** "The Evening Post of Leeds late on Monday": tokens of who was told and when, ahead of "that". */
    private static final int MAX_TOLD = 8;

    /** Tokens of an office between a quote and the name of its holder. */
    private static final int MAX_OFFICE = 8;

    private final Speech speech;
    private final SpeakerResolver names;

    Contents(Speech speech, SpeakerResolver names) {
        this.speech = speech;
        this.names = names;
    }

    /** Index of the first token of content behind a cue: past who was told, commas, colons and "that". */
    int start(Cue cue, Speech.Unit unit) {
        if (cue.isContent()) {
            return cue.first();
        }
        int at = cue.end();
        int that = cue.hasAddressee() ? thatFrom(at, unit) : -1;
        // "told the Evening Post last year that …"
        if (that >= 0 && that - at <= MAX_TOLD && !hasPredicate(at, that)) {
            return pastMarks(that, unit);
        }
        boolean aside = cue.hasAddressee()
                || speech.isPart(at, Part.ADDRESSEE)
                || speech.isPart(at, Part.END)
                || speech.is(at, "(")
                || speech.isPart(at, Part.ADVERB)
                || speech.is(at, Category.WEEKDAYS);
        return pastMarks(aside ? behindAside(at, unit, cue.hasAddressee()) : at, unit);
    }

    /** Index of the first token of content behind a speaker who stands behind the cue: "Menurut Budi di Kendal, …". */
    int startBehind(Voice voice, Speech.Unit unit) {
        int from = pastDegrees(voice.end());
        // "Berdasarkan laporan terbaru, …"
        boolean word = speech.is(from + 1, ",") && speech.isPredicate(from);
        boolean aside = word
                || speech.isInner(from)
                || speech.isPart(from, Part.RELATIVE)
                || speech.isPart(from, Part.JOINT)
                || speech.isPart(from, Part.END)
                || speech.isPart(from, Part.ADDRESSEE)
                || speech.creditMatch(from) != null;
        int behind = aside ? behindComma(from, unit) : from;
        return pastDay(behind > from ? behind : pastMarks(speech.skipBrackets(from, unit.end()), unit), unit);
    }

    /** Past the academic degrees behind a name: ", S.H., M.H." */
    private int pastDegrees(int from) {
        int at = from;
        Match degree = degree(at);
        while (degree != null) {
            at = speech.is(degree.end(), ".") ? degree.end() + 1 : degree.end();
            degree = degree(at);
        }
        return at;
    }

    private @Nullable Match degree(int comma) {
        return speech.is(comma, ",")
                ? speech.match(comma + 1, Category.TITLES, NameAttributes.TITLE_KIND, NameAttributes.TitleKind.DEGREE)
                : null;
    }

    /** Past "Kamis (19/9/2019)," behind a source: the day on which it said so. */
    private int pastDay(int from, Speech.Unit unit) {
        boolean day = speech.is(from, Category.WEEKDAYS) && speech.is(from - 1, ",");
        int behind = day ? speech.skipBrackets(from + 1, unit.end()) : from;
        return day && speech.is(behind, ",") ? pastMarks(behind, unit) : from;
    }

    /** Index behind the next comma of an aside, the token itself if there is none near. */
    private int behindComma(int from, Speech.Unit unit) {
        for (int at = from; at < unit.end() && at < from + MAX_ASIDE; at++) {
            if (speech.is(at, ",")) {
                return pastMarks(at, unit);
            }
        }
        return from;
    }

    /** Index of the "that" near a token, -1 if a mark or another cue stands before it. */
    int thatFrom(int from, Speech.Unit unit) {
        int limit = Math.min(unit.end(), from + MAX_ASIDE);
        for (int at = from; at < limit && !speech.is(at, ",") && speech.cue(at) == null; at++) {
            if (speech.isPart(at, Part.THAT)) {
                return at;
            }
        }
        return -1;
    }

    int pastMarks(int from, Speech.Unit unit) {
        int at = from;
        while (at < unit.end() && (speech.is(at, ",") || speech.is(at, ":") || speech.isPart(at, Part.THAT))) {
            at++;
        }
        return at;
    }

    /** Past "kepada wartawan di Jakarta, Senin (1/2)," if "that", a colon or a quote follows; past one word if told. */
    private int behindAside(int from, Speech.Unit unit, boolean addressee) {
        int limit = Math.min(unit.end(), from + MAX_ASIDE);
        int clause = behindPhrases(from, limit, addressee);
        if (clause > from && clause + 1 < limit && beginsClause(clause) && areOfSaying(from, clause, addressee)) {
            return clause;
        }
        if (beginsVerb(from, limit)) {
            return from;
        }
        for (int at = from; at < limit; at++) {
            if (introduces(at) || speech.isQuoted(at) && (isPause(at - 1) || at == from)) {
                return at;
            }
            if (speech.cue(at) != null && at > from) {
                break;
            }
        }
        boolean told = addressee || speech.isPart(from, Part.ADDRESSEE);
        return told ? behindAddressee(from, unit) : from;
    }

    /** "Mengaku telah mengirim surat agar …": a verb behind adverbs alone is what is told already. */
    private boolean beginsVerb(int from, int limit) {
        int at = from;
        while (at < limit && speech.isPart(at, Part.ADVERB)) {
            at++;
        }
        return at > from && at < limit && speech.isVerbLike(at) && speech.cue(at) == null;
    }

    private boolean introduces(int at) {
        return speech.isPart(at, Part.THAT) || speech.is(at, ":");
    }

    /** Past who was told, and past phrases of place, time and medium: "reporters in a statement early Monday". */
    private int behindPhrases(int from, int limit, boolean addressee) {
        int at = addressee ? behindNoun(from, limit) : from;
        int before = -1;
        while (at < limit && at > before) {
            before = at;
            at = isTime(at) || speech.isPart(at, Part.ADVERB) ? at + 1 : at;
            at = speech.isPart(at, Part.END) || speech.isPart(at, Part.ADDRESSEE)
                    ? behindNoun(speech.partEnd(at), limit)
                    : at;
        }
        return at;
    }

    /** Whether phrases behind a cue tell when, to whom or in what something was said; others may begin what was said. */
    private boolean areOfSaying(int from, int end, boolean addressee) {
        boolean saying = addressee;
        for (int at = from; at < end; at++) {
            saying |= isTime(at) || speech.isPart(at, Part.MOUTH) || speech.namesPaper(at, at + 1);
        }
        return saying;
    }

    private boolean isTime(int at) {
        return speech.is(at, Category.WEEKDAYS) || speech.is(at, Category.DAY_PARTS);
    }

    /** Past a noun phrase that begins at a token. */
    private int behindNoun(int from, int limit) {
        boolean determined = speech.isPart(from, Part.DEFINITE)
                || speech.isPart(from, Part.ARTICLE)
                || speech.is(from, Category.PRONOUNS);
        int at = determined ? from + 1 : from;
        Speaker named = names.at(at);
        if (named != null && named.person()) {
            return Math.min(named.endToken(), limit);
        }
        if (at < limit && speech.isProper(at)) {
            int behind = behindProper(at, limit);
            boolean adjective = behind == at + 1 && named == null && speech.agency(at) == null;
            if (!adjective) {
                return behind;
            }
            at = behind;
        }
        while (at < limit && isNounWord(at, at == from || determined && at == from + 1)) {
            at++;
        }
        return at;
    }

    /** Past the name of a body or a place: "CBS News", "the Wall Street Journal". */
    private int behindProper(int from, int limit) {
        int at = from + 1;
        while (at < limit && speech.isProper(at) && !beginsPerson(at)) {
            at++;
        }
        return at;
    }

    private boolean beginsPerson(int at) {
        Speaker named = names.at(at);
        return named != null && named.person();
    }

    private boolean isNounWord(int at, boolean first) {
        return speech.token(at).isWord()
                && (first || !speech.token(at).isCapitalized())
                && (!speech.isPart(at) || speech.namesPaper(at, at + 1) || speech.isPart(at, Part.MOUTH))
                && !speech.is(at, Category.FUNCTION_WORDS)
                && !speech.is(at, Category.PRONOUNS)
                && !speech.makesClause(at);
    }

    /** Whether a new noun phrase, the subject of what is told, begins at a token. */
    private boolean beginsClause(int at) {
        return speech.isPart(at, Part.DEFINITE) && isNounWord(at + 1, true)
                || speech.isPart(at, Part.ARTICLE)
                || speech.is(at, Category.PRONOUNS)
                || speech.token(at).isNumber()
                || speech.isCapitalWord(at);
    }

    private int behindAddressee(int from, Speech.Unit unit) {
        int first = speech.isPart(from, Part.ADDRESSEE) ? speech.partEnd(from) : from;
        first = speech.isDetermined(first) ? first + 1 : first;
        Speaker told = names.at(first);
        Match agency = speech.agency(from) != null ? speech.agency(from) : speech.agency(first);
        int end = agency != null
                ? agency.end()
                : told != null ? told.endToken() : Math.max(first + 1, behindNoun(first, unit.end()));
        return end < unit.end() ? end : from;
    }

    boolean isPause(int at) {
        return speech.is(at, ",") || speech.is(at, ":");
    }

    /** Whether a word, comma, colon or quote says that content follows. */
    boolean isMarked(Cue cue, int start) {
        boolean told = cue.hasAddressee() || speech.isPart(cue.end(), Part.ADDRESSEE);
        boolean introduced = isPause(start - 1) || speech.isPart(start - 1, Part.THAT) || told;
        return start > cue.end() && introduced || speech.isQuoted(start);
    }

    /** "called the plan a gamble": what somebody is called stands behind him or it, with no quotation near. */
    boolean isNaming(Cue cue, Speech.Unit unit) {
        int limit = Math.min(unit.end(), cue.end() + NEAR_QUOTE);
        int named = -1;
        for (int at = cue.end() + 1; at < limit && !speech.isMark(at) && !speech.describes(at); at++) {
            named = named < 0 && speech.isPart(at, Part.ARTICLE) ? at : named;
        }
        return named >= 0
                && named + 1 < unit.end()
                && quoteNear(cue.end(), unit) == null
                && !speech.token(named + 1).isNumber()
                && !isTime(named + 1);
    }

    /** "meminta warga untuk mengungsi": a word of what is asked stands in the clause behind a cue. */
    boolean asks(Cue cue, Speech.Unit unit) {
        int limit = Math.min(unit.end(), cue.end() + MAX_ASIDE);
        for (int at = cue.end(); at < limit && !speech.is(at, ",") && !speech.isQuoted(at); at++) {
            if (speech.isMarked(at, SpeechAttributes.PURPOSE)) {
                return true;
            }
        }
        return false;
    }

    /** "mencatat total 12 kasus", "menemukan terdapat celah": a number, or a verb, stands near the beginning. */
    boolean isFinding(int start, Speech.Unit unit) {
        int limit = Math.min(unit.end(), start + SHORT_LEAD);
        for (int at = start; at < limit; at++) {
            if (speech.token(at).isNumber() || speech.is(at, Category.NUMBERS) || speech.is(at, Category.HEDGES)) {
                return true;
            }
        }
        return speech.isVerbLike(start) || isClause(start, unit);
    }

    /**
     * Whether a verb stands behind some words of its own, or ahead of its subject as "there is" and "there is no" do: "pesan itu dikirim
     * pagi tadi", "tidak ada korban", and not "kasus yang ditangani".
     */
    boolean isClause(int start, Speech.Unit unit) {
        if (speech.is(start, Category.NEGATIONS) || Phrases.kind(speech, start) == ClauseKind.COPULA) {
            return true;
        }
        int end = commaBehind(start, unit);
        for (int at = start + 1; at < end; at++) {
            if (speech.isPart(at, Part.RELATIVE) || speech.isPart(at, Part.END) || speech.isQuoted(at)) {
                return false;
            }
            boolean word = !speech.token(at).isNumber() && !speech.is(at, Category.FUNCTION_WORDS);
            if (word && speech.makesClause(at)) {
                return true;
            }
        }
        return false;
    }

    /** The quote within the clause behind a cue: "described the talks as \"excellent\"". */
    @Nullable
    Quote quoteNear(int from, Speech.Unit unit) {
        for (int at = from; at < unit.end() && at < from + NEAR_QUOTE; at++) {
            Quote quote = speech.quote(at);
            if (quote != null || speech.cue(at) != null || speech.is(at, ",")) {
                return quote;
            }
        }
        return null;
    }

    /** Whether nothing but openers and marks stands before a token. */
    boolean isOpening(int at, Speech.Unit unit) {
        int first = unit.first();
        while (first < at
                && (speech.isPart(first, Part.ADVERB)
                        || speech.isPart(first, Part.JOINT)
                        || speech.isPart(first, Part.TURN)
                        || speech.isMark(first) && !speech.isQuoted(first))) {
            first++;
        }
        return first == at;
    }

    /** Whether a quote is speech of its own and not words woven into a clause. */
    boolean isSpeech(Quote quote, Speech.Unit unit) {
        int before = quote.first() - 1;
        return before < unit.first()
                || isPause(before)
                || speech.is(before, ".")
                || speech.isQuoted(before)
                || speech.isPart(before, Part.ADVERB)
                || onlyMarks(unit.first(), quote.first());
    }

    boolean onlyMarks(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!speech.isMark(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sentence goes on behind a cue in its middle, and so is content from its first word to its last. */
    boolean goesOn(int lead, int behind, Speech.Unit unit) {
        int at = speech.skipBrackets(behind, unit.end());
        if (unit.end() - at < 4) {
            return false;
        }
        if (!speech.is(at, ",")) {
            return at == behind && (lead <= SHORT_LEAD && isPlain(at) || speech.isPredicate(at));
        }
        return lead <= MAX_LEAD || !beginsAside(at + 1);
    }

    /**
     * Whether a cue stands inside the clause it credits, whose verb follows: "Dengan cara itu menurut Budi biaya turun".
     *
     * @param cue index of the cue
     * @param behind index behind the speaker
     */
    boolean isInside(int cue, int behind, Speech.Unit unit) {
        int first = unit.first();
        for (int at = cue - 1; at > unit.first() && first == unit.first(); at--) {
            first = speech.is(at, ",") && cue - at > 1 ? at + 1 : first;
        }
        boolean parted = speech.is(behind, ",") || speech.isMark(cue - 1) && !speech.is(cue - 1, ",");
        return !parted && !hasPredicate(first, cue) && hasPredicate(behind, commaBehind(behind, unit));
    }

    boolean hasPredicate(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!speech.isQuoted(at) && speech.isPredicate(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsAside(int at) {
        return speech.isPart(at, Part.END)
                || speech.isPart(at, Part.ADDRESSEE)
                || speech.isPart(at, Part.ARTICLE)
                || speech.is(at, Category.WEEKDAYS)
                || speech.creditMatch(at) != null
                || speech.token(at).isCapitalized();
    }

    private boolean isPlain(int at) {
        return !speech.isMark(at)
                && !speech.token(at).isCapitalized()
                && !speech.isPart(at, Part.END)
                && !speech.isPart(at, Part.ADDRESSEE)
                && !speech.isPart(at, Part.JOINT);
    }

    /** The quote ahead of a speaker's name, but for an office: "\"…,\" French President Budi said". */
    @Nullable
    Quote quoteAhead(int voiceFirst, Speech.Unit unit) {
        for (int at = voiceFirst; at > unit.first() && at >= voiceFirst - MAX_OFFICE; at--) {
            Quote quote = speech.quoteBefore(at);
            if (quote != null) {
                return quote.first() >= unit.first() ? quote : null;
            }
            if (!mayName(at - 1) && !isDescribed(at - 1)) {
                return null;
            }
        }
        return null;
    }

    /** "\"…,\" John Miller, the mayor, explained": whether a comma parts a person from the description. */
    private boolean isDescribed(int comma) {
        Speaker named = speech.is(comma, ",") ? names.at(comma - 1) : null;
        return named != null && named.person();
    }

    /** Whether a token may stand in an office ahead of a name: a word, or the point of "Gov." */
    private boolean mayName(int at) {
        boolean point = speech.is(at, ".") && speech.sentenceOf(at) == speech.sentenceOf(at + 1);
        return (point || !speech.isMark(at)) && !speech.isPart(at, Part.THAT) && speech.cue(at) == null;
    }

    /**
     * "…, an agency concluded." and "…, he said on Monday.": nothing that could be content stands behind the cue.
     *
     * @param lead tokens of the clause ahead of the speaker
     */
    boolean trails(Cue cue, int start, int lead, Speech.Unit unit) {
        boolean either = cue.position() == CuePlace.BOTH || cue.hasAddressee();
        if (unit.end() - start < 3
                || either && behindPhrases(cue.end(), unit.end(), cue.hasAddressee()) >= unit.end() - 1) {
            return true;
        }
        if (cue.hasAddressee()) {
            return isTimeOrPlace(start, unit.end());
        }
        int rest = unit.end() - cue.end();
        boolean aside = speech.isPart(cue.end(), Part.END) && rest <= Math.min(2 * MAX_LEAD, lead);
        boolean comma = speech.is(afterDay(cue.end()), ",") && !speech.isQuoted(start);
        return cue.position() == CuePlace.BOTH && (aside || comma);
    }

    /** "…, lawyers announced Thursday, two years after …": index behind the day on which somebody spoke. */
    private int afterDay(int at) {
        return speech.is(at, Category.WEEKDAYS) ? at + 1 : at;
    }

    /** "on Sunday", "in an interview at the port": phrases of few words, none of which makes a clause. */
    private boolean isTimeOrPlace(int from, int end) {
        int since = 0;
        for (int at = from; at < end; at++) {
            since = speech.isPart(at, Part.END) || speech.isMark(at) ? 0 : since + 1;
            boolean bare = speech.is(at, Category.FUNCTION_WORDS) && !speech.isPart(at);
            if (since > MAX_PHRASE || bare || speech.is(at, Category.PRONOUNS) || speech.isQuoted(at)) {
                return false;
            }
        }
        return speech.isPart(from, Part.END) || speech.is(from, Category.WEEKDAYS);
    }

    /** The comma before the naming of a speaker, up to an office ahead of the name; -1 if there is none. */
    int commaBefore(int voiceFirst, Speech.Unit unit) {
        for (int at = voiceFirst - 1; at > unit.first() && at >= voiceFirst - MAX_OFFICE; at--) {
            if (speech.is(at, ",")) {
                return at;
            }
            if (!mayName(at) && !speech.isQuoted(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** Index of the next comma behind a content of some words, else the end of the unit. */
    int commaBehind(int start, Speech.Unit unit) {
        int at = Math.min(start + SHORT_LEAD, unit.end());
        while (at < unit.end() && !(speech.is(at, ",") && !speech.isQuoted(at))) {
            at++;
        }
        return at;
    }

    /** The quote that follows a speaker behind a comma or colon, with no other cue between. */
    @Nullable
    Quote quoteBehind(int from, Speech.Unit unit) {
        for (int at = from; at < unit.end() && at < from + MAX_ASIDE; at++) {
            Quote quote = speech.quote(at);
            if (quote != null) {
                return isPause(at - 1) || speech.is(at - 1, ".") ? quote : null;
            }
            if (speech.cue(at) != null) {
                return null;
            }
        }
        return null;
    }
}
