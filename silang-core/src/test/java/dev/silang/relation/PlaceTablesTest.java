package dev.silang.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.value.Place;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How posts of roads relate: metres, up to the next post, and the road. */
final class PlaceTablesTest {
    private final PlaceComparison places = new PlaceComparison(Containment.NONE);

    @ParameterizedTest
    @CsvSource({
        "91200, 1, Cendana, 91200, 1, Cendana, SAME",
        "91200, 1, Cendana, 91400, 1, Cendana, CONFLICT",
        "91000, 1000, Cendana, 91400, 1, Cendana, COARSER",
        "91000, 1000, Cendana, 92000, 1000, Cendana, CONFLICT",
        "91000, 1000, Cendana, 92000, 1, Cendana, CONFLICT",
        "91200, 1, Cendana, 91400, 1, '', CONFLICT",
        "91200, 1, Cendana, 91200, 1, Lembayung, UNRELATED"
    })
    void posts(int a, int grainA, String roadA, int b, int grainB, String roadB, Relation relation) {
        Place left = post(a, grainA, roadA);
        Place right = post(b, grainB, roadB);
        assertThat(places.compare(left, right).relation()).isEqualTo(relation);
        assertThat(places.compare(right, left).relation()).isEqualTo(relation.converse());
    }

    private static Place post(int metres, int grain, String road) {
        List<Place.Part> within = road.isEmpty() ? List.of() : List.of(new Place.Part(road, "road"));
        return new Place.Post("KM " + metres, BigDecimal.valueOf(metres), BigDecimal.valueOf(grain), within);
    }
}
