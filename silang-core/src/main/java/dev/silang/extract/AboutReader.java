package dev.silang.extract;

import dev.silang.claim.About;
import dev.silang.claim.Attribution;
import dev.silang.claim.MainEvent;
import dev.silang.claim.PlaceRole;
import dev.silang.claim.Scope;
import dev.silang.claim.Statement;
import dev.silang.extract.frame.FrameMention;
import dev.silang.extract.name.Entity;
import dev.silang.extract.place.PlaceMention;
import dev.silang.lang.Category;
import dev.silang.mention.InOrder;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.syntax.ClauseReader;
import dev.silang.syntax.Stems;
import dev.silang.text.Sentence;
import dev.silang.text.Span;
import dev.silang.text.Token;
import dev.silang.value.Concept;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of a stretch of tokens what it is about: the event, the part, the clause around it. */
final class AboutReader {
    /** Tokens on each side whose words describe a claim. */
    private static final int WINDOW = 9;

    /** What a comma or a conjunction costs when the nearest event word is looked for, in tokens. */
    private static final int CLAUSE_COST = 6;

    /** Statements before a time or place among which the one it belongs to is looked for. */
    private static final int NEAR_STATEMENTS = 3;

    /** UTF-16 code units between a speaker and the place or day of the speech: an office may stand between. */
    private static final int SPEECH_REACH = 160;

    /** Sentences that a heading with a colon holds for, its own among them. */
    private static final int HEADED = 3;

    /** Tokens before a heading's place: a bullet or a number, a kind such as "Polda". */
    private static final int BULLET = 2;

    /** Sentences of the lead. */
    private static final int LEAD = 3;

    /** The concept of a person's age, as the packs call it. */
    private static final Concept AGE = Concept.of("age");

    private final TokenView doc;
    private final Mentions mentions;
    private final Stems stems;
    private final String mainFrame;
    /** For each token its stem if it is a word with content, "" if not, null if nobody asked yet. */
    private final @Nullable String[] contents;

    AboutReader(TokenView doc, Mentions mentions, Stems stems) {
        this.doc = doc;
        this.mentions = mentions;
        this.stems = stems;
        this.mainFrame = mainFrame(doc, mentions.frames());
        this.contents = new @Nullable String[doc.size()];
    }

    /** What "kejadian itu" means. */
    private static String mainFrame(TokenView doc, List<FrameMention> frames) {
        String article = doc.document().article().id();
        MainEvent event = new MainEvent();
        for (FrameMention mention : frames) {
            if (mention.generic()) {
                continue;
            }
            if (doc.sentenceOf(mention.first()) < LEAD) {
                event.addLead(article, mention.frame());
            } else {
                event.add(article, mention.frame());
            }
        }
        return event.frame();
    }

    About about(int first, int end, Concept of, @Nullable PlaceRole role) {
        Sentence sentence = doc.sentence(first);
        return new About(
                isOfSpeech(first, end) ? About.SPEECH : frame(first, end, sentence),
                of,
                role,
                scope(first, end, of),
                participants(first, end),
                context(first, end, sentence),
                mentions.clauses().isBackground(first, end),
                asOf(first, sentence),
                mentions.formerly().get(first));
    }

    /** "Kata Budi di Jakarta, Senin": the place and the day of the speech, not of what it tells. */
    private boolean isOfSpeech(int first, int end) {
        Span evidence = doc.span(first, end);
        Sentence sentence = doc.sentence(first);
        int from = doc.token(sentence.first()).start();
        List<Statement> statements = mentions.statements();
        int last = InOrder.firstFrom(statements, s -> s.content().start(), evidence.end());
        for (int i = last - 1; i >= Math.max(0, last - NEAR_STATEMENTS); i--) {
            Statement statement = statements.get(i);
            Span cue = statement.cue();
            Span speaker = statement.speakerSpan();
            int spoken = Math.max(cue == null ? -1 : cue.end(), speaker == null ? -1 : speaker.end());
            if (statement.content().overlaps(evidence)) {
                return false;
            }
            if (statement.content().end() <= evidence.start()
                    && spoken > from
                    && spoken <= evidence.start()
                    && evidence.start() - spoken <= SPEECH_REACH) {
                return true;
            }
        }
        return false;
    }

    /** The nearest event word of the sentence; "kejadian" stands for the article's main event. */
    private String frame(int first, int end, Sentence sentence) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        int from = InOrder.firstFrom(mentions.frames(), FrameMention::first, sentence.first());
        for (int i = from; i < mentions.frames().size(); i++) {
            FrameMention frame = mentions.frames().get(i);
            if (frame.first() >= sentence.end()) {
                break;
            }
            int cost = cost(first, end, frame);
            if (cost < least) {
                least = cost;
                nearest = frame.generic() ? mainFrame : frame.frame();
            }
        }
        return nearest;
    }

    private int cost(int first, int end, FrameMention frame) {
        ClauseReader clauses = mentions.clauses();
        int distance = frame.end() <= first ? first - frame.end() : Math.max(0, frame.first() - end);
        boolean sameClause = clauses.first(frame.first()) == clauses.first(first);
        return distance + (sameClause ? 0 : CLAUSE_COST);
    }

    /** The nearest place of the clause: what part of the whole a count is for. */
    private Scope scope(int first, int end, Concept of) {
        if (of.equals(AGE)) {
            return bearer(first);
        }
        int from = mentions.clauses().first(first);
        int to = mentions.clauses().end(end - 1);
        PlaceMention nearest = null;
        int least = Integer.MAX_VALUE;
        List<PlaceMention> places = mentions.places();
        for (int i = InOrder.firstFrom(places, PlaceMention::first, from); i < places.size(); i++) {
            PlaceMention place = places.get(i);
            if (place.first() >= to) {
                break;
            }
            int distance = place.end() <= first ? first - place.end() : place.first() - end;
            if (distance >= 0 && distance < least && isNamed(place)) {
                least = distance;
                nearest = place;
            }
        }
        PlaceMention scope = nearest == null ? heading(first) : nearest;
        return scope == null ? Scope.WHOLE : Scope.ofPlace(scope.place().name());
    }

    /** "Sumsel: luas area terbakar …. Jumlah tersangka …": the place that opens a list's entry holds for all of it. */
    private @Nullable PlaceMention heading(int first) {
        List<Sentence> sentences = doc.document().sentences();
        int own = doc.sentenceOf(first);
        for (int i = own; i >= 0 && i > own - HEADED; i--) {
            if (sentences.get(i).paragraph() != sentences.get(own).paragraph()) {
                return null;
            }
            PlaceMention place = opening(sentences.get(i));
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private @Nullable PlaceMention opening(Sentence sentence) {
        List<PlaceMention> places = mentions.places();
        int i = InOrder.firstFrom(places, PlaceMention::first, sentence.first());
        if (i >= places.size()) {
            return null;
        }
        PlaceMention place = places.get(i);
        return place.first() - sentence.first() <= BULLET
                        && place.end() < sentence.end()
                        && doc.token(place.end()).is(":")
                        && isNamed(place)
                ? place
                : null;
    }

    /** "Rumah sakit" and "24 km tenggara Tuban" set no part of a count apart from the rest; a name does. */
    private static boolean isNamed(PlaceMention place) {
        return Character.isUpperCase(place.place().name().codePointAt(0))
                && !place.place().isMeasured();
    }

    /** Whose age it is: the last person named before it in the sentence. */
    private Scope bearer(int first) {
        Sentence sentence = doc.sentence(first);
        for (int i = first - 1; i >= sentence.first(); i--) {
            Entity entity = mentions.names().entityAt(i);
            if (entity != null && entity.isPerson()) {
                return Scope.ofPerson(entity.name());
            }
        }
        return Scope.WHOLE;
    }

    /** Persons that the clause names, other than the one who says so. */
    private List<String> participants(int first, int end) {
        List<String> names = new ArrayList<>();
        List<Attribution> speakers = mentions.attributions().at(doc.span(first, end));
        int before = -1;
        for (int i = mentions.clauses().first(first); i < mentions.clauses().end(end - 1); i++) {
            Entity entity = mentions.names().entityAt(i);
            if (entity != null
                    && entity.id() != before
                    && entity.isPerson()
                    && !names.contains(entity.name())
                    && !speaks(entity, speakers)) {
                names.add(entity.name());
            }
            before = entity == null ? -1 : entity.id();
        }
        return names;
    }

    private static boolean speaks(Entity entity, List<Attribution> speakers) {
        for (Attribution speaker : speakers) {
            if (speaker.name().equals(entity.name())) {
                return true;
            }
        }
        return false;
    }

    private Set<String> context(int first, int end, Sentence sentence) {
        List<String> words = new ArrayList<>();
        addContents(Math.max(sentence.first(), first - WINDOW), first, words);
        addContents(end, Math.min(sentence.end(), end + WINDOW), words);
        return Set.copyOf(words);
    }

    private void addContents(int from, int to, List<String> into) {
        for (int i = from; i < to; i++) {
            String content = content(i);
            if (!content.isEmpty()) {
                into.add(content);
            }
        }
    }

    /** The stem of a token; empty if it has no content. Windows overlap, so each is worked out once. */
    private String content(int at) {
        String content = contents[at];
        if (content == null) {
            Token token = doc.token(at);
            boolean empty = !token.isWord() || token.norm().length() <= 2 || isEmpty(at);
            content = empty ? "" : stems.stem(token.norm());
            contents[at] = content;
        }
        return content;
    }

    private boolean isEmpty(int token) {
        return doc.is(token, Category.FUNCTION_WORDS)
                || doc.is(token, Category.CUES)
                || doc.is(token, Category.NUMBERS)
                || doc.is(token, Category.WEEKDAYS)
                || doc.is(token, Category.MONTHS)
                || doc.is(token, Category.HEDGES)
                || doc.is(token, Category.CLASSIFIERS)
                || doc.is(token, Category.ZONES);
    }

    /**
     * The time that the sentence's figures hold for: "hingga pukul 14.00 WIB", else a clock or part of the day in the
     * same clause.
     */
    private @Nullable TimeSpan asOf(int first, Sentence sentence) {
        TimeSpan found = null;
        int clause = mentions.clauses().first(first);
        List<Mention<TimeSpan>> times = mentions.times();
        int from = InOrder.firstFrom(times, Mention::first, sentence.first());
        for (int i = from; i < times.size() && times.get(i).first() < sentence.end(); i++) {
            TimeSpan time = times.get(i).value();
            boolean near = mentions.clauses().first(times.get(i).first()) == clause;
            if (time.hedge() == Hedge.AT_MOST) {
                return withClock(times, i);
            }
            if (near && (time.hasClock() || time.part() != null)) {
                found = time;
            }
        }
        return found;
    }

    /** "Hingga Rabu (15/5) pukul 06.00": the clock behind a day tells more than the day. */
    private static TimeSpan withClock(List<Mention<TimeSpan>> times, int at) {
        Mention<TimeSpan> day = times.get(at);
        Mention<TimeSpan> next = at + 1 < times.size() ? times.get(at + 1) : day;
        boolean clock = next.value().hasClock() && next.value().hedge() == Hedge.AT_MOST;
        return clock && next.first() - day.end() <= 1 ? next.value() : day.value();
    }
}
