package dev.silang.check.pair;

import dev.silang.claim.About;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.claim.PlaceRole;
import dev.silang.claim.Slot;
import dev.silang.claim.Trait;
import dev.silang.text.Spelling;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import dev.silang.value.Party;
import dev.silang.value.Place;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a story with what is asked of it again and again, worked out once. Equal only to itself: two claims of a story
 * are never the same one.
 */
public final class ClaimFacts {
    private final Claim claim;
    private final int number;
    private final StoryFacts story;
    private final @Nullable OffsetDateTime published;
    private final @Nullable BigDecimal amount;
    private final String digits;
    private final List<String> speakers;
    private final String listKey;
    private final String answerKey;
    private @Nullable String quoteWords;
    private @Nullable List<String> nameParts;
    private SentenceWords.@Nullable Words words;
    private @Nullable String figures;

    ClaimFacts(Claim claim, int number, StoryFacts story) {
        this.claim = claim;
        this.number = number;
        this.story = story;
        this.published = story.published(claim.article().id());
        this.amount = Magnitudes.number(claim.value());
        this.digits = Magnitudes.digits(claim.value());
        this.speakers = claim.speakers();
        this.listKey = listKey(claim);
        this.answerKey = answerKey(claim, listKey);
    }

    public Claim claim() {
        return claim;
    }

    /** Its place in the order of the story's claims. */
    public int number() {
        return number;
    }

    public String article() {
        return claim.article().id();
    }

    public Slot slot() {
        return claim.slot();
    }

    public Value value() {
        return claim.value();
    }

    public About about() {
        return claim.about();
    }

    /** When its report came out; null if that is not known. */
    public @Nullable OffsetDateTime published() {
        return published;
    }

    /** The number that was said, the lower of a range; null for what is no number. */
    @Nullable
    BigDecimal amount() {
        return amount;
    }

    /** The digits of an exact number without the zeros at its end; empty for any other value. */
    String digits() {
        return digits;
    }

    List<String> speakers() {
        return speakers;
    }

    public boolean isLowerBound() {
        return Magnitudes.isLowerBound(claim.value());
    }

    /** What its sentence says besides it. */
    SentenceWords.Words words() {
        SentenceWords.Words known = words;
        if (known == null) {
            known = story.sentences().of(claim);
            words = known;
        }
        return known;
    }

    /** The digits of its words, one after the other. */
    String figures() {
        String known = figures;
        if (known == null) {
            StringBuilder all = new StringBuilder();
            claim.quote().chars().filter(Character::isDigit).forEach(digit -> all.append((char) digit));
            known = all.toString();
            figures = known;
        }
        return known;
    }

    /** Whether its number grows or is revised while an event unfolds. */
    public boolean grows() {
        return story.concepts().grows(claim.about().of());
    }

    /** Whether later reports may change it: tolls grow, figures are told as of a time, and agencies revise where an earthquake was. */
    public boolean isRevisable() {
        return isMeasured()
                || claim.slot() == Slot.QUANTITY && (grows() || claim.about().asOf() != null);
    }

    /** Whether its number rises and falls, so that an old figure may come back. */
    public boolean varies() {
        return story.concepts().varies(claim.about().of());
    }

    /** Whether its value stays: of a toll one report may well give the old and the new figure. */
    public boolean isSettled() {
        return claim.slot() == Slot.IDENTIFIER || claim.slot() == Slot.QUANTITY && (isAmount() || !grows());
    }

    /** Whether it is a number with a unit: a sum, a length. */
    public boolean isAmount() {
        return claim.value() instanceof Quantity quantity && !quantity.unit().isEmpty();
    }

    /** Whether it counts some of the people only: men, passengers, officers. */
    public boolean countsGroup() {
        return story.concepts().isGroup(claim.about().of());
    }

    /** Whether no pack says what is counted: "500 arah". */
    public boolean isUnknown() {
        return claim.has(Trait.UNKNOWN_NOUN);
    }

    /** "Dua di antaranya", "tiga lainnya", "satu dari 28": not the whole. */
    public boolean isPart() {
        return claim.has(Trait.PART_OF_WHOLE);
    }

    /** "Satu ruko": one, exactly. */
    public boolean isOne() {
        return claim.value() instanceof Quantity quantity
                && quantity.stated().isExact()
                && quantity.stated().encloses(Interval.exactly(BigDecimal.ONE));
    }

    public boolean isPlanned() {
        return claim.modality() == Modality.PLANNED;
    }

    /** "Hingga 28 Januari". */
    public boolean isUntil() {
        return claim.value() instanceof TimeSpan time && time.hedge() == Hedge.AT_MOST;
    }

    /** "Sejak", "hingga". */
    public boolean isTimeBound() {
        return claim.value() instanceof TimeSpan time
                && (time.hedge() == Hedge.AT_MOST || time.hedge() == Hedge.AT_LEAST);
    }

    public boolean hasClock() {
        return claim.value() instanceof TimeSpan time && time.hasClock();
    }

    public boolean hasDay() {
        return claim.value() instanceof TimeSpan time && time.has(TimeSpan.Part.DAY);
    }

    /** Goals have minutes, and each its scorer. */
    public boolean isMatchMinute() {
        return claim.has(Trait.MATCH_MINUTE);
    }

    /** The day on which a report read what it tells of. */
    boolean isOfCiting() {
        return claim.has(Trait.DAY_OF_CITING);
    }

    /** "Hingga 28 Januari" tells until when; "hingga Minggu" of a day gone by tells how fresh the figures are. */
    public boolean isAhead() {
        OffsetDateTime told = published();
        return told != null
                && claim.value() instanceof TimeSpan time
                && time.date() != null
                && !time.hasClock()
                && time.date().isAfter(told.toLocalDate());
    }

    /** The day of a clock time: as stated or inferred, else that of the report. */
    @Nullable
    LocalDate day() {
        if (claim.value() instanceof TimeSpan time && time.date() != null) {
            return time.date();
        }
        OffsetDateTime told = published();
        return told == null ? null : told.toLocalDate();
    }

    /** The day or the place of a statement: no answer to when it happened. */
    public boolean isOfSpeech() {
        return claim.about().frame().equals(About.SPEECH);
    }

    /** Whether it tells of the event that the story is about. */
    public boolean isMainEvent() {
        return !story.mainFrame().isEmpty() && claim.about().frame().equals(story.mainFrame());
    }

    /** Headlines capitalize every word, so names in them have no sure end. */
    public boolean isHeadlineName() {
        return claim.inTitle() && claim.slot() != Slot.QUANTITY && claim.slot() != Slot.DURATION;
    }

    /** A named place where something is said to have happened, not one of a list. */
    public boolean isSite() {
        return claim.about().placeRole() == PlaceRole.AT
                && claim.value() instanceof Place place
                && !(place instanceof Place.Listed)
                && !Character.isLowerCase(place.name().codePointAt(0));
    }

    /** Whether an ordinary noun tells what takes part, as it would tell of others: "a company", "the team". */
    public boolean isUnnamed() {
        return claim.has(Trait.COMMON_NOUN);
    }

    /** Whether it is a place told by distance and direction, or by coordinates. */
    public boolean isMeasured() {
        return isMeasured(claim.value());
    }

    private static boolean isMeasured(Value value) {
        return value instanceof Place place && place.isReading();
    }

    public boolean isPerson() {
        return claim.value() instanceof Party party && party.kind().equals("person");
    }

    /** How many words a name has; 0 for what is none. */
    public int nameWords() {
        return claim.value() instanceof Party party ? party.name().split(" ", -1).length : 0;
    }

    /** The words of its evidence, as names are compared, with a space between. */
    String quoteWords() {
        String known = quoteWords;
        if (known == null) {
            known = String.join(" ", Spelling.words(claim.quote()));
            quoteWords = known;
        }
        return known;
    }

    /** The words of the name that its value bears; none for a value without a name. */
    List<String> nameParts() {
        List<String> known = nameParts;
        if (known == null) {
            known = Spelling.words(ValueNames.of(claim.value()));
            nameParts = known;
        }
        return known;
    }

    /** The first, the second, …; 0 for what is no rank. */
    int rank() {
        return claim.value() instanceof Precedence precedence ? precedence.rank() : 0;
    }

    /** What an article may list: the depths of its earthquakes, their coordinates. */
    String listKey() {
        return listKey;
    }

    private static String listKey(Claim claim) {
        String kind = claim.value() instanceof Place place ? place.kind() : claim.asked();
        return claim.article().id() + "|" + kind;
    }

    /** Claims of one article with one key answer one question. */
    String answerKey() {
        return answerKey;
    }

    private static String answerKey(Claim claim, String listKey) {
        About about = claim.about();
        return switch (claim.slot()) {
            case QUANTITY ->
                claim.article().id() + "|" + claim.asked() + "|" + about.scope().key();
            case WHERE ->
                isMeasured(claim.value()) ? listKey : claim.article().id() + "|" + about.frame() + "|" + claim.asked();
            case WHEN, DURATION, PRECEDENCE, PARTICIPANT, ROLE, IDENTIFIER, CAUSE, TOPIC ->
                claim.article().id() + "|" + about.frame() + "|" + about.scope().key();
        };
    }
}
