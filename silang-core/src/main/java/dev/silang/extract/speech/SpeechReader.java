package dev.silang.extract.speech;

import dev.silang.claim.Statement;
import dev.silang.lang.SpeechAttributes.CuePlace;
import dev.silang.lang.SpeechAttributes.Part;
import dev.silang.lang.WordForms.WordForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one document from its first unit to its last and collects what was said. */
final class SpeechReader {
    /** A quote that stands alone and is shorter is a title or a single word. */
    private static final int MIN_BARE_QUOTE = 4;
    /** Tokens at the beginning of a sentence where its subject is named. */
    private static final int MAX_SUBJECT = 8;

    /** Trait of a verb whose subject does not act; of lang/words. */
    private static final String PASSIVE = "voice=passive";

    /** Trait of a verb whose subject speaks; of lang/words. */
    private static final String SPEAKS = "subject=speaker";

    /** Classes of verbs by which somebody says something to others without it being told what; of lang/words. */
    private static final Set<String> COMMENTS =
            Set.of("say", "explain", "answer", "praise", "criticize", "discuss", "promise", "announce", "warn");

    /** Class of adjectives that tell of somebody's mind: "optimistis". */
    private static final String EMOTION = "emotion";

    /** The same of asking and believing; what a victim or a suspect asked for or felt is part of what happened. */
    private static final Set<String> REQUESTS = Set.of("ask", "urge", "believe", "hope", EMOTION);

    /** Tokens of "Jakarta (ANTARA) -". */
    private static final int MAX_DATELINE = 8;

    private final Speech speech;
    private final Memory memory;
    private final SpeakerFinder speakers;
    private final SpeakerResolver names;
    private final Contents contents;
    private final Saying saying;
    private final CueReader cues;
    private final Posts posts;
    private final CueScanner scanner;
    private final NestedSpeech nested;
    private final CitedSources cited;
    private final StatementWriter writer;
    private final List<Statement> found = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();
    private @Nullable Speaker previous;

    SpeechReader(Speech speech, SpeakerResolver names) {
        this.speech = speech;
        this.names = names;
        this.memory = new Memory(names, speech::isQuoted);
        this.speakers = new SpeakerFinder(speech, names, memory);
        this.contents = new Contents(speech, names);
        this.saying = new Saying(memory);
        this.cues = new CueReader(speech, speakers, names, contents, saying);
        this.posts = new Posts(speech, names, speakers, saying);
        this.scanner = new CueScanner(speech, new OpenCues(speech, names), cues);
        this.nested = new NestedSpeech(speech, names);
        ViaFinder vias = new ViaFinder(speech, names);
        this.writer = new StatementWriter(speech, vias);
        this.cited = new CitedSources(speech, speakers, vias, contents, new Reporting(speech, names, contents, saying));
    }

    Spoken read() {
        List<Speech.Unit> units = speech.allUnits();
        for (int i = 0; i < units.size(); i++) {
            readUnit(units.get(i), i + 1 < units.size() ? units.get(i + 1) : null);
        }
        found.sort(Comparator.comparing(Statement::content));
        List<Carried> carried = new ArrayList<>(new ListedSpeech(speech, names).find(heard));
        carried.addAll(new FollowingSpeech(speech, names).find(heard));
        carried.addAll(PrecedingSpeech.find(heard));
        carried.addAll(AnnouncedSpeech.find(heard, speech));
        return new Spoken(found, carried.stream().map(writer::carried).toList());
    }

    private void readUnit(Speech.Unit unit, Speech.@Nullable Unit next) {
        saying.clear();
        scanner.read(unit, posts.read(unit, silentFrom(unit)));
        if (saying.isEmpty()) {
            readCredit(unit);
        }
        if (saying.isEmpty()) {
            readBareQuote(unit, next);
        }
        if (saying.isEmpty()) {
            posts.readLine(unit);
        }
        if (saying.isEmpty()) {
            posts.readIntroduction(unit);
        }
        if (saying.isEmpty() && saying.announced() == null) {
            noteCommenter(unit);
        }
        noteSubject(unit);
        Said last = saying.last();
        Voice owner = last == null && saying.pointsBack() ? saying.announced() : null;
        Voice announced = saying.announced();
        heard.add(new Heard(unit, List.copyOf(saying.all()), announced, owner));
        if (last != null) {
            found.addAll(writer.write(saying.all(), unit));
            saying.all().forEach(one -> found.addAll(writer.write(from(one, unit), unit)));
            Said quoted = saying.lastDirect();
            previous = quoted != null ? quoted.speaker() : isPaper(last) ? previous : last.speaker();
        } else if (announced != null) {
            previous = announced.speaker();
        }
    }

    /** What others said by the words of a speaker, and whom he cites. */
    private List<Said> from(Said said, Speech.Unit unit) {
        List<Said> others = new ArrayList<>(nested.in(said));
        Said source = cited.of(said, unit);
        if (source != null) {
            others.add(source);
        }
        return others;
    }

    /** Whether a paper spoke, which goes on in no quotation of the next sentence. */
    private static boolean isPaper(Said said) {
        return said.cue() != null
                && said.cue().namesDocument()
                && !said.speaker().person();
    }

    /** Where the sentence before a unit begins if nobody speaks in it, else the unit's own beginning. */
    private int silentFrom(Speech.Unit unit) {
        Heard before = heard.isEmpty() ? null : heard.get(heard.size() - 1);
        boolean open = before != null
                && before.unit().paragraph() == unit.paragraph()
                && (before.isSilent()
                        || before.said().get(before.said().size() - 1).cue() == null);
        return open && before != null ? before.unit().first() : unit.first();
    }

    /** "Dilansir dari Antara, …" and "\"…,\" dikutip dari Antara.": what is credited speaks if nobody else does. */
    private void readCredit(Speech.Unit unit) {
        for (int at = unit.first(); at < unit.end(); at++) {
            Cue cue = speech.isQuoted(at) ? null : speech.credit(at);
            if (cue == null) {
                continue;
            }
            Voice voice = speakers.after(cue, unit.end());
            boolean placed = contents.isOpening(at, unit) || speech.quoteBefore(at) != null;
            boolean paper = voice != null && speech.namesPaper(voice.first(), voice.end());
            if (voice != null && placed && (voice.isBody() || paper)) {
                cues.readSpeakerBehind(cue, unit);
            }
            return;
        }
    }

    /** A unit that is nothing but a quote belongs to the one whom the next unit names, else to the last speaker. */
    private void readBareQuote(Speech.Unit unit, Speech.@Nullable Unit next) {
        Quote quote = speech.quote(unit.first());
        if (quote == null) {
            return;
        }
        Voice signer = posts.signer(quote);
        if (signer != null) {
            saying.add(quote.contentFirst(), quote.contentEnd(), true, signer, null);
        }
        if (isAlone(quote, unit)) {
            creditAlone(quote, unit, next);
        }
    }

    private boolean isAlone(Quote quote, Speech.Unit unit) {
        return quote.length() >= MIN_BARE_QUOTE
                && unit.end() - quote.end() <= 2
                && contents.onlyMarks(quote.end(), unit.end());
    }

    /** Credits a quotation that fills its sentence to whom the next one announces, else to the speaker before. */
    private void creditAlone(Quote quote, Speech.Unit unit, Speech.@Nullable Unit next) {
        Voice voice = next != null && next.paragraph() == unit.paragraph() ? announced(next) : null;
        Speaker speaker = voice != null ? voice.speaker() : previous;
        if (speaker != null) {
            saying.add(new Said(quote.contentFirst(), quote.contentEnd(), true, speaker, voice, null, List.of()));
        }
    }

    /** The speaker of "Kata Budi." behind a quote. */
    private @Nullable Voice announced(Speech.Unit next) {
        Cue cue = speech.cue(next.first());
        if (cue == null || cue.position() != CuePlace.AFTER) {
            return null;
        }
        Voice voice = speakers.after(cue, next.end());
        return voice != null && (voice.isNamed() || voice.isPronoun()) ? voice : null;
    }

    /**
     * Notes who praises, asks for or discusses something in a sentence without speech: "Lurah Budi Santoso memuji panitia." The
     * quotation that follows is his.
     */
    private void noteCommenter(Speech.Unit unit) {
        int verb = unit.first();
        while (verb < unit.end() && !isVerb(verb)) {
            verb = speech.isPart(verb, Part.RELATIVE) && speech.is(verb - 1, ",")
                    ? speech.commaFrom(verb, unit.end())
                    : verb + 1;
        }
        Speaker commenter = verb < unit.end() && comments(verb) ? names.lastIn(unit.first(), verb, true) : told(unit);
        if (commenter != null && (!isClass(verb, REQUESTS) || commenter.role() != null || memory.hasHeard(commenter))) {
            memory.spoke(commenter);
            previous = commenter;
        }
    }

    /** "The guest was James Hill, who spoke with the Post.": the one behind whom a relative clause says that he spoke. */
    private @Nullable Speaker told(Speech.Unit unit) {
        for (int at = unit.first() + 2; at + 1 < unit.end(); at++) {
            boolean clause = speech.isPart(at, Part.RELATIVE) && speech.is(at - 1, ",") && isClass(at + 1, COMMENTS);
            Speaker before = clause && !speech.isQuoted(at) ? names.at(at - 2) : null;
            if (before != null && before.person()) {
                return before;
            }
        }
        return null;
    }

    private boolean isVerb(int at) {
        WordForm form = speech.form(at);
        return form != null
                && !speech.isPart(at, Part.ADVERB)
                && (form.isVerb() || form.wordClass().equals(EMOTION) && form.isPredicate());
    }

    /** Whether a verb tells of words to others, and somebody is their speaker. */
    private boolean comments(int verb) {
        return (isClass(verb, COMMENTS) || isClass(verb, REQUESTS) || accuses(verb))
                && !speech.isQuoted(verb)
                && !speech.isPart(verb - 1, Part.RELATIVE);
    }

    /** "Miller accused the council of lying": whoever does so speaks. */
    private boolean accuses(int verb) {
        WordForm form = speech.form(verb);
        return form != null && form.traits().contains(SPEAKS);
    }

    private boolean isClass(int verb, Set<String> classes) {
        WordForm form = speech.form(verb);
        return form != null
                && classes.contains(form.wordClass())
                && !form.traits().contains(PASSIVE);
    }

    /** A person with an office who opens a sentence without speech is whom the next pronoun means. */
    private void noteSubject(Speech.Unit unit) {
        int start = unit.first();
        for (int at = start; at < Math.min(unit.end(), start + MAX_DATELINE); at++) {
            start = speech.isLooseDash(at) ? at + 1 : start;
        }
        Speaker first = names.firstPersonIn(start, Math.min(unit.end(), start + MAX_SUBJECT));
        memory.opened(saying.isEmpty() ? first : null);
    }
}
