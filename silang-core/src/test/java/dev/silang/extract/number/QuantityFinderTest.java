package dev.silang.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.lang.Category;
import dev.silang.lang.DocumentParser;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.MarkedExample;
import dev.silang.lang.PackLoader;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.text.Article;
import dev.silang.text.Span;
import dev.silang.value.Quantity;
import dev.silang.value.Value;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityFinderTest {
    private static final Set<Category> CATEGORIES = EnumSet.of(
            Category.NUMBERS,
            Category.SCALES,
            Category.VAGUE_NUMBERS,
            Category.FRACTIONS,
            Category.HEDGES,
            Category.UNITS,
            Category.CURRENCIES,
            Category.MEASURES,
            Category.COUNTED,
            Category.CLASSIFIERS,
            Category.NUMBER_LINKS,
            Category.NUMBER_LIMITS);

    private static final Map<String, LanguagePack> PACKS =
            Map.of("id", PackLoader.load("id"), "en", PackLoader.load("en"));

    static Stream<Arguments> entries() {
        return PACKS.values().stream()
                .flatMap(pack -> pack.entries().stream()
                        .filter(QuantityFinderTest::isOurs)
                        .map(entry -> Arguments.of(entry.id(), pack, entry)));
    }

    private static boolean isOurs(Entry entry) {
        return CATEGORIES.contains(entry.category())
                || (entry.category() == Category.GRAMMAR
                        && (entry.id().contains(".quantity.") && !entry.id().endsWith(".bare")
                                || entry.id().endsWith(".duration")));
    }

    @Test
    void theDashOfAnItemIsNoMinus() {
        LanguagePack pack = Objects.requireNonNull(PACKS.get("id"));
        TokenView doc = parse(
                pack, "Bantuan yang tiba:\n-68 kapal nelayan\n-12 perahu karet\nSuhu turun ke -4 derajat Celsius.");
        assertThat(new QuantityFinder(pack).find(doc, new BitSet()))
                .extracting(number -> number.value().notation())
                .containsExactly("68", "12", "-4 Cel");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void everyExampleIsFoundAndEveryCounterExampleIsSilent(String id, LanguagePack pack, Entry entry) {
        for (String marked : entry.examples()) {
            MarkedExample example = MarkedExample.parse(marked);
            TokenView doc = parse(pack, example.text());
            List<String> found = new QuantityFinder(pack)
                    .find(doc, new BitSet()).stream().map(m -> shown(doc, m)).toList();
            for (MarkedExample.Mark mark : example.marks()) {
                assertThat(found)
                        .as("%s: %s", id, marked)
                        .contains(mark.start() + "-" + mark.end() + " " + mark.value());
            }
        }
        for (String text : entry.not()) {
            assertThat(new QuantityFinder(pack).find(parse(pack, text), new BitSet()))
                    .as("%s: %s", id, text)
                    .noneMatch(mention -> mention.rules().contains(id));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Kebakaran itu menewaskan lima orang. | dead",
                "id | Lima orang tewas di tempat. | dead",
                "id | Korban meninggal akibat wabah itu sebanyak 17 orang. | dead",
                "id | Empat lainnya mengalami luka serius. | injured.heavy",
                "id | Sembilan rumah rusak berat. | house.damaged.heavy",
                "id | Tiga anak hilang sejak pagi. | child.missing",
                "id | Enam jenazah berhasil diidentifikasi. | identified",
                "id | Tidak ada korban jiwa. | dead",
                "id | Panitia menyiapkan 12 panggung. | panggung",
                "id | Gempa berkekuatan 5,2 terasa. | magnitude",
                "id | Mereka kalah 1-3. | score:3-1",
                "id | Negara merugi, kerugian mencapai Rp 3 miliar. | loss",
                "en | A blast killed five people. | dead",
                "en | Seven passengers were seriously hurt. | passenger.injured.heavy",
                "en | No one was injured. | injured",
                "en | The visitors won 3-1. | score:3-1",
            })
    void namesWhatIsCounted(String language, String text, String counted) {
        LanguagePack pack = pack(language);
        assertThat(new QuantityFinder(pack).find(parse(pack, text), new BitSet()))
                .extracting(mention -> ((Quantity) mention.value()).subject())
                .containsExactly(counted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Siswa SMPN 1 Sukoasri keracunan.",
                "id | Murid SD Negeri 2 tewas tenggelam.",
                "id | Warga binaan Lapas 3 Karangsari dirawat.",
                "id | Kompetisi Liga Rakyat 2017 pekan depan bergulir.",
            })
    void theNumberOfAHouseOrASeasonCountsNothing(String language, String text) {
        LanguagePack pack = pack(language);
        assertThat(new QuantityFinder(pack)
                        .read(parse(pack, text), new BitSet())
                        .counted())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Orang dekat penyanyi 23 tahun itu menolak. | age",
                "id | Di SMPN 1, 12 siswa dirawat. | student.treated",
                "id | Polisi mengamankan satu buah pisau. | pisau",
                "id | Polisi mengamankan tiga orang. | arrested",
            })
    void whatStandsBesideANumberTellsWhatItIs(String language, String text, String counted) {
        LanguagePack pack = pack(language);
        assertThat(new QuantityFinder(pack).find(parse(pack, text), new BitSet()))
                .extracting(mention -> ((Quantity) mention.value()).subject())
                .containsExactly(counted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Dua dari delapan korban dirawat. | [PART_OF_WHOLE]",
                "id | Lima orang tewas. | []",
                "id | Sebanyak 500 arah dicoba. | [UNKNOWN_NOUN]",
                "id | Gempa berkekuatan 5,2 terasa. | []",
                "id | Mereka menunggu lima jam. | []",
                "id | Tidak ada korban jiwa. | []",
                "en | Two of them were hurt. | [PART_OF_WHOLE]",
            })
    void tellsPartsAndUnknownNounsApart(String language, String text, String traits) {
        LanguagePack pack = pack(language);
        assertThat(new QuantityFinder(pack).find(parse(pack, text), new BitSet()))
                .first()
                .extracting(mention -> mention.traits().toString())
                .isEqualTo(traits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Saham itu (-4,37%) turun. | [-4.37 %]",
                "Emas dijual US$1.281-US$ 1.294 per ons. | [1281..1294 USD]",
                "Air sudah surut dan 75 KK (240 jiwa) terdampak. | [75 family.affected, 240 affected]",
                "Usulan 2020 betul sebesar itu. | []",
                "Sebanyak 2020 warga hadir. | [2020 resident]",
                "Indeks ditutup di posisi 7.262,29. | [7262.29]",
            })
    void readsSignsRangesGlossesAndYears(String text, String values) {
        assertThat(new QuantityFinder(pack("id"))
                        .find(parse(pack("id"), text), new BitSet()).stream()
                                .map(mention ->
                                        mention.value().notation() + " " + ((Quantity) mention.value()).subject())
                                .map(String::strip)
                                .toList())
                .hasToString(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The beam is 12 m 2 dm long. | 12.2 m",
                "It holds 500 seats or more than 600 seats. | 500, >600",
                "It costs 13 dollars forty-five. | 13.45 USD",
                "It costs 13 dollars and 45 people bought it. | 13 USD, 45",
                "They seized 500 pounds of flour. | 226.796185 kg",
                "It lost two million pounds of savings. | 2000000 GBP",
                "Prices rose from 10 to 20 percent. | 20 %",
                "From 200 to 300 people came. | 200..300",
                "The dose is 1.3 x 10^6 units. | 1300000",
                "She hit .250 percent. | 0.25 %",
                "Pressure was 120 over 80, they said. | ''",
                "It ran 1 234 567.89 km. | 1234567890 m",
                "He saw two and three fifths miles of it. | 4184.2944 m",
                "They met for an hour and 30 minutes. | PT90M",
            })
    void readsWhatIsLeftUnsaidInEnglish(String text, String values) {
        LanguagePack pack = pack("en");
        assertThat(new QuantityFinder(pack)
                        .find(parse(pack, text), new BitSet()).stream()
                                .map(mention -> mention.value().notation())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(values);
    }

    @Test
    void tokensThatAreTakenAreNotRead() {
        LanguagePack pack = pack("id");
        TokenView doc = parse(pack, "Ada 12 kapal dan 3 truk.");
        BitSet taken = new BitSet();
        taken.set(1);

        assertThat(new QuantityFinder(pack).find(doc, taken))
                .extracting(mention -> mention.value().notation())
                .containsExactly("3");
    }

    @Test
    void mentionsComeInOrderWithoutOverlap() {
        LanguagePack pack = pack("id");
        TokenView doc = parse(
                pack,
                "😀 Sekitar 5-7 orang, dua dari delapan korban, Rp 1,2 triliun, M 5,6, 3-0, (33), III MMI, -, 1.2.3, 99999999999"
                        + "99999999999999, dua puluh, setengah, antara 5 dan, lebih dari, 10 persen lebih");
        int end = 0;
        for (Mention<? extends Value> mention : new QuantityFinder(pack).find(doc, new BitSet())) {
            assertThat(mention.first()).isGreaterThanOrEqualTo(end);
            end = mention.end();
        }
    }

    @Test
    void anyPrefixIsRead() {
        for (LanguagePack pack : PACKS.values()) {
            String text = pack.entries().stream()
                    .filter(QuantityFinderTest::isOurs)
                    .flatMap(entry -> entry.examples().stream())
                    .limit(150)
                    .map(marked -> MarkedExample.parse(marked).text())
                    .reduce("", (a, b) -> a + " " + b);
            QuantityFinder finder = new QuantityFinder(pack);
            for (int end = 0; end < text.length(); end += 7) {
                assertThat(finder.find(parse(pack, text.substring(Math.max(0, end - 400), end)), new BitSet()))
                        .isNotNull();
            }
        }
    }

    private static LanguagePack pack(String language) {
        return Objects.requireNonNull(PACKS.get(language));
    }

    private static TokenView parse(LanguagePack pack, String text) {
        return new TokenView(new DocumentParser(pack).parse(Article.of("example", text)));
    }

    private static String shown(TokenView doc, Mention<? extends Value> mention) {
        Span span = doc.span(mention.first(), mention.end());
        return span.start() + "-" + span.end() + " " + mention.value().notation();
    }

    /** A fraction is of two figures; a letter over one was read as a number. */
    @Test
    void aLetterOverAFigureIsNoFraction() {
        for (String text : List.of("Blok A/2 dan x/3 terendam.", "Rumah A/12 rusak.")) {
            assertThat(new QuantityFinder(pack("id")).find(parse(pack("id"), text), new BitSet()))
                    .isEmpty();
        }
    }
}
