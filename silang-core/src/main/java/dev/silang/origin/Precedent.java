package dev.silang.origin;

import dev.silang.text.Article;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of two articles that share text had it first. Credits go before times: an agency's customer may print
 * before the agency's own page does. Where both credit a third, neither had it first.
 */
final class Precedent {
    /** Pages are dated to the minute, and clocks of two newsrooms differ by a few. */
    private static final Duration LEAST = Duration.ofMinutes(5);

    private final Map<String, Set<String>> credited;
    private final Map<String, String> outlets;

    /**
     * @param credited by article id, the keys of the outlets that it credits
     * @param outlets by article id, the key of its own outlet where that is known
     */
    Precedent(Map<String, Set<String>> credited, Map<String, String> outlets) {
        this.credited = credited;
        this.outlets = outlets;
    }

    /** Id of the one that had it first; null if that is undecided. */
    @Nullable
    String first(Article a, Article b) {
        boolean aCredits = credits(a, b);
        boolean bCredits = credits(b, a);
        if (aCredits != bCredits) {
            return aCredits ? b.id() : a.id();
        }
        return aCredits || creditOneThird(a, b) ? null : earlier(a, b);
    }

    private boolean credits(Article one, Article other) {
        String outlet = outlets.get(other.id());
        return outlet != null && of(one).contains(outlet) && !outlet.equals(outlets.get(one.id()));
    }

    private boolean creditOneThird(Article a, Article b) {
        return of(a).stream().anyMatch(of(b)::contains);
    }

    private Set<String> of(Article article) {
        return credited.getOrDefault(article.id(), Set.of());
    }

    private static @Nullable String earlier(Article a, Article b) {
        OffsetDateTime atA = a.published();
        OffsetDateTime atB = b.published();
        if (atA == null || atB == null) {
            return null;
        }
        Duration least = isDay(atA) || isDay(atB) ? Duration.ofDays(1) : LEAST;
        Duration between = Duration.between(atA, atB);
        if (between.abs().compareTo(least) < 0) {
            return null;
        }
        return between.isNegative() ? b.id() : a.id();
    }

    /** A date without a time is read as midnight. */
    private static boolean isDay(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT)
                || time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
