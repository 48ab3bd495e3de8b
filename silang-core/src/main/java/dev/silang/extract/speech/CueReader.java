package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.SpeechAttributes;
import dev.silang.lang.SpeechAttributes.CuePlace;
import dev.silang.lang.SpeechAttributes.Part;
import dev.silang.syntax.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what one cue credits, and to whom. */
final class CueReader {
    /** A clause before a trailing cue that is shorter is an opener. */
    private static final int MIN_CLAUSE = 4;

    /** Two words and the full stop: "mengakui perbuatannya" reports no speech. */
    private static final int MIN_CONTENT = 3;

    /** "said a local farmer": longer ones are clauses. */
    private static final int MAX_BARE_NOUN = 4;

    /** "Hal itu juga", "Namun, pernyataan tersebut": tokens that mean the sentence before. */
    private static final int MAX_POINTER = 5;

    /** Tokens of whom somebody cites: "mengutip seorang pejabat kementerian yang …". */
    private static final int MAX_CITED = 8;

    /** Tokens of a name and an office between a word that sets two clauses beside each other and the voice. */
    private static final int MAX_DESCRIBED = 10;

    /** Lines that one link broke off: ahead of it, the link, behind it. */
    private static final int MAX_BROKEN = 2;

    private final Speech speech;
    private final SpeakerFinder speakers;
    private final SpeakerResolver names;
    private final Contents contents;
    private final Saying saying;
    private final Reporting reporting;

    CueReader(Speech speech, SpeakerFinder speakers, SpeakerResolver names, Contents contents, Saying saying) {
        this.speech = speech;
        this.speakers = speakers;
        this.names = names;
        this.contents = contents;
        this.saying = saying;
        this.reporting = new Reporting(speech, names, contents, saying);
    }

    void read(Cue cue, Speech.Unit unit) {
        switch (cue.speaker()) {
            case AFTER, NONE -> {
                if (cue.position() == CuePlace.BEFORE) {
                    readTeller(cue, unit);
                } else {
                    readSpeakerBehind(cue, unit);
                }
            }
            case BEFORE -> readSpeakerBefore(cue, unit);
            case SAME -> readParticiple(cue, unit);
            case BOTH -> {
                if (!isInverted(cue, unit) || !readSpeakerBehind(cue, unit)) {
                    readSpeakerBefore(cue, unit);
                }
            }
        }
    }

    /** "…, said Budi." and not "Budi, a farmer, said the harvest …": nothing but an aside follows the speaker. */
    private boolean isInverted(Cue cue, Speech.Unit unit) {
        int before = cue.first() - 1;
        if (before < unit.first()) {
            Voice first = speakers.after(cue, unit.end());
            return first != null && first.isNamed() && speech.is(first.end(), ":");
        }
        if (!speech.is(before, ",") && !speech.isQuoted(before)) {
            return false;
        }
        if (speech.quoteBefore(cue.first()) != null) {
            return true;
        }
        Voice voice = speakers.after(cue, unit.end());
        return voice != null && closes(voice, unit);
    }

    /** Whether the clause ends behind a speaker, but for an aside behind a name. */
    private boolean closes(Voice voice, Speech.Unit unit) {
        int behind = speech.skipBrackets(voice.end(), unit.end());
        boolean over = behind >= unit.end() || speech.is(behind, ",") || speech.is(behind, ".");
        if (voice.kind() != Voice.Naming.NOUN) {
            return over || speech.isPart(behind, Part.END);
        }
        return over && isShortNoun(voice);
    }

    private boolean isShortNoun(Voice voice) {
        boolean determined = speech.isDetermined(voice.first());
        return determined && voice.end() - voice.first() <= MAX_BARE_NOUN && isPlainNoun(voice);
    }

    /** "the money was lost" is a clause: none of its words but the first is a function word. */
    private boolean isPlainNoun(Voice voice) {
        for (int at = voice.first() + 1; at < voice.end(); at++) {
            if (speech.is(at, Category.FUNCTION_WORDS)) {
                return false;
            }
        }
        return true;
    }

    /** "\"…\" kata Budi", "…, ujarnya.", "Menurut Budi, …": the speaker stands behind the cue. */
    boolean readSpeakerBehind(Cue cue, Speech.Unit unit) {
        Voice voice = speakers.after(cue, nameLimit(cue, unit));
        if (voice == null || !isCredible(cue, voice, unit)) {
            noteTeller(cue, voice, unit);
            return false;
        }
        Said around = saying.around(cue.first());
        boolean opening = contents.isOpening(cue.first(), unit) || opens(around, cue);
        if (cue.position() == CuePlace.NONE) {
            saying.heard(voice, pointsBack(cue, unit));
            boolean tells = speech.is(voice.end(), ",") || speech.isPart(voice.end(), Part.THAT);
            return opening && tells && readOpening(cue, voice, unit);
        }
        Quote quote = speech.quoteBefore(cue.first());
        if (quote != null && quote.first() >= unit.first()) {
            readQuoteBefore(cue, voice, quote, unit);
            return true;
        }
        return opening ? readOpening(cue, voice, unit) : readClauseBefore(cue, voice, unit);
    }

    /** "Budi diberi tahu polisi bahwa …", "she was told by a nurse that …": whoever told it stands between the cue and "that". */
    private void readTeller(Cue cue, Speech.Unit unit) {
        int that = contents.thatFrom(cue.end(), unit);
        Voice teller = that < 0 ? null : speakers.after(cue, that);
        if (teller == null || !reporting.isKnown(teller)) {
            return;
        }
        Said around = saying.around(cue.first());
        int end = around == null ? unit.end() : around.end();
        List<Attribution> via = around == null
                ? through(speakers.before(saying.freeFrom(unit), cue), speech.text(cue.first(), cue.end()))
                : Saying.via(around, teller, speech);
        saying.add(new Said(contents.pastMarks(that, unit), end, false, teller.speaker(), teller, cue, via));
    }

    /** "Keluhan serupa juga diutarakan Budi.": whoever a passive verb of telling closes with is whom the next pronoun means. */
    private void noteTeller(Cue cue, @Nullable Voice voice, Speech.Unit unit) {
        boolean told = voice != null
                && cue.position() == CuePlace.NONE
                && voice.isNamed()
                && voice.speaker().person()
                && !contents.hasPredicate(voice.end(), unit.end());
        if (told && voice != null) {
            saying.heard(voice, false);
        }
    }

    /** "\"…,\" kata Lurah" at the end of a line: a crawl that broke at links has the name in the next ones. */
    private int nameLimit(Cue cue, Speech.Unit unit) {
        boolean broken = !speech.isMark(unit.end() - 1) && speech.quoteBefore(cue.first()) != null;
        int end = unit.end();
        for (int lines = 0; broken && lines < MAX_BROKEN && end < speech.size(); lines++) {
            end = speech.unitEnd(end);
            broken = !speech.isMark(end - 1);
        }
        return end;
    }

    /** "Budi mengatakan, menurut data BMKG, …": what is reported begins with a cue of its own. */
    private boolean opens(@Nullable Said around, Cue cue) {
        return around != null && cue.position() == CuePlace.BOTH && contents.onlyMarks(around.first(), cue.first());
    }

    private boolean isCredible(Cue cue, Voice voice, Speech.Unit unit) {
        int before = cue.first() - 1;
        if (speech.is(before, "(") || cue.namesDocument() && !isSource(cue, voice)) {
            return false;
        }
        if (cue.position() == CuePlace.NONE && voice.isNamed() && pointsBack(cue, unit)) {
            return true;
        }
        if (!cue.isWeak() && (voice.isPronoun() || voice.isNamed())) {
            return true;
        }
        boolean opening = contents.isOpening(cue.first(), unit) || opens(saying.around(cue.first()), cue);
        if (voice.kind() != Voice.Naming.NOUN) {
            return opening || speech.isMark(before);
        }
        return opening ? opensForNoun(cue, voice, unit) : endsForNoun(cue) || cue.namesDocument() && !cue.isWeak();
    }

    /** "Berdasarkan dokumen itu", "menurut BMKG" and not "berdasarkan pasal 340": papers, findings and whoever has a name. */
    private boolean isSource(Cue cue, Voice voice) {
        return voice.isNamed() || voice.isPronoun() || speech.namesPaper(cue.first(), voice.end());
    }

    /** "Menurut warga, …", "Kata Pak Camat, …" */
    private boolean opensForNoun(Cue cue, Voice noun, Speech.Unit unit) {
        int behind = speech.skipBrackets(noun.end(), unit.end());
        if (cue.position() == CuePlace.AFTER) {
            boolean opens = speech.isQuoted(behind) || speech.is(behind, ",") && !isTimeOrPlace(behind + 1);
            return opens && reporting.isKnown(noun);
        }
        boolean paper = cue.namesDocument()
                && (speech.isPart(behind, Part.THAT)
                        || contents.startBehind(noun, unit) > noun.end()
                        || speech.is(noun.end() + 1, ","));
        return cue.position() == CuePlace.BOTH
                && (speech.is(behind, ",")
                        || speech.is(behind, Category.PRONOUNS)
                        || reporting.isKnown(noun) && (speech.is(behind, Category.NUMBERS) || tellsOther(noun, unit))
                        || paper);
    }

    /** "Menurut keterangan warga kepada polisi, …" */
    private boolean tellsOther(Voice noun, Speech.Unit unit) {
        return speech.isPart(noun.end(), Part.ADDRESSEE) && contents.startBehind(noun, unit) > noun.end();
    }

    private boolean isTimeOrPlace(int at) {
        return speech.describes(at) || speech.is(at, Category.WEEKDAYS);
    }

    /** "\"…\" kata warga" */
    private boolean endsForNoun(Cue cue) {
        return speech.quoteBefore(cue.first()) != null || speech.isMark(cue.first() - 1) && !cue.isWeak();
    }

    /** "A, kata Budi." is credited up to the cue, "A, kata Budi, B." whole; what another cue opened ends here. */
    private boolean readClauseBefore(Cue cue, Voice voice, Speech.Unit unit) {
        Said around = saying.around(cue.first());
        boolean inside = contents.isInside(cue.first(), voice.end(), unit);
        if (around != null && (voice.isPronoun() || around.speaker().isSame(voice.speaker()))) {
            if (!inside) {
                saying.cut(around, cue.first());
            }
            return true;
        }
        if (around != null) {
            saying.enclose(unit.first(), cue.first(), voice, cue, speech);
            return true;
        }
        int start = saying.freeFrom(unit);
        boolean whole = inside || contents.goesOn(cue.first() - start, voice.end(), unit);
        saying.add(start, whole ? unit.end() : cue.first(), false, voice, cue);
        return true;
    }

    private void readQuoteBefore(Cue cue, Voice voice, Quote quote, Speech.Unit unit) {
        if (contents.isSpeech(quote, unit)) {
            Quote before = speech.quoteBefore(quote.first());
            boolean row = before != null && before.first() >= unit.first() && saying.isEmpty();
            if (row && before != null && contents.isSpeech(before, unit)) {
                saying.add(before.contentFirst(), before.contentEnd(), true, voice, cue);
            }
            saying.add(quote.contentFirst(), quote.contentEnd(), true, voice, cue);
        } else {
            saying.add(saying.freeFrom(unit), cue.first(), false, voice, cue);
        }
        Quote behind = contents.quoteBehind(Math.max(voice.end(), cue.end()), unit);
        if (behind != null && behind.length() >= 2) {
            saying.add(behind.contentFirst(), behind.contentEnd(), true, voice, null);
        }
    }

    /** "Menurut Budi, air naik.", "Kata dia, air naik.", and "Kata Budi." behind a quote that a full stop cut off. */
    private boolean readOpening(Cue cue, Voice voice, Speech.Unit unit) {
        int start = contents.startBehind(voice, unit);
        if (cue.namesDocument() && isTold(start)) {
            return false;
        }
        boolean bare = cue.position() == CuePlace.AFTER
                && voice.isNamed()
                && start == voice.end()
                && !(!cue.isWeak() && speech.isNominal(start) && contents.isClause(start, unit));
        if (unit.end() - start < 2 || bare) {
            saying.heard(voice, cue.position() == CuePlace.AFTER && !cue.isWeak());
            return voice.isPronoun() || voice.isNamed();
        }
        List<Attribution> via = Saying.via(saying.around(cue.first()), voice, speech);
        saying.add(new Said(start, unit.end(), false, voice.speaker(), voice, cue, via));
        return true;
    }

    /** "Berdasarkan laporan, kata dia, …": a paper is what the one who speaks has it from, if his cue follows at once. */
    private boolean isTold(int start) {
        Cue next = speech.cue(start);
        return next != null && next.position() == CuePlace.AFTER && !next.isWeak();
    }

    /** "Budi mengatakan bahwa …": the speaker stands before the cue, the content behind it. */
    private void readSpeakerBefore(Cue cue, Speech.Unit unit) {
        Said around = saying.around(cue.first());
        int from = Math.max(unit.first(), around != null ? around.first() : saying.freeFrom(unit));
        if (speech.isPart(cue.first() - 1, Part.RELATIVE)) {
            int citing = citing(cue.first() - 2, unit);
            if (citing < 0) {
                readRelative(cue, around, unit);
            } else {
                readCited(cue, citing, unit);
            }
            return;
        }
        if (cue.isContent() && cue.namesDocument() && !speech.namesPaper(from, cue.first())) {
            return;
        }
        int verb = speakers.takingOver(from, cue);
        if (verb >= 0) {
            readTakenOver(cue, verb, from, unit);
            return;
        }
        int joint = jointBefore(cue.first(), from);
        if (joint >= 0) {
            readJoined(cue, joint, around, unit);
            return;
        }
        Voice named = speakers.before(from, cue);
        Voice voice = named == null && cue.namesDocument() ? speakers.paper(from, cue.first()) : named;
        if (voice == null || isOwnNoun(cue, voice) || isReader(cue, voice)) {
            return;
        }
        if (cue.position() == CuePlace.NONE || announcesNext(cue, unit)) {
            announce(voice);
        } else {
            readSpeech(cue, voice, around, unit);
        }
    }

    /** "The Post quoted a farmer as saying …", "a farmer was quoted by the Post as saying …": the farmer said it, and the Post tells so. */
    private void readTakenOver(Cue cue, int verb, int from, Speech.Unit unit) {
        boolean passive = Phrases.kind(speech, verb - 1) == ClauseKind.COPULA;
        boolean agent = speech.isMarked(verb + 1, SpeechAttributes.AGENT);
        Voice behind = speakers.before(agent ? verb + 2 : verb + 1, cue);
        Voice ahead = speakers.before(from, passive ? verb - 1 : verb);
        Voice voice = passive ? ahead : behind;
        if (voice != null) {
            readContentBehind(
                    cue, voice, unit, through(passive ? agent ? behind : null : ahead, speech.text(verb, verb + 1)));
        }
    }

    /** Index of the word that cites somebody named between it and a token, -1 if there is none near. */
    private int citing(int last, Speech.Unit unit) {
        for (int at = last; at >= unit.first() && at > last - MAX_CITED && !speech.isMark(at); at--) {
            if (speech.cites(at)) {
                return at;
            }
        }
        return -1;
    }

    /** "Tempo mengutip pejabat yang mengatakan …": the one who is cited said it. */
    private void readCited(Cue cue, int citing, Speech.Unit unit) {
        Cue credit = speech.credit(citing);
        Voice voice = credit == null ? null : speakers.after(credit, cue.first() - 1);
        if (credit != null && voice != null && reporting.isKnown(voice)) {
            List<Attribution> via = through(speakers.before(unit.first(), citing), speech.text(citing, credit.end()));
            addBehind(contents.start(cue, unit), unit, voice, cue, via);
        }
    }

    private List<Attribution> through(@Nullable Voice voice, String words) {
        return voice != null && reporting.isKnown(voice)
                ? List.of(voice.speaker().asAttribution(words, speech.span(voice)))
                : List.of();
    }

    /** "Miller's tweets about the vote" is a noun, unless what it tells follows: "Miller's pledge to …". */
    private boolean isOwnNoun(Cue cue, Voice voice) {
        int last = cue.first() - 1;
        while (last > voice.first() && speech.isPart(last, Part.ADVERB)) {
            last--;
        }
        boolean owned = last == voice.speaker().endToken() - 1 && speech.isPossessor(voice.speaker());
        return owned && !speech.isPart(cue.end(), Part.THAT) && !speech.isPart(cue.end(), Part.ADDRESSEE);
    }

    /** "The letter reads: …" and not "the farmer read: …": only what is written has words without a speaker. */
    private boolean isReader(Cue cue, Voice voice) {
        boolean written = cue.needsQuote() && cue.namesDocument();
        boolean told = speech.is(voice.first(), Category.PRONOUNS) || speech.isHuman(voice.end() - 1);
        return written
                && (told && !speech.isPart(voice.end() - 1, Part.MOUTH)
                        || voice.isNamed() && voice.speaker().person());
    }

    /** "The newspaper reports:" with what it reports in the paragraph below. */
    private boolean announcesNext(Cue cue, Speech.Unit unit) {
        return speech.is(unit.end() - 1, ":") && contents.start(cue, unit) >= unit.end() - 1;
    }

    /** "Hal itu disampaikan Budi.": what the sentence before tells is his. */
    private boolean pointsBack(Cue cue, Speech.Unit unit) {
        boolean pointer = contents.isOpening(cue.first(), unit);
        for (int at = unit.first(); at < cue.first(); at++) {
            pointer |= speech.isPart(at, Part.DEFINITE);
        }
        return pointer && cue.first() - unit.first() <= MAX_POINTER;
    }

    /** "Budi angkat bicara.": the quotation that follows is his. */
    private void announce(Voice voice) {
        if (reporting.isKnown(voice)) {
            saying.heard(voice, false);
        }
    }

    /** "Data BMKG yang menyebutkan bahwa …", "John Miller, who said that …, left": the one named before the word. */
    private void readRelative(Cue cue, @Nullable Said around, Speech.Unit unit) {
        int before = cue.first() - 2;
        boolean aside = speech.is(before, ",");
        int last = aside ? before - 1 : before;
        Speaker named = names.at(last);
        int start = contents.start(cue, unit);
        boolean told = named != null && named.endToken() == last + 1 && !cue.isContent() && !cue.needsQuote();
        if (told && named != null && contents.isMarked(cue, start)) {
            int end = aside ? contents.commaBehind(start, unit) : unit.end();
            Voice voice = new Voice(named, named.firstToken(), named.endToken(), Voice.Naming.NAME);
            List<Attribution> via = Saying.via(around, voice, speech);
            if (end - start >= MIN_CONTENT) {
                saying.add(new Said(start, end, false, named, voice, cue, via));
            }
        }
    }

    private void readSpeech(Cue cue, Voice voice, @Nullable Said around, Speech.Unit unit) {
        int close = around == null || around.speaker().isSame(voice.speaker())
                ? -1
                : closing(cue, voice, contents.start(cue, unit), unit);
        if (close >= 0) {
            saying.enclose(unit.first(), close, voice, cue, speech);
        } else if (around == null) {
            readQuoteOrClause(cue, voice, null, unit);
        } else if (cue.needsQuote()) {
            readContentBehind(cue, voice, unit, List.of());
        } else {
            readNested(cue, voice, around, unit);
        }
    }

    /** Reads speech within what another cue has opened: a quotation ends that one, a clause is part of it. */
    private void readNested(Cue cue, Voice voice, Said around, Speech.Unit unit) {
        if (isAsked(voice, around)) {
            return;
        }
        int contrast = contrast(voice.first(), around);
        if (contrast > 0) {
            saying.cut(around, contrast);
            readContentBehind(cue, voice, unit, List.of());
        } else if (!voice.isPronoun() && opensQuote(cue)) {
            saying.cut(around, voice.first());
            readContentBehind(cue, voice, unit, List.of());
        } else if (mayNest(cue, voice, around, unit)) {
            if (isVague(around)) {
                saying.remove(around);
            }
            readQuoteOrClause(cue, voice, around, unit);
        }
    }

    /** "Warga meminta Lurah menjelaskan kabar itu", "… mengimbau agar Lurah menjelaskan …": who is asked to speak has not spoken. */
    private boolean isAsked(Voice voice, Said around) {
        boolean directive = around.cue() != null && around.cue().isDirective();
        return (directive || speech.isMarked(around.first() - 1, SpeechAttributes.PURPOSE))
                && !contents.hasPredicate(around.first(), voice.first());
    }

    /**
     * "A said …, while B said …", "A said …, but the mayor, B, said …": index of the word behind a comma, a dash or a quotation
     * that sets one beside the other, -1 if none does.
     */
    private int contrast(int voiceFirst, Said around) {
        int word = voiceFirst - 1;
        boolean sets = setsBeside(word) || speech.isPart(word, Part.ADVERB) || speech.isPart(word, Part.END);
        if (sets && isParted(word, around)) {
            return word;
        }
        return speech.is(voiceFirst, Category.PRONOUNS) ? -1 : contrastAhead(word, around);
    }

    /** The same behind a title, an office or another name of who speaks. */
    private int contrastAhead(int last, Said around) {
        for (int at = last; at > last - MAX_DESCRIBED && isNaming(at); at--) {
            if (setsBeside(at) && isParted(at, around)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a word may stand in the naming of a speaker: no "that", no verb. */
    private boolean isNaming(int at) {
        return at > 0 && !speech.isPart(at, Part.THAT) && !speech.makesClause(at);
    }

    private boolean setsBeside(int word) {
        return speech.isPart(word, Part.JOINT) || speech.isMarked(word, SpeechAttributes.CONTRASTS);
    }

    private boolean isParted(int word, Said around) {
        int mark = word - 1;
        return mark > around.first() && (speech.is(mark, ",") || speech.isLooseDash(mark) || endsQuote(word));
    }

    private boolean endsQuote(int at) {
        Quote quote = speech.quoteBefore(at);
        return quote != null && quote.end() == at;
    }

    private void readQuoteOrClause(Cue cue, Voice voice, @Nullable Said around, Speech.Unit unit) {
        Quote before = contents.quoteAhead(voice.first(), unit);
        if (before != null && contents.isSpeech(before, unit)) {
            readQuoteBefore(cue, voice, before, unit);
        } else {
            readContentBehind(cue, voice, unit, Saying.via(around, voice, speech));
        }
    }

    /** "A spokesman said: \"We …\"" is no part of what another one reported. */
    private boolean opensQuote(Cue cue) {
        return speech.is(cue.end(), ":") && speech.isQuoted(cue.end() + 1);
    }

    private void readContentBehind(Cue cue, Voice voice, Speech.Unit unit, List<Attribution> via) {
        boolean naming = cue.needsQuote() && reporting.isKnown(voice) && contents.isNaming(cue, unit);
        if (cue.needsQuote() && !naming) {
            readQuoteBehind(cue, voice, unit, via);
            return;
        }
        int start = contents.start(cue, unit);
        int comma = closing(cue, voice, start, unit);
        if (comma >= 0 && saying.isEmpty()) {
            boolean whole = contents.goesOn(comma - unit.first(), cue.end(), unit);
            saying.add(unit.first(), whole ? unit.end() : comma, false, voice, cue);
        } else if (comma >= 0 && isEchoed(saying.last())) {
            saying.enclose(unit.first(), comma, voice, cue, speech);
        } else if (isEcho(voice) && start == cue.end() && !tellsAside(cue, start, unit)) {
            readEcho(cue, voice, unit);
        } else if (unit.end() - start >= MIN_CONTENT && (naming || reporting.isReported(cue, voice, start, unit))) {
            addBehind(start, unit, voice, cue, via);
        }
    }

    /** "It was \"a total loss,\" as the chief put it, B said.": whether somebody's words are woven into a clause. */
    private boolean isEchoed(@Nullable Said said) {
        Voice voice = said == null ? null : said.voice();
        return voice != null && isEcho(voice);
    }

    /** "The shares fell as Northern Air said it would close" and not "as one would expect of teenagers". */
    private boolean tellsAside(Cue cue, int start, Speech.Unit unit) {
        return !Reporting.isWeak(cue) && (speech.is(start, Category.PRONOUNS) || contents.isClause(start, unit));
    }

    /** "As Miller noted in May, it is too late." and not "even as he demands more, …": what opens a sentence so tells behind the comma whose words they are. */
    private void readEcho(Cue cue, Voice voice, Speech.Unit unit) {
        int comma = speech.commaFrom(cue.end(), unit.end());
        int as = voice.first() - 1;
        boolean tells = contents.isOpening(as, unit) && !speech.isPart(as - 1, Part.ADVERB) && reporting.isKnown(voice);
        if (tells && unit.end() - comma > MIN_CONTENT) {
            addBehind(comma + 1, unit, voice, cue, List.of());
        }
    }

    private boolean isEcho(Voice voice) {
        // "even as" sets two clauses beside each other
        return speech.isMarked(voice.first() - 1, SpeechAttributes.ECHOES)
                && !speech.isMarked(voice.first() - 2, SpeechAttributes.CONTRASTS);
    }

    /** Index of the comma behind a clause that a cue at the end of its sentence credits, -1 if it does not. */
    private int closing(Cue cue, Voice voice, int start, Speech.Unit unit) {
        int comma = contents.commaBefore(voice.first(), unit);
        int lead = comma - unit.first();
        boolean closes = lead >= MIN_CLAUSE && !cue.needsName() && contents.trails(cue, start, lead, unit);
        return closes ? comma : -1;
    }

    private void readQuoteBehind(Cue cue, Voice voice, Speech.Unit unit, List<Attribution> via) {
        Quote quote = contents.quoteNear(cue.end(), unit);
        if (quote != null) {
            saying.add(new Said(quote.contentFirst(), quote.contentEnd(), true, voice.speaker(), voice, cue, via));
        }
    }

    private void addBehind(int start, Speech.Unit unit, Voice voice, Cue cue, List<Attribution> via) {
        Quote quote = speech.quote(start);
        boolean opens = quote != null && quote.first() == start;
        if (opens && quote != null && (unit.end() - quote.end() <= 1 || contents.isPause(start - 1))) {
            saying.add(new Said(quote.contentFirst(), quote.contentEnd(), true, voice.speaker(), voice, cue, via));
        } else {
            saying.add(new Said(start, unit.end(), false, voice.speaker(), voice, cue, via));
        }
    }

    /** "…, adding that …" is of who spoke before; "…, with police saying that …" has a subject of its own. */
    private void readParticiple(Cue cue, Speech.Unit unit) {
        Said around = saying.around(cue.first());
        int with = absolute(cue, unit);
        Voice voice = with < 0 ? null : speakers.before(with + 1, cue);
        if (voice == null || !reporting.isKnown(voice)) {
            readJoined(cue, cue.first(), around, unit);
            return;
        }
        if (around != null) {
            saying.cut(around, with - 1);
        }
        addBehind(contents.start(cue, unit), unit, voice, cue, List.of());
    }

    /** Index of the word behind a comma that gives a participle a subject of its own, -1 if there is none. */
    private int absolute(Cue cue, Speech.Unit unit) {
        int at = cue.first() - 1;
        while (at > unit.first() && at > cue.first() - MAX_DESCRIBED && !speech.isMark(at)) {
            if (speech.isMarked(at, SpeechAttributes.ABSOLUTE)) {
                return at < cue.first() - 1 && speech.is(at - 1, ",") ? at : -1;
            }
            at--;
        }
        return -1;
    }

    private int jointBefore(int cueFirst, int from) {
        int at = cueFirst - 1;
        while (at > from && speech.isPart(at, Part.ADVERB)) {
            at--;
        }
        return at >= from && speech.isPart(at, Part.JOINT) ? at : -1;
    }

    /** "… dan menegaskan …": the speaker of the cue before, or the subject of the sentence. */
    private void readJoined(Cue cue, int joint, @Nullable Said around, Speech.Unit unit) {
        Said before = around != null ? around : saying.last();
        int start = contents.start(cue, unit);
        if (unit.end() - start < MIN_CONTENT || Reporting.isWeak(cue) && !contents.isMarked(cue, start)) {
            return;
        }
        if (around != null) {
            saying.cut(around, joint);
        }
        Speaker subject = before != null ? before.speaker() : subject(unit, joint);
        if (subject != null && (before != null || !speech.isPossessor(subject))) {
            Voice voice = new Voice(subject, subject.firstToken(), subject.endToken(), Voice.Naming.NAME);
            addBehind(start, unit, voice, cue, before == null ? List.of() : before.via());
            return;
        }
        boolean parted = speech.isMark(joint - 1) || speech.isPart(joint, Part.JOINT);
        Voice actor = parted ? actor(unit, joint) : null;
        if (actor != null && !actor.isPronoun() && reporting.isKnown(actor)) {
            addBehind(start, unit, actor, cue, List.of());
        }
    }

    /** "Hill's campaign has called him desperate, saying …": whom the words ahead of the first verb name. */
    private @Nullable Voice actor(Speech.Unit unit, int end) {
        int verb = unit.first();
        while (verb < end && (speech.isCapitalWord(verb) || !speech.isVerb(verb))) {
            verb++;
        }
        return verb > unit.first() && verb < end ? speakers.before(unit.first(), verb) : null;
    }

    /** The person or body that opens a sentence. */
    private @Nullable Speaker subject(Speech.Unit unit, int end) {
        Voice pronoun = speakers.openingPronoun(unit);
        if (pronoun != null) {
            return pronoun.speaker();
        }
        int first = speech.isPart(unit.first(), Part.DEFINITE) ? unit.first() + 1 : unit.first();
        if (Phrases.isPerson(speech, first) && names.at(first) == null) {
            return new Speaker(
                    speech.text(unit.first(), first + 1),
                    Attribution.Kind.SPEAKER,
                    false,
                    null,
                    unit.first(),
                    first + 1);
        }
        int limit = Math.min(end, unit.first() + Contents.MAX_LEAD + 1);
        Speaker person = names.firstPersonIn(unit.first(), limit);
        Speaker body = person == null ? names.firstIn(unit.first(), limit) : null;
        return body != null && body.firstToken() <= unit.first() + 1 ? body : person;
    }

    /** Within reported speech only another one speaks who is named or told by a noun for people, or anyone if no one was named. */
    private boolean mayNest(Cue cue, Voice voice, Said around, Speech.Unit unit) {
        boolean told = voice.kind() == Voice.Naming.NOUN && mayTell(cue, unit) && reporting.maySpeak(voice, cue);
        return isVague(around)
                || around.cue() != null && around.cue().namesDocument()
                || (voice.isNamed() || isOffice(voice) || told)
                        && !voice.speaker().isSame(around.speaker());
    }

    /** Whether a cue has no other uses, or "that" or the one who was told shows that it reports: "police told her that …". */
    private boolean mayTell(Cue cue, Speech.Unit unit) {
        return !Reporting.isWeak(cue) || contents.isMarked(cue, contents.start(cue, unit));
    }

    /** "A mengatakan Kapolda menyebut …": an office alone tells who is meant. */
    private boolean isOffice(Voice voice) {
        boolean determined = speech.isPart(voice.first(), Part.DEFINITE);
        int head = determined ? voice.first() + 1 : voice.first();
        boolean may = determined || speech.token(head).isCapitalized();
        return voice.kind() == Voice.Naming.NOUN && may && speech.is(head, Category.OFFICES);
    }

    private static boolean isVague(Said said) {
        return said.speaker().kind() == Attribution.Kind.VAGUE;
    }
}
