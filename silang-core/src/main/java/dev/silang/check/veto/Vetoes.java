package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All vetoes, by their force; the first that refuses is the reason. What costs little to ask is asked first. */
public final class Vetoes {
    private static final List<Veto> ALL = List.of(
            new CompatibleAnswers(),
            new PlannedAndDone(),
            new HeadlineName(),
            new ToldAsTwo(),
            new NoSharedWord(),
            new OneReportGivesBoth(),
            new ScaleOfAnotherThing(),
            new FarApart(),
            new PlaceInPassing(),
            new RankOfAnotherThing(),
            new NotPeople(),
            new AnotherCode(),
            new BothAffirmed(),
            new BoundOfFreshness(),
            new DayOfCiting(),
            new TimeOfAnotherEvent(),
            new GoalOfAnother(),
            new DayNotStated(),
            new ClockOfAnotherDay());

    private final Map<Veto.Force, List<Veto>> byForce = new EnumMap<>(Veto.Force.class);

    private Vetoes(List<Veto> vetoes) {
        for (Veto.Force force : Veto.Force.values()) {
            byForce.put(
                    force, vetoes.stream().filter(veto -> veto.force() == force).toList());
        }
    }

    public static Vetoes all() {
        return of(ALL);
    }

    static Vetoes of(List<Veto> vetoes) {
        return new Vetoes(vetoes);
    }

    /** The vetoes in the order in which they are asked. */
    public List<Veto> list() {
        return byForce.values().stream().flatMap(List::stream).toList();
    }

    /** The first veto of a force that refuses a pair; null if none does. */
    public @Nullable Veto against(PairFacts pair, Veto.Force force) {
        for (Veto veto : byForce.getOrDefault(force, List.of())) {
            if (veto.refuses(pair)) {
                return veto;
            }
        }
        return null;
    }
}
