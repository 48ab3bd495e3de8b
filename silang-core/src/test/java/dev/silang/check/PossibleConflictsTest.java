package dev.silang.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.align.Shortlist;
import dev.silang.claim.Claim;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.text.Article;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PossibleConflictsTest {
    private static final Silang SILANG = Silang.create();

    private static final List<Article> FIRE = List.of(Article.of("a", """
                Kebakaran melanda Pasar Randu di Kota Brebes pada Selasa (4/6/2024) sekitar pukul 02.10 WIB.
                Sedikitnya 120 kios hangus dan 3 orang terluka. Api padam setelah lima jam.
                Sebanyak 14 mobil pemadam dikerahkan, kata Kepala Dinas Kebakaran Wahyu Setiadi.
                """), Article.of("b", """
                Pasar Randu, Brebes, terbakar pada Rabu dini hari. Api mulai terlihat pukul 03.30 WIB.
                Sebanyak 140 kios rusak, sedangkan 5 pedagang dirawat. Petugas mengerahkan 9 mobil pemadam.
                Api baru padam setelah tujuh jam. Kerugian ditaksir Rp 2 miliar.
                """), Article.of("c", """
                Kebakaran Pasar Randu menghanguskan 120 kios milik 96 pedagang. Dua orang tewas.
                Kerugian ditaksir Rp 4 miliar, kata Wali Kota Wahyu Setiabudi.
                """));

    private static PossibleConflicts possible(CrossCheck check) {
        return Objects.requireNonNull(check.stories().get(0).possible());
    }

    private static String pair(Claim a, Claim b) {
        return a.id() + " " + b.id();
    }

    /** All claims of one question, whatever the answer. */
    private static Set<String> shown(CrossCheck check) {
        Set<String> shown = new HashSet<>();
        for (Finding finding : check.stories().get(0).findings()) {
            List<Claim> claims = finding.positions().stream()
                    .flatMap(position -> position.claims().stream())
                    .toList();
            claims.forEach(a -> claims.forEach(b -> shown.add(pair(a, b))));
        }
        return shown;
    }

    @Test
    void nothingIsToldUnlessAskedFor() {
        assertThat(SILANG.check(FIRE).stories().get(0).possible()).isNull();
    }

    @Test
    void whatIsShownIsNoCandidate() {
        CrossCheck check = SILANG.withPossible().check(FIRE);
        Set<String> shown = shown(check);
        assertThat(possible(check).likeliest())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(shown).doesNotContain(pair(one.a(), one.b())));
    }

    @Test
    void findsTheSameAsWithoutIt() {
        CrossCheck check = SILANG.withPossible().check(FIRE);
        assertThat(check.stories().get(0).findings())
                .isEqualTo(SILANG.check(FIRE).stories().get(0).findings());
    }

    @Test
    void theLikeliestComesFirstAndEachPairOfAnswersOnce() {
        List<PossibleConflict> likeliest =
                possible(SILANG.withPossible().check(FIRE)).likeliest();
        assertThat(likeliest)
                .extracting(PossibleConflict::likelihood)
                .isSortedAccordingTo(Collections.reverseOrder())
                .allSatisfy(likelihood -> assertThat(likelihood).isBetween(0.0, 1.0));
        assertThat(likeliest.stream()
                        .map(one -> one.a().slot()
                                + one.a().asked()
                                + one.a().value()
                                + one.b().value()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfTheArticlesDoesNotCount() {
        List<Article> turned = List.of(FIRE.get(2), FIRE.get(0), FIRE.get(1));
        assertThat(possible(SILANG.withPossible().check(turned)))
                .isEqualTo(possible(SILANG.withPossible().check(FIRE)));
    }

    @Test
    void theListIsBoundedAndSaysWhatItLeavesOut() {
        String figures = "Menurut catatan %d warga, ada %d kios, %d tenda, %d meja dan %d kursi di sana. ";
        List<Article> many = List.of(Article.of("a", repeated(figures, 1)), Article.of("b", repeated(figures, 500)));
        PossibleConflicts possible = possible(SILANG.withPossible().check(many));
        assertThat(possible.likeliest()).hasSize(Shortlist.MOST);
        assertThat(possible.leftOut()).isPositive();
    }

    private static String repeated(String sentence, int from) {
        return IntStream.range(from, from + 20)
                .mapToObj(i -> String.format(Locale.ROOT, sentence, i, i + 31, i + 47, i + 83, i + 111))
                .collect(Collectors.joining());
    }

    @Test
    void groundsAreToldByTheirStrength() {
        Claim claim = SILANG.read(FIRE.get(0)).claims().get(0);
        PossibleConflict one = new PossibleConflict(
                claim,
                claim,
                Explanation.of(Relation.CONFLICT),
                0.5,
                Map.of(Ground.TIME, -0.5, Ground.WORDING, 0.2, Ground.NAMES, 0.7, Ground.PLACE, -0.9),
                null);
        assertThat(one.speakingFor()).containsExactly(Ground.NAMES, Ground.WORDING);
        assertThat(one.speakingAgainst()).containsExactly(Ground.PLACE, Ground.TIME);
    }
}
