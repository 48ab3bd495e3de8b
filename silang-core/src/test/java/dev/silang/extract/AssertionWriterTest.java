package dev.silang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.claim.Assertion;
import dev.silang.claim.Assertion.Kind;
import dev.silang.claim.Assertion.Word;
import dev.silang.claim.Slot;
import dev.silang.claim.Trait;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.MarkedExample;
import dev.silang.text.Article;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clauses are cut where they end, and hold the words that say something. */
class AssertionWriterTest {
    private static final Silang SILANG = Silang.create();

    private static List<Assertion> read(String language, String text) {
        return SILANG.read(new Article("x", null, null, null, null, text, language, List.of()))
                .assertions();
    }

    private static List<String> quotes(String text) {
        return read("id", text).stream()
                .map(assertion -> assertion.claim().quote())
                .toList();
    }

    static Stream<Arguments> rules() {
        return SILANG.packs().stream()
                .flatMap(pack -> pack.entries(Category.GRAMMAR).stream()
                        .filter(entry -> entry.id().endsWith(".grammar.clause"))
                        .map(entry -> Arguments.of(pack, entry)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void examplesAreRead(LanguagePack pack, Entry entry) {
        for (String line : entry.examples()) {
            MarkedExample example = MarkedExample.parse(line);
            assertThat(read(pack.code(), example.text()))
                    .as(line)
                    .anySatisfy(assertion -> assertThat(assertion.claim().quote() + " => "
                                    + assertion.claim().value().notation())
                            .isEqualTo(line.substring(line.indexOf("[[") + 2, line.indexOf("]]"))));
        }
        for (String line : entry.not()) {
            assertThat(read(pack.code(), line)).as(line).isEmpty();
        }
    }

    @Test
    void aClauseEndsWhereTheNextBegins() {
        assertThat(quotes("Banjir merendam pasar lama sehingga pedagang menutup kios."))
                .containsExactly("Banjir merendam pasar lama", "pedagang menutup kios");
    }

    @Test
    void itemsOfAListStayTogether() {
        assertThat(quotes("Pedagang menjual beras, gula, dan garam."))
                .containsExactly("Pedagang menjual beras, gula, dan garam");
    }

    @Test
    void whoSaysSoIsNoPartOfIt() {
        assertThat(quotes("\"Tanggul kali jebol semalam,\" kata Kepala Desa Budi Santoso."))
                .contains("Tanggul kali jebol semalam")
                .noneMatch(quote -> quote.contains("kata") || quote.contains("Budi"));
    }

    @Test
    void wordsAreHeadwordsWithWhatTheyDo() {
        List<Word> words =
                read("id", "Petugas tidak menangkap 12 nelayan.").get(0).words();
        assertThat(words).extracting(Word::stem).containsExactly("tugas", "tidak", "tangkap", "12", "nelayan");
        assertThat(words)
                .extracting(Word::kind)
                .containsExactly(Kind.PLAIN, Kind.NEGATION, Kind.PREDICATE, Kind.NUMBER, Kind.PLAIN);
    }

    @Test
    void aClauseIsAClaimOfItsOwnTrait() {
        assertThat(read("en", "Farmers dried rice in the hall.").get(0).claim())
                .satisfies(claim -> assertThat(claim.slot()).isEqualTo(Slot.TOPIC))
                .satisfies(claim -> assertThat(claim.traits()).containsExactly(Trait.CLAUSE))
                .satisfies(claim -> assertThat(claim.asked()).isEqualTo("clause"));
    }
}
