package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PdfAdapterTest extends AdapterContract {
    private static final List<String> TITLE = List.of("Longsor Menutup Jalan Menuju Desa Karangsari");
    private static final String FIRST =
            "Tanah longsor menutup jalan menuju Desa Karangsari pada Selasa (14/5/2024) sore setelah hujan turun lima jam. "
                    + "Sebanyak 32 warga mengungsi ke balai desa dan dua orang luka ringan.";
    private static final String SECOND = "Alat berat tiba pada malam hari dan jalan dibuka kembali untuk satu arah. "
            + "Warga diminta menjauhi lereng sampai hujan reda karena retakan masih tampak di tiga tempat.";

    @Override
    Adapter adapter() {
        return new PdfAdapter();
    }

    @Override
    Sample sample() {
        return new Sample(
                "siaran.pdf", new Pdf().page().wide(100, 12, FIRST, SECOND).bytes());
    }

    private static Article only(Pdf pdf) {
        return Taken.of("siaran.pdf", pdf.bytes()).only();
    }

    private static List<String> problems(byte[] bytes) {
        Taken taken = Taken.of("siaran.pdf", bytes);
        assertThat(taken.input().articles()).isEmpty();
        return taken.input().problems().stream().map(Problem::what).toList();
    }

    @Test
    void keepsParagraphsAndJoinsTheirLines() {
        Pdf pdf = new Pdf().page().lines(72, 80, 16, TITLE).wide(120, 11, FIRST, SECOND);
        Article article = only(pdf);
        assertThat(article.text()).isEqualTo(TITLE.get(0) + "\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(article.id()).isEqualTo("siaran");
    }

    @Test
    void isKnownByItsBytes() {
        assertThat(Taken.of("tanpa-akhiran", sample().bytes()).only().text()).contains("32 warga");
    }

    @Test
    void readsTwoColumnsOneAfterTheOtherBelowWhatReachesOverBoth() {
        Pdf pdf = new Pdf()
                .page()
                .lines(72, 80, 16, TITLE)
                .lines(72, 120, 10, Pdf.wrapped(FIRST, 40))
                .lines(320, 120, 10, Pdf.wrapped(SECOND, 40));
        assertThat(only(pdf).text()).isEqualTo(TITLE.get(0) + "\n\n" + FIRST + "\n\n" + SECOND);
    }

    @Test
    void readsATableByItsRows() {
        List<String> villages = List.of("Karangsari", "Mekarjaya", "Sukahurip", "Cimanis");
        List<String> counts = List.of("32 orang", "14 orang", "9 orang", "5 orang");
        assertThat(only(new Pdf().page().lines(72, 100, 11, villages).lines(320, 100, 11, counts))
                        .text())
                .contains("Karangsari 32 orang")
                .contains("Cimanis 5 orang");
    }

    @Test
    void leavesOutHeadsFeetAndPageNumbersAndGoesOnOverThePages() {
        List<String> lines = Pdf.wrapped(FIRST + " " + SECOND, 70);
        Pdf pdf = new Pdf();
        for (int page = 0; page < 3; page++) {
            List<String> own = lines.subList(page, page == 2 ? lines.size() : page + 1);
            pdf.page()
                    .lines(72, 40, 9, List.of("Badan Penanggulangan Bencana Kabupaten Tirtasari"))
                    .lines(72, 100, 11, own)
                    .lines(280, 760, 9, List.of("Halaman " + (page + 1) + " dari 3"));
        }
        assertThat(only(pdf).text()).isEqualTo(FIRST + " " + SECOND);
    }

    @Test
    void aWordDividedAtTheEndOfALineIsWholeAgain() {
        Pdf pdf = new Pdf()
                .page()
                .lines(
                        72,
                        100,
                        11,
                        List.of(
                                "Petugas menutup jalan itu sejak pagi karena penge-",
                                "mudi sulit melihat, sedangkan orang-",
                                "orang di tepi jalan menunggu pasien Covid-",
                                "19 dari Kabupaten Tirtasari dan keluarga TNI-",
                                "nya dijemput."));
        assertThat(only(pdf).text())
                .contains("pengemudi sulit", "orang-orang di tepi", "Covid-19 dari", "TNI-nya dijemput");
    }

    @Test
    void itsTitleAndItsDayCountIfItsTextBearsThemOut() {
        Pdf sound = new Pdf().about("Longsor menutup jalan menuju Desa Karangsari", 2024, 5, 14);
        Article article = only(sound.page().lines(72, 80, 16, TITLE).wide(120, 11, FIRST));
        assertThat(article.title()).isEqualTo("Longsor menutup jalan menuju Desa Karangsari");
        assertThat(String.valueOf(article.published())).startsWith("2024-05-14T00:00+07:00");
        Pdf other = new Pdf().about("Microsoft Word - rilis final (2).docx", 2024, 6, 1);
        Article silent = only(other.page().lines(72, 80, 16, TITLE).wide(120, 11, FIRST));
        assertThat(silent.title()).isNull();
        assertThat(silent.published()).isNull();
    }

    @Test
    void saysInOneLineWhyThereIsNoText() {
        assertThat(problems(new Pdf().page().bytes())).containsExactly("no text: a PDF of pictures, or empty");
        assertThat(problems(new Pdf().page().wide(100, 11, FIRST).lockedBytes()))
                .containsExactly("encrypted: a PDF that asks for a password");
        assertThat(problems("%PDF-1.7\nnothing of one".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("damaged: no PDF that can be read");
    }

    @Test
    void whatUnpacksWithoutEndIsRefused() {
        assertThat(problems(new Pdf().page().blanks(300_000_000).bytes()))
                .containsExactly("too large: what is packed in this PDF");
    }

    @Test
    void readsNoMorePagesThanItSays() {
        Pdf pdf = new Pdf();
        for (int page = 0; page < 301; page++) {
            pdf.page().lines(72, 100, 11, List.of("Warga nomor " + page + " pulang ke rumah."));
        }
        List<Problem> problems = only(pdf).problems();
        assertThat(problems).extracting(Problem::what).containsExactly("the first 300 pages read, no more");
    }

    @Test
    void columnsAreReadWhateverTheOrderTheyWereWrittenIn() {
        List<String> left = Pdf.wrapped(FIRST, 40);
        List<String> right = Pdf.wrapped(SECOND, 40);
        List<String> backwards = new ArrayList<>(left);
        Collections.reverse(backwards);
        Pdf pdf = new Pdf().page().lines(320, 120, 10, right);
        for (int i = 0; i < backwards.size(); i++) {
            pdf.lines(72, 120 + (backwards.size() - 1 - i) * 12, 10, List.of(backwards.get(i)));
        }
        assertThat(only(pdf).text()).startsWith(FIRST).endsWith(SECOND);
    }
}
