package dev.silang.extract.speech;

import dev.silang.lang.Attribute;
import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.Gender;
import dev.silang.lang.SpeechAttributes;
import dev.silang.lang.SpeechAttributes.CuePlace;
import dev.silang.lang.SpeechAttributes.Part;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.TokenView;
import dev.silang.syntax.Phrases;
import dev.silang.text.Sentence;
import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a document matters to reported speech: its cues, quotes, small words, and the units that belong together. */
final class Speech extends TokenView {
    /** Sentences that quotation marks hold together: half-open token range within one paragraph. */
    record Unit(int first, int end, int paragraph) {}

    /** Text without full stops is cut after so many tokens, outside of quotes, so that time stays linear. */
    private static final int MAX_UNIT = 400;

    /** Tokens of a post that its signature closes. */
    private static final int MAX_POST = 90;

    /** Tokens of a name with its office between a quotation and a verb. */
    private static final int MAX_TELLER = 8;

    /** Parts of speech behind which no verb stands but a noun may; of lang/words. */
    private static final Set<String> AHEAD_OF_NOUNS = Set.of("adj", "det", "num", "prep");

    /** Commas that a crawl left of lost paragraphs. */
    private static final int MAX_COMMAS = 4;

    private final SpeechRules rules;
    private final @Nullable Part[] parts;
    private final int[] partEnds;
    private final @Nullable Match[] cues;
    private final @Nullable Match[] credits;
    private final @Nullable Match[] agencies;
    /** Index of the last agency before a token, -1 if there is none. */
    private final int[] agencyBefore;

    private final boolean[] silenced;
    /** Where a participle is the predicate: "is saying". */
    private final boolean[] progressive;

    private final int[] quoteAt;
    private final boolean[] posted;
    private final List<Quote> quotes;
    private final List<Unit> units;

    Speech(TokenView view, SpeechRules rules) {
        super(view);
        this.rules = rules;
        int size = size();
        this.parts = new @Nullable Part[size];
        this.partEnds = new int[size];
        this.cues = new @Nullable Match[size];
        this.credits = new @Nullable Match[size];
        this.agencies = new @Nullable Match[size];
        this.silenced = new boolean[size];
        this.progressive = new boolean[size];
        for (int at = 0; at < size; at++) {
            for (Match match : matches(at)) {
                mark(match);
            }
        }
        for (int at = 0; at < size; at++) {
            for (Match match : matches(at)) {
                if (match.entry().category() == Category.NOT_CUES) {
                    silence(match);
                }
            }
        }
        this.agencyBefore = lastBefore(agencies);
        this.quotes = new QuoteFinder(document(), this::mayCloseQuote).find();
        this.quoteAt = quoteNumbers();
        this.posted = new boolean[size];
        markPosts();
        this.units = units();
    }

    /** The same words without the quotation marks of some stretches, for those who are quoted within them. */
    private Speech(Speech outer, List<Quote> stretches) {
        super(outer);
        this.rules = outer.rules;
        this.parts = outer.parts;
        this.partEnds = outer.partEnds;
        this.cues = outer.cues;
        this.credits = outer.credits;
        this.agencies = outer.agencies;
        this.agencyBefore = outer.agencyBefore;
        this.silenced = outer.silenced;
        this.progressive = outer.progressive;
        this.posted = new boolean[size()];
        this.quotes = new QuoteFinder(document(), this::mayCloseQuote).findWithin(stretches);
        this.quoteAt = quoteNumbers();
        this.units = unitsWithin(stretches);
    }

    /** The words inside of all quotations as if they stood alone: what is quoted there is marked by marks of its own. */
    Speech unquoted() {
        return new Speech(this, quotes);
    }

    private int[] quoteNumbers() {
        int[] numbers = new int[size()];
        for (int i = 0; i < quotes.size(); i++) {
            Arrays.fill(numbers, quotes.get(i).first(), quotes.get(i).end(), i + 1);
        }
        return numbers;
    }

    private void mark(Match match) {
        Category category = match.entry().category();
        if (category == Category.CUES) {
            cues[match.first()] = match;
        } else if (category == Category.CREDITS) {
            credits[match.first()] = match;
        } else if (category == Category.AGENCIES) {
            agencies[match.first()] = match;
        } else if (category == Category.SPEECH_WORDS && parts[match.first()] == null) {
            Arrays.fill(parts, match.first(), match.end(), rules.part(match.entry()));
            Arrays.fill(partEnds, match.first(), match.end(), match.end());
        }
    }

    /** Silences the words themselves, or the word behind them: "was told", "is also saying". */
    private void silence(Match not) {
        if (!rules.silencesNext(not.entry())) {
            Arrays.fill(
                    silenced, not.first(), not.end(), !not.entry().is(SpeechAttributes.NOUN) || isNoun(not.first()));
            return;
        }
        int next = not.end();
        while (next < silenced.length && isPart(next, Part.ADVERB) && cues[next] == null) {
            next++;
        }
        if (next < silenced.length) {
            silenced[next] = true;
            progressive[next] = rules.isProgressive(not.entry());
        }
    }

    /**
     * "Red states", "12 reports", "the United States": whether what stands before a word that may be a noun makes it one. In a headline verbs
     * have capitals too: "New Poll Shows Small Lead".
     */
    private boolean isNoun(int at) {
        if (at == 0 || isCapitalWord(at - 1)) {
            return at > 0 && isCapitalWord(at) && !isCapitalWord(at + 1);
        }
        WordForm before = form(at - 1);
        return token(at - 1).isNumber() || before != null && AHEAD_OF_NOUNS.contains(before.partOfSpeech());
    }

    /** Marks the posts that fill their paragraph up to the name, the handle and the date that sign them. */
    private void markPosts() {
        int first = 0;
        for (int at = 0; at < posted.length; at++) {
            first = at > 0 && endsParagraph(at) ? at : first;
            int dash = is(at, "(") && is(at + 1, "@") ? dashBefore(first, at) : -1;
            if (dash > first && dash - first <= MAX_POST && closesParagraph(skipBrackets(at, posted.length))) {
                Arrays.fill(posted, first + 1, dash, true);
            }
        }
    }

    private int dashBefore(int first, int handle) {
        int at = handle - 1;
        while (at > first && at > handle - MAX_TELLER && !isLooseDash(at)) {
            at--;
        }
        return isLooseDash(at) ? at : -1;
    }

    /** Whether but for a date nothing stands between a token and the end of its paragraph. */
    private boolean closesParagraph(int from) {
        int at = from;
        while (at < posted.length
                && !endsParagraph(at)
                && (is(at, Category.MONTHS) || token(at).isNumber() || is(at, ",") || is(at, "."))) {
            at++;
        }
        return at >= posted.length || endsParagraph(at);
    }

    private List<Unit> units() {
        List<Unit> all = new ArrayList<>();
        int first = -1;
        for (Sentence sentence : document().sentences()) {
            first = first < 0 ? sentence.first() : first;
            for (int at = Math.max(first, sentence.first()) + 1; at < sentence.end(); at++) {
                if (isTooLong(first, at) || beginsUnit(at)) {
                    all.add(new Unit(first, at, sentence.paragraph()));
                    first = at;
                }
            }
            if (endsUnit(sentence.end())) {
                all.add(new Unit(first, sentence.end(), sentence.paragraph()));
                first = -1;
            }
        }
        return all;
    }

    /** The sentences inside of some quotations. */
    private List<Unit> unitsWithin(List<Quote> stretches) {
        List<Unit> all = new ArrayList<>();
        for (Quote stretch : stretches) {
            int first = stretch.contentFirst();
            while (first < stretch.contentEnd()) {
                Sentence sentence = sentence(first);
                int end = Math.min(sentence.end(), stretch.contentEnd());
                all.add(new Unit(first, end, sentence.paragraph()));
                first = end;
            }
        }
        return all;
    }

    private boolean isTooLong(int first, int at) {
        return at - first >= MAX_UNIT && !isQuoted(at) && !isQuoted(at - 1);
    }

    /** Whether a quotation or a paragraph that a comma joined begins behind the end of a sentence. */
    private boolean beginsUnit(int at) {
        if (posted[at]) {
            return false;
        }
        boolean degree = match(at, Category.TITLES, NameAttributes.TITLE_KIND, NameAttributes.TitleKind.DEGREE) != null;
        boolean joined = is(at - 1, ",") && !isQuoted(at) && token(at).isCapitalized() && !degree;
        return (joined || beginsQuote(at)) && endsSentence(at - 1);
    }

    /** Whether a sentence ends outside a quotation that goes on. */
    private boolean endsUnit(int end) {
        return end == quoteAt.length || !posted[end] && (!isQuoted(end) || beginsQuote(end)) && !isToldOf(end);
    }

    /** Whether the words behind a question or a call in quotation marks tell whose it is: "\"Why?\" Budi asked on Monday." */
    private boolean isToldOf(int end) {
        Quote quote = quote(end - 1);
        boolean open = quote != null && (is(quote.contentEnd() - 1, "?") || is(quote.contentEnd() - 1, "!"));
        for (int at = end; open && at < Math.min(end + MAX_TELLER, quoteAt.length) && !isMark(at); at++) {
            Cue cue = cue(at);
            if (cue != null && cue.position() != CuePlace.AFTER) {
                return at > end && (cue.hasAddressee() || cue.isDirective() || closes(cue.end()));
            }
        }
        return false;
    }

    private boolean closes(int at) {
        return at >= quoteAt.length || isMark(at) && !is(at, ":") || isPart(at, Part.END) || isPart(at, Part.ADDRESSEE);
    }

    private boolean beginsQuote(int at) {
        Quote quote = quote(at);
        return quote != null && quote.first() == at;
    }

    /** A full stop, or one with the comma behind it by which some crawls join paragraphs. */
    private boolean endsSentence(int at) {
        int last = at;
        while (last > at - MAX_COMMAS && is(last, ",")) {
            last--;
        }
        return is(last, ".");
    }

    private boolean mayCloseQuote(int token) {
        Cue cue = cue(token);
        return cue != null && cue.position() == CuePlace.AFTER;
    }

    /** Index behind the unit that holds a token. */
    int unitEnd(int token) {
        return units.isEmpty()
                ? token
                : units.get(Math.min(unitFrom(token), units.size() - 1)).end();
    }

    /** Number of the first unit that ends behind a token. */
    private int unitFrom(int token) {
        int low = 0;
        int high = units.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (units.get(middle).end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The units within a stretch. */
    List<Unit> unitsIn(int first, int end) {
        int from = unitFrom(first);
        return units.subList(from, Math.max(from, unitFrom(end - 1) + 1));
    }

    List<Unit> allUnits() {
        return units;
    }

    boolean isPart(int at, Part part) {
        return at >= 0 && at < parts.length && parts[at] == part;
    }

    /** Whether a token is one of the small words by which speech is built, whatever it does; nouns for people are none. */
    boolean isPart(int at) {
        return at >= 0 && at < parts.length && parts[at] != null && parts[at] != Part.PEOPLE;
    }

    /** Index behind the phrase that a small word belongs to. */
    int partEnd(int at) {
        return partEnds[at];
    }

    /**
     * Whether a word shows that what it stands in is a clause and no noun: a verb by its form, "was", "akan", a pronoun, a
     * number behind "about".
     */
    boolean makesClause(int at) {
        Match not = match(at, Category.NOT_CUES);
        boolean noun = Phrases.isPerson(this, at) || is(at, Category.ORGANISATIONS) || isPart(at);
        return !noun && not != null && rules.silencesNext(not.entry())
                || is(at, Category.PRONOUNS)
                || token(at).isNumber() && is(at - 1, Category.HEDGES)
                || !noun && rules.phrases().isVerbLike(this, at);
    }

    boolean isCapitalWord(int at) {
        return at < size() && token(at).isWord() && token(at).isCapitalized();
    }

    /** Whether a word may be part of a name: capitalized, and neither a small word nor one of the calendar. */
    boolean isProper(int at) {
        return isCapitalWord(at)
                && !is(at, Category.FUNCTION_WORDS)
                && !is(at, Category.PRONOUNS)
                && !is(at, Category.WEEKDAYS)
                && !is(at, Category.MONTHS)
                && !isPart(at, Part.ADVERB);
    }

    /** Index of the next comma outside brackets, at most {@code end}. */
    int commaFrom(int from, int end) {
        int at = from;
        while (at < end && !is(at, ",")) {
            int behind = skipBrackets(at, end);
            at = behind > at ? behind : at + 1;
        }
        return Math.min(at, end);
    }

    /** Whether a verb or "is" stands at a token. */
    boolean isPredicate(int at) {
        return makesClause(at) || Phrases.kind(this, at) == ClauseKind.COPULA;
    }

    /** Whether a verb stands at a token, by its form or as the lexicon knows it, or a word that goes with one. */
    boolean isVerb(int at) {
        WordForm form = has(at) ? form(at) : null;
        return has(at) && isPredicate(at) || form != null && (form.isVerb() || form.isAuxiliary());
    }

    /** Whether a word begins what tells more of somebody: when, where, to whom, "who". */
    boolean describes(int at) {
        return isPart(at, Part.END) || isPart(at, Part.RELATIVE) || isPart(at, Part.ADDRESSEE);
    }

    /** Whether an article or a word such as "the" stands at a token. */
    boolean isDetermined(int at) {
        return isPart(at, Part.ARTICLE) || isPart(at, Part.DEFINITE);
    }

    /** Whether a name only tells whose the noun behind it is: "Miller's lawyer". */
    boolean isPossessor(Speaker speaker) {
        String last = speaker.endToken() > 0 ? token(speaker.endToken() - 1).text() : "";
        return last.endsWith("'s") || last.endsWith("’s") || last.endsWith("'") || last.endsWith("’");
    }

    /** Which pronoun stands for a person of that name, null if it does not tell. */
    @Nullable
    Gender gender(String name) {
        return rules.gender(name);
    }

    /** Whether words for data or a paper stand in a stretch: "hasil pemantauan". */
    boolean namesPaper(int from, int to) {
        for (int at = from; at < to; at++) {
            if (parts[at] == Part.POINTS || parts[at] == Part.PAPER) {
                return true;
            }
        }
        return false;
    }

    /** Whether a small word with a mark of its own begins at a token: one that opens what somebody is asked to do, "untuk". */
    boolean isMarked(int at, Attribute<Boolean> mark) {
        Match match = match(at, Category.SPEECH_WORDS);
        return match != null && match.entry().is(mark);
    }

    /** Whether a word begins at a token with which the article turns to something else: "sebelumnya". */
    boolean turns(int at) {
        Match match = match(at, Category.SPEECH_WORDS);
        return match != null && rules.turns(match.entry());
    }

    /** Whether a small word carries a pronoun: "tuntutannya". */
    boolean carriesPronoun(int at) {
        Match match = match(at, Category.SPEECH_WORDS);
        return match != null
                && rules.hasPronoun(match.entry(), token(match.end() - 1).norm());
    }

    boolean isQuoted(int at) {
        return at >= 0 && at < quoteAt.length && quoteAt[at] > 0;
    }

    /** The quote that covers a token. */
    @Nullable
    Quote quote(int at) {
        return isQuoted(at) ? quotes.get(quoteAt[at] - 1) : null;
    }

    /** The quote that ends right before a token, but for a comma or the end of a sentence. */
    @Nullable
    Quote quoteBefore(int at) {
        int last = at - 1;
        while (last >= 0 && !isQuoted(last) && (is(last, ",") || is(last, ".") || is(last, "-"))) {
            last--;
        }
        return at - last <= 3 ? quote(last) : null;
    }

    /** The cue that begins at a token and is not silenced. */
    @Nullable
    Cue cue(int at) {
        Match match = at >= 0 && at < cues.length ? cues[at] : null;
        Cue cue = match == null ? null : cue(match, Category.CUES);
        if (cue == null || !silenced[at]) {
            return cue;
        }
        boolean predicate = progressive[at] && cue.speaker() == CuePlace.SAME;
        return predicate ? new Cue(cue.rule(), cue.form().predicate(), cue.first(), cue.end(), false) : null;
    }

    /** Index of the "is" ahead of a participle that it makes a predicate, else the participle's own: "is also saying". */
    int predicateStart(int participle) {
        int at = participle;
        while (progressive[participle] && isPart(at - 1, Part.ADVERB)) {
            at--;
        }
        boolean joined = is(at - 1, Category.PRONOUNS);
        return progressive[participle] && !joined && at > 0 ? at - 1 : participle;
    }

    /** Whether a word ends with a pronoun, cue or not. */
    boolean endsWithPronoun(int at) {
        return rules.carriesPronoun(token(at).norm());
    }

    /** Whether a word begins as the language's verbs do. */
    boolean hasVerbPrefix(int at) {
        return isVerbLike(at)
                && pack().language().affixes().verbPrefixes().stream()
                        .anyMatch(token(at).norm()::startsWith);
    }

    /** Whether a word has the form of a verb. */
    boolean isVerbLike(int at) {
        return rules.phrases().isVerbLike(this, at);
    }

    /** A credit that begins at a token and may have content of its own: its entry says where that stands. */
    @Nullable
    Cue credit(int at) {
        Match match = creditMatch(at);
        return match == null ? null : cue(match, Category.CREDITS);
    }

    private @Nullable Cue cue(Match match, Category category) {
        SpeechRules.Form form = rules.form(match.entry(), category);
        if (form == null) {
            return null;
        }
        boolean clitic = rules.hasPronoun(match.entry(), token(match.end() - 1).norm());
        return new Cue(match.entry().id(), form, match.first(), match.end(), clitic);
    }

    @Nullable
    Match creditMatch(int at) {
        return at >= 0 && at < credits.length ? credits[at] : null;
    }

    /** Whether a word stands at a token by which a speaker cites another: "mengutip". */
    boolean cites(int at) {
        Match credit = creditMatch(at);
        return credit != null && credit.entry().is(SpeechAttributes.CITES);
    }

    @Nullable
    Match agency(int at) {
        return at >= 0 && at < agencies.length ? agencies[at] : null;
    }

    /** The last agency or outlet that is named before a token. */
    @Nullable
    Match agencyBefore(int token) {
        int at = agencyBefore[Math.min(token, agencies.length)];
        return at < 0 ? null : agencies[at];
    }

    private static int[] lastBefore(@Nullable Match[] matches) {
        int[] last = new int[matches.length + 1];
        last[0] = -1;
        for (int at = 0; at < matches.length; at++) {
            last[at + 1] = matches[at] != null ? at : last[at];
        }
        return last;
    }

    /** Whether a point stands inside an address such as "kompas.com", and not where a crawl lost a space: "orang itu.Seperti". */
    boolean isInner(int at) {
        boolean within = is(at, ".") && touchesBoth(at) && token(at + 1).isWord();
        return within && (!token(at + 1).isCapitalized() || token(at - 1).isCapitalized());
    }

    /** Whether a noun or a pronoun stands at a token, as a clause of its own begins. */
    boolean isNominal(int at) {
        WordForm form = form(at);
        return is(at, Category.PRONOUNS) || form != null && form.isNoun();
    }

    /** Whether a word for people begins at a token: an office, a group, one who speaks for others, what the lexicon knows as human. */
    boolean isHuman(int at) {
        WordForm form = form(at);
        return Phrases.isPerson(this, at) || isPart(at, Part.MOUTH) || form != null && form.isHuman();
    }

    /** A dash between words, not one inside "7-11". */
    boolean isLooseDash(int at) {
        return isMark(at) && "-–—―".contains(token(at).text()) && !touchesBoth(at);
    }

    @Nullable
    String text(@Nullable Cue cue) {
        return cue == null ? null : text(cue.first(), cue.end());
    }

    @Nullable
    Span span(@Nullable Voice voice) {
        return voice == null ? null : span(voice.first(), voice.end());
    }

    /** Index behind a bracket that opens at a token, with what is in it; the token itself if none does. */
    int skipBrackets(int at, int end) {
        if (!is(at, "(") && !is(at, "[")) {
            return at;
        }
        for (int i = at + 1; i < end && i < at + 12; i++) {
            if (is(i, ")") || is(i, "]")) {
                return i + 1;
            }
        }
        return at;
    }
}
