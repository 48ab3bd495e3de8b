package dev.silang.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class RateBoundTest {
    @Test
    void whatIsUsedUpComesBackWithTime() {
        AtomicLong now = new AtomicLong();
        RateBound bound = new RateBound(2, now::get);
        assertThat(bound.take("a")).isZero();
        assertThat(bound.take("a")).isZero();
        assertThat(bound.take("a")).isEqualTo(30);
        assertThat(bound.take("b")).isZero();
        now.addAndGet(TimeUnit.SECONDS.toNanos(15));
        assertThat(bound.take("a")).isEqualTo(15);
        now.addAndGet(TimeUnit.SECONDS.toNanos(15));
        assertThat(bound.take("a")).isZero();
    }
}
