package dev.silang.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.relation.Containment;
import dev.silang.value.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryContainmentTest {
    private static final Containment GAZETTEER = name -> List.of(new Place.Part("Jawa", "island"));

    private static StoryContainment of(String text) {
        return new StoryContainment(
                new CheckedReports().at("08:00", text).check().claims(), GAZETTEER);
    }

    private static List<String> names(List<Place.Part> parts) {
        return parts.stream().map(Place.Part::name).toList();
    }

    @Test
    void theStoryKnowsFirst() {
        StoryContainment containment = of("Longsor terjadi di Desa Sukamaju, Kecamatan Patean, Kabupaten Kendal.");
        assertThat(names(containment.around("sukamaju"))).containsExactly("Patean", "Kendal");
        assertThat(names(containment.told("Sukamaju"))).containsExactly("Patean", "Kendal");
    }

    @Test
    void thenTheGazetteer() {
        StoryContainment containment = of("Longsor terjadi di Desa Sukamaju.");
        assertThat(names(containment.around("Sukamaju"))).containsExactly("Jawa");
        assertThat(containment.told("Sukamaju")).isEmpty();
    }

    @Test
    void reportsAddUp() {
        StoryContainment containment = of("Longsor terjadi di Desa Sukamaju, Kecamatan Patean. Longsor itu melanda"
                + " Desa Sukamaju, Kabupaten Kendal.");
        assertThat(names(containment.told("Sukamaju"))).containsExactly("Patean", "Kendal");
    }
}
