package dev.silang.extract.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.silang.claim.Trait;
import dev.silang.lang.Category;
import dev.silang.lang.DocumentParser;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.MarkedExample;
import dev.silang.lang.PackLoader;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.text.Article;
import dev.silang.value.Clock;
import dev.silang.value.TimeSpan;
import dev.silang.value.TimeSpan.Part;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of every rule about time, and what examples of one sentence cannot show. */
final class TimeFinderTest {
    /** A Wednesday; relative words in the examples are read against it. */
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2024-05-15T12:00+07:00");

    private static final Set<Category> CATEGORIES = EnumSet.of(
            Category.MONTHS,
            Category.WEEKDAYS,
            Category.DAY_PARTS,
            Category.RELATIVE_TIMES,
            Category.ZONES,
            Category.CLOCK_WORDS,
            Category.TIME_BOUNDS,
            Category.HOLIDAYS);

    private static final LanguagePack INDONESIAN = PackLoader.load("id");
    private static final LanguagePack ENGLISH = PackLoader.load("en");

    static Stream<Entry> rules() {
        return Stream.of(INDONESIAN, ENGLISH)
                .flatMap(pack -> pack.entries().stream())
                .filter(entry ->
                        CATEGORIES.contains(entry.category()) || entry.id().contains(".time."));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void examplesGiveWhatIsMarkedAndNothingElse(Entry rule) {
        boolean fired = rule.is(TimeAttributes.CLOCK_ROLE, ClockRole.NEVER)
                || rule.is(TimeAttributes.CLOCK_ROLE, ClockRole.THING);
        for (String marked : rule.examples()) {
            MarkedExample example = MarkedExample.parse(marked);
            List<String> expected = example.marks().stream()
                    .map(mark -> example.text().substring(mark.start(), mark.end()) + " => " + mark.value())
                    .toList();
            TokenView doc = document(language(rule), example.text());
            List<Mention<TimeSpan>> found = find(doc, PUBLISHED);
            assertThat(found.stream().map(mention -> shown(doc, mention)).toList())
                    .as(marked)
                    .isEqualTo(expected);
            fired |= found.stream().anyMatch(mention -> mention.rules().contains(rule.id()));
        }
        assertThat(fired).as(rule.id() + " fires in its examples").isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void counterExamplesStaySilent(Entry rule) {
        for (String sentence : rule.not()) {
            List<Mention<TimeSpan>> found = find(document(language(rule), sentence), PUBLISHED);
            assertThat(found).as(sentence).noneMatch(mention -> mention.rules().contains(rule.id()));
        }
    }

    @Test
    void keepsAWeekdayThatContradictsItsDate() {
        TimeSpan time = only("Rapat digelar Senin (14/5/2024).", PUBLISHED);

        assertThat(time.isSlip()).isTrue();
        assertThat(time.weekday()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(time.date()).isEqualTo(LocalDate.of(2024, 5, 14));
    }

    /** "İ" is two characters in small letters, so the hyphen stands elsewhere in the word as compared. */
    @Test
    void aWordThatGrowsInSmallLettersIsNoRange() {
        List<Mention<TimeSpan>> found =
                find(document("id", "Kapal İluka-l berlayar lagi pada Senin-Kamis (13-16/5/2024)."), PUBLISHED);

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(time -> assertThat(time.first()).isGreaterThan(3));
    }

    @Test
    void figuresOfAClockOrOfMoneyAreNoDay() {
        assertThat(notations("Doors open 12:30 December 27th.")).containsExactly("2023-12-27");
        assertThat(notations("She paid $12 December 27.")).containsExactly("2023-12-27");
        assertThat(notations("Only 3 next week.")).containsExactly("2024-05-20/P1W");
        assertThat(notations("There were 13 next month's guests.")).containsExactly("2024-06");
        assertThat(notations("They met one week last June.")).containsExactly("2023-06");
    }

    @Test
    void theFirstOfTwoMonthsComesBeforeTheSecond() {
        assertThat(notations("Rain fell from November to March.")).containsExactly("2023-11/2024-03");
        assertThat(notations("Rain fell between August and October.")).containsExactly("2023-08/2023-10");
    }

    @Test
    void aWeekdayTellsTheMonthOfADayUnlessItIsNear() {
        assertThat(notations("They met on Friday the 26th.")).containsExactly("2024-04-26");
        assertThat(notations("They will meet on Friday the 14th.")).containsExactly("2024-06-14");
        assertThat(notations("They met on Friday the 16th.")).containsExactly("2024-05-16");
    }

    @Test
    void nowOnlyEndsAStretch() {
        assertThat(notations("Prices doubled between 2019 and now.")).containsExactly("2019-01-01/2024-05-15");
        assertThat(notations("Until now nobody came, and they are now at sea.")).isEmpty();
        assertThat(notations("Much may change between now and then.")).isEmpty();
    }

    private static List<String> notations(String text) {
        return find(document("en", text), PUBLISHED).stream()
                .map(mention -> mention.value().notation())
                .toList();
    }

    @Test
    void infersTheYearWithoutStatingIt() {
        assertThat(only("Ia lahir 3 Desember.", PUBLISHED).date()).isEqualTo(LocalDate.of(2023, 12, 3));
        assertThat(only("Ia tiba 3 Juli.", PUBLISHED).date()).isEqualTo(LocalDate.of(2024, 7, 3));
        assertThat(only("Ia tiba 3 Juli.", PUBLISHED).stated()).doesNotContain(Part.YEAR);
    }

    @Test
    void takesTheYearOfTheNearestFullDateWhereNothingWasPublished() {
        List<Mention<TimeSpan>> found =
                find(document("id", "Pada 2 Januari 2020 ia pergi. Pada 28 Desember ia sakit."), null);

        assertThat(found.get(1).value().date()).isEqualTo(LocalDate.of(2019, 12, 28));
    }

    @Test
    void leavesAnUnknownYearUnknownAndNoSlip() {
        for (int day = 1; day <= 7; day++) {
            TimeSpan time = only("Rapat digelar Senin (" + day + "/5).", null);
            assertThat(time.days()).matches(days -> days != null && !days.yearKnown());
            assertThat(time.isSlip()).isFalse();
            assertThat(time.has(Part.YEAR)).isFalse();
        }
    }

    @Test
    void rememberedDaysOfAnUnknownYearStayUnknown() {
        List<Mention<TimeSpan>> found =
                find(document("id", "Rapat digelar Senin (6/5). Senin pagi hujan. Rapat lain 3-5 Mei."), null);

        assertThat(found)
                .hasSize(3)
                .allMatch(time ->
                        time.value().days() != null && !time.value().days().yearKnown());
    }

    @Test
    void marksMinutesOfAMatch() {
        assertThat(find(document("id", "Gol tercipta pada menit ke-73."), PUBLISHED))
                .singleElement()
                .matches(time -> time.traits().equals(Set.of(Trait.MATCH_MINUTE)))
                .matches(time -> Clock.at(73).equals(time.value().clock()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "Harga turun," kata Budi, dikutip dari keterangan tertulis, Senin (6/5/2024). | true
            Dilansir Antara, Senin (6/5/2024), harga beras turun. | true
            "Harga turun," kata Budi di Kudus, Senin (6/5/2024). | false
            Dikutip dari Antara, harga beras turun pada Senin (6/5/2024). | false
            Budi mengutip puisi itu. Senin (6/5/2024) hujan turun. | false
            """)
    void marksDaysOfCiting(String text, boolean ofCiting) {
        assertThat(find(document("id", text), PUBLISHED))
                .singleElement()
                .matches(time -> time.traits().contains(Trait.DAY_OF_CITING) == ofCiting);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Roads close! — Ann Field (@annfield) May 9, 2024 | true
            Ann Field (the mayor) left on May 9, 2024. | false
            """)
    void marksDaysOfPosts(String text, boolean ofCiting) {
        assertThat(find(document("en", text), PUBLISHED))
                .singleElement()
                .matches(time -> time.traits().contains(Trait.DAY_OF_CITING) == ofCiting);
    }

    @Test
    void givesRelativeWordsNoDateWhereNothingWasPublished() {
        assertThat(only("Ia tiba kemarin.", null).date()).isNull();
        TimeSpan weekday = only("Ia tiba Senin.", null);
        assertThat(weekday.date()).isNull();
        assertThat(weekday.weekday()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void readsAPublicationInUtcAtHome() {
        assertThat(only("Ia tiba hari ini.", OffsetDateTime.parse("2024-05-15T20:00Z"))
                        .date())
                .isEqualTo(LocalDate.of(2024, 5, 16));
    }

    @Test
    void lendsTheDateOfItsSentenceToAClockTimeOnly() {
        List<Mention<TimeSpan>> found =
                find(document("id", "Gempa terjadi Senin (13/5) pukul 10.30 WIB. Warga lari pukul 11.00."), PUBLISHED);

        assertThat(found.get(1).value().date()).isEqualTo(LocalDate.of(2024, 5, 13));
        assertThat(found.get(1).value().stated()).containsExactly(Part.CLOCK);
        assertThat(found.get(2).value().date()).isNull();
    }

    @Test
    void putsAPartOfTheDayToldAfterMidnightOnTheDayThatEnded() {
        OffsetDateTime night = OffsetDateTime.parse("2024-05-15T01:30+07:00");
        LocalDate before = LocalDate.of(2024, 5, 14);

        assertThat(only("Gempa terasa malam ini.", night).date()).isEqualTo(before);
        assertThat(only("Hujan turun tadi sore.", night).date()).isEqualTo(before);
        assertThat(only("Laga dimulai nanti malam.", night).date()).isEqualTo(before.plusDays(1));
        assertThat(only("Hujan turun tadi sore.", PUBLISHED).date()).isEqualTo(before.plusDays(1));
    }

    @Test
    void boundsTheClockBehindABoundedDay() {
        List<Mention<TimeSpan>> found =
                find(document("id", "Hingga Rabu (15/5/2024) pukul 06.00 WIB, air belum surut."), PUBLISHED);

        assertThat(found)
                .extracting(mention -> mention.value().notation())
                .containsExactly("<=2024-05-15", "<=2024-05-15T06:00+07:00");
    }

    @Test
    void takesARangeOfPricesForNoYears() {
        assertThat(find(document("id", "Saham itu layak dibeli, target 1220-1235."), PUBLISHED))
                .isEmpty();
        assertThat(only("Ia memimpin 1920-1925.", PUBLISHED).notation()).isEqualTo("1920/1925");
    }

    /** Found by random texts: the text ended behind what might have been a filler. */
    @Test
    void aRangeThatTheEndOfTheTextCutsOffIsNone() {
        assertThat(only("Toko tutup Senin - minggu", PUBLISHED).date()).isEqualTo(LocalDate.of(2024, 5, 13));
    }

    @Test
    void mentionsComeInOrderAndDoNotOverlapWhateverTheText() {
        String joint = INDONESIAN.entries().stream()
                .flatMap(entry -> Stream.concat(entry.words().stream(), entry.not().stream()))
                .collect(Collectors.joining(" 12 "));
        for (int cut = 0; cut < joint.length(); cut += 997) {
            int end = 0;
            for (Mention<TimeSpan> mention : find(document("id", joint.substring(cut)), null)) {
                assertThat(mention.first()).isGreaterThanOrEqualTo(end);
                end = mention.end();
            }
        }
    }

    @Test
    void takesTimeInProportionToTheText() {
        String unit = "Senin (13/5) pukul 10.30 hingga 1/2/2023 2019-2020 sekitar tanggal 3-4 ";
        assertTimeout(Duration.ofSeconds(10), () -> find(document("id", unit.repeat(2_000)), PUBLISHED));
    }

    private static String language(Entry rule) {
        return rule.id().substring(0, rule.id().indexOf('.'));
    }

    private static TimeSpan only(String text, @Nullable OffsetDateTime published) {
        List<Mention<TimeSpan>> found = find(document("id", text), published);
        assertThat(found).as(text).hasSize(1);
        return found.get(0).value();
    }

    private static TokenView document(String language, String text) {
        return new TokenView(
                new DocumentParser(language.equals("id") ? INDONESIAN : ENGLISH).parse(Article.of("example", text)));
    }

    private static List<Mention<TimeSpan>> find(TokenView doc, @Nullable OffsetDateTime published) {
        return new TimeFinder(doc.pack()).find(doc, published);
    }

    private static String shown(TokenView doc, Mention<TimeSpan> mention) {
        return doc.text(mention.first(), mention.end()) + " => "
                + mention.value().notation();
    }
}
