package dev.silang.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where places lie by their names. */
final class WhereaboutsTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource({
        "Lumajang, '', '', Lumajang, -8.1, 113.2",
        "jabar, '', '', Jawa Barat, -6.9, 107.6",
        "Semeru, mountain, '', Semeru, -8.1, 112.9",
        "North Sumatra, province, '', Sumatera Utara, 2.2, 99.0",
        "Bogor, '', '', Bogor, -6.5, 106.8",
        "Kupang, city, '', Kupang, -10.2, 123.6",
        "Solok, '', Sumatera Barat, Solok, -0.9, 100.7",
        "Banjar, '', Jawa Barat, Banjar, -7.4, 108.5",
        "Tripoli, '', Libya, Tripoli, 32.9, 13.2",
        "Singapura, '', '', Singapura, 1.4, 103.8",
        "Selat Sunda, '', '', Selat Sunda, -6.0, 105.7",
        "Madagascar, country, '', Madagaskar, -19.4, 46.7",
    })
    void aPlaceLies(String name, String kind, String within, String known, double latitude, double longitude) {
        Gazetteer.Located at = GAZETTEER
                .locate(name, kind, within.isEmpty() ? List.of() : List.of(within))
                .orElseThrow();
        assertThat(at.name()).isEqualTo(known);
        assertThat(at.latitude()).isEqualTo(latitude);
        assertThat(at.longitude()).isEqualTo(longitude);
    }

    @ParameterizedTest
    @CsvSource({
        "Banjar, ''",
        "Tripoli, ''",
        "Georgia, ''",
        "Victoria, ''",
        "Lumajang, village",
        "Lembayung, ''",
        "Asia, ''",
    })
    void whatIsNotOnePlaceLiesNowhere(String name, String kind) {
        assertThat(GAZETTEER.locate(name, kind, List.of())).isEmpty();
    }

    @Test
    void everyProvinceRegencyCityCountryAndCapitalIsThere() {
        assertThat(GAZETTEER.located())
                .hasSizeGreaterThan(2_000)
                .allMatch(at -> Math.abs(at.latitude()) <= 90 && Math.abs(at.longitude()) <= 180);
        assertThat(GAZETTEER.located().stream().filter(at -> at.kind().equals("regency")))
                .hasSize(416)
                .allMatch(at -> at.latitude() > -11.1 && at.latitude() < 6.1)
                .allMatch(at -> at.longitude() > 95 && at.longitude() < 141.1);
        assertThat(GAZETTEER.located().stream().filter(at -> at.kind().equals("province")))
                .hasSize(38);
    }
}
