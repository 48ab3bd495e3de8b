package dev.silang.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.align.Candidate;
import dev.silang.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementModelTest {
    private static final List<Article> FLOODS = List.of(
            Article.of(
                    "a",
                    "Banjir di Sukamaju merendam 214 rumah. Tiga orang pencuri perahu ditangkap polisi kemarin malam."),
            Article.of(
                    "b",
                    "Sebanyak 214 rumah terendam banjir di Sukamaju. Gubernur datang bersama tiga orang menteri untuk membuka dapur umum."));

    private static boolean together(String words) {
        return Silang.create().agreements(FLOODS).stream()
                .filter(pair -> pair.pair().a().claim().quote().contains(words)
                        && pair.pair().b().claim().quote().contains(words))
                .anyMatch(Candidate::shown);
    }

    @Test
    void theModelKnowsEachOfItsNumbers() {
        assertThat(AgreementModel.load()).isNotNull();
        assertThat(AgreementModel.FEATURES.names())
                .containsAll(AgreementModel.OBSERVED.names())
                .contains("affinity", "finer");
    }

    @Test
    void oneCountInTwoWordingsIsOneAnswer() {
        assertThat(together("214")).isTrue();
    }

    @Test
    void oneSmallNumberOfTwoGroupsIsNot() {
        assertThat(together("iga orang")).isFalse();
    }
}
