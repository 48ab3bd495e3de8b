package dev.silang.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ScopeTest {
    @Test
    void placesAreOneHoweverTheyAreWritten() {
        assertThat(Scope.ofPlace("DKI Jakarta").isSameAs(Scope.ofPlace("DKI JAKARTA")))
                .isTrue();
        assertThat(Scope.ofPlace("DKI Jakarta").isSameAs(Scope.ofPlace("Jakarta")))
                .isFalse();
        assertThat(Scope.ofPlace("DKI Jakarta").name()).isEqualTo("DKI Jakarta");
        assertThat(Scope.ofPlace("DKI Jakarta").key()).isEqualTo("dki jakarta");
        assertThat(Scope.ofPerson("Slamet bin Karto").key()).isEqualTo("Slamet bin Karto");
    }

    @Test
    void theWholeHasNoName() {
        assertThat(Scope.WHOLE.isWhole()).isTrue();
        assertThat(Scope.ofPlace("")).isEqualTo(Scope.WHOLE);
        assertThat(Scope.ofPlace("Kendal").isWhole()).isFalse();
        assertThatThrownBy(() -> new Scope("Kendal", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scope("", "kendal")).isInstanceOf(IllegalArgumentException.class);
    }
}
