package dev.silang.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.claim.About;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import dev.silang.claim.Scope;
import dev.silang.claim.Slot;
import dev.silang.text.Article;
import dev.silang.text.Document;
import dev.silang.text.Sentence;
import dev.silang.text.Span;
import dev.silang.text.Token;
import dev.silang.value.Concept;
import dev.silang.value.Quantity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SharedWordsTest {
    /** Stems of the words in the examples that have content. */
    private static final Set<String> CONTENTS = Set.of("abu", "sebar", "kapal", "tambat");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // words beside the answers, with a gap for these
                "Hujan abu menyebar sejauh [5] km | Debu abu menyebar sejauh [8] mil | abu menyebar sejauh …",
                "Kini [5] kapal bertambat di sana | Ada [8] kapal bertambat di sini | … kapal bertambat di",
                "Kemarin kapal tambat [5] hari di sana | Lalu kapal tambat [8] hari juga | kapal tambat … hari",
                // words elsewhere in the sentences
                "Kapal itu bertambat di Cakra sebanyak [5] | Ia bertambat di Cakra selama [8] | … bertambat di Cakra …",
                "Kapal bertambat tadi, lalu [5] | Kapal bertambat kemarin, yaitu [8] | Kapal bertambat …",
                // a name alone
                "Yang tiba di Cakra ada [5] | Kota Cakra punya [8] | … Cakra …",
                // no run goes over a mark
                "Abu menyebar, kapal bertambat [5] | Abu menyebar, kapal bertambat [8] | kapal bertambat …",
                // words without content say nothing
                "Yang itu adalah [5] | Yang itu adalah [8] | ''",
                "Satu [5] | Dua [8] | ''",
                // a headline's capitals make no name
                "Mereka Akan Kirim [5] | Kota itu akan dapat [8] | ''"
            })
    void findsWhatPassagesShareAroundTheirAnswers(String first, String second, String expected) {
        Claim a = claim("a", first);
        Claim b = claim("b", second);
        assertThat(SharedWords.of(document(a), a, document(b), b).words()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Kapal bertambat [5]"})
    void findsNothingInOneAndTheSameSentence(String words) {
        Claim claim = claim("a", words);
        assertThat(SharedWords.of(document(claim), claim, document(claim), claim))
                .isEqualTo(SharedWords.NONE);
    }

    private static Claim claim(String id, String marked) {
        Span evidence = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        String text = marked.replace("[", "").replace("]", "");
        return new Claim(
                Article.of(id, text),
                Slot.QUANTITY,
                evidence,
                false,
                0,
                new About("", Concept.NONE, null, Scope.WHOLE, List.of(), CONTENTS, false, null, null),
                Quantity.count(1, Concept.NONE),
                Polarity.AFFIRMED,
                Modality.ASSERTED,
                List.of(),
                List.of("rule"),
                Set.of());
    }

    /** One sentence of one token. */
    private static Document document(Claim claim) {
        String text = claim.text();
        Token all = new Token(0, text.length(), Token.Kind.WORD, text, text);
        return new Document(claim.article(), List.of(), List.of(all), List.of(new Sentence(0, 1, 0)));
    }
}
