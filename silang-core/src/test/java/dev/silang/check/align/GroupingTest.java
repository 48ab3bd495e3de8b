package dev.silang.check.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingTest {
    @Test
    void whatIsNotJoinedStaysAlone() {
        assertThat(new Grouping(3, (i, j) -> Grouping.UNKNOWN).groups())
                .containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void groupsGrowByTheirMembers() {
        Grouping grouping = new Grouping(4, (i, j) -> Grouping.UNKNOWN);
        assertThat(grouping.join(3, 1)).isTrue();
        assertThat(grouping.join(1, 0)).isTrue();
        assertThat(grouping.groups()).containsExactly(List.of(0, 1, 3), List.of(2));
    }

    @Test
    void whatIsOneGroupIsNotJoinedAgain() {
        Grouping grouping = new Grouping(2, (i, j) -> Grouping.UNKNOWN);
        assertThat(grouping.join(0, 1)).isTrue();
        assertThat(grouping.join(1, 0)).isFalse();
        assertThat(grouping.groups()).containsExactly(List.of(0, 1));
    }

    /** 0 agrees with both, 1 and 2 exclude each other: the first that came has it. */
    @Test
    void aMemberKeepsOthersOut() {
        Grouping grouping = new Grouping(3, (i, j) -> i + j == 3 ? Grouping.EXCLUDED : Grouping.UNKNOWN);
        assertThat(grouping.join(0, 1)).isTrue();
        assertThat(grouping.join(0, 2)).isFalse();
        assertThat(grouping.groups()).containsExactly(List.of(0, 1), List.of(2));
    }

    /** 0 and 1 are likely one, and 2 and 1; of 0 and 2 it is far less likely than that. */
    @Test
    void twoGroupsAreOneIfMoreSpeaksForItThanAgainst() {
        double[][] bonds = {{0, 2, -3}, {2, 0, 1}, {-3, 1, 0}};
        Grouping grouping = new Grouping(3, (i, j) -> bonds[i][j]);
        assertThat(grouping.join(0, 1)).isTrue();
        assertThat(grouping.join(1, 2)).isFalse();
        assertThat(grouping.groups()).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void whatIsNotKnownSpeaksNeitherForNorAgainst() {
        Grouping grouping = new Grouping(3, (i, j) -> i + j == 2 ? Grouping.UNKNOWN : 1);
        assertThat(grouping.join(0, 1)).isTrue();
        assertThat(grouping.join(1, 2)).isTrue();
        assertThat(grouping.groups()).containsExactly(List.of(0, 1, 2));
    }
}
