package dev.silang.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.lang.Gazetteer;
import dev.silang.lang.Gazetteer.Located;
import dev.silang.text.Article;
import dev.silang.web.map.NamedPlaces.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which places of a story are drawn, and where. */
final class StoryPlacesTest {
    private static final Silang SILANG = Silang.create();

    private static List<Named> places(String... texts) {
        List<Article> articles = IntStream.range(0, texts.length)
                .mapToObj(i -> Article.of("Kabar " + i, texts[i]))
                .toList();
        CrossCheck check = SILANG.check(articles);
        return NamedPlaces.of(check, SILANG.places());
    }

    private static Located at(String name, String kind) {
        return SILANG.places().locate(name, kind, List.of()).orElseThrow();
    }

    @Test
    void aPlaceUnderTwoNamesIsOne() {
        List<Named> places = places(
                "Banjir merendam ratusan rumah di Kabupaten Demak, Jawa Tengah.",
                "Banjir merendam ratusan rumah di Demak, Jateng.");
        assertThat(places).extracting(Named::name).containsExactly("Demak", "Jawa Tengah");
        assertThat(places).allMatch(place -> place.articles() == 2 && place.at() != null);
    }

    @Test
    void whatMayBeOneOfSeveralIsNotDrawn() {
        List<Named> places = places("Kebakaran melanda pasar di Tripoli. Kebakaran lain melanda pasar di Ciamis.");
        assertThat(places)
                .filteredOn(place -> place.name().equals("Tripoli"))
                .hasSize(1)
                .allMatch(place -> place.at() == null);
        assertThat(places)
                .filteredOn(place -> place.name().equals("Ciamis"))
                .hasSize(1)
                .allMatch(place -> place.at() != null);
    }

    @Test
    void aVillageIsNotTheCityOfItsName() {
        assertThat(places("Longsor menimpa Desa Semarang."))
                .hasSize(1)
                .allMatch(place -> place.at() == null && place.kind().equals("village"));
    }

    @Test
    void aRegencyAndItsCityAreNotToldApart() {
        assertThat(places("Gempa mengguncang Malang."))
                .hasSize(1)
                .allMatch(place -> place.at() != null && place.kind().isEmpty());
    }

    @Test
    void buildingsAndWordsAreNoPlacesOfAMap() {
        assertThat(places("Sidang digelar di gedung parlemen. Warga berkumpul di lokasi parkir."))
                .isEmpty();
    }

    @Test
    void theViewHoldsAllPlacesWithRoomAroundThem() {
        List<Located> places = List.of(at("Sabang", "city"), at("Merauke", "regency"), at("Kupang", "city"));
        MapView view = MapView.of(places);
        for (Located place : places) {
            assertThat(view.x(place.longitude())).isBetween(20.0, MapView.WIDTH - 20.0);
            assertThat(view.y(place.latitude())).isBetween(20.0, MapView.HEIGHT - 20.0);
        }
    }

    @Test
    void onePlaceIsInTheMiddleOfItsSurroundings() {
        Located mecca = at("Makkah", "city");
        MapView view = MapView.of(List.of(mecca));
        assertThat(view.x(mecca.longitude())).isCloseTo(MapView.WIDTH / 2.0, offset(1e-6));
        assertThat(view.y(mecca.latitude())).isCloseTo(MapView.HEIGHT / 2.0, offset(1e-6));
        assertThat(view.x(mecca.longitude() + 4 / view.stretch()) - view.x(mecca.longitude()))
                .isCloseTo(MapView.WIDTH, offset(1e-6));
    }

    /** Sabang and Merauke are the ends of the country, Bogor and Depok lie side by side. */
    @Test
    void placesSideBySideShareASign() {
        List<Named> places = places("Gempa terasa di Bogor, di Depok, di Merauke, dan di Sabang.");
        List<Located> located =
                places.stream().map(Named::at).filter(Objects::nonNull).toList();
        List<Marker> markers = Marker.of(places, MapView.of(located));
        assertThat(located).hasSize(4);
        assertThat(markers).hasSize(3);
        assertThat(markers).extracting(Marker::numbers).contains("1–2");
        assertThat(markers.stream().mapToInt(marker -> marker.places().size()).sum())
                .isEqualTo(4);
    }

    @Test
    void everyPartOfTheWorldIsDrawnInFewBytes() {
        Outlines outlines = Outlines.installed();
        for (Located place : SILANG.places().located()) {
            if (place.kind().equals("province") || place.kind().equals("capital")) {
                String path = outlines.path(MapView.of(List.of(place)));
                assertThat(path.length()).as(place.name()).isLessThan(12_000);
                assertThat(path.isEmpty() || path.matches("(M-?\\d+ -?\\d+l(-?\\d+ -?\\d+ )*0 0z)+"))
                        .as(place.name())
                        .isTrue();
            }
        }
        MapView world = MapView.of(List.of(at("Wellington", "capital"), at("Washington DC", "capital")));
        assertThat(outlines.path(world).length()).isBetween(10_000, 50_000);
    }

    /** The base map and the coordinates fit each other. */
    @Test
    void landIsSeenAroundEveryProvinceAndRegency() {
        for (Located place : SILANG.places().located()) {
            if (place.kind().equals("province") || place.kind().equals("regency")) {
                assertThat(Outlines.installed().path(MapView.of(List.of(place))).isEmpty())
                        .as(place.name())
                        .isFalse();
            }
        }
    }

    @Test
    void whatNoTableHasLiesNowhere() {
        Gazetteer places = SILANG.places();
        assertThat(places.knows("Lembayung")).isFalse();
        assertThat(places.knows("pronojiwo")).isTrue();
    }
}
