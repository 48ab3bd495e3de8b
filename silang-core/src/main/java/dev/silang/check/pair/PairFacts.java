package dev.silang.check.pair;

import dev.silang.claim.About;
import dev.silang.claim.Slot;
import dev.silang.relation.AbbreviationComparison;
import dev.silang.relation.EditDistance;
import dev.silang.relation.NameComparison;
import dev.silang.relation.Relation;
import dev.silang.value.Abbreviation;
import dev.silang.value.Identifier;
import dev.silang.value.Party;
import dev.silang.value.Role;
import dev.silang.value.TimeSpan;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two claims of one kind and what is known of them. Every observation has a name here and is made once; what follows from
 * it is decided elsewhere.
 */
public final class PairFacts {
    /** Words in common around two values that make a sentence one; of the pairs in the cases nine of ten were slips. */
    private static final int PARALLEL = 5;

    /** So many that both come of one text, even if one of the articles gives the other value elsewhere. */
    private static final int VERBATIM = 8;

    /** Sentences less alike are not weighed if their values may both be right: a bound of cost. */
    private static final double RIVALS = 0.3;

    /** Half of the words around are the same. */
    private static final double ALIKE = 0.5;

    /** Concepts that fit so well are often said of one thing. */
    private static final double NEAR = 0.7;

    /** Words in a clause that count as a full clause: three shared of three are worth more than one of one. */
    private static final int CLAUSE = 3;

    /** Characters by which two codes of one thing may differ: a slip or two. */
    private static final int CODE_SLIPS = 2;

    /** Words that a name of one article has more than, for a second, different one to be a misspelling of it. */
    private static final int SHORT_NAME = 2;

    /** What makes a full date. */
    private static final Set<TimeSpan.Part> DATE = Set.of(TimeSpan.Part.YEAR, TimeSpan.Part.MONTH, TimeSpan.Part.DAY);

    /** Of year, month and day, two. */
    private static final int PARTS_BUT_ONE = 2;

    private final ClaimFacts a;
    private final ClaimFacts b;
    private final StoryFacts story;
    private final Standings standings;
    private @Nullable Timing timing;
    private @Nullable Integer sharedWords;
    private @Nullable Double contextOverlap;
    private @Nullable Double conceptFit;
    private @Nullable Course course;

    /** @param standings of the two among the claims of their kind */
    public PairFacts(ClaimFacts a, ClaimFacts b, StoryFacts story, Standings standings) {
        this.a = a;
        this.b = b;
        this.story = story;
        this.standings = standings;
    }

    /** The first of the two in the order of the story. */
    public ClaimFacts a() {
        return a;
    }

    public ClaimFacts b() {
        return b;
    }

    SentenceWords sentences() {
        return story.sentences();
    }

    Standings standings() {
        return standings;
    }

    public Slot slot() {
        return a.slot();
    }

    public boolean isOneArticle() {
        return a.article().equals(b.article());
    }

    /** Words and numbers that stand in both articles around the two values in the same order, at most sixteen. */
    public int sharedWords() {
        Integer known = sharedWords;
        if (known == null) {
            known = partsInOneValue() && !isOneArticle() ? story.wording().around(a.claim(), b.claim()) : 0;
            sharedWords = known;
        }
        return known;
    }

    /** Where shared sentences may differ by a slip; a list of places may go on in the same words with the next one. */
    private boolean partsInOneValue() {
        return switch (slot()) {
            case WHEN, DURATION, QUANTITY, PARTICIPANT, IDENTIFIER -> true;
            case WHERE, PRECEDENCE, ROLE, CAUSE, TOPIC -> false;
        };
    }

    /** Whether both values stand in one sentence of the same words. */
    public boolean isParallel() {
        return sharedWords() >= PARALLEL;
    }

    /** Whether the words around are so much the same that one was copied from the other, or both from a third. */
    public boolean isVerbatim() {
        return sharedWords() >= VERBATIM;
    }

    /** Shared words of the clauses over the shorter clause's, 0 to 1: a short clause within a long one is a full overlap. */
    public double contextOverlap() {
        Double known = contextOverlap;
        if (known == null) {
            known = contextOverlap(a.about(), b.about());
            contextOverlap = known;
        }
        return known;
    }

    private static double contextOverlap(About a, About b) {
        Set<String> small = a.context().size() <= b.context().size() ? a.context() : b.context();
        Set<String> large = small == a.context() ? b.context() : a.context();
        if (small.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String word : small) {
            shared += large.contains(word) ? 1 : 0;
        }
        return (double) shared / Math.max(CLAUSE, small.size());
    }

    /** How well what is counted in one may be what is counted in the other, 0 to 1. */
    public double conceptFit() {
        Double known = conceptFit;
        if (known == null) {
            known = conceptFit(a, b);
            conceptFit = known;
        }
        return known;
    }

    private double conceptFit(ClaimFacts one, ClaimFacts other) {
        return story.concepts().fit(one.about().of(), other.about().of());
    }

    /** Whether one thing is counted, or two that reporters take for one. */
    public boolean countsNear() {
        return conceptFit() >= NEAR;
    }

    /** Whether one thing is counted for sure: "beberapa warga" says nothing of the injured. */
    public boolean countsOne() {
        return conceptFit() >= Concepts.STRONG;
    }

    /** Whether two counts are surely of one thing in one part. */
    public boolean countsSame() {
        return countsOne() && !areOfTwoParts();
    }

    /** Whether two counts are of different things: the dead and the injured, one district and another. */
    public boolean countsOther() {
        return slot() == Slot.QUANTITY && (conceptFit() == 0 || areOfTwoParts());
    }

    /** "Jakarta Barat" and "Jakarta Timur" part; "Tangerang" and "Kota Tangerang", or a name misspelt, do not. */
    public boolean areOfTwoParts() {
        return haveScopes()
                && NameComparison.compare(
                                        a.about().scope().key(),
                                        b.about().scope().key())
                                .relation()
                        == Relation.UNRELATED;
    }

    /** Whether both say of which part they speak. */
    public boolean haveScopes() {
        return !a.about().scope().isWhole() && !b.about().scope().isWhole();
    }

    /** Whether both speak of one part, by the same name. */
    public boolean areOfOnePart() {
        return haveScopes() && a.about().scope().isSameAs(b.about().scope());
    }

    /** How the sentences of the two run beside each other. */
    Course course() {
        Course known = course;
        if (known == null) {
            known = sentences().course(a.words(), b.words());
            course = known;
        }
        return known;
    }

    /**
     * Whether two different values stand in sentences so alike, or are names so alike, that one may have been put in place of
     * the other.
     */
    public boolean areRivals() {
        return !isOneSentence()
                && !a.quoteWords().equals(b.quoteWords())
                && (standAlike() || areKinNames())
                && !areOfficesOfTwo();
    }

    /** Whether the sentences of the two are alike. */
    boolean standAlike() {
        return sentences().likeness(a.words(), b.words()) >= RIVALS;
    }

    /** Whether two names share a word and part in another. */
    boolean areKinNames() {
        return ValueNames.areKin(a.nameParts(), b.nameParts());
    }

    /** Whether two offices are told of two names: which of them is right is asked of the people. */
    private boolean areOfficesOfTwo() {
        return a.value() instanceof Role left
                && b.value() instanceof Role right
                && !NameComparison.compare(left.person(), right.person())
                        .relation()
                        .agrees();
    }

    private boolean isOneSentence() {
        return isOneArticle()
                && a.claim().inTitle() == b.claim().inTitle()
                && a.claim().sentence() == b.claim().sentence();
    }

    /** Whether one is for a part and the other names none. */
    public boolean hasOneScope() {
        return a.about().scope().isWhole() != b.about().scope().isWhole();
    }

    /** Whether one tells of an earlier event. */
    public boolean isOneBackground() {
        return a.about().background() != b.about().background();
    }

    public boolean isOneEvent() {
        return !a.about().frame().isEmpty()
                && a.about().frame().equals(b.about().frame());
    }

    public boolean areTwoEvents() {
        return !a.about().frame().isEmpty() && !b.about().frame().isEmpty() && !isOneEvent();
    }

    public boolean areOfMainEvent() {
        return a.isMainEvent() && b.isMainEvent();
    }

    public boolean hasSameSpeaker() {
        return a.speakers().stream().anyMatch(b.speakers()::contains);
    }

    /** Whether both clauses name people, and none of one is one of the other. */
    public boolean namesOtherPeople() {
        List<String> left = a.about().participants();
        List<String> right = b.about().participants();
        return left.stream().anyMatch(PairFacts::isFullName)
                && right.stream().anyMatch(PairFacts::isFullName)
                && left.stream()
                        .noneMatch(x -> right.stream()
                                .anyMatch(y -> NameComparison.compare(x, y).relation() != Relation.UNRELATED));
    }

    /** Suspects go by initials, "BPU", of which reports give two or three. */
    private static boolean isFullName(String name) {
        return name.chars().anyMatch(Character::isLowerCase);
    }

    public boolean sharesPeople() {
        return !a.about().participants().isEmpty() && !b.about().participants().isEmpty() && !namesOtherPeople();
    }

    /** What the two are times of. */
    public Timing timing() {
        Timing known = timing;
        if (known == null) {
            known = slot() == Slot.WHEN ? timingOfEvents() : Timing.NONE;
            timing = known;
        }
        return known;
    }

    private Timing timingOfEvents() {
        if (isDateSlip() || isPastDateMisprinted()) {
            return Timing.SLIP;
        }
        if (a.isTimeBound()) {
            return Timing.BOUND;
        }
        if (a.isMatchMinute() || b.isMatchMinute()) {
            return Timing.MATCH;
        }
        return a.hasClock() ? Timing.CLOCK : Timing.DAY;
    }

    private boolean isDateSlip() {
        return a.value() instanceof TimeSpan left
                && b.value() instanceof TimeSpan right
                && left.isSlip() != right.isSlip()
                && (isLikelySlipOf(left, right) || isLikelySlipOf(right, left));
    }

    private static boolean isLikelySlipOf(TimeSpan slip, TimeSpan sound) {
        if (!slip.isSlip() || sound.date() == null || slip.date() == null || !sound.has(TimeSpan.Part.DAY)) {
            return false;
        }
        return slip.date().equals(sound.date())
                || slip.weekday() == sound.date().getDayOfWeek();
    }

    /** Whether two dates are so nearly one that nobody means two days by them. */
    public boolean isOneDateMisprinted() {
        return isOneWeekdayWithTwoDates() || isPastDateMisprinted();
    }

    /** "Senin (27/2)" and "Senin (26/2)", of which one is no Monday. */
    private boolean isOneWeekdayWithTwoDates() {
        return isDateSlip()
                && a.value() instanceof TimeSpan left
                && b.value() instanceof TimeSpan right
                && left.weekday() != null
                && left.weekday() == right.weekday()
                && sharedParts(left, right) == PARTS_BUT_ONE;
    }

    /** Two full dates of years gone by with one day number, "19 Januari 1998" and "19 Februari 1998". */
    private boolean isPastDateMisprinted() {
        return a.value() instanceof TimeSpan left
                && b.value() instanceof TimeSpan right
                && isOfPastYear(a, left)
                && isOfPastYear(b, right)
                && sharedParts(left, right) == PARTS_BUT_ONE
                && Objects.requireNonNull(left.date()).getDayOfMonth()
                        == Objects.requireNonNull(right.date()).getDayOfMonth();
    }

    private static boolean isOfPastYear(ClaimFacts claim, TimeSpan time) {
        OffsetDateTime told = claim.published();
        return told != null
                && isFullDate(time)
                && Objects.requireNonNull(time.date()).getYear() < told.getYear();
    }

    private static boolean isFullDate(TimeSpan time) {
        return time.date() != null && !time.hasClock() && time.stated().containsAll(DATE);
    }

    /** How many of year, month and day of month two dates have in common; a year that one does not state is the other's. */
    private static int sharedParts(TimeSpan left, TimeSpan right) {
        LocalDate one = left.date();
        LocalDate other = right.date();
        if (one == null || other == null) {
            return 0;
        }
        boolean bothYears = left.has(TimeSpan.Part.YEAR) && right.has(TimeSpan.Part.YEAR);
        int year = !bothYears || one.getYear() == other.getYear() ? 1 : 0;
        int month = one.getMonthValue() == other.getMonthValue() ? 1 : 0;
        int day = one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0;
        return year + month + day;
    }

    /** Whether one day is that of citing, and its weekday does not show it to be a slip of the other. */
    public boolean isOfCiting() {
        return (a.isOfCiting() || b.isOfCiting()) && !isDateSlip();
    }

    public boolean isOnePlanned() {
        return a.isPlanned() != b.isPlanned();
    }

    public boolean areUntil() {
        return a.isUntil() && b.isUntil();
    }

    /** Whether both have the same digits at another power of ten: "7,79 ribu hektare" and "7,79 hektare". */
    public boolean isScaleSlip() {
        return Magnitudes.isScaleSlip(a, b);
    }

    /** Whether the letters of one abbreviation stand for two full names: a report may have both and mean one. */
    public boolean areTwoExpansions() {
        return a.value() instanceof Abbreviation left
                && b.value() instanceof Abbreviation right
                && AbbreviationComparison.compare(left, right).relation() == Relation.CONFLICT;
    }

    /** Whether two numbers told in much the same words differ by one digit. */
    public boolean isDigitSlip() {
        return Magnitudes.isDigitSlip(a, b) && contextOverlap() >= ALIKE;
    }

    /** Whether both give one figure that chance hardly gives twice. */
    public boolean isTellingFigure() {
        return Magnitudes.isTellingFigure(a, b);
    }

    /** Whether one number is so much larger that the two cannot be meant for one thing. */
    public boolean isFarApart() {
        return Magnitudes.isFarApart(a, b);
    }

    /** Whether one is a bound, "more than five hours", that the other goes far beyond. */
    public boolean isFarBeyondBound() {
        return Magnitudes.isFarBeyondBound(a, b);
    }

    /** Whether the later report's larger number, the cause that it names, or what it tells to have changed takes the place of the other. */
    public boolean isSuperseded() {
        return Growth.supersedes(a, b) || tellingChange() != null;
    }

    /**
     * The claim of the report that tells itself what the other's value became: "bertambah dari 62 menjadi 68" beside an earlier 62;
     * null if none does.
     */
    public @Nullable ClaimFacts tellingChange() {
        return tellsChange(a, b) ? a : tellsChange(b, a) ? b : null;
    }

    private boolean tellsChange(ClaimFacts now, ClaimFacts was) {
        return Growth.replaces(now, was)
                && standings.agreeing(now, was.article()).isEmpty()
                && (slot() != Slot.QUANTITY || conceptFit() > 0);
    }

    /** Whether a report of half a day later gives the larger number. */
    public boolean hasRisen() {
        return Growth.hasRisen(a, b);
    }

    /** Whether one number is exactly one and the other is not. */
    public boolean isOneOfSeveral() {
        return a.isOne() != b.isOne();
    }

    public boolean isOnePart() {
        return a.isPart() != b.isPart();
    }

    public boolean isUnknown() {
        return a.isUnknown() || b.isUnknown();
    }

    public boolean isListed() {
        return standings.isListed(a) || standings.isListed(b);
    }

    /** Whether both articles give one answer only. */
    public boolean isUnique() {
        return standings.isUnique(a) && standings.isUnique(b);
    }

    /** Whether both articles give one answer or two: more are a list. */
    public boolean isFew() {
        return standings.isFew(a) && standings.isFew(b);
    }

    /** Whether both stand at the same place in lists of one length: lists keep their order. */
    public boolean isSameInList() {
        return (slot() == Slot.QUANTITY || a.isMeasured()) && standings.areSameInList(a, b);
    }

    public boolean isToldAsTwo() {
        return standings.areToldAsTwo(a, b);
    }

    public boolean areSites() {
        return a.isSite() && b.isSite();
    }

    public boolean areMeasured() {
        return a.isMeasured() && b.isMeasured();
    }

    public boolean arePeople() {
        return a.isPerson() && b.isPerson();
    }

    /** Whether one affirms what the other denies. */
    public boolean isOneDenied() {
        return a.claim().polarity() != b.claim().polarity();
    }

    /** Whether one denies the cause, or what was decided, that the other affirms. */
    public boolean isContradicted() {
        return (slot() == Slot.CAUSE || slot() == Slot.TOPIC) && isOneDenied();
    }

    /** "Hari ketiga" and "kunjungan pertama" rank different things. */
    public boolean ranksOneThing() {
        boolean sameNoun = !a.claim().asked().isEmpty()
                && a.claim().asked().equals(b.claim().asked());
        return sameNoun || isOneEvent() && a.rank() == b.rank();
    }

    /** Whether two codes of one thing may differ as they do. */
    public boolean isSlipOfCode() {
        return a.value() instanceof Identifier left
                && b.value() instanceof Identifier right
                && !References.kinds().contains(left.kind())
                && Math.abs(left.code().length() - right.code().length()) <= CODE_SLIPS
                && !left.code().startsWith(right.code())
                && !right.code().startsWith(left.code())
                && EditDistance.between(left.code(), right.code()) <= CODE_SLIPS;
    }

    /** Bodies are found and goals are scored again the next day; only the story's own event happens once. */
    public boolean isOneDay() {
        LocalDate left = a.day();
        LocalDate right = b.day();
        return left == null || right == null || left.equals(right);
    }

    /** Two states of one growing count, each with the time it held. */
    public boolean isRevision() {
        return areAsOfTwoTimes() && a.grows();
    }

    /** Whether both name the time they hold for, and the times differ. */
    public boolean areAsOfTwoTimes() {
        TimeSpan left = a.about().asOf();
        TimeSpan right = b.about().asOf();
        return left != null && right != null && !left.equals(right);
    }

    /** Whether one article may give both values and mean one thing. */
    public boolean mayBeWithinOneReport() {
        return switch (slot()) {
            case WHERE -> a.isMainEvent() && !a.isMeasured();
            case WHEN -> timing() == Timing.SLIP;
            case PARTICIPANT -> a.nameWords() > SHORT_NAME && b.nameWords() > SHORT_NAME || isOneLetterOfFullName();
            case QUANTITY -> isRevision();
            case IDENTIFIER -> areTwoExpansions();
            case DURATION, PRECEDENCE, ROLE, CAUSE, TOPIC -> false;
        };
    }

    /** "Nur Soleh" and "Nur Sholeh": a letter of a name of two words and more. */
    private boolean isOneLetterOfFullName() {
        return a.value() instanceof Party left
                && b.value() instanceof Party right
                && a.nameWords() > 1
                && b.nameWords() > 1
                && Math.abs(left.name().length() - right.name().length()) <= 1
                && EditDistance.between(left.name(), right.name()) == 1;
    }

    /** Whether an article of one claim gives the other value as well, for the same thing: then it asks something else. */
    public boolean isOneArticleGivingBoth() {
        return says(a, b) || says(b, a);
    }

    private boolean says(ClaimFacts claim, ClaimFacts value) {
        return standings.agreeing(value, claim.article()).stream()
                .anyMatch(other -> claim.isOfSpeech() == other.isOfSpeech()
                        && (claim.slot() != Slot.QUANTITY || conceptFit(claim, other) > 0));
    }
}
