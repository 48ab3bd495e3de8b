package dev.silang.eval.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FuzzCommandTest {
    private static final int COUNT = 400;

    /** Enough for what is broken in a common way, on a machine of any speed; "silang-eval fuzz" runs as long as is wanted. */
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    private static final int MOST = 4_000;

    @Test
    void nothingEscapesInAMinute() {
        Fuzzing fuzzing = new Fuzzing(Silang.create());
        Mutator mutator = new Mutator(7, FuzzSeeds.all());
        List<String> finds = new ArrayList<>();
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        for (int i = 0; i < MOST && System.nanoTime() < end; i++) {
            FuzzInput input = mutator.next();
            String find = fuzzing.find(input);
            if (find != null && !find.startsWith("slow")) {
                finds.add(input.file() + ": " + find);
            }
        }
        assertThat(finds).isEmpty();
    }

    @Test
    void seedsAreSound() {
        Fuzzing fuzzing = new Fuzzing(Silang.create());
        assertThat(FuzzSeeds.all())
                .allSatisfy(seed -> assertThat(fuzzing.find(seed)).isNull());
    }

    @Test
    void theSameSeedBreaksTheSameWay() {
        Mutator one = new Mutator(3, FuzzSeeds.all());
        Mutator other = new Mutator(3, FuzzSeeds.all());
        for (int i = 0; i < COUNT; i++) {
            assertThat(Arrays.equals(one.next().bytes(), other.next().bytes())).isTrue();
        }
    }

    @Test
    void twentyTimesTheMedianIsKnownOnceThereIsOne() {
        UsualTime usual = new UsualTime();
        FuzzInput input = new FuzzInput("a.txt", new byte[100]);
        for (int i = 0; i < 40; i++) {
            assertThat(usual.add(input, 1, 5)).isZero();
        }
        assertThat(usual.add(input, 1, 900)).isEqualTo(5);
        assertThat(usual.add(input, 0, 900)).isZero();
    }
}
