package dev.silang.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.value.Abbreviation;
import dev.silang.value.Clock;
import dev.silang.value.Concept;
import dev.silang.value.DayPart;
import dev.silang.value.DayRange;
import dev.silang.value.Duration;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.Identifier;
import dev.silang.value.Interval;
import dev.silang.value.Party;
import dev.silang.value.Phrase;
import dev.silang.value.Place;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.Role;
import dev.silang.value.TimeSpan;
import dev.silang.value.TimeSpan.Part;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ValueTextTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 13);

    @ParameterizedTest
    @MethodSource("values")
    void isWhatAReaderExpects(Value value, String indonesian, String english) {
        assertThat(new ValueText(Labels.of("id")).of(value)).isEqualTo(indonesian);
        assertThat(new ValueText(Labels.of("en")).of(value)).isEqualTo(english);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                row(quantity("12500", "1", "", Hedge.NONE), "12.500", "12,500"),
                row(quantity("300", "100", "", Hedge.AROUND), "sekitar 300", "about 300"),
                row(quantity("2000000", "1000000", "", Hedge.NEARLY), "hampir 2 juta", "nearly 2 million"),
                row(quantity("1234567", "1", "", Hedge.NONE), "1.234.567", "1,234,567"),
                row(quantity("1200000000000", "100000000000", "IDR", Hedge.NONE), "Rp 1,2 triliun", "Rp 1.2 trillion"),
                row(
                        quantity("285969625213821", "1", "IDR", Hedge.NONE),
                        "Rp 285.969.625.213.821",
                        "Rp 285,969,625,213,821"),
                row(
                        quantity("171990000000000", "10000000000", "IDR", Hedge.NONE),
                        "Rp 171,99 triliun",
                        "Rp 171.99 trillion"),
                row(
                        quantity("171995000000000", "1000000000", "IDR", Hedge.NONE),
                        "Rp 171.995.000.000.000",
                        "Rp 171,995,000,000,000"),
                row(quantity("50", "1", "NOK", Hedge.NONE), "NOK 50", "NOK 50"),
                row(quantity("2.5", "0.1", "%", Hedge.NONE), "2,5 persen", "2.5%"),
                row(quantity("5.6", "0.1", "", Hedge.NONE), "5,6", "5.6"),
                row(quantity("-3.5", "0.5", "Cel", Hedge.NONE), "−3,5 °C", "−3.5 °C"),
                row(quantity("11000", "1000", "m", Hedge.AT_MOST), "paling banyak 11 km", "at most 11 km"),
                row(quantity("3676", "1", "m", Hedge.NONE), "3.676 m", "3,676 m"),
                row(quantity("1.3", "0.01", "m", Hedge.NONE), "130 cm", "130 cm"),
                row(quantity("70", "1", "dB", Hedge.NONE), "70 dB", "70 dB"),
                row(
                        new Quantity(
                                Interval.closed(new BigDecimal(5), new BigDecimal(7)),
                                Hedge.NONE,
                                BigDecimal.ONE,
                                "",
                                Concept.NONE),
                        "5 sampai 7",
                        "5 to 7"),
                row(hours("5", Hedge.MORE_THAN), "lebih dari 5 jam", "more than 5 hours"),
                row(hours("1", Hedge.NONE), "1 jam", "1 hour"),
                row(hours("2.5", Hedge.NONE), "2,5 jam", "2.5 hours"),
                row(
                        day(630, DayOfWeek.WEDNESDAY),
                        "Rabu, 13 September 2023 pukul 10.30 WIB",
                        "Wednesday, 13 September 2023 at 10:30 UTC+7"),
                row(
                        day(-1, DayOfWeek.THURSDAY),
                        "Kamis, 13 September 2023 (tanggal itu hari Rabu)",
                        "Thursday, 13 September 2023 (that date is a Wednesday)"),
                row(time(DAY, DAY, 630, null, Grain.MINUTE, Part.CLOCK), "pukul 10.30", "at 10:30"),
                row(
                        time(DAY, DAY, -1, DayPart.NIGHT, Grain.DAY_PART, Part.RELATIVE, Part.DAY_PART),
                        "13 September 2023 malam",
                        "13 September 2023 at night"),
                row(
                        time(DAY, DAY.plusDays(2), -1, null, Grain.DAY, Part.DAY),
                        "13–15 September 2023",
                        "13–15 September 2023"),
                row(
                        time(DAY, DAY.plusDays(20), -1, null, Grain.DAY, Part.DAY),
                        "13 September – 3 Oktober 2023",
                        "13 September – 3 October 2023"),
                row(
                        time(DAY.withDayOfMonth(1), DAY.withDayOfMonth(30), -1, null, Grain.MONTH, Part.MONTH),
                        "September 2023",
                        "September 2023"),
                row(
                        time(DAY.withDayOfMonth(1), LocalDate.of(2023, 11, 30), -1, null, Grain.MONTH, Part.MONTH),
                        "September – November 2023",
                        "September – November 2023"),
                row(
                        time(DAY.withDayOfMonth(1), LocalDate.of(2024, 1, 31), -1, null, Grain.MONTH, Part.MONTH),
                        "September 2023 – Januari 2024",
                        "September 2023 – January 2024"),
                row(
                        time(LocalDate.of(1990, 1, 1), LocalDate.of(1999, 12, 31), -1, null, Grain.DECADE, Part.DECADE),
                        "tahun 1990-an",
                        "the 1990s"),
                row(
                        time(DAY, DAY, -1, null, Grain.DAY, Part.DAY).withHedge(Hedge.AT_LEAST),
                        "sejak 13 September 2023",
                        "since 13 September 2023"),
                row(
                        new Place.Named("Cisarua", "district", List.of(new Place.Part("Bogor", "regency"))),
                        "Cisarua, Kabupaten Bogor",
                        "Cisarua, Bogor Regency"),
                row(Place.of("Kota Bogor", "city"), "Kota Bogor", "Kota Bogor"),
                row(
                        new Precedence(3, "", "", null, "perang"),
                        "yang ketiga sejak “perang”",
                        "the third since “perang”"),
                row(new Precedence(12, "", "", null, ""), "yang ke-12", "number 12"),
                row(new Precedence(-1, "", "", null, ""), "belum pernah sebelumnya", "never before"),
                row(new Party("Ratna", "person"), "Ratna", "Ratna"),
                row(new Role("Ratna", "bupati"), "Ratna, bupati", "Ratna, bupati"),
                row(new Identifier("plate", "AB7012KX"), "AB7012KX", "AB7012KX"),
                row(
                        new Abbreviation(
                                "KPT", List.of("komisi", "pengawas", "tol"), List.of("komisi", "pengawas", "tol")),
                        "komisi pengawas tol (KPT)",
                        "komisi pengawas tol (KPT)"),
                row(new Phrase(List.of("tanggul", "jebol")), "tanggul jebol", "tanggul jebol"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-22T22:47:00Z | 23 Januari 2026 pukul 05.47 WIB | 22 January 2026 at 22:47 UTC",
                "2026-01-22T22:47:00+01:00 | 23 Januari 2026 pukul 04.47 WIB | 22 January 2026 at 22:47 UTC+01:00",
                "2026-01-22T08:30:00+08:00 | 22 Januari 2026 pukul 08.30 WITA | 22 January 2026 at 08:30 UTC+8",
                "2026-01-22T00:00:00Z | 22 Januari 2026 | 22 January 2026"
            })
    void tellsMomentsOnTheClockOfItsReader(String moment, String indonesian, String english) {
        OffsetDateTime published = OffsetDateTime.parse(moment);
        assertThat(new ValueText(Labels.of("id")).of(published)).isEqualTo(indonesian);
        assertThat(new ValueText(Labels.of("en")).of(published)).isEqualTo(english);
    }

    @Test
    void tellsDaysOnTheClockOfItsReader() {
        OffsetDateTime evening = OffsetDateTime.parse("2026-01-22T22:47:00Z");
        assertThat(new ValueText(Labels.of("id")).days(evening, evening)).isEqualTo("23 Januari 2026");
        assertThat(new ValueText(Labels.of("id")).brief(evening)).isEqualTo("23 Januari 05.47");
        assertThat(new ValueText(Labels.of("en")).brief(evening)).isEqualTo("22 January 22:47");
    }

    private static Arguments row(Value value, String indonesian, String english) {
        return Arguments.of(value, indonesian, english);
    }

    private static Quantity quantity(String number, String grain, String unit, Hedge hedge) {
        return new Quantity(Interval.exactly(new BigDecimal(number)), hedge, new BigDecimal(grain), unit, Concept.NONE);
    }

    private static @Nullable Clock clock(int minute) {
        return minute < 0 ? null : Clock.at(minute);
    }

    private static Duration hours(String hours, Hedge hedge) {
        BigDecimal hour = new BigDecimal(3600);
        return new Duration(Interval.exactly(hour.multiply(new BigDecimal(hours))), hedge, hour, "h");
    }

    private static TimeSpan day(int minute, DayOfWeek weekday) {
        ZoneOffset zone = minute < 0 ? null : ZoneOffset.ofHours(7);
        return new TimeSpan(
                DayRange.of(DAY),
                clock(minute),
                null,
                weekday,
                zone,
                Grain.DAY,
                Set.of(Part.DAY, Part.WEEKDAY),
                Hedge.NONE);
    }

    private static TimeSpan time(
            LocalDate first, LocalDate last, int minute, @Nullable DayPart part, Grain grain, Part... stated) {
        return new TimeSpan(
                new DayRange(first, last), clock(minute), part, null, null, grain, Set.of(stated), Hedge.NONE);
    }
}
