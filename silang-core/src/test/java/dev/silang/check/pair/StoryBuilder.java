package dev.silang.check.pair;

import dev.silang.claim.About;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.claim.PlaceRole;
import dev.silang.claim.Polarity;
import dev.silang.claim.Scope;
import dev.silang.claim.Slot;
import dev.silang.claim.Trait;
import dev.silang.text.Article;
import dev.silang.text.Document;
import dev.silang.text.Sentence;
import dev.silang.text.Span;
import dev.silang.text.Token;
import dev.silang.text.Tokenizer;
import dev.silang.value.Abbreviation;
import dev.silang.value.Clock;
import dev.silang.value.Concept;
import dev.silang.value.DayRange;
import dev.silang.value.Duration;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.Identifier;
import dev.silang.value.Interval;
import dev.silang.value.Party;
import dev.silang.value.Phrase;
import dev.silang.value.Place;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.Role;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a story together from short calls, for tests that ask what is known of two claims. The only place of these tests
 * where claims and values are made.
 */
public final class StoryBuilder {
    private final Map<String, OffsetDateTime> published = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final List<Told> beside = new ArrayList<>();

    /** A report of that hour of 5 June 2024. */
    public StoryBuilder report(String id, int hour) {
        published.put(id, OffsetDateTime.parse("2024-06-05T%02d:00+07:00".formatted(hour)));
        return this;
    }

    /** A report whose words are known; each line is a sentence. */
    public StoryBuilder report(String id, String text) {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int first = tokens.size();
            Tokenizer.tokenize(text, new Span(start, start + line.length()), tokens);
            sentences.add(new Sentence(first, tokens.size(), sentences.size()));
            start += line.length() + 1;
        }
        documents.put(id, new Document(Article.of(id, text), List.of(), tokens, sentences));
        return this;
    }

    /** Claims of the story that are not of the pair; they stand behind it. */
    public StoryBuilder beside(Told... told) {
        beside.addAll(List.of(told));
        return this;
    }

    /** Claims that agree, for {@link #pair(List, List, List[])}. */
    public static List<Told> position(Told... told) {
        return List.of(told);
    }

    /** Two claims, each a position of its own. */
    public PairFacts pair(Told a, Told b) {
        return pair(List.of(a), List.of(b));
    }

    /** The first claims of the first two of these positions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final PairFacts pair(List<Told> a, List<Told> b, List<Told>... others) {
        List<List<Told>> positions =
                Stream.concat(Stream.of(a, b), Arrays.stream(others)).toList();
        StoryFacts story = story(positions);
        List<List<ClaimFacts>> grouped = grouped(story, positions);
        return new PairFacts(grouped.get(0).get(0), grouped.get(1).get(0), story, new Standings(grouped));
    }

    /** Claims in their positions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final List<List<ClaimFacts>> positions(List<Told>... positions) {
        return grouped(story(List.of(positions)), List.of(positions));
    }

    /** The first of these claims, among the others. */
    ClaimFacts claim(Told... told) {
        return story(told).claims().get(0);
    }

    public StoryFacts story(Told... told) {
        return story(List.of(List.of(told)));
    }

    private StoryFacts story(List<List<Told>> positions) {
        List<Claim> claims = Stream.concat(positions.stream().flatMap(List::stream), beside.stream())
                .map(told -> told.claim(documents.get(told.article)))
                .toList();
        return new StoryFacts(claims, Concepts.load(), published, wording());
    }

    SharedWording wording() {
        return new SharedWording(List.copyOf(documents.values()));
    }

    /** As the extractor would have made it. */
    Claim made(Told told) {
        return told.claim(documents.get(told.article));
    }

    private static List<List<ClaimFacts>> grouped(StoryFacts story, List<List<Told>> positions) {
        List<List<ClaimFacts>> grouped = new ArrayList<>();
        int next = 0;
        for (List<Told> position : positions) {
            grouped.add(story.claims().subList(next, next + position.size()));
            next += position.size();
        }
        return grouped;
    }

    /** A plain count of what a pack knows. */
    public static Told count(String article, long number, String of) {
        return new Told(article, Slot.QUANTITY, Quantity.count(number, Concept.of(of)), "id.counted.example").of(of);
    }

    /** An exact number with a unit, which may be none. */
    public static Told amount(String article, String number, String unit, String of) {
        return numbers(article, Interval.exactly(new BigDecimal(number)), unit, of);
    }

    /** Two numbers that a count lies between. */
    public static Told range(String article, long low, long high, String of) {
        return numbers(article, Interval.closed(BigDecimal.valueOf(low), BigDecimal.valueOf(high)), "", of);
    }

    /** A count that has an upper end only. */
    public static Told upTo(String article, long high, String of) {
        return numbers(article, Interval.atMost(BigDecimal.valueOf(high)), "", of);
    }

    private static Told numbers(String article, Interval stated, String unit, String of) {
        Quantity quantity = new Quantity(stated, Hedge.NONE, BigDecimal.ONE, unit, Concept.of(of), null);
        return new Told(article, Slot.QUANTITY, quantity, "id.measure.example").of(of);
    }

    public static Told lasting(String article, long hours) {
        BigDecimal hour = Duration.seconds("h");
        Interval stated = Interval.exactly(hour.multiply(BigDecimal.valueOf(hours)));
        return new Told(article, Slot.DURATION, new Duration(stated, Hedge.NONE, hour, "h"), "id.duration.example");
    }

    /** A day that the text gives. */
    public static Told day(String article, String date) {
        return when(article, LocalDate.parse(date), null, null, EnumSet.of(TimeSpan.Part.DAY));
    }

    /** A day that the text gives with a weekday, which need not be its own. */
    public static Told day(String article, String date, DayOfWeek weekday) {
        return when(
                article, LocalDate.parse(date), null, weekday, EnumSet.of(TimeSpan.Part.DAY, TimeSpan.Part.WEEKDAY));
    }

    /** A day that the text gives with its month and year. */
    public static Told fullDate(String article, String date) {
        return when(
                article,
                LocalDate.parse(date),
                null,
                null,
                EnumSet.of(TimeSpan.Part.YEAR, TimeSpan.Part.MONTH, TimeSpan.Part.DAY));
    }

    /** A day that is worked out from when the report came out. */
    public static Told inferred(String article, String date) {
        return when(article, LocalDate.parse(date), null, null, EnumSet.of(TimeSpan.Part.RELATIVE));
    }

    /** A time of no day. */
    public static Told clock(String article, String time) {
        return when(article, null, LocalTime.parse(time), null, EnumSet.of(TimeSpan.Part.CLOCK));
    }

    public static Told clock(String article, String date, String time) {
        return when(
                article,
                LocalDate.parse(date),
                LocalTime.parse(time),
                null,
                EnumSet.of(TimeSpan.Part.DAY, TimeSpan.Part.CLOCK));
    }

    private static Told when(
            String article,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Nullable DayOfWeek weekday,
            Set<TimeSpan.Part> stated) {
        return new Told(article, Slot.WHEN, time(date, time, weekday, stated), "id.time.example");
    }

    private static TimeSpan time(
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Nullable DayOfWeek weekday,
            Set<TimeSpan.Part> stated) {
        DayRange days = date == null ? null : DayRange.of(date);
        Clock clock = time == null ? null : Clock.at(time.getHour() * 60 + time.getMinute());
        Grain grain = time == null ? Grain.DAY : Grain.MINUTE;
        return new TimeSpan(days, clock, null, weekday, null, grain, stated, Hedge.NONE);
    }

    /** A village where something is said to have happened. */
    public static Told place(String article, String name) {
        return new Told(article, Slot.WHERE, Place.of(name, "village"), "id.place.example").role(PlaceRole.AT);
    }

    /** Several places, the first of them named. */
    public static Told places(String article, String first) {
        return new Told(article, Slot.WHERE, new Place.Listed(first, List.of()), "id.place.example").role(PlaceRole.AT);
    }

    /** So far south of a place. */
    public static Told bearing(String article, int kilometres, String from) {
        Place place = new Place.Bearing(BigDecimal.valueOf(kilometres * 1000L), BigDecimal.valueOf(180), from);
        return new Told(article, Slot.WHERE, place, "id.place.example").role(PlaceRole.AT);
    }

    public static Told coordinates(String article, String latitude, String longitude) {
        Place place = new Place.Coordinates(latitude, longitude);
        return new Told(article, Slot.WHERE, place, "id.place.example").role(PlaceRole.AT);
    }

    /** The n-th of something. */
    public static Told nth(String article, int rank, String of) {
        Precedence value = new Precedence(rank, "", of, null, "");
        return new Told(article, Slot.PRECEDENCE, value, "id.precedence.example");
    }

    public static Told person(String article, String name) {
        return new Told(article, Slot.PARTICIPANT, new Party(name, "person"), "id.name.example");
    }

    public static Told organisation(String article, String name) {
        Party value = new Party(name, "organisation");
        return new Told(article, Slot.PARTICIPANT, value, "id.name.example");
    }

    public static Told office(String article, String person, String office) {
        return new Told(article, Slot.ROLE, new Role(person, office), "id.name.example");
    }

    public static Told code(String article, String code) {
        return new Told(article, Slot.IDENTIFIER, new Identifier("plate", code), "id.identifier.example");
    }

    /** @param words one for each letter, with a space between */
    public static Told abbreviation(String article, String letters, String words) {
        List<String> all = List.of(words.split(" "));
        Abbreviation value = new Abbreviation(letters, all, all);
        return new Told(article, Slot.IDENTIFIER, value, "id.grammar.abbreviation");
    }

    public static Told article(String article, String code) {
        return new Told(article, Slot.IDENTIFIER, new Identifier("article", code), "id.identifier.example");
    }

    public static Told cause(String article, String... words) {
        return new Told(article, Slot.CAUSE, new Phrase(List.of(words)), "id.cause.example");
    }

    public static Told topic(String article, String... words) {
        return new Told(article, Slot.TOPIC, new Phrase(List.of(words)), "id.topic.example");
    }

    /** A claim in the making: affirmed, asserted, of no event, out of no clause, unless it is told otherwise. */
    public static final class Told {
        private final String article;
        private final Slot slot;
        private Value value;
        private final String rule;
        private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
        private Concept of = Concept.NONE;
        private @Nullable PlaceRole role;
        private String frame = "";
        private Scope scope = Scope.WHOLE;
        private List<String> people = List.of();
        private Set<String> words = Set.of();
        private boolean background;
        private @Nullable TimeSpan asOf;
        private @Nullable Value formerly;
        private boolean inTitle;
        private String evidence = "";
        private Polarity polarity = Polarity.AFFIRMED;
        private Modality modality = Modality.ASSERTED;
        private final List<Attribution> sources = new ArrayList<>();

        private Told(String article, Slot slot, Value value, String rule) {
            this.article = article;
            this.slot = slot;
            this.value = value;
            this.rule = rule;
        }

        private Told of(String concept) {
            of = Concept.of(concept);
            return this;
        }

        private Told role(PlaceRole use) {
            role = use;
            return this;
        }

        public Told frame(String name) {
            frame = name;
            return this;
        }

        /** Of the statement in which it stands, not of what is stated. */
        public Told speech() {
            return frame(About.SPEECH);
        }

        public Told scope(String name) {
            scope = Scope.ofPlace(name);
            return this;
        }

        /** Whom its clause names. */
        public Told people(String... names) {
            people = List.of(names);
            return this;
        }

        /** The words with content around it. */
        public Told words(String... content) {
            words = Set.of(content);
            return this;
        }

        public Told background() {
            background = true;
            return this;
        }

        /** The day for which its figure holds. */
        /** The number whose place the claim's took. */
        public Told formerly(long number) {
            formerly = Quantity.count(number, Concept.NONE);
            return this;
        }

        public Told asOf(String date) {
            asOf = time(LocalDate.parse(date), null, null, EnumSet.of(TimeSpan.Part.DAY));
            return this;
        }

        public Told inTitle() {
            inTitle = true;
            return this;
        }

        /** Its words, the first such in its report. */
        public Told at(String quote) {
            evidence = quote;
            return this;
        }

        public Told denied() {
            polarity = Polarity.DENIED;
            return this;
        }

        public Told planned() {
            modality = Modality.PLANNED;
            return this;
        }

        public Told suspected() {
            modality = Modality.SUSPECTED;
            return this;
        }

        public Told saidBy(String speaker) {
            sources.add(new Attribution(Attribution.Kind.SPEAKER, speaker, null, null, null));
            return this;
        }

        public Told fromAgency(String agency) {
            sources.add(new Attribution(Attribution.Kind.AGENCY, agency, null, null, null));
            return this;
        }

        /** Some of a whole. */
        public Told part() {
            traits.add(Trait.PART_OF_WHOLE);
            return this;
        }

        /** Of a noun that no pack knows. */
        public Told unknown() {
            traits.add(Trait.UNKNOWN_NOUN);
            return this;
        }

        /** A minute since the kick-off. */
        public Told ofMatch() {
            traits.add(Trait.MATCH_MINUTE);
            return this;
        }

        /** The day on which its report was read. */
        public Told ofCiting() {
            traits.add(Trait.DAY_OF_CITING);
            return this;
        }

        /** Of a place that is named in passing. */
        public Told inPassing() {
            return role(PlaceRole.NAMED);
        }

        public Told hedge(Hedge hedge) {
            value = hedged(value, hedge);
            return this;
        }

        private static Value hedged(Value value, Hedge hedge) {
            if (value instanceof Quantity quantity) {
                return quantity.withHedge(hedge);
            }
            if (value instanceof Duration duration) {
                return new Duration(duration.stated(), hedge, duration.grain(), duration.unit());
            }
            if (value instanceof TimeSpan time) {
                return time.withHedge(hedge);
            }
            throw new IllegalArgumentException("never hedged: " + value.notation());
        }

        private Claim claim(@Nullable Document document) {
            Span span =
                    document == null ? new Span(0, 1) : span(document.article().text());
            return new Claim(
                    document == null ? Article.of(article, "") : document.article(),
                    slot,
                    span,
                    inTitle,
                    inTitle ? -1 : document == null ? 0 : sentence(document, span),
                    new About(frame, of, role, scope, people, words, background, asOf, formerly),
                    value,
                    polarity,
                    modality,
                    sources,
                    List.of(rule),
                    traits);
        }

        private Span span(String text) {
            int at = text.indexOf(evidence);
            if (at < 0) {
                throw new IllegalArgumentException("not in the text: " + evidence);
            }
            return new Span(at, at + evidence.length());
        }

        private static int sentence(Document document, Span span) {
            int token = 0;
            while (document.tokens().get(token).end() <= span.start()) {
                token++;
            }
            return document.sentenceOf(token);
        }
    }
}
