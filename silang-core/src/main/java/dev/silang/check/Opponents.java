package dev.silang.check;

import dev.silang.claim.About;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.claim.PlaceRole;
import dev.silang.claim.Slot;
import dev.silang.claim.Trait;
import dev.silang.relation.EditDistance;
import dev.silang.relation.NameComparison;
import dev.silang.relation.Relation;
import dev.silang.value.Hedge;
import dev.silang.value.Identifier;
import dev.silang.value.Interval;
import dev.silang.value.Party;
import dev.silang.value.Place;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.TimeSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how surely two claims that disagree answer one question. The bar is high: a false conflict costs an editor's
 * trust.
 *
 * <p>Above all, an article that gives both values knows them for answers to two questions. And an article that gives
 * one value only for an event is more likely to mean the question at hand than one that gives a whole timeline.
 */
final class Opponents {
    private static final double QUANTITY = 0.6;
    private static final double CLOCK = 0.6;
    private static final double DAY = 0.75;
    private static final double EVENT = 0.5;
    private static final double NEVER = 2;
    private static final int FEW = 2;

    private static final double VAGUE = 0.1;

    /** What is asked beyond the bar of an event beside the main one. */
    private static final double SIDE = 0.05;

    /** What is asked beyond the bar where one count is for a part and the other says no part. */
    private static final double ONE_SCOPE = 0.08;

    /** What is asked beyond the bar of a noun that no pack knows, and of an article that lists such counts. */
    private static final double UNKNOWN = 0.1;

    private static final int LIST = 4;
    private static final double PART = 0.1;
    private static final double MEASURED = 0.08;

    /** "Until when" is seldom asked twice in one story. */
    private static final double UNTIL = 0.3;

    /** Coordinates are given of little else than the event. */
    private static final double LISTED = 0.1;

    /** What it adds that both stand at the same place in lists of one length: lists keep their order. */
    private static final double SAME_RANK = 0.12;

    /** What it adds that both articles give one answer only. */
    private static final double UNIQUE = 0.15;

    /** What it takes away that the clauses name different people. */
    private static final double OTHER_PEOPLE = 0.35;

    /** What it takes away that one of two counts is one: "satu ruko" is often one of several. */
    private static final double ONE = 0.15;

    /** Characters by which two codes of one thing may differ: a slip or two. */
    private static final int CODE_SLIPS = 2;

    /** Words in common around two values that make a sentence one; of the pairs in the cases nine of ten were slips. */
    private static final int PARALLEL = 5;

    /** So many that both come of one text, even if one of the articles gives the other value elsewhere. */
    private static final int VERBATIM = 8;

    /** What it adds that one digit parts two numbers of four or more. */
    private static final double ONE_DIGIT = 0.35;

    /** Half of the words around are the same. */
    private static final double ALIKE = 0.5;

    /** Concepts that fit so well are often said of one thing. */
    private static final double NEAR = 0.7;

    /** Above any affinity. */
    private static final double SURE = 2;

    private final List<Claim> claims;
    private final Map<String, OffsetDateTime> published;
    private final String mainFrame;
    private final SharedWording wording;
    private final Map<String, Integer> answers = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<Integer, Integer> ranks = new HashMap<>();
    /** By claim, the articles of its position. */
    private final Map<Integer, Set<String>> articles = new HashMap<>();

    /**
     * @param published by article id
     * @param mainFrame the event the story is about
     * @param positions groups of claims that agree, of one kind of value
     * @param wording of the articles
     */
    Opponents(
            List<Claim> claims,
            Map<String, OffsetDateTime> published,
            String mainFrame,
            List<List<Integer>> positions,
            SharedWording wording) {
        this.claims = claims;
        this.wording = wording;
        this.published = published;
        this.mainFrame = mainFrame;
        for (List<Integer> position : positions) {
            Set<String> keys = new HashSet<>();
            Set<String> tellers = new HashSet<>();
            for (int claim : position) {
                tellers.add(claims.get(claim).article());
                articles.put(claim, tellers);
                String key = key(claims.get(claim));
                if (keys.add(key)) {
                    answers.merge(key, 1, Integer::sum);
                }
                String list = list(claims.get(claim));
                if (keys.add("list|" + list)) {
                    lengths.merge(list, 1, Integer::sum);
                }
                ranks.put(claim, lengths.getOrDefault(list, 0));
            }
        }
    }

    /**
     * The affinity of two claims if it is enough for a conflict, else 0.
     *
     * @param mine the position of the first
     * @param yours the position of the second
     */
    double strength(int left, List<Integer> mine, int right, List<Integer> yours) {
        Claim a = claims.get(left);
        Claim b = claims.get(right);
        if (!Aligner.canConflict(a.slot())
                || (isPlanned(a) != isPlanned(b) && !(isUntil(a) && isUntil(b)))
                || isHeadlineName(a)
                || isHeadlineName(b)
                || isSettled(a) && isTold(left, right)) {
            return 0;
        }
        // Walks along the words on both sides, so it comes behind what is known without them.
        int words = partsInOneValue(a.slot()) && !a.article().equals(b.article()) ? wording.around(a, b) : 0;
        boolean parallel = words >= PARALLEL;
        if ((a.slot() == Slot.QUANTITY && !parallel && Affinity.contextOverlap(a.about(), b.about()) == 0)
                || (words < VERBATIM && !mayContradictItself(a, b) && (says(a, yours) || says(b, mine)))) {
            return 0;
        }
        if (parallel) {
            return SURE + words;
        }
        if (Magnitudes.isScaleSlip(a.value(), b.value())) {
            return Concepts.fit(a.asked(), b.asked()) >= NEAR ? SURE : 0;
        }
        if (Magnitudes.isFarApart(a.value(), b.value())) {
            return 0;
        }
        double affinity = Affinity.of(a, b) + (isUnique(a) && isUnique(b) ? UNIQUE : 0) - doubts(a, b);
        affinity += isSameInList(left, right) ? SAME_RANK : 0;
        affinity += isMistyped(a, b) ? ONE_DIGIT : 0;
        return affinity >= bar(a, b) ? affinity : 0;
    }

    /** Whether a claim's own article gives the other value as well, for the same thing: then it asks something else. */
    private boolean says(Claim claim, List<Integer> position) {
        return position.stream()
                .map(claims::get)
                .anyMatch(other -> other.article().equals(claim.article())
                        && isOfSpeech(claim) == isOfSpeech(other)
                        && (claim.slot() != Slot.QUANTITY
                                || Concepts.fit(
                                                claim.asked(),
                                                other.asked())
                                        > 0));
    }

    /** Whether its value stays: of a toll one report may well give the old and the new figure. */
    private static boolean isSettled(Claim claim) {
        return claim.slot() == Slot.IDENTIFIER
                || claim.slot() == Slot.QUANTITY
                        && (isAmount(claim) || !Concepts.grows(claim.asked()));
    }

    private static boolean isAmount(Claim claim) {
        return claim.value() instanceof Quantity quantity && !quantity.unit().isEmpty();
    }

    /** Whether two numbers told in much the same words differ by one digit. */
    private static boolean isMistyped(Claim a, Claim b) {
        return Magnitudes.isDigitSlip(a.value(), b.value()) && Affinity.contextOverlap(a.about(), b.about()) >= ALIKE;
    }

    /** Whether one article gives both values and others one each, so that they are two sums, two distances. */
    private boolean isTold(int left, int right) {
        Set<String> mine = articles.getOrDefault(left, Set.of());
        Set<String> yours = articles.getOrDefault(right, Set.of());
        return mine.stream().anyMatch(yours::contains) && !mine.containsAll(yours) && !yours.containsAll(mine);
    }

    /** Where shared sentences may differ by a slip; a list of places may go on in the same words with the next one. */
    private static boolean partsInOneValue(Slot slot) {
        return switch (slot) {
            case WHEN, DURATION, QUANTITY, PARTICIPANT, IDENTIFIER -> true;
            case WHERE, PRECEDENCE, ROLE, CAUSE, TOPIC -> false;
        };
    }

    /** The day of an interview is no answer to when it happened. */
    private static boolean isOfSpeech(Claim claim) {
        return claim.slot() == Slot.WHEN && claim.about().frame().equals(About.SPEECH);
    }

    /** Headlines capitalize every word, so names in them have no sure end. */
    private static boolean isHeadlineName(Claim claim) {
        return claim.inTitle() && claim.slot() != Slot.QUANTITY && claim.slot() != Slot.DURATION;
    }

    private static double doubts(Claim a, Claim b) {
        return (isOne(a) != isOne(b) ? ONE : 0) + (namesOthers(a, b) ? OTHER_PEOPLE : 0);
    }

    private static boolean isOne(Claim claim) {
        return claim.value() instanceof Quantity quantity
                && quantity.stated().isExact()
                && quantity.stated().encloses(Interval.exactly(BigDecimal.ONE));
    }

    private static boolean namesOthers(Claim a, Claim b) {
        List<String> left = a.about().participants();
        List<String> right = b.about().participants();
        return left.stream().anyMatch(Opponents::isFullName)
                && right.stream().anyMatch(Opponents::isFullName)
                && left.stream()
                        .noneMatch(x -> right.stream()
                                .anyMatch(y -> NameComparison.compare(x, y).relation() != Relation.UNRELATED));
    }

    /** Suspects go by initials, "BPU", of which reports give two or three. */
    private static boolean isFullName(String name) {
        return name.chars().anyMatch(Character::isLowerCase);
    }

    private boolean isSameInList(int left, int right) {
        boolean listed = claims.get(left).slot() == Slot.QUANTITY || isMeasured(claims.get(left));
        int length = lengths.getOrDefault(list(claims.get(left)), 0);
        return listed
                && length > 1
                && length == lengths.getOrDefault(list(claims.get(right)), 0)
                && ranks.getOrDefault(left, 0).equals(ranks.getOrDefault(right, 0));
    }

    private static boolean isPlanned(Claim claim) {
        return claim.modality() == Modality.PLANNED;
    }

    private boolean isUnique(Claim claim) {
        return answers.getOrDefault(key(claim), 0) == 1;
    }

    /** An article that names many places for an event lists where it was felt or what it hit. */
    private boolean isFew(Claim claim) {
        return answers.getOrDefault(key(claim), 0) <= FEW;
    }

    private static String key(Claim claim) {
        About about = claim.about();
        return switch (claim.slot()) {
            case QUANTITY -> claim.article() + "|" + claim.asked() + "|" + about.scope();
            case WHERE -> isMeasured(claim) ? list(claim) : claim.article() + "|" + about.frame() + "|" + claim.asked();
            case WHEN, DURATION, PRECEDENCE, PARTICIPANT, ROLE, IDENTIFIER, CAUSE, TOPIC ->
                claim.article() + "|" + about.frame() + "|" + about.scope();
        };
    }

    private boolean mayContradictItself(Claim a, Claim b) {
        return switch (a.slot()) {
            case WHERE -> isMainEvent(a) && !isMeasured(a);
            case WHEN -> isSlipPair(a, b);
            case PARTICIPANT -> words(a) > 2 && words(b) > 2;
            case QUANTITY -> isRevision(a, b);
            case DURATION, PRECEDENCE, IDENTIFIER, ROLE, CAUSE, TOPIC -> false;
        };
    }

    private boolean isMainEvent(Claim claim) {
        return !mainFrame.isEmpty() && claim.about().frame().equals(mainFrame);
    }

    /** Two states of one growing count, each with the time it held. */
    private static boolean isRevision(Claim a, Claim b) {
        TimeSpan left = a.about().asOf();
        TimeSpan right = b.about().asOf();
        return left != null
                && right != null
                && !left.equals(right)
                && Concepts.grows(a.asked());
    }

    private double bar(Claim a, Claim b) {
        return switch (a.slot()) {
            case QUANTITY -> quantity(a, b);
            case WHEN -> time(a, b);
            case WHERE ->
                isMeasured(a) && isMeasured(b)
                        ? LISTED
                        : isSite(a) && isSite(b) && isMainEvent(a) && isMainEvent(b) && isFew(a) && isFew(b)
                                ? EVENT
                                : NEVER;
            case DURATION -> EVENT;
            case PRECEDENCE -> ranksOneThing(a, b) ? EVENT : NEVER;
            case PARTICIPANT -> isPerson(a) && isPerson(b) ? EVENT : NEVER;
            case IDENTIFIER -> isSlipOfCode(a, b) ? EVENT : NEVER;
            case CAUSE -> a.polarity() != b.polarity() ? EVENT : NEVER;
            case ROLE, TOPIC -> NEVER;
        };
    }

    /** "Hari ketiga" and "kunjungan pertama" rank different things. */
    private static boolean ranksOneThing(Claim a, Claim b) {
        boolean sameNoun =
                !a.asked().isEmpty() && a.asked().equals(b.asked());
        return sameNoun || Affinity.sameFrame(a.about(), b.about()) && rank(a) == rank(b);
    }

    private static int rank(Claim claim) {
        return claim.value() instanceof Precedence precedence ? precedence.rank() : 0;
    }

    /** A vague noun, or an amount that many things have, asks for more. */
    private double quantity(Claim a, Claim b) {
        boolean sure = Concepts.fit(a.asked(), b.asked()) >= Concepts.STRONG;
        boolean group = Concepts.isGroup(a.asked());
        boolean oneScope = a.about().scope().isEmpty() != b.about().scope().isEmpty();
        boolean unsure = isUnknown(a) || isUnknown(b) || isListed(a) || isListed(b);
        return QUANTITY
                + (oneScope ? ONE_SCOPE : 0)
                + (unsure ? UNKNOWN : 0)
                + (sure ? 0 : VAGUE)
                + (isPart(a) == isPart(b) ? 0 : PART)
                + (isAmount(a) || group ? MEASURED : 0);
    }

    /** Whether no pack says what is counted: "500 arah". */
    private static boolean isUnknown(Claim claim) {
        return claim.has(Trait.UNKNOWN_NOUN);
    }

    /** An article that gives many numbers of one thing breaks them down by place or by kind. */
    private boolean isListed(Claim claim) {
        return lengths.getOrDefault(list(claim), 0) >= LIST;
    }

    /** "Dua di antaranya", "tiga lainnya", "satu dari 28": not the whole. */
    private static boolean isPart(Claim claim) {
        return claim.has(Trait.PART_OF_WHOLE);
    }

    private double time(Claim a, Claim b) {
        if (!(a.value() instanceof TimeSpan left)) {
            return NEVER;
        }
        if (isSlipPair(a, b)) {
            return 0;
        }
        if (left.hedge() == Hedge.AT_MOST || left.hedge() == Hedge.AT_LEAST) {
            return isAhead(a, left) && b.value() instanceof TimeSpan right && isAhead(b, right) ? UNTIL : NEVER;
        }
        if (!Affinity.sameFrame(a.about(), b.about()) || a.about().frame().equals(About.SPEECH)) {
            return NEVER;
        }
        if (isMatchMinute(a) || isMatchMinute(b)) {
            return sharesPeople(a, b) ? CLOCK : NEVER;
        }
        if (!left.hasClock()) {
            return day(a, b, left);
        }
        return onOneDay(a, b) || isMainEvent(a) ? CLOCK : NEVER;
    }

    /** "Hingga 28 Januari" tells until when; "hingga Minggu" of a day gone by tells how fresh the figures are. */
    private boolean isAhead(Claim claim, TimeSpan time) {
        OffsetDateTime told = published.get(claim.article());
        return told != null
                && time.date() != null
                && !time.hasClock()
                && time.date().isAfter(told.toLocalDate());
    }

    /** Two days conflict only if both are given as days; of what is not the main event there may be several. */
    private double day(Claim a, Claim b, TimeSpan left) {
        boolean stated =
                left.has(TimeSpan.Part.DAY) && b.value() instanceof TimeSpan right && right.has(TimeSpan.Part.DAY);
        return !stated ? NEVER : isMainEvent(a) ? DAY : DAY + SIDE;
    }

    /** Goals have minutes, and each its scorer. */
    private static boolean isMatchMinute(Claim claim) {
        return claim.has(Trait.MATCH_MINUTE);
    }

    private static boolean sharesPeople(Claim a, Claim b) {
        return !a.about().participants().isEmpty() && !b.about().participants().isEmpty() && !namesOthers(a, b);
    }

    /** Bodies are found and goals are scored again the next day; only the story's own event happens once. */
    private boolean onOneDay(Claim a, Claim b) {
        LocalDate left = day(a);
        LocalDate right = day(b);
        return left == null || right == null || left.equals(right);
    }

    /** The day of a clock time: as stated or inferred, else that of the report. */
    private @Nullable LocalDate day(Claim claim) {
        if (claim.value() instanceof TimeSpan time && time.date() != null) {
            return time.date();
        }
        OffsetDateTime told = published.get(claim.article());
        return told == null ? null : told.toLocalDate();
    }

    /** A date that contradicts its own weekday, and one that differs from it in a single part. */
    private static boolean isSlipPair(Claim a, Claim b) {
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

    /** A named place where something is said to have happened, not one of a list. */
    private static boolean isSite(Claim claim) {
        return claim.about().placeRole() == PlaceRole.AT
                && claim.value() instanceof Place place
                && !(place instanceof Place.Listed)
                && !Character.isLowerCase(place.name().codePointAt(0));
    }

    private static boolean isMeasured(Claim claim) {
        return claim.value() instanceof Place place && place.isMeasured();
    }

    /** What an article may list: the depths of its earthquakes, their coordinates. */
    private static String list(Claim claim) {
        String kind = claim.value() instanceof Place place
                ? place.kind()
                : claim.asked();
        return claim.article() + "|" + kind;
    }

    private static boolean isUntil(Claim claim) {
        return claim.value() instanceof TimeSpan time && time.hedge() == Hedge.AT_MOST;
    }

    private static boolean isSlipOfCode(Claim a, Claim b) {
        return a.value() instanceof Identifier left
                && b.value() instanceof Identifier right
                && EditDistance.between(left.code(), right.code()) <= CODE_SLIPS
                && !left.code().startsWith(right.code())
                && !right.code().startsWith(left.code());
    }

    private static int words(Claim claim) {
        return claim.value() instanceof Party party ? party.name().split(" ", -1).length : 0;
    }

    private static boolean isPerson(Claim claim) {
        return claim.value() instanceof Party party && party.kind().equals("person");
    }
}
