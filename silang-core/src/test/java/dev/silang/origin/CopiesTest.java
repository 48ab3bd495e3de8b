package dev.silang.origin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.text.Article;
import dev.silang.text.Block;
import dev.silang.text.BlockKind;
import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CopiesTest {
    private static final String COPIED = "Kapal pengangkut beras itu bocor di lambung kiri dan mulai miring sebelum "
            + "fajar, sehingga nakhoda memerintahkan semua awak naik ke sekoci";

    /** Lines that begin with # are set aside. */
    private static ArticleWords words(String id, String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                BlockKind kind = line.startsWith("#") ? BlockKind.RELATED : BlockKind.PARAGRAPH;
                blocks.add(new Block(kind, new Span(start, start + line.length()), null));
            }
            start += line.length() + 1;
        }
        return ArticleWords.of(Article.of(id, text), blocks);
    }

    private static Copy only(String a, String b) {
        List<Copy> copies = Copies.among(List.of(words("a", a), words("b", b)), 1);
        assertThat(copies).hasSize(1);
        return copies.get(0);
    }

    @Test
    void givesTheExactPlaceOnBothSides() {
        String a = "😀 Sore tadi. " + COPIED + ". Cuaca cerah.";
        String b = "Laporan dari dermaga menyebut: " + COPIED + "!";
        Copy copy = only(a, b);
        assertThat(copy.passages()).hasSize(1);
        assertThat(copy.passages().get(0).inA().of(a)).isEqualTo(COPIED);
        assertThat(copy.passages().get(0).inB().of(b)).isEqualTo(COPIED);
    }

    @Test
    void followsAPassageOverEditsAndResidue() {
        String edited = COPIED.replace("beras itu", "beras dari Bima itu")
                .replace("dan mulai", "lalu mulai")
                .replace("fajar, ", "fajar,\n# Baca juga: Pelabuhan Ditutup Tiga Hari\n");
        Copy copy = only(COPIED, edited);
        assertThat(copy.passages()).hasSize(1);
        Passage passage = copy.passages().get(0);
        assertThat(passage.inA()).isEqualTo(new Span(0, COPIED.length()));
        assertThat(passage.inB()).isEqualTo(new Span(0, edited.length()));
        assertThat(passage.runs())
                .allSatisfy(
                        run -> assertThat(run.a().of(COPIED)).isEqualTo(run.b().of(edited)));
        assertThat(passage.runs())
                .noneSatisfy(run -> assertThat(run.b().of(edited)).contains("Baca juga"));
    }

    @Test
    void findsPassagesInAnotherOrder() {
        String second = "Tim penyelamat mencari dua awak yang belum ditemukan sampai malam dengan empat perahu karet";
        String a = COPIED + ". Jeda di sini. " + second + ".";
        String b = second + ". Lain lagi kabarnya. " + COPIED + ".";
        assertThat(only(a, b).passages())
                .extracting(passage -> passage.inB().of(b))
                .containsExactly(COPIED, second);
    }

    @Test
    void doesNotCallOwnWordsCopied() {
        String own =
                "Sebuah kapal yang membawa beras karam pagi ini. Semua awak selamat setelah nakhoda menyuruh mereka "
                        + "turun ke sekoci karena lambung kapal bocor.";
        assertThat(Copies.among(List.of(words("a", COPIED), words("b", own)), 1))
                .isEmpty();
    }

    @Test
    void aTextTooShortForAShingleIsNoCopy() {
        assertThat(Copies.among(List.of(words("a", "Satu dua."), words("b", "Satu dua."), words("c", "")), 1))
                .isEmpty();
    }

    /** Planted passages between words of no other text, with every seed another text. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatWasPlanted(int seed) {
        Random random = new Random(seed);
        String passage = noise(random, "p", 15 + random.nextInt(30));
        String a =
                noise(random, "a", random.nextInt(60)) + " " + passage + " " + noise(random, "a", random.nextInt(60));
        String b =
                noise(random, "b", random.nextInt(60)) + " " + passage + " " + noise(random, "b", random.nextInt(60));
        assertThat(only(a, b).passages())
                .singleElement()
                .satisfies(found -> assertThat(found.inA().of(a)).isEqualTo(passage))
                .satisfies(found -> assertThat(found.inB().of(b)).isEqualTo(passage));
    }

    private static String noise(Random random, String mark, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> mark + random.nextInt(1_000_000))
                .collect(Collectors.joining(" "));
    }

    /** A sentence that every article ends with costs no more than a look at the last few. */
    @Test
    void aFormulaMakesNoPairsOfAll() {
        Random random = new Random(7);
        CopyIndex index = new CopyIndex(1);
        int candidates = 0;
        for (int i = 0; i < 500; i++) {
            candidates += index.add(words("a" + i, noise(random, "w", 20) + " " + COPIED))
                    .size();
        }
        assertThat(candidates).isLessThan(500 * 20);
        assertThat(index.bounded()).isEqualTo(500 - 65);
    }

    @Test
    void copiesOfOneTextStayJoinedHoweverMany() {
        Random random = new Random(7);
        List<ArticleWords> articles = IntStream.range(0, 300)
                .mapToObj(i -> words("a" + i, noise(random, "w", 5) + " " + COPIED))
                .toList();
        Components joined = new Components(300);
        Copies.forEach(
                articles,
                1,
                copy -> joined.join(
                        Integer.parseInt(copy.a().substring(1)),
                        Integer.parseInt(copy.b().substring(1))));
        assertThat(joined.groups()).hasSize(1);
    }

    @Test
    void textsThatRepeatThemselvesEnd() {
        String a = "siaga satu ".repeat(3_000);
        String b = "satu siaga ".repeat(3_000);
        assertThat(Copies.among(List.of(words("a", a), words("b", b)), 1)).hasSizeLessThanOrEqualTo(1);
    }
}
