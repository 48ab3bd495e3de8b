package dev.silang.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PlaceTest {
    static List<Arguments> places() {
        Place.Part regency = new Place.Part("Bogor", "regency");
        Place.Part unknown = new Place.Part("Jawa", "");
        return List.of(
                Arguments.of(
                        new Place.Named("Cisarua", "district", List.of(regency, unknown)),
                        "district:Cisarua < regency:Bogor < Jawa",
                        false),
                Arguments.of(Place.of("Cisarua", ""), "Cisarua", false),
                Arguments.of(new Place.Listed("Malang", List.of(unknown)), "list:Malang < Jawa", false),
                Arguments.of(
                        new Place.Bearing(new BigDecimal("24000"), new BigDecimal("135"), "Pacitan"),
                        "bearing:24000 m 135° Pacitan",
                        true),
                Arguments.of(new Place.Coordinates("6.4", "111.84"), "coordinates:6.4, 111.84", true));
    }

    @ParameterizedTest
    @MethodSource("places")
    void isOfOneKind(Place place, String notation, boolean measured) {
        assertThat(place.notation()).isEqualTo(notation);
        assertThat(place.isMeasured()).isEqualTo(measured);
        assertThat(place.type()).isEqualTo("place");
    }

    @ParameterizedTest
    @MethodSource("distances")
    void distancesAreNumbers(String metres) {
        assertThat(new Place.Bearing(new BigDecimal(metres), BigDecimal.ZERO, "Tuban"))
                .isEqualTo(new Place.Bearing(new BigDecimal("24000"), BigDecimal.ZERO, "Tuban"));
    }

    static List<String> distances() {
        return List.of("24000", "24000.0", "2.4E+4");
    }
}
