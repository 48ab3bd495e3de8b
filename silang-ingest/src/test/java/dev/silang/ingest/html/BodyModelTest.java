package dev.silang.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.model.Forest;
import org.junit.jupiter.api.Test;

/** The installed model on the blocks of a page. */
final class BodyModelTest {
    private static final String PROSE =
            "<p>Warga desa itu memperbaiki jembatan yang rusak sejak banjir bulan lalu, kata "
                    + "kepala desa kepada wartawan setelah rapat di balai desa pada hari Senin.</p>";
    private static final BlockTable PAGE = BlockTable.of("<ul><li><a href='/a'>Beranda</a></li><li><a href='/b'>Kota"
            + "</a></li></ul><article><h1>Jembatan dibuka</h1>" + PROSE.repeat(3) + "</article><div>Hak cipta</div>");

    @Test
    void anExplanationAddsUpToTheScoreToTheLastBit() {
        Forest forest = BodyModel.installed().forest();
        for (int block = 0; block < PAGE.size(); block++) {
            double[] row = PAGE.row(block);
            assertThat(forest.explain(row).score()).isEqualTo(forest.score(row));
        }
    }

    @Test
    void treesLeftOutOnceItIsSureWouldNotDecideOtherwise() {
        BodyModel model = BodyModel.installed();
        for (int block = 0; block < PAGE.size(); block++) {
            double[] row = PAGE.row(block);
            assertThat(model.probability(row) > 0.5).isEqualTo(model.forest().probability(row) > 0.5);
        }
    }

    @Test
    void paragraphsAreLikelierThanMenus() {
        assertThat(BodyModel.installed().probability(PAGE.row(3)))
                .isGreaterThan(BodyModel.installed().probability(PAGE.row(0)));
    }
}
