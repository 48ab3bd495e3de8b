package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.ChangeRole;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.InOrder;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.value.Concept;
import dev.silang.value.Duration;
import dev.silang.value.Grain;
import dev.silang.value.Interval;
import dev.silang.value.Quantity;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values that a report says to have changed: "bertambah dari 62 menjadi 68 orang", "raised to 15 from an initial
 * 12", "140 people, up from 95". Only values that are told one behind the other in a sentence are looked at; what a value
 * was in another period ("naik dari Rp 25 miliar pada 2019") is no change of it. Time is linear in the number of mentions.
 */
public final class ChangeFinder {
    /** Tokens between two values of which one became the other, and between a verb and the first of them. */
    private static final int REACH = 8;

    /** Tokens between a word for the change and the value: "dari sebelumnya", "from an initial". */
    private static final int NEAR = 2;

    /** Classes of verbs, of lang/words. */
    private static final String INCREASE = "increase";

    private static final Set<String> CHANGE = Set.of(INCREASE, "decrease", "fall", "change");

    private final TokenView doc;
    private final List<Mention<TimeSpan>> times;

    private ChangeFinder(TokenView doc, List<Mention<TimeSpan>> times) {
        this.doc = doc;
        this.times = times;
    }

    /**
     * @param times in the order of the text
     * @return by the first token of a value, the one whose place it took
     */
    public static Map<Integer, Value> find(TokenView doc, QuantityFinder.Found found, List<Mention<TimeSpan>> times) {
        ChangeFinder finder = new ChangeFinder(doc, times);
        List<Mention<? extends Value>> quantities = new ArrayList<>(found.counted());
        quantities.addAll(found.bare());
        quantities.sort(Comparator.comparingInt(Mention::first));
        Map<Integer, Value> former = new HashMap<>();
        for (int i = 1; i < quantities.size(); i++) {
            Mention<? extends Value> left = quantities.get(i - 1);
            Mention<? extends Value> right = quantities.get(i);
            if (!finder.mayBeOne(left, right)) {
                continue;
            }
            if (finder.becomes(left, right)) {
                former.put(right.first(), left.value());
            } else if (finder.replaces(left, right)) {
                former.put(left.first(), right.value());
            }
        }
        return former;
    }

    private boolean mayBeOne(Mention<? extends Value> left, Mention<? extends Value> right) {
        return isExact(left.value())
                && isExact(right.value())
                && right.first() - left.end() <= REACH
                && doc.sentenceOf(left.first()) == doc.sentenceOf(right.first())
                && measure(left.value()).equals(measure(right.value()))
                && !left.value().notation().equals(right.value().notation());
    }

    private static String measure(Value value) {
        return value instanceof Quantity quantity ? quantity.type() + quantity.unit() : value.type();
    }

    /** "From 12 to 15", "300 seats will be doubled to 600": the first was, the second is. */
    private boolean becomes(Mention<? extends Value> was, Mention<? extends Value> now) {
        Match became = near(ChangeRole.BECAME, now.first(), was.end());
        if (became == null) {
            return false;
        }
        Match from = near(ChangeRole.WAS, was.first(), sentenceStart(was.first()));
        if (from == null) {
            return isChange(became.first() - 1, was, now) && !isParted(was.end(), became.first());
        }
        boolean told = became.entry().is(NumberAttributes.STRONG)
                || changes(from.first(), was, now)
                || isChangeWithin(was.end(), became.first(), was, now);
        return told && !isOfPeriod(from.first(), was);
    }

    /** "To 15 from an initial 12", "140 people, up from 95": the first is, the second was. */
    private boolean replaces(Mention<? extends Value> now, Mention<? extends Value> was) {
        Match from = near(ChangeRole.WAS, was.first(), now.end());
        if (from == null || isOfPeriod(from.first(), was) || isStep(now) || !countAlike(now.value(), was.value())) {
            return false;
        }
        if (from.entry().is(NumberAttributes.STRONG) || isFormer(from.end(), was.first())) {
            return true;
        }
        Match became = near(ChangeRole.BECAME, now.first(), sentenceStart(now.first()));
        return isChange(from.first() - 1, was, now) || became != null && changes(became.first(), was, now);
    }

    /** "Naik Rp 32.000 dari sebelumnya Rp 1.792.000": by how much it changed. */
    private boolean isStep(Mention<? extends Value> mention) {
        WordForm form = mention.first() > sentenceStart(mention.first()) ? doc.form(mention.first() - 1) : null;
        return form != null && CHANGE.contains(form.deed());
    }

    private int sentenceStart(int at) {
        return doc.sentence(at).first();
    }

    /** The word of a role that ends a token or two before a value. */
    private @Nullable Match near(ChangeRole role, int value, int floor) {
        for (int end = value; end >= Math.max(floor + 1, value - NEAR); end--) {
            Match match = doc.before(end, Category.CHANGES, NumberAttributes.CHANGE_ROLE, role, floor);
            if (match != null) {
                return match;
            }
            if (doc.isBreak(end - 1)) {
                return null;
            }
        }
        return null;
    }

    private boolean isFormer(int from, int end) {
        for (int at = from; at < end; at++) {
            if (doc.match(at, Category.CHANGES, NumberAttributes.CHANGE_ROLE, ChangeRole.FORMER) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb shortly before a token tells of such a change. */
    private boolean changes(int end, Mention<? extends Value> was, Mention<? extends Value> now) {
        return isChangeWithin(Math.max(sentenceStart(end), end - REACH), end, was, now);
    }

    private boolean isChangeWithin(int from, int end, Mention<? extends Value> was, Mention<? extends Value> now) {
        for (int at = from; at < end; at++) {
            if (isChange(at, was, now)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a verb, or a deed, of a change in the direction of the two values. */
    private boolean isChange(int at, Mention<? extends Value> was, Mention<? extends Value> now) {
        if (doc.match(at, Category.CHANGES, NumberAttributes.CHANGE_ROLE, ChangeRole.VERB) != null) {
            return true;
        }
        WordForm form = doc.form(at);
        if (form == null || !CHANGE.contains(form.deed())) {
            return false;
        }
        int direction = number(now.value()).compareTo(number(was.value()));
        return form.deed().equals("change") || form.deed().equals(INCREASE) == direction > 0;
    }

    /** Whether a comma parts what is told: "12 were hurt, and the dead rose to 15". */
    private boolean isParted(int from, int end) {
        for (int at = from; at < end; at++) {
            if (doc.isBreak(at)) {
                return true;
            }
        }
        return false;
    }

    /** "Dari Rp 25 miliar pada 2019": what it was in a month or a year, and not what was told of it before. */
    private boolean isOfPeriod(int from, Mention<? extends Value> was) {
        int end = Math.min(doc.sentence(was.first()).end(), was.end() + REACH);
        int first = InOrder.firstFrom(times, Mention::first, from);
        for (int i = first; i < times.size() && times.get(i).first() < end; i++) {
            if (Grain.WEEK.isFinerThan(times.get(i).value().grain())) {
                return true;
            }
        }
        return false;
    }

    /** "To 15 people from five families": out of them. */
    private static boolean countAlike(Value now, Value was) {
        Concept left = now instanceof Quantity quantity ? quantity.counted() : Concept.NONE;
        Concept right = was instanceof Quantity quantity ? quantity.counted() : Concept.NONE;
        return left.isNone() || right.isNone() || left.equals(right);
    }

    /** Whether one number was said, with whatever hedge: "puluhan" becomes nothing else. */
    private static boolean isExact(Value value) {
        Interval stated = stated(value);
        return stated != null && stated.isExact();
    }

    private static BigDecimal number(Value value) {
        return Objects.requireNonNull(Objects.requireNonNull(stated(value)).low());
    }

    private static @Nullable Interval stated(Value value) {
        if (value instanceof Quantity quantity) {
            return quantity.stated();
        }
        return value instanceof Duration duration ? duration.stated() : null;
    }
}
