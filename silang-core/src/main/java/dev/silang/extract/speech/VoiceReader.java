package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.Gender;
import dev.silang.lang.NameAttributes.TitleKind;
import dev.silang.lang.SpeechAttributes;
import dev.silang.lang.SpeechAttributes.Part;
import dev.silang.lang.SpeechAttributes.PronounNumber;
import dev.silang.lang.WordForms.WordForm;
import org.jspecify.annotations.Nullable;

/** Whom a run of words names that names no person: an agency, an organisation, an account, a noun, a pronoun, nobody. */
final class VoiceReader {
    /** Tokens before a noun with "itu" in which somebody was told of by it; a bound of cost. */
    private static final int TOLD_REACH = 80;

    /** Words that name a speaker without a name; longer ones are clauses. */
    static final int MAX_NOUN = 9;

    private static final int MAX_BRACKET = 12;

    /** Words before the handle of an account. */
    private static final int MAX_BEFORE_ACCOUNT = 6;

    /** Class of nouns for what somebody says, and trait of those that stand for anything; of lang/words. */
    private static final String WORDS = "communication";

    private static final String VAGUE = "vague";

    private final Speech speech;
    private final SpeakerResolver names;
    private final Memory memory;
    private final Descriptions descriptions;
    private final Genders genders;
    private final ToldOf toldOf;

    VoiceReader(Speech speech, SpeakerResolver names, Memory memory) {
        this.speech = speech;
        this.names = names;
        this.memory = memory;
        this.descriptions = new Descriptions(speech, names, memory);
        this.genders = new Genders(speech);
        this.toldOf = new ToldOf(speech, names);
    }

    /**
     * A pronoun, alone or behind a cue; as written if it points to nobody, as one for several persons does. Null for "it"
     * where no organisation spoke before.
     */
    @Nullable
    Voice pronoun(int first, int end, boolean subject) {
        Match match = speech.match(first, Category.PRONOUNS);
        PronounNumber number = match == null
                ? null
                : match.entry().find(SpeechAttributes.PRONOUN_NUMBER).orElse(null);
        if (number == PronounNumber.BODY) {
            Speaker body = memory.bodyBefore(first);
            return body == null ? null : new Voice(body.at(first, end), first, end, Voice.Naming.PRONOUN);
        }
        Speaker meant = number == PronounNumber.PLURAL
                ? memory.lastBody()
                : subject ? memory.meantAsSubject(first) : memory.meant(first);
        meant = meant != null && meant.person() ? teller(meant, first, end, subject) : meant;
        Gender gender = Genders.of(match);
        if (meant != null && !genders.fits(meant, gender)) {
            meant = memory.lastNamed(first, speaker -> genders.fits(speaker, gender));
        } else if (meant != null && gender != null && !genders.isKnown(meant, gender)) {
            meant = nearer(meant, first, gender);
        }
        if (meant != null) {
            genders.note(meant, gender);
        } else {
            meant = new Speaker(speech.text(first, end), Attribution.Kind.SPEAKER, false, null, first, end);
        }
        return new Voice(meant.at(first, end), first, end, Voice.Naming.PRONOUN);
    }

    /** "A dissent by Sarah Hill in which she wrote …": rather the one named in the same sentence whom the pronoun is known to fit. */
    private Speaker nearer(Speaker meant, int pronoun, Gender gender) {
        Speaker named = memory.lastNamed(pronoun, speaker -> genders.isKnown(speaker, gender));
        boolean near =
                named != null && named.firstToken() >= speech.sentence(pronoun).first();
        return near && named != null ? named : meant;
    }

    /** The one whom a pronoun means; another one who spoke if what it says names the first. */
    private Speaker teller(Speaker meant, int first, int end, boolean subject) {
        Speaker other = memory.otherThan(meant);
        return other != null && toldOf.isNamed(meant, first, end, subject) ? other : meant;
    }

    /** A speaker without a person's name before a cue: agency, organisation, account, noun, but no clause. */
    @Nullable
    Voice subject(int from, int end) {
        Voice voice = noun(from, end);
        boolean clause = voice != null && voice.kind() == Voice.Naming.NOUN && isClause(voice.first(), voice.end());
        return clause ? null : voice;
    }

    /** A speaker without a person's name: agency, organisation, account, noun. */
    @Nullable
    Voice noun(int from, int end) {
        int to = trimEnd(from, end);
        if (from >= to || to - from > 2 * MAX_NOUN) {
            return null;
        }
        Voice agency = agency(from, to);
        return agency != null ? agency : accountOrBody(from, to);
    }

    private @Nullable Voice accountOrBody(int from, int to) {
        int account = accountWord(from, to);
        if (account >= 0) {
            return account(account, to);
        }
        if (speech.isInner(from + 1) && from + 2 < to) {
            return address(from, to);
        }
        Voice body = body(from, to);
        if (body != null) {
            return body;
        }
        return to - from <= MAX_NOUN ? unresolved(from, to) : null;
    }

    /** Index of the word or sign that announces an account, or -1. */
    private int accountWord(int from, int to) {
        for (int at = from; at < Math.min(to, from + MAX_BEFORE_ACCOUNT); at++) {
            if (speech.isPart(at, Part.ACCOUNT) || speech.is(at, "@")) {
                return at;
            }
        }
        return -1;
    }

    /** A body whose name opens or closes the words, or stands in words that are too many for a noun. */
    private @Nullable Voice body(int from, int to) {
        Speaker last = names.at(to - 1);
        Speaker body = last != null ? last : names.at(from);
        if (body == null) {
            return null;
        }
        boolean opens = body.firstToken() <= from + 1;
        return opens || to - from > MAX_NOUN || closes(body, from, to)
                ? new Voice(body, from, to, Voice.Naming.NAME)
                : null;
    }

    private boolean closes(Speaker body, int from, int to) {
        return body.endToken() == to && !speech.isDetermined(from);
    }

    /** A body's nameless spokesman, whose explanation may go on to an index behind the noun itself. */
    @Nullable
    Voice mouth(int from, int cut, int to) {
        return descriptions.mouth(from, cut, to);
    }

    /** "Pemimpin Redaksi Tempo Budi Santoso": the outlet is part of an office. */
    private boolean closesWithOffice(int from, int to) {
        Speaker person = names.lastIn(from, to, true);
        return person != null && person.role() != null && person.endToken() - person.firstToken() > 1;
    }

    /** "kantor berita Rusia TASS", "Surat kabar The Star Malaysia": the agency is what is named. */
    @Nullable
    Voice agency(int from, int to) {
        for (int at = from; at < to; at++) {
            Match agency = speech.agency(at);
            if (agency != null && !closesWithOffice(agency.end(), to)) {
                return new Voice(Agencies.speaker(speech.document(), agency), from, to, Voice.Naming.NAME);
            }
        }
        return null;
    }

    /** "Pria yang akrab disapa Budi itu": a noun that "itu" behind its description makes point back. */
    @Nullable
    Voice pointing(int from, int cut, int end) {
        if (cut >= end || !speech.isPart(end - 1, Part.DEFINITE) || !speech.isHuman(from)) {
            return null;
        }
        Speaker told = introduced(cut, end);
        Speaker described = told != null ? told : descriptions.meant(from, cut);
        Speaker meant = described != null ? described : pointedAt(from);
        return meant == null ? null : new Voice(meant.at(from, end), from, end, Voice.Naming.PRONOUN);
    }

    private boolean pointsBack(int end) {
        return speech.isPart(end - 1, Part.DEFINITE);
    }

    /** "Pria yang bernama Budi itu": the one whose name a word for that introduces. */
    private @Nullable Speaker introduced(int from, int end) {
        for (int at = from; at < end; at++) {
            Match naming = speech.match(at, Category.TITLES, NameAttributes.TITLE_KIND, TitleKind.NAMING);
            if (naming != null) {
                return names.at(naming.end());
            }
        }
        return null;
    }

    /** "Hal ini memperlihatkan …": what is told of tells nothing itself. */
    private boolean isVague(int noun) {
        WordForm form = speech.form(noun);
        return form != null && form.traits().contains(VAGUE);
    }

    /**
     * Whom "itu" behind a noun means: the person who spoke last, whose is also "pernyataan itu", for a noun for people also
     * who has no name; nobody behind "pasal".
     */
    private @Nullable Speaker pointedAt(int noun) {
        if (!speech.isHuman(noun)) {
            return isThing(noun) ? null : memory.lastPerson();
        }
        Speaker meant = memory.meant(noun);
        if (meant != null && meant.person() && isToldSince(noun, meant)) {
            return null;
        }
        return meant != null && !meant.person() && names.at(meant.firstToken()) != null ? memory.lastPerson() : meant;
    }

    /** "Kapolsek Rudi datang. Seorang sopir terluka. Sopir itu …": whether others were told of by the noun since somebody was named. */
    private boolean isToldSince(int noun, Speaker person) {
        for (int at = noun - 1; at > Math.max(person.endToken(), noun - TOLD_REACH); at--) {
            if (speech.token(at).norm().equals(speech.token(noun).norm()) && names.at(at) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean isThing(int noun) {
        WordForm form = speech.form(noun);
        return form != null && form.isNoun() && !form.wordClass().equals(WORDS);
    }

    /** A speaker who is named as written, or by a known name that ends no earlier. */
    Voice written(int from, int to) {
        Speaker known = names.at(from);
        String name = known != null && known.endToken() >= to ? known.name() : speech.text(from, to);
        boolean person = known == null || known.person();
        Speaker speaker = new Speaker(name, Attribution.Kind.SPEAKER, person, null, from, to);
        return new Voice(speaker, from, to, Voice.Naming.NAME);
    }

    /** A speaker without a name, as written. */
    Voice unnamed(int from, int to) {
        Speaker written = new Speaker(speech.text(from, to), Attribution.Kind.SPEAKER, false, null, from, to);
        return new Voice(written, from, to, Voice.Naming.NOUN);
    }

    private @Nullable Voice unresolved(int from, int to) {
        boolean opener = to - from == 1 && speech.is(from, Category.FUNCTION_WORDS)
                || speech.is(to - 1, Category.FUNCTION_WORDS) && !pointsBack(to) && !speech.isPart(to - 1);
        boolean pointsBack = pointsBack(to);
        if (!speech.token(from).isWord() || opener || pointsBack && isVague(from)) {
            return null;
        }
        boolean definite = pointsBack || speech.isPart(from, Part.DEFINITE) || isBare(from, to);
        Speaker described = definite ? descriptions.meant(from, to) : null;
        Speaker meant = described == null && pointsBack ? pointedAt(from) : described;
        if (meant != null) {
            return new Voice(meant.at(from, to), from, to, Voice.Naming.PRONOUN);
        }
        return unnamed(from, to);
    }

    /** "Perseroan menyebut", "kata pelatih": a word for a body or an office that needs no article to point back. */
    private boolean isBare(int from, int to) {
        boolean determined = speech.isPart(from, Part.ARTICLE) || speech.is(from, Category.PRONOUNS);
        return !determined && (to - from == 1 && speech.isPart(from, Part.BODY) || speech.is(from, Category.OFFICES));
    }

    /** Whether words that should name a speaker hold a verb: "prices rose again, …". The last one may be a participle. */
    private boolean isClause(int from, int to) {
        if (to - from > 1 && (speech.is(from, Category.PRONOUNS) || speech.is(from, Category.CUES))) {
            return true;
        }
        if (speech.isPart(from, Part.ARTICLE)) {
            return false;
        }
        boolean determined = speech.isPart(from, Part.DEFINITE);
        WordForm opening = determined ? null : speech.form(from);
        if (opening != null && opening.isAuxiliary()) {
            return true;
        }
        int last = speech.isPart(to - 2, Part.ADVERB) ? to : to - 1;
        for (int at = determined ? from + 2 : from + 1; at < last; at++) {
            if (speech.makesClause(at)) {
                return true;
            }
        }
        return false;
    }

    /** "akun Instagram @nama_akun": the handle is written together. */
    private @Nullable Voice account(int from, int to) {
        int first = from;
        while (first < to && !speech.is(first, "@")) {
            first++;
        }
        first = first == to ? speech.partEnd(from) : first;
        int end = Math.min(first + 1, to);
        while (end < to && speech.touchesBefore(end) && !speech.is(end, ",")) {
            end++;
        }
        if (first >= to || speech.isPart(first, Part.DEFINITE)) {
            return null;
        }
        String name = speech.text(first, Math.max(end, first + 1));
        Speaker written = new Speaker(name, Attribution.Kind.SPEAKER, true, null, first, end);
        return new Voice(written, from, end, Voice.Naming.NAME);
    }

    /** "\"Gempa terasa di Kendal #BMKG,\" tulis akun itu": a post that ends with the tag of who wrote it. */
    @Nullable
    Voice signature(@Nullable Quote quote) {
        int last = quote == null ? 0 : quote.contentEnd() - 1;
        while (quote != null && last > quote.first() && isIdleMark(last)) {
            last--;
        }
        Speaker body = names.at(last);
        boolean tagged = body != null && !body.person() && speech.is(body.firstToken() - 1, "#");
        return tagged && body != null ? new Voice(body, body.firstToken(), body.endToken(), Voice.Naming.NAME) : null;
    }

    /** "bmkg.go.id": words that points join without a space. */
    private Voice address(int from, int to) {
        int end = from + 1;
        while (end + 1 < to && speech.isInner(end)) {
            end += 2;
        }
        String name = speech.text(from, end);
        Speaker site = new Speaker(name, Attribution.Kind.DOCUMENT, false, null, from, end);
        return new Voice(site, from, end, Voice.Naming.NAME);
    }

    /** "beberapa laporan": words that name nobody, at a token. */
    @Nullable
    Voice vague(int from, int end) {
        Match whole = speech.match(from, Category.VAGUE_SOURCES);
        boolean alone = whole != null && whole.end() == end;
        int at = !alone && speech.isPart(from, Part.ARTICLE) ? from + 1 : from;
        Match match = speech.match(at, Category.VAGUE_SOURCES);
        boolean parted = match != null && match.entry().is(SpeechAttributes.ALONE) && match.end() != end;
        if (match == null || parted || match.end() > end) {
            return null;
        }
        String name = speech.text(from, match.end());
        Speaker nobody = new Speaker(name, Attribution.Kind.VAGUE, false, null, from, match.end());
        return new Voice(nobody, from, match.end(), Voice.Naming.VAGUE);
    }

    /** Without brackets, adverbs and marks behind. */
    int trimEnd(int first, int end) {
        int to = end;
        while (to > first) {
            if (speech.is(to - 1, ")") || speech.is(to - 1, "]")) {
                to = openBracket(first, to);
            } else if (speech.isPart(to - 1, Part.ADVERB) || isIdleMark(to - 1)) {
                to--;
            } else {
                return to;
            }
        }
        return to;
    }

    private int openBracket(int first, int end) {
        for (int at = end - 1; at >= first && at > end - MAX_BRACKET; at--) {
            if (speech.is(at, "(") || speech.is(at, "[")) {
                return at;
            }
        }
        return end - 1;
    }

    /** Without openers and marks ahead. */
    int trimStart(int first, int to) {
        int from = first;
        while (from < to && (speech.isPart(from, Part.ADVERB) || speech.isPart(from, Part.JOINT) || isIdleMark(from))) {
            from++;
        }
        return from;
    }

    private boolean isIdleMark(int at) {
        return speech.isMark(at) && !speech.is(at, "@") && !speech.is(at, "(") && !speech.is(at, ")");
    }
}
