package dev.silang.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.check.Verdict;
import dev.silang.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictModelTest {
    private static final List<Article> TOLLS = List.of(
            Article.of("a", "Gempa di Sukamaju menewaskan 12 orang. Sebanyak 40 rumah rusak berat."),
            Article.of("b", "Gempa di Sukamaju menewaskan 15 orang. Sebanyak 40 rumah rusak berat."));

    @Test
    void theModelKnowsEachOfItsNumbers() {
        assertThat(ConflictModel.load()).isNotNull();
        assertThat(ConflictModel.FEATURES.names()).contains("weight", "veto:OneReportGivesBoth", "likeness");
    }

    @Test
    void aPlainConflictIsLikely() {
        CrossCheck check = Silang.create().check(TOLLS);
        assertThat(check.stories().get(0).findings())
                .anySatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT));
    }
}
