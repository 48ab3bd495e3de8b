package dev.silang.ingest.html.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.ingest.html.meta.Clues;
import dev.silang.ingest.html.page.Divider;
import dev.silang.ingest.html.page.Division;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Numbers of blocks that can be told by looking at a page of a few lines. */
final class FeaturesTest {
    private static final String PROSE = "Warga desa itu memperbaiki jembatan yang rusak sejak banjir bulan lalu, kata "
            + "kepala desa kepada wartawan setelah rapat di balai desa pada hari Senin. Anak-anak dapat kembali ke "
            + "sekolah tanpa memutar jauh lewat kota sebelah, dan pasar buka lagi mulai besok pagi, tambahnya, asalkan "
            + "hujan tidak turun lagi pekan ini.";
    private static final String PAGE = "<ul><li><a href='/a'>Beranda</a></li><li><a href='/b'>Kota lain</a></li></ul>"
            + "<div><h1>Jembatan baru dibuka</h1><div><p>" + PROSE + "</p><p>" + PROSE + "</p></div></div>"
            + "<div>Hak cipta tahun ini</div>";

    private static double[][] rows(String html, String title) {
        Division page = Divider.divide(Jsoup.parse(html));
        Features features = new Features(page, new Clues(title, "", ""));
        return IntStream.range(0, page.blocks().size()).mapToObj(features::row).toArray(double[][]::new);
    }

    private static double number(double[] row, String name) {
        return row[Features.set().place(name)];
    }

    @Test
    void aRowHasANumberForEachName() {
        assertThat(rows(PAGE, "")[0]).hasSize(Features.set().size());
    }

    @Test
    void theArticleSharesABoxWithItsHeadline() {
        double[][] rows = rows(PAGE, "Jembatan baru dibuka");
        assertThat(number(rows[2], "equals-headline")).isEqualTo(1);
        assertThat(number(rows[3], "in-headline-box")).isEqualTo(1);
        assertThat(number(rows[3], "headline-up")).isEqualTo(1);
        assertThat(number(rows[3], "headline-down")).isEqualTo(2);
        assertThat(number(rows[0], "in-headline-box")).isZero();
        assertThat(number(rows[5], "in-headline-box")).isZero();
        assertThat(number(rows[5], "headline-common-share")).isEqualTo(1);
    }

    @Test
    void aPageWithoutHeadlineSaysSo() {
        for (double[] row : rows("<p>" + PROSE + "</p>", "")) {
            assertThat(HeadlineFeatures.NAMES)
                    .allSatisfy(name -> assertThat(number(row, name)).isEqualTo(-1));
        }
    }

    @Test
    void aListOfLinksIsOnePattern() {
        double[][] rows = rows(PAGE, "Jembatan baru dibuka");
        assertThat(number(rows[0], "pattern-blocks")).isEqualTo(2);
        assertThat(number(rows[0], "pattern-links")).isEqualTo(1);
        assertThat(number(rows[3], "pattern-prose")).isEqualTo(1);
    }

    @Test
    void theLeadIsTheFirstProseAfterTheHeadline() {
        double[][] rows = rows("<div><p>" + PROSE + "</p></div>" + PAGE, "Jembatan baru dibuka");
        assertThat(number(rows[0], "lead-same")).isZero();
        assertThat(number(rows[0], "lead-gap")).isEqualTo(-4);
        assertThat(number(rows[4], "lead-gap")).isZero();
        assertThat(number(rows[5], "lead-same")).isEqualTo(1);
        assertThat(number(rows[6], "lead-up")).isEqualTo(2);
    }
}
