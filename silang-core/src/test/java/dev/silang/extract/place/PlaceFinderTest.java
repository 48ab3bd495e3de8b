package dev.silang.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.lang.Category;
import dev.silang.lang.DocumentParser;
import dev.silang.lang.Entry;
import dev.silang.lang.Gazetteer;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.MarkedExample;
import dev.silang.lang.PackLoader;
import dev.silang.mention.TokenView;
import dev.silang.text.Article;
import dev.silang.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples and counter-examples of every rule about places. */
final class PlaceFinderTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final List<LanguagePack> PACKS = List.of(PackLoader.load("id"), PackLoader.load("en"));

    record Rule(LanguagePack pack, Entry entry) {
        @Override
        public String toString() {
            return entry.id();
        }
    }

    static Stream<Rule> rules() {
        return PACKS.stream()
                .flatMap(pack -> Stream.of(
                                pack.entries(Category.PLACE_KINDS),
                                pack.entries(Category.PLACE_PREPOSITIONS),
                                pack.entries(Category.BEARINGS),
                                pack.entries(Category.GRAMMAR).stream()
                                        .filter(e -> e.id().contains("place."))
                                        .toList())
                        .flatMap(List::stream)
                        .map(entry -> new Rule(pack, entry)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsItsExamples(Rule rule) {
        for (String marked : rule.entry().examples()) {
            MarkedExample example = MarkedExample.parse(marked);
            TokenView doc = parse(rule.pack(), example.text());
            for (MarkedExample.Mark mark : example.marks()) {
                assertThat(find(rule.pack(), doc)).as(marked).anySatisfy(place -> {
                    assertThat(place.sure()).isTrue();
                    Span span = doc.span(place.first(), place.end());
                    assertThat(span).isEqualTo(new Span(mark.start(), mark.end()));
                    assertThat(place.place().notation()).isEqualTo(mark.value());
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void staysSilentOnItsCounterExamples(Rule rule) {
        for (String text : rule.entry().not()) {
            assertThat(find(rule.pack(), parse(rule.pack(), text)))
                    .as(text)
                    .noneMatch(place -> place.sure()
                            && place.mention().rules().contains(rule.entry().id()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tim itu mengalahkan Persikas Bandung kemarin.",
                "Seorang pemain Semarang Rovers masih dirawat.",
                "Menurut Bupati Semarang Budi Hartono, semua jalan sudah ditutup kemarin.",
            })
    void aTownThatAnotherNameIsMadeOfIsNoPlaceOfItsOwn(String text) {
        assertThat(find(PACKS.get(0), parse(PACKS.get(0), text))).isEmpty();
    }

    @Test
    void whatComesFromANameIsAPlaceOnlyIfSomethingSaysSo() {
        assertThat(find(PACKS.get(0), parse(PACKS.get(0), "Surat dari Karyatama dikirim ke Sukoasri.")))
                .noneMatch(PlaceMention::sure);
        assertThat(find(PACKS.get(0), parse(PACKS.get(0), "Mereka pergi dari Karyatama ke Bandung.")))
                .allMatch(PlaceMention::sure)
                .hasSize(2);
    }

    @Test
    void aTimeEndsAPlace() {
        TokenView doc = parse(PACKS.get(0), "Rapat digelar di Bandung, Senin.");
        BitSet taken = new BitSet();
        taken.set(5);
        List<PlaceMention> found = new PlaceFinder(PACKS.get(0), GAZETTEER).find(doc, taken, new BitSet());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place().name()).isEqualTo("Bandung");
    }

    @Test
    void anArticleBehindACommaBeginsAnotherPlace() {
        assertThat(names(PACKS.get(1), "It runs a plant in Ohio, its plant in Ontario and a depot."))
                .containsExactly("Ohio", "Ontario");
        assertThat(names(PACKS.get(1), "It rained in Ohio, the Karang Company said."))
                .containsExactly("Ohio");
    }

    @Test
    void aWeekdayIsNoPartOfTheNameBeforeIt() {
        assertThat(names(PACKS.get(1), "He was seen near inner Cardiff Wednesday."))
                .containsExactly("Cardiff");
    }

    @Test
    void aNameBehindAnAndIsAPlaceAsTheOneBefore() {
        assertThat(names("Gempa dirasakan di Karangsari dan Wonomulya.")).containsExactly("Karangsari", "Wonomulya");
        assertThat(names("Ia tinggal di Karangsari dan Rini pulang.")).containsExactly("Karangsari");
    }

    private static List<String> names(String text) {
        return names(PACKS.get(0), text);
    }

    private static List<String> names(LanguagePack pack, String text) {
        return find(pack, parse(pack, text)).stream()
                .map(place -> place.place().name())
                .toList();
    }

    private static List<PlaceMention> find(LanguagePack pack, TokenView doc) {
        return new PlaceFinder(pack, GAZETTEER).find(doc, new BitSet(), new BitSet());
    }

    private static TokenView parse(LanguagePack pack, String text) {
        return new TokenView(new DocumentParser(pack).parse(Article.of("example", text)));
    }
}
