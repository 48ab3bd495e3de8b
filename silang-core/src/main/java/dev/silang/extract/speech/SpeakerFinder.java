package dev.silang.extract.speech;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.SpeechAttributes;
import dev.silang.lang.SpeechAttributes.CuePlace;
import dev.silang.lang.SpeechAttributes.Part;
import dev.silang.lang.WordForms.WordForm;
import org.jspecify.annotations.Nullable;

/** Finds the speaker beside a cue, among names, offices, descriptions and asides. Asked in order of the text. */
final class SpeakerFinder {
    /** Tokens looked through beside a cue: an office with its place and three names. */
    private static final int WINDOW = 48;
    /** Stretches between commas looked through before a cue, but for places: name, age, description, none behind the last comma. */
    private static final int MAX_SEGMENTS = 4;
    /** "after two local witnesses": tokens of a subject and the word that opens its clause. */
    private static final int MAX_INNER = 4;

    /** Tokens of a cue and of what may stand ahead of it. */
    private static final int MAX_CUE = 4;

    /** Words of a person's name that no list holds. */
    private static final int MAX_PROPER = 4;

    private final Speech speech;
    private final SpeakerResolver names;
    private final VoiceReader voices;
    private final Papers papers;
    private final Owners owners;

    SpeakerFinder(Speech speech, SpeakerResolver names, Memory memory) {
        this.speech = speech;
        this.names = names;
        this.voices = new VoiceReader(speech, names, memory);
        this.papers = new Papers(speech, names, voices);
        this.owners = new Owners(speech);
    }

    /** A speaker who is named as written. */
    Voice written(int from, int to) {
        return voices.written(from, to);
    }

    /** The speaker behind a cue: "kata Kepala Desa Sukamaju, Budi Santoso, ...". */
    @Nullable
    Voice after(Cue cue, int limit) {
        if (cue.clitic()) {
            return voices.pronoun(cue.end() - 1, cue.end(), false);
        }
        int from = behindAgentMark(cue);
        int end = Math.min(limit, from + WINDOW);
        if (from >= end) {
            return null;
        }
        if (speech.is(from, Category.PRONOUNS)) {
            return voices.pronoun(from, from + 1, false);
        }
        if (speech.namesPaper(cue.end() - 1, cue.end()) && speech.isPart(from, Part.RELATIVE)) {
            return papers.giver(from, speech.commaFrom(from, end));
        }
        Voice titled = papers.titled(cue, end);
        if (titled != null) {
            return titled;
        }
        int first = cue.namesDocument() ? papers.owner(from, end) : from;
        Voice vague = voices.vague(first, end);
        Voice voice = vague != null || first >= end ? vague : papers.holder(mouthOrNoun(first, end), end);
        return voice == null && speech.isPart(from, Part.ACCOUNT)
                ? voices.signature(speech.quoteBefore(cue.first()))
                : voice;
    }

    /** "Ditegaskan langsung oleh Budi": index behind the adverbs that part a passive verb from its agent, and the agent's mark. */
    private int behindAgentMark(Cue cue) {
        int at = cue.end();
        while (cue.position() == CuePlace.NONE && speech.isPart(at, Part.ADVERB)) {
            at = speech.partEnd(at);
        }
        return at > cue.end() && speech.isMarked(at, SpeechAttributes.AGENT) ? speech.partEnd(at) : cue.end();
    }

    private @Nullable Voice mouthOrNoun(int first, int end) {
        Speaker apposed = apposed(speech.isDetermined(first) ? speech.partEnd(first) : first, end);
        if (apposed != null) {
            return named(apposed);
        }
        int stop = stopBehind(first, end);
        Voice mouth = voices.mouth(
                first, stop, Math.min(speech.commaFrom(first, end), stopBehind(Math.min(stop + 1, end), end)));
        Voice pointing = mouth != null ? mouth : voices.pointing(first, stop, pointerEnd(stop, end));
        return pointing != null ? pointing : nounPhrase(first, stop);
    }

    /** "Said the head of the union, John Miller": the one named behind a description that goes on behind its noun, null if none is. */
    private @Nullable Speaker apposed(int first, int end) {
        int comma = speech.commaFrom(first, end);
        Speaker behind = speech.is(comma, ",") ? names.at(comma + 1) : null;
        boolean described = behind != null
                && behind.person()
                && speech.isHuman(first)
                && speech.isMark(behind.endToken())
                && names.firstPersonIn(first, comma) == null;
        return described && !holdsFinite(first, comma) ? behind : null;
    }

    /** "kata politikus asal Kendal itu": index behind the description of a noun, if "itu" ends it; else the noun's end. */
    private int pointerEnd(int stop, int end) {
        int last = stop;
        while (last < end && !speech.isMark(last)) {
            last++;
        }
        return last > stop && speech.isPart(last - 1, Part.DEFINITE) ? last : stop;
    }

    /** "She did not resign but regretted it, saying …": the person whom the pronoun means that opens a sentence, null if none does. */
    @Nullable
    Voice openingPronoun(Speech.Unit unit) {
        int first = voices.trimStart(unit.first(), unit.end());
        boolean opens = first < unit.end() && speech.is(first, Category.PRONOUNS);
        Voice voice = opens ? voices.pronoun(first, first + 1, true) : null;
        return voice != null && voice.speaker().person() ? voice : null;
    }

    /** The speaker before a cue: "Budi Santoso, Kepala Desa Sukamaju, mengatakan". */
    @Nullable
    Voice before(int from, Cue cue) {
        Voice voice = before(from, speech.predicateStart(cue.first()));
        return cue.namesDocument() ? papers.holder(voice, cue.first()) : voice;
    }

    /** "The Post quoted Budi as saying": index of the verb of saying whose object the speaker of a cue is, -1 if there is none. */
    int takingOver(int from, Cue cue) {
        int verb = speech.isMarked(cue.first(), SpeechAttributes.ECHOES) ? cue.first() - 2 : -1;
        while (verb > from && !isVerb(verb, "say")) {
            verb--;
        }
        return verb > from ? verb : -1;
    }

    private boolean isVerb(int at, String kind) {
        WordForm form = speech.form(at);
        return form != null && form.isVerb() && form.wordClass().equals(kind);
    }

    /** The speaker whose naming ends at a token; nobody else speaks where "kami" stands there. */
    @Nullable
    Voice before(int from, int cueFirst) {
        int start = Math.max(from, cueFirst - WINDOW);
        if (speech.isPart(voices.trimEnd(start, cueFirst) - 1, Part.SELF)) {
            return null;
        }
        Voice inner = ofInnerClause(segmentStart(start, cueFirst), cueFirst);
        return inner != null ? inner : inSegments(start, cueFirst);
    }

    private @Nullable Voice inSegments(int start, int cueFirst) {
        boolean comma = speech.is(cueFirst - 1, ",");
        int end = cueFirst;
        Voice apposition = null;
        int tries = 0;
        while (tries < MAX_SEGMENTS && end > start) {
            Segment segment = new Segment(start, segmentStart(start, end), end, end < cueFirst, comma);
            if (apposition == null && isPlaceOf(segment)) {
                end = segment.first - 1;
                continue;
            }
            tries++;
            if (apposition != null && !comma && holdsClause(segment.first, end)) {
                return apposition;
            }
            Voice found = inSegment(segment.first, end);
            Voice holder = apposition == null && found != null && comma ? describedHolder(segment, found) : null;
            Voice settled = holder != null ? holder : settled(segment, found, apposition);
            if (settled != null) {
                return settled;
            }
            apposition = apposition == null ? found : apposition;
            end = segment.first > start && speech.is(segment.first - 1, ",") ? segment.first - 1 : start;
        }
        return apposition;
    }

    /**
     * "Pemerintah Kendal, Jawa Tengah, mengatakan", "Police in Leeds, England, said": a place between commas tells where the one ahead is, as it
     * does in "Budi, dalam rapat di Istana, Jakarta pada 20 Oktober, mengatakan".
     */
    private boolean isPlaceOf(Segment segment) {
        boolean aside = segment.comma && speech.is(segment.first - 1, ",") && segment.first - 1 > segment.start;
        if (!aside) {
            return false;
        }
        int to = voices.trimEnd(segment.first, segment.end);
        return names.isPlace(segment.first, descriptionIn(segment.first + 1, to));
    }

    /** "Tom, a farmer, was hurt, the council said": no name ahead of a verb is described by the noun before the cue. */
    private boolean holdsClause(int first, int end) {
        for (int at = first; at < end; at++) {
            if (speech.isPart(at, Part.RELATIVE)) {
                return false;
            }
            if (speech.makesClause(at)) {
                return true;
            }
        }
        return false;
    }

    /** "Dalam surat itu disebutkan bahwa …": the paper that a sentence opens with, null if there is none before a cue. */
    @Nullable
    Voice paper(int from, int cueFirst) {
        int end = voices.trimEnd(from, cueFirst);
        int first = voices.trimStart(segmentStart(from, end), end);
        boolean within = first < end && speech.isPart(first, Part.END);
        int paper = within ? speech.partEnd(first) : first;
        boolean named = within && paper < end && end - paper <= VoiceReader.MAX_NOUN && speech.namesPaper(paper, end);
        return named ? voices.unnamed(paper, end) : null;
    }

    /**
     * A stretch between commas before a cue.
     *
     * @param start first token that is looked at before the cue
     * @param apart whether another stretch stands between it and the cue
     * @param comma whether a comma stands directly before the cue
     */
    private record Segment(int start, int first, int end, boolean apart, boolean comma) {}

    /**
     * "Rudy Carter, a lawyer for John Miller, said": a name between commas that does not fill its stretch only tells whose
     * lawyer the one ahead of it is.
     */
    private @Nullable Voice describedHolder(Segment segment, Voice found) {
        int comma = segment.first - 1;
        if (!segment.apart || !found.isNamed() || !speech.is(comma, ",")) {
            return null;
        }
        int first = segmentStart(segment.start, comma);
        boolean fills = fills(segment, found);
        if (!fills && isProper(first, comma)) {
            return voices.written(first, comma);
        }
        Voice holder = inSegment(first, comma);
        if (fills && (holder == null || !holder.speaker().isSame(found.speaker()))) {
            return null;
        }
        boolean whole = holder != null
                && holder.isNamed()
                && speech.skipBrackets(holder.end(), comma) == comma
                && holder.end() == holder.speaker().endToken()
                && (holder.speaker().person() || holder.first() <= first + 1);
        return whole ? holder : null;
    }

    /** Whether a name closes its stretch, and not as that of which one holds an office. */
    private boolean fills(Segment segment, Voice voice) {
        int end = voices.trimEnd(segment.first, segment.end);
        for (int at = segment.first; at < end; at++) {
            if (speech.isPart(at, Part.END)) {
                return false;
            }
        }
        return voice.end() >= end;
    }

    /** The speaker, if a stretch settles who it is. */
    private @Nullable Voice settled(Segment segment, @Nullable Voice found, @Nullable Voice apposition) {
        Voice settled = found == null ? null : chosen(segment, found, apposition);
        if (settled != null || apposition == null) {
            return settled;
        }
        if (isDescribed(segment.first, segment.end, apposition)) {
            return voices.written(segment.first, segment.end);
        }
        boolean introduced = segment.comma && isIntroduced(segment.first, apposition.first(), apposition.end());
        return introduced ? voices.written(apposition.first(), apposition.end()) : null;
    }

    /** "Warga lainnya, Sari, mengaku", "Salah satu warga, Sari, …": capitalized words that a noun for a person introduces are a name. */
    private boolean isIntroduced(int from, int first, int end) {
        int noun = speech.isPart(from, Part.ARTICLE) ? speech.partEnd(from) : from;
        return speech.isHuman(noun) && (end - first == 1 ? speech.isProper(first) : isProper(first, end));
    }

    /** Of a voice and the apposition nearer to the cue the one that speaks, or null if a voice farther off may be meant. */
    private @Nullable Voice chosen(Segment segment, Voice found, @Nullable Voice apposition) {
        if (segment.apart && segment.comma && isExplained(found, segment.first, segment.end, apposition)) {
            return found;
        }
        if (!found.speaker().person() && !found.isPronoun()) {
            return null;
        }
        return apposition == null || opensClause(segment, found) ? found : apposition;
    }

    /** "Arta Prima, perusahaan yang membuatnya, mengatakan", "Acme, the company which makes it, said". */
    private boolean isExplained(Voice found, int first, int end, @Nullable Voice apposition) {
        boolean named = found.isNamed()
                && found.speaker().firstToken() <= behindTitles(first, end) + 1
                && behindTitles(found.speaker().endToken(), end) == end;
        return (named || isHolder(found, first, end))
                && apposition != null
                && !apposition.isNamed()
                && describesHolder(apposition.first());
    }

    /** Index behind "Sen." ahead of a name, "Jr." behind it. */
    private int behindTitles(int first, int end) {
        int at = first;
        while (at < end && (speech.is(at, Category.TITLES) || at > first && speech.is(at, "."))) {
            at++;
        }
        return at;
    }

    /** "The mayor, a Democrat, said": a noun for people that fills its stretch. */
    private boolean isHolder(Voice found, int first, int end) {
        return found.kind() == Voice.Naming.NOUN
                && found.first() == first
                && found.end() == end
                && speech.isPart(first, Part.DEFINITE)
                && speech.isHuman(end - 1);
    }

    /** "Sari, warga setempat, mengatakan", "Rudy Carter, a farmer, said": capitalized words before a noun are a name. */
    private boolean isDescribed(int first, int end, Voice noun) {
        if (noun.kind() != Voice.Naming.NOUN) {
            return false;
        }
        return end - first == 1
                ? speech.is(noun.first(), Category.GROUPS) && speech.isProper(first)
                : isProper(first, end) && describesHolder(noun.first());
    }

    private boolean describesHolder(int at) {
        return speech.isPart(at, Part.ARTICLE)
                || speech.isPart(at, Part.DEFINITE)
                || speech.is(at, Category.GROUPS)
                || speech.is(at, Category.OFFICES);
    }

    /** Whether some words are a name that the document's names do not hold: two to four capitalized ones. */
    private boolean isProper(int first, int end) {
        int size = end - first;
        if (size < 2 || size > MAX_PROPER) {
            return false;
        }
        for (int at = first; at < end; at++) {
            if (!speech.isProper(at) || names.at(at) != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name opens the clause and ends where the comma stands that parts it from its description. */
    private boolean opensClause(Segment segment, Voice voice) {
        boolean opens = segment.first - segment.start <= Contents.MAX_LEAD
                || speech.isPart(segment.first, Part.JOINT)
                || speech.quoteBefore(segment.first) != null;
        return segment.apart
                && voice.isNamed()
                && opens
                && speech.skipBrackets(behindTitles(voice.end(), segment.end), segment.end) == segment.end;
    }

    private int segmentStart(int start, int end) {
        int first = end;
        while (first > start && !speech.is(first - 1, ",") && !endsClause(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean endsClause(int at) {
        return speech.isLooseDash(at)
                || speech.is(at, ":")
                || speech.is(at, ";")
                || speech.isQuoted(at)
                || speech.isPart(at, Part.THAT)
                // "She heard the driver say …"
                || isVerb(at, "hear");
    }

    /** The speaker that a stretch without commas names, if it names one and is no mere time or place. */
    private @Nullable Voice inSegment(int first, int end) {
        int to = voices.trimEnd(first, end);
        boolean contrasts = speech.is(first - 1, ",") && speech.isMarked(first, SpeechAttributes.CONTRASTS);
        boolean opens = contrasts || speech.isMarked(first, SpeechAttributes.ECHOES);
        int from = voices.trimStart(opens ? speech.partEnd(first) : speech.skipBrackets(first, to), to);
        if (from >= to || speech.cites(from)) {
            return null;
        }
        if (speech.is(to - 1, Category.PRONOUNS)) {
            return voices.pronoun(to - 1, to, true);
        }
        if (speech.is(from, Category.PRONOUNS) && to - from == 2 && !speech.makesClause(from + 1)) {
            return voices.pronoun(from, to, true);
        }
        Voice mouth = speech.isPart(to - 1, Part.MOUTH) ? mouthBefore(from, to) : null;
        if (mouth != null) {
            return mouth;
        }
        if (speech.describes(from) || speech.is(from, Category.WEEKDAYS)) {
            Speaker person = endingWith(from, to, true);
            return person != null ? named(person) : null;
        }
        return before(from, descriptionIn(from + 1, to), to);
    }

    private int descriptionIn(int from, int to) {
        int at = from;
        while (at < to && (!speech.describes(at) || joinsName(at, from, to) || isPartitive(at))) {
            at++;
        }
        return at;
    }

    /** "One of Hill's sons", "dua dari korban": the word tells of whom some speak. */
    private boolean isPartitive(int at) {
        return speech.is(at - 1, Category.NUMBERS) && !speech.token(at - 1).isNumber() && speech.isPart(at, Part.END);
    }

    /** "Department of Transportation", "secretary of state", "Menteri Dalam Negeri": the word stands inside a name or an office. */
    private boolean joinsName(int at, int from, int to) {
        Match office = speech.match(at - 1, Category.OFFICES);
        if (office != null && office.end() > at) {
            return true;
        }
        boolean within = at + 1 < to && speech.isProper(at - 1) && speech.isProper(at + 1);
        boolean free = names.at(at - 1) == null || names.at(at) != null;
        boolean joins = at > from && speech.isMarked(at, SpeechAttributes.JOINS_NAMES) && free;
        return within && (joins || speech.isCapitalWord(at));
    }

    /** "… (Foto: A) A Leeds Fire Service spokesman": the naming begins with its article. */
    private @Nullable Voice mouthBefore(int from, int to) {
        for (int at = to - 2; at >= from && at >= to - VoiceReader.MAX_NOUN && !speech.isMark(at); at--) {
            if (speech.isDetermined(at)) {
                return voices.mouth(at, to, to);
            }
        }
        return null;
    }

    private @Nullable Voice before(int from, int cut, int to) {
        Voice agency = voices.agency(Math.max(from, cut - VoiceReader.MAX_NOUN), cut);
        if (agency != null) {
            return agency;
        }
        Speaker name = nameBefore(from, cut, to);
        if (name != null) {
            return owners.isAheadOfOwn(name, cut) ? voices.unnamed(name.firstToken(), cut) : named(name);
        }
        Speaker owner = ownerIn(from, cut, to);
        if (owner != null) {
            return voices.unnamed(from, Math.max(cut, owner.endToken()));
        }
        Voice mouth = voices.mouth(from, cut, to);
        Voice vague = mouth != null ? mouth : voices.vague(from, cut);
        Voice pointing = vague != null ? vague : voices.pointing(from, cut, to);
        return pointing != null ? pointing : voices.subject(from, cut);
    }

    /** "Miller had been freed after witnesses said …": who speaks in the clause behind a word that opens one, null if none stands there. */
    private @Nullable Voice ofInnerClause(int from, int end) {
        int to = voices.trimEnd(from, end);
        int cut = descriptionIn(from + 1, to);
        boolean clauses = !speech.isPart(from, Part.RELATIVE)
                && cut + 1 < to
                && to - cut <= MAX_INNER
                && speech.isHuman(to - 1)
                && names.at(to - 1) == null;
        if (!clauses || !holdsFinite(from, cut) || holdsFinite(cut + 1, to)) {
            return null;
        }
        return voices.subject(cut + 1, to);
    }

    private boolean holdsFinite(int from, int to) {
        for (int at = from; at < to; at++) {
            if (speech.isPredicate(at) && names.at(at) == null) {
                return true;
            }
        }
        return false;
    }

    /** The one whose people, lawyer or aide the words before a description mean; behind it only if a word for them stands next. */
    private @Nullable Speaker ownerIn(int from, int cut, int to) {
        Speaker near = names.lastIn(from, cut, true);
        if (near != null) {
            return near.endToken() <= cut && owners.isBehindOwn(from, near) ? near : null;
        }
        Speaker late = endingWith(cut, to, true);
        return late != null && owners.isBehindPeople(from, late) ? late : null;
    }

    /** A person near the end of the words before a description or at its end, or the holder of a paper that it ends with. */
    private @Nullable Speaker nameBefore(int from, int cut, int to) {
        Speaker person = names.lastIn(from, cut, true);
        if (person != null && owners.isBehindOwn(from, person)) {
            return null;
        }
        boolean aside = person != null && speech.is(person.endToken(), ")");
        if (person != null && !aside && cut - person.endToken() <= 4) {
            return person;
        }
        Speaker late = person == null || aside ? endingWith(cut, to, true) : null;
        if (late != null) {
            return owners.isBehindPeople(from, late) ? null : late;
        }
        Speaker holder = endingWith(cut, to, false);
        return holder != null && speech.namesPaper(from, cut) ? holder : null;
    }

    /** The last name of some tokens if it ends with them. */
    private @Nullable Speaker endingWith(int from, int to, boolean person) {
        Speaker last = names.lastIn(from, to, person);
        return last != null && last.endToken() == to ? last : null;
    }

    private int stopBehind(int from, int end) {
        int at = from;
        while (at < end && !stops(at, from)) {
            int behind = speech.skipBrackets(at, end);
            at = behind > at ? behind : at + 1;
        }
        return at;
    }

    private boolean stops(int at, int from) {
        return describesUnnamed(at) && !joinsPeople(at, from)
                || stopsAsMark(at)
                || speech.isQuoted(at) && names.at(at) == null
                || speech.creditMatch(at) != null
                || at > from
                        && (speech.is(at, Category.PRONOUNS)
                                || speech.is(at, Category.WEEKDAYS)
                                || counts(at)
                                || speech.isPredicate(at) && !speech.token(at).isCapitalized() && names.at(at) == null
                                || isCue(at));
    }

    /** "Menurut kapolres tiga rumah …": a number in words counts what the clause tells of. */
    private boolean counts(int at) {
        boolean word = speech.is(at, Category.NUMBERS) && !speech.token(at).isNumber();
        return word && !speech.token(at).isCapitalized() && !speech.isPart(at);
    }

    /** "Berdasarkan laporan kata dia …" */
    private boolean isCue(int at) {
        Cue cue = speech.cue(at);
        return cue != null && cue.position() == CuePlace.AFTER && !cue.isWeak() && names.at(at) == null;
    }

    /** "Kader partai sekaligus advokat, Budi": the word joins two nouns for one person. */
    private boolean joinsPeople(int at, int from) {
        return speech.isPart(at, Part.JOINT) && speech.isHuman(from) && speech.isHuman(speech.partEnd(at));
    }

    /** Whether a word begins a clause or a description and is no part of a name. */
    private boolean describesUnnamed(int at) {
        boolean word = speech.describes(at)
                || speech.isPart(at, Part.THAT)
                || speech.isPart(at, Part.JOINT) && !joinsCapitals(at);
        return word && names.at(at) == null;
    }

    /** A point within a name ("M. Kori"), an address, or behind an abbreviation ("Dr. H. Budi") does not stop. */
    private boolean stopsAsMark(int at) {
        if (!speech.isMark(at) || !"?!:;…–—.".contains(speech.token(at).text()) || speech.isInner(at)) {
            return false;
        }
        return !speech.is(at, ".") || !goesOn(at);
    }

    /** Whether the words of a name or an office go on behind a point: a capital, a number, a bracket, a comma of degrees. */
    private boolean goesOn(int point) {
        int next = Math.min(point + 1, speech.size() - 1);
        if (speech.sentenceOf(point) != speech.sentenceOf(next) || isLostEnd(point)) {
            return false;
        }
        boolean word = speech.token(next).isCapitalized() || speech.token(next).isNumber();
        boolean title = speech.is(next, Category.TITLES);
        return word
                || title
                || speech.is(next, ")")
                || speech.is(next, ",")
                || speech.is(next, "(")
                || names.at(next) != null;
    }

    /** "Orang itu.Seperti diketahui": the point ends a sentence, and no shortened word, where a crawl lost a space. */
    private boolean isLostEnd(int point) {
        return speech.touchesBoth(point)
                && !speech.token(point - 1).isCapitalized()
                && !speech.is(point - 1, Category.TITLES)
                && !speech.is(point - 1, Category.OFFICES);
    }

    /** "Kepala Dinas Kebudayaan dan Pariwisata": the word stands inside a name. */
    private boolean joinsCapitals(int at) {
        return at + 1 < speech.size() && speech.token(at + 1).isCapitalized();
    }

    /** Who is named from a token on: a person within the next two commas, else what the first stretch names. */
    private @Nullable Voice nounPhrase(int from, int stop) {
        int first = speech.commaFrom(from, stop);
        Voice agency = voices.agency(from, first);
        if (agency != null) {
            return agency;
        }
        Voice person = personAmong(from, first, stop);
        if (person != null) {
            return person;
        }
        Speaker body = names.at(from);
        if (body != null) {
            return new Voice(body, from, body.endToken(), Voice.Naming.NAME);
        }
        Voice noun = voices.noun(from, first);
        return noun == null && from < first && speech.is(from, Category.OFFICES)
                ? voices.unnamed(from, officeEnd(from, first))
                : noun;
    }

    /** A person who is named up to a comma or, behind a description, up to the next; or the noun that a name only owns. */
    private @Nullable Voice personAmong(int from, int first, int stop) {
        Speaker person = names.firstPersonIn(from, first);
        if (person != null) {
            int end = voices.trimEnd(from, first);
            boolean owner = person.endToken() <= end && owners.isBehindOwn(from, person)
                    || owners.isAheadOfOwn(person, end) && names.firstPersonIn(person.endToken(), end) == null;
            Voice holder = owner && first < stop ? described(from, first, stop) : null;
            if (holder != null) {
                return holder;
            }
            return owner ? voices.unnamed(from, end) : named(withOffice(behindComma(person, first, stop), stop));
        }
        return first < stop && isDescription(from, first) ? described(from, first, stop) : null;
    }

    /** "Kasat Lantas, Budi": the one named behind a description and its comma. */
    private @Nullable Voice described(int from, int comma, int stop) {
        int second = speech.commaFrom(comma + 1, stop);
        Speaker behind = names.firstPersonIn(comma + 1, second);
        if (behind != null && opens(from) && isInClause(comma + 1, behind)) {
            return null;
        }
        Speaker person = behind != null ? behind : holder(from, stop);
        if (person != null) {
            return named(withOffice(behindComma(person, comma, stop), stop));
        }
        return isIntroduced(from, comma + 1, second) ? voices.written(comma + 1, second) : null;
    }

    /** Whether a sentence begins with the cue ahead of a token. */
    private boolean opens(int from) {
        return from - speech.sentence(from).first() <= MAX_CUE;
    }

    /** "According to prosecutors, John Miller fired …", "menurut saksi, Budi lari": a name with a verb beside it is of whom is told. */
    private boolean isInClause(int from, Speaker name) {
        int behind = name.endToken();
        while (speech.isPart(behind, Part.ADVERB)) {
            behind = speech.partEnd(behind);
        }
        boolean clause = speech.isVerb(behind);
        for (int at = from; at < name.firstToken(); at++) {
            clause |= speech.isVerb(at);
        }
        return clause;
    }

    /** "Ketua Ikatan Alumni (Ikal) …": index behind the words of a long office before its bracket. */
    private int officeEnd(int from, int end) {
        int at = from;
        while (at < Math.min(end, from + VoiceReader.MAX_NOUN) && !speech.is(at, "(")) {
            at++;
        }
        return at;
    }

    /**
     * "Kasubdit Kejari Kendal, Budi Santoso", "Ketua Umum Projaya, Budi Santoso": one word that ends an office, or that more of the same
     * stretch follows, is no name where a whole one is behind the comma.
     */
    private Speaker behindComma(Speaker first, int comma, int stop) {
        boolean doubtful = size(first) == 1 && (first.role() != null || first.endToken() < comma);
        Speaker next = doubtful ? names.firstPersonIn(comma, stop) : null;
        boolean named = next != null
                && next.firstToken() == comma + 1
                && size(next) > 1
                && (first.role() == null
                        || speech.isMark(next.endToken()) && !next.name().contains(first.name()));
        return named && next != null ? next : first;
    }

    private static int size(Speaker speaker) {
        return speaker.endToken() - speaker.firstToken();
    }

    /** "Kepala Pusat Data, Informasi, dan Komunikasi Budi": the one whose office, commas and all, is named from a token on. */
    private @Nullable Speaker holder(int from, int stop) {
        Speaker person = names.firstPersonIn(from, stop);
        String role = person == null ? null : person.role();
        boolean whole = person != null
                && role != null
                && person.firstToken() > from
                && speech.text(from, person.firstToken()).startsWith(role);
        return whole ? person : null;
    }

    /** "Kepala Pusat Data, Informasi dan Komunikasi Budi": of two the one with an office, if the naming ends with it. */
    private Speaker withOffice(Speaker first, int stop) {
        Speaker last = names.lastIn(first.endToken(), stop, true);
        boolean better = first.role() == null && last != null && last.role() != null && last.endToken() == stop;
        return better && last != null ? last : first;
    }

    /** An office before a name begins with a capital, or is said with an article. */
    private boolean isDescription(int from, int end) {
        return end - from <= 2 * VoiceReader.MAX_NOUN
                && (speech.token(from).isCapitalized()
                        || speech.isPart(from, Part.ARTICLE)
                        || speech.is(from, Category.OFFICES)
                        || speech.isHuman(from));
    }

    private static Voice named(Speaker person) {
        return new Voice(person, person.firstToken(), person.endToken(), Voice.Naming.NAME);
    }
}
