package dev.silang.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.claim.Slot;
import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where something happened along a road is not read anew, as an instrument is, and no update. */
final class RoadPostsTest {
    @Test
    void twoPostsOfOneRoadConflictWhoeverTellsThemLater() {
        CrossCheck check = Silang.create()
                .check(List.of(
                        report("kabar-teluk", "2025-03-04T09:00:00+07:00", "KM 91+200"),
                        report("warta-bukit", "2025-03-04T16:00:00+07:00", "Kilometer 91+400")));
        assertThat(check.conflicts())
                .extracting(finding -> finding.question().slot())
                .containsExactly(Slot.WHERE);
        assertThat(check.updates()).isEmpty();
    }

    private static Article report(String id, String published, String post) {
        String text = "Sebuah truk terguling di " + post
                + " Tol Cendana pada Senin (3/3/2025) pagi. Kecelakaan itu menewaskan dua orang.";
        return new Article(id, id, null, OffsetDateTime.parse(published), "Truk terguling", text, "id", List.of());
    }
}
