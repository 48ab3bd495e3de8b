package dev.silang.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MainEventTest {
    private final MainEvent event = new MainEvent();

    @Test
    void noneIsNamed() {
        assertThat(event.frame()).isEmpty();
        event.add("a", "");
        assertThat(event.frame()).isEmpty();
    }

    @Test
    void theMostArticlesCountBeforeTheMostNames() {
        event.add("a", "flood");
        event.add("a", "flood");
        event.addLead("a", "flood");
        event.add("b", "quake");
        event.add("c", "quake");
        assertThat(event.frame()).isEqualTo("quake");
    }

    /** "Banjir" in the lead weighs as much as "gempa" twice behind it, and less than three times. */
    @Test
    void theLeadCountsDouble() {
        event.addLead("a", "flood");
        event.add("a", "quake");
        event.add("a", "quake");
        assertThat(event.frame()).isEqualTo("flood");
        event.add("a", "quake");
        assertThat(event.frame()).isEqualTo("quake");
    }

    @Test
    void ofEqualsTheOneNamedFirst() {
        event.add("a", "quake");
        event.add("a", "flood");
        assertThat(event.frame()).isEqualTo("quake");
    }
}
