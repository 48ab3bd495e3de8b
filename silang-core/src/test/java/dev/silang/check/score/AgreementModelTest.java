package dev.silang.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.align.Candidate;
import dev.silang.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementModelTest {
    private static final List<Article> FLOODS = List.of(
            Article.of("a", "Banjir di Sukamaju merendam 214 rumah. Ketinggian air mencapai 80 sentimeter."),
            Article.of("b", "Sebanyak 214 rumah terendam banjir di Sukamaju. Tinggi tanggul itu 80 sentimeter."));

    private static boolean together(String unitOrNoun) {
        return Silang.create().agreements(FLOODS).stream()
                .filter(pair -> pair.pair().a().claim().quote().contains(unitOrNoun)
                        && pair.pair().b().claim().quote().contains(unitOrNoun))
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
    void oneLengthOfTwoThingsIsNot() {
        assertThat(together("80")).isFalse();
    }
}
