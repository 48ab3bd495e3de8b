package dev.silang.check.pair;

import dev.silang.claim.Slot;
import dev.silang.model.FeatureSet;
import dev.silang.relation.EditDistance;
import dev.silang.value.Party;
import dev.silang.value.Place;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of two claims that disagree, as numbers: what a model learns from whether they answer one question. No
 * word of a language is among them. What holds of one claim and of the other is told as the lesser and the greater of
 * the two, so that it does not matter which comes first.
 */
public final class Observations {
    /** Of what cannot be said of a pair: two names have no ratio. */
    private static final double NOT_SAID = -1;

    /** Numbers up to this many are counted at a glance, and often of different things. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    private static final Map<String, ToDoubleFunction<Seen>> ALL = all();

    /** The names of the numbers, in their order. */
    public static final FeatureSet FEATURES = FeatureSet.of(ALL.keySet());

    private final Neighbours neighbours;
    private final List<ToDoubleFunction<Seen>> asked;

    /** @param neighbours of all claims of one kind */
    public Observations(Neighbours neighbours) {
        this(neighbours, FEATURES);
    }

    /**
     * @param neighbours of all claims of one kind
     * @param asked what is to be seen, some of {@link #FEATURES}
     */
    public Observations(Neighbours neighbours, FeatureSet asked) {
        this.neighbours = neighbours;
        this.asked = asked.names().stream()
                .map(name -> Objects.requireNonNull(ALL.get(name), name))
                .toList();
    }

    /** A number for each name that was asked for. */
    public double[] of(PairFacts pair) {
        Seen seen = new Seen(
                pair, neighbours, neighbours.margin(pair.a(), pair.b()), neighbours.margin(pair.b(), pair.a()));
        double[] row = new double[asked.size()];
        for (int at = 0; at < row.length; at++) {
            row[at] = asked.get(at).applyAsDouble(seen);
        }
        return row;
    }

    private record Seen(PairFacts pair, Neighbours neighbours, double marginOfA, double marginOfB) {
        Course course() {
            return pair.course();
        }

        ClaimFacts a() {
            return pair.a();
        }

        ClaimFacts b() {
            return pair.b();
        }

        double lesser(ToDoubleFunction<ClaimFacts> of) {
            return Math.min(of.applyAsDouble(a()), of.applyAsDouble(b()));
        }

        double greater(ToDoubleFunction<ClaimFacts> of) {
            return Math.max(of.applyAsDouble(a()), of.applyAsDouble(b()));
        }
    }

    private static Map<String, ToDoubleFunction<Seen>> all() {
        Map<String, ToDoubleFunction<Seen>> all = new LinkedHashMap<>();
        for (Slot slot : Slot.values()) {
            all.put(slot.name().toLowerCase(Locale.ROOT), seen -> is(seen.pair.slot() == slot));
        }
        addValues(all);
        addWording(all);
        addStandings(all);
        addSubjects(all);
        return all;
    }

    private static void addValues(Map<String, ToDoubleFunction<Seen>> all) {
        all.put("amount", seen -> is(seen.a().isAmount()));
        all.put("clock", seen -> is(seen.a().hasClock()));
        all.put(
                "name-edits",
                seen -> edits(
                        ValueNames.of(seen.a().value()), ValueNames.of(seen.b().value())));
        all.put(
                "name-length",
                seen -> Math.min(
                        ValueNames.of(seen.a().value()).length(),
                        ValueNames.of(seen.b().value()).length()));
        all.put(
                "name-words-shared",
                seen -> ValueNames.shared(seen.a().nameParts(), seen.b().nameParts()));
        all.put(
                "nearest-words",
                seen -> ValueNames.nearest(seen.a().nameParts(), seen.b().nameParts()));
        all.put(
                "same-kind",
                seen -> is(kind(seen.a().value()).equals(kind(seen.b().value()))));
        all.put("people", seen -> is(seen.a().isPerson()) + is(seen.b().isPerson()));
        all.put("digit-edits", seen -> edits(seen.a().figures(), seen.b().figures()));
        all.put(
                "digits-as-many",
                seen -> is(seen.a().figures().length() == seen.b().figures().length()));
        all.put("digits", seen -> seen.lesser(claim -> claim.digits().length()));
        all.put("most-digits", seen -> seen.greater(claim -> claim.digits().length()));
        all.put("log-ratio", Observations::logRatio);
        all.put("one-apart", seen -> is(apart(seen) == 1));
        all.put("small", seen -> is(isSmall(seen.a()) && isSmall(seen.b())));
        all.put("days-apart", seen -> daysApart(seen.a().value(), seen.b().value()));
        all.put("clock-apart", seen -> clockApart(seen.a().value(), seen.b().value()));
        all.put("one-date-misprinted", seen -> is(seen.pair.isOneDateMisprinted()));
        all.put("date-slip", seen -> is(seen.pair.timing() == Timing.SLIP));
        all.put("scale-slip", seen -> is(seen.pair.isScaleSlip()));
        all.put("bound", seen -> is(seen.a().isLowerBound()) + is(seen.b().isLowerBound()));
        all.put("until", seen -> is(seen.a().isTimeBound()) + is(seen.b().isTimeBound()));
        all.put("measured-place", seen -> is(seen.pair.areMeasured()));
        all.put("sites", seen -> is(seen.pair.areSites()));
        all.put("one-of-several", seen -> is(seen.pair.isOneOfSeveral()));
    }

    private static void addWording(Map<String, ToDoubleFunction<Seen>> all) {
        all.put("likeness", seen -> seen.neighbours.likeness(seen.a(), seen.b()));
        all.put("margin", seen -> Math.min(seen.marginOfA, seen.marginOfB));
        all.put("greater-margin", seen -> Math.max(seen.marginOfA, seen.marginOfB));
        all.put("course", seen -> seen.course().share());
        all.put("course-weight", seen -> seen.course().weight());
        all.put("course-lesser-side", seen -> seen.course().lesserSide());
        all.put("run-before", seen -> seen.course().runBefore());
        all.put("run-behind", seen -> seen.course().runBehind());
        all.put("own-words-shared", seen -> seen.course().ownShared());
        all.put("own-words-different", seen -> seen.course().ownDifferent());
        all.put(
                "surroundings",
                seen -> seen.pair
                        .sentences()
                        .surroundings(seen.a().words(), seen.b().words()));
        all.put("clause-overlap", seen -> seen.pair.contextOverlap());
        all.put("words-around", seen -> seen.pair.sharedWords());
        all.put(
                "shared-words",
                seen -> SentenceWords.shared(
                        seen.a().words().all(), seen.b().words().all()));
        all.put(
                "shared-names",
                seen -> SentenceWords.shared(
                        seen.a().words().names(), seen.b().words().names()));
        all.put(
                "own-names",
                seen -> own(seen.a().words().names(), seen.b().words().names()));
        all.put(
                "shared-figures",
                seen -> SentenceWords.shared(
                        seen.a().words().figures(), seen.b().words().figures()));
        all.put(
                "own-figures",
                seen -> own(seen.a().words().figures(), seen.b().words().figures()));
        all.put("depth", seen -> seen.lesser(claim -> claim.words().depth()));
        all.put("greater-depth", seen -> seen.greater(claim -> claim.words().depth()));
        all.put(
                "titles",
                seen -> is(seen.a().claim().inTitle()) + is(seen.b().claim().inTitle()));
    }

    private static void addStandings(Map<String, ToDoubleFunction<Seen>> all) {
        all.put("one-article", seen -> is(seen.pair.isOneArticle()));
        all.put(
                "says-both",
                seen -> is(seen.pair.standings().isToldBy(seen.a(), seen.b().article()))
                        + is(seen.pair.standings().isToldBy(seen.b(), seen.a().article())));
        all.put("both-for-one-thing", seen -> is(seen.pair.isOneArticleGivingBoth()));
        all.put("told-as-two", seen -> is(seen.pair.isToldAsTwo()));
        all.put("tellers", seen -> seen.lesser(seen.pair.standings()::tellers));
        all.put("most-tellers", seen -> seen.greater(seen.pair.standings()::tellers));
        all.put("answers", seen -> seen.lesser(seen.neighbours::alike));
        all.put("most-answers", seen -> seen.greater(seen.neighbours::alike));
        all.put("unique", seen -> is(seen.pair.isUnique()));
        all.put("few", seen -> is(seen.pair.isFew()));
        all.put("listed", seen -> is(seen.pair.isListed()));
        all.put("same-in-list", seen -> is(seen.pair.isSameInList()));
        all.put("hours-between", Observations::hoursBetween);
        all.put("rises", Observations::rises);
    }

    private static void addSubjects(Map<String, ToDoubleFunction<Seen>> all) {
        all.put("concept-fit", seen -> seen.pair.conceptFit());
        all.put("counts-other", seen -> is(seen.pair.countsOther()));
        all.put("unknown-noun", seen -> is(seen.pair.isUnknown()));
        all.put("group", seen -> is(seen.a().countsGroup()) + is(seen.b().countsGroup()));
        all.put("grows", seen -> is(seen.a().grows()) + is(seen.b().grows()));
        all.put("part", seen -> is(seen.a().isPart()) + is(seen.b().isPart()));
        all.put("same-event", seen -> is(seen.pair.isOneEvent()));
        all.put("two-events", seen -> is(seen.pair.areTwoEvents()));
        all.put("main-event", seen -> is(seen.a().isMainEvent()) + is(seen.b().isMainEvent()));
        all.put("speech", seen -> is(seen.a().isOfSpeech()) + is(seen.b().isOfSpeech()));
        all.put(
                "background",
                seen -> is(seen.a().about().background()) + is(seen.b().about().background()));
        all.put("one-planned", seen -> is(seen.pair.isOnePlanned()));
        all.put("one-denied", seen -> is(seen.pair.isOneDenied()));
        all.put("same-scope", seen -> is(seen.pair.areOfOnePart()));
        all.put("two-scopes", seen -> is(seen.pair.areOfTwoParts()));
        all.put("one-scope", seen -> is(seen.pair.hasOneScope()));
        all.put("same-speaker", seen -> is(seen.pair.hasSameSpeaker()));
        all.put("other-people", seen -> is(seen.pair.namesOtherPeople()));
        all.put("as-of-two-times", seen -> is(seen.pair.areAsOfTwoTimes()));
        all.put("one-rank", seen -> is(seen.pair.ranksOneThing()));
        all.put(
                "same-asked",
                seen -> is(seen.a().claim().asked().equals(seen.b().claim().asked())));
    }

    private static double is(boolean holds) {
        return holds ? 1 : 0;
    }

    private static int own(int[] a, int[] b) {
        return Math.min(a.length, b.length) - SentenceWords.shared(a, b);
    }

    private static double edits(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? NOT_SAID : EditDistance.between(a, b);
    }

    private static String kind(Value value) {
        return value instanceof Party party ? party.kind() : value instanceof Place place ? place.kind() : value.type();
    }

    private static double logRatio(Seen seen) {
        BigDecimal a = seen.a().amount();
        BigDecimal b = seen.b().amount();
        return a == null || b == null || a.signum() <= 0 || b.signum() <= 0
                ? NOT_SAID
                : Math.abs(Math.log(a.doubleValue() / b.doubleValue()));
    }

    private static double apart(Seen seen) {
        BigDecimal a = seen.a().amount();
        BigDecimal b = seen.b().amount();
        return a == null || b == null ? NOT_SAID : a.subtract(b).abs().doubleValue();
    }

    private static boolean isSmall(ClaimFacts claim) {
        BigDecimal amount = claim.amount();
        return amount != null && amount.compareTo(SMALL) <= 0;
    }

    private static double daysApart(Value a, Value b) {
        LocalDate left = a instanceof TimeSpan time ? time.date() : null;
        LocalDate right = b instanceof TimeSpan time ? time.date() : null;
        return left == null || right == null ? NOT_SAID : Math.abs(ChronoUnit.DAYS.between(left, right));
    }

    /** In hours. */
    private static double clockApart(Value a, Value b) {
        if (a instanceof TimeSpan left
                && b instanceof TimeSpan right
                && left.clock() != null
                && right.clock() != null) {
            return Math.abs(left.clock().from() - right.clock().from()) / 60.0;
        }
        return NOT_SAID;
    }

    private static double hoursBetween(Seen seen) {
        OffsetDateTime a = seen.a().published();
        OffsetDateTime b = seen.b().published();
        return a == null || b == null ? NOT_SAID : Duration.between(a, b).abs().toMinutes() / 60.0;
    }

    /** 1 if the later report has the larger number, -1 if it has the smaller, 0 where that is not known. */
    private static double rises(Seen seen) {
        @Nullable OffsetDateTime a = seen.a().published();
        @Nullable OffsetDateTime b = seen.b().published();
        BigDecimal left = seen.a().amount();
        BigDecimal right = seen.b().amount();
        if (a == null || b == null || left == null || right == null) {
            return 0;
        }
        return Integer.signum(b.compareTo(a)) * Integer.signum(right.compareTo(left));
    }
}
