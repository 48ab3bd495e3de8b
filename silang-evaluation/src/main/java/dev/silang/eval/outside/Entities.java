package dev.silang.eval.outside;

import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.claim.Slot;
import dev.silang.claim.Statement;
import dev.silang.text.Span;
import dev.silang.value.TimeSpan;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Silang reads, in the kinds that {@code disaster_news_fold1.bio} marks.
 *
 * <p>Its annotators marked dates, weekdays and clock times but no relative days, so a claim is a time only if it states
 * one of the former. A place is any of their place, route, street, facility, hospital and kilometre post; the town of a
 * dateline (Published) is neither looked for nor counted against a claim that holds it. The dead and the injured are
 * counts of them; a length or distance is none of height and depth. Officials are who has an office and
 * who is credited: persons with their office, speakers of statements, and the bodies and agencies of an attribution.
 */
public enum Entities {
    TIME(Set.of("Time-Arg"), Set.of()) {
        @Override
        boolean holds(Claim claim) {
            return claim.value() instanceof TimeSpan time && STATED.stream().anyMatch(time::has);
        }
    },
    PLACE(
            Set.of("Place-Arg", "FromTo-Arg", "Street-Arg", "Facility-Arg", "Hospital-Arg", "Point-Arg", "Central-Arg"),
            Set.of("Published-Arg")) {
        @Override
        boolean holds(Claim claim) {
            return claim.slot() == Slot.WHERE;
        }
    },
    DEAD(Set.of("DeathVictim-Arg"), Set.of()) {
        @Override
        boolean holds(Claim claim) {
            return counts(claim, Set.of("dead"));
        }
    },
    INJURED(Set.of("WoundVictim-Arg"), Set.of()) {
        @Override
        boolean holds(Claim claim) {
            return counts(claim, Set.of("injured"));
        }
    },
    STRENGTH(Set.of("Strength-Arg"), Set.of()) {
        @Override
        boolean holds(Claim claim) {
            return counts(claim, Set.of("magnitude", "intensity"));
        }
    },
    HEIGHT(Set.of("Depth-Arg"), Set.of()) {
        @Override
        boolean holds(Claim claim) {
            return counts(claim, Set.of("height", "depth"));
        }
    },
    OFFICIAL(Set.of("OfficerOfficial-Arg", "Reporter-Arg"), Set.of()) {
        @Override
        boolean holds(Claim claim) {
            return claim.slot() == Slot.ROLE;
        }

        @Override
        Stream<Span> spans(Reading reading) {
            Stream<Span> speakers = reading.statements().stream().map(Statement::speakerSpan);
            Stream<Span> credited = reading.claims().stream()
                    .flatMap(claim -> claim.attribution().stream())
                    .map(Attribution::span);
            List<Span> all = Stream.of(speakers, credited, super.spans(reading))
                    .flatMap(some -> some)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return all.stream()
                    .filter(span -> all.stream().noneMatch(other -> !other.equals(span) && other.encloses(span)));
        }
    };

    private static final Set<TimeSpan.Part> STATED = Set.of(
            TimeSpan.Part.DAY, TimeSpan.Part.WEEKDAY, TimeSpan.Part.CLOCK, TimeSpan.Part.MONTH, TimeSpan.Part.YEAR);

    private final Set<String> labels;
    private final Set<String> ignored;

    Entities(Set<String> labels, Set<String> ignored) {
        this.labels = labels;
        this.ignored = ignored;
    }

    abstract boolean holds(Claim claim);

    Stream<Span> spans(Reading reading) {
        return reading.claims().stream()
                .filter(claim -> !claim.inTitle())
                .filter(this::holds)
                .map(Claim::evidence)
                .distinct();
    }

    /** What was marked as this. */
    public List<Span> marked(LabelledText text) {
        return of(text, labels).toList();
    }

    /** What Silang read as this, without what only meets a label that does not count. */
    public List<Span> read(LabelledText text, Reading reading) {
        List<Span> wanted = marked(text);
        List<Span> neither = of(text, ignored).toList();
        return spans(reading)
                .filter(span -> wanted.stream().anyMatch(span::overlaps)
                        || neither.stream().noneMatch(span::overlaps))
                .toList();
    }

    private static Stream<Span> of(LabelledText text, Set<String> labels) {
        return text.labels().stream()
                .filter(label -> labels.contains(label.label()))
                .map(LabelledText.Label::span);
    }

    private static boolean counts(Claim claim, Set<String> concepts) {
        return claim.slot() == Slot.QUANTITY
                && concepts.contains(claim.about().of().name());
    }
}
