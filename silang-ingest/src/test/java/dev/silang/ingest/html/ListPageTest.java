package dev.silang.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of articles is no article; an article beside or around such a list is. */
final class ListPageTest {
    private static final List<List<String>> INDONESIAN = List.of(
            List.of(
                    "Harga cabai di pasar induk naik lagi",
                    "Pedagang menyebut pasokan dari petani berkurang sejak hujan turun tiap hari."),
            List.of(
                    "Kapal wisata kandas di teluk utara",
                    "Sebanyak 23 penumpang dipindahkan ke perahu nelayan, dan tidak ada yang terluka."),
            List.of(
                    "Sekolah di lereng gunung kembali dibuka",
                    "Murid belajar lagi setelah abu dibersihkan warga selama empat hari."),
            List.of(
                    "Wali kota resmikan jembatan baru",
                    "Jembatan sepanjang 140 meter itu menghubungkan dua kecamatan yang lama terpisah."),
            List.of(
                    "Petani garam menunggu kemarau panjang",
                    "Mereka berharap cuaca panas bertahan sampai bulan depan agar panen tidak gagal."),
            List.of(
                    "Tim bola voli kota melaju ke final",
                    "Mereka menang tiga set tanpa balas atas lawan dari kabupaten sebelah."),
            List.of(
                    "Pencuri kabel ditangkap di gudang tua",
                    "Polisi menyita dua gulung kabel dan sebuah mobil bak terbuka pada Selasa malam."));

    private static final List<List<String>> ENGLISH = List.of(
            List.of(
                    "Council votes to close the old library",
                    "The building needs repairs that the town says it cannot pay for this year."),
            List.of(
                    "Ferry service resumes after two days",
                    "Crossings had stopped because of high waves and a broken ramp at the harbor."),
            List.of(
                    "Farmers ask for help as wells run dry",
                    "Rain is not expected before the end of the month, the weather service said."),
            List.of(
                    "School bus slides off an icy road",
                    "Nobody was hurt, but eleven children had to wait for an hour in the cold."),
            List.of(
                    "New bridge will carry trams by spring",
                    "Workers are laying the last of the rails, and tests begin in four weeks."),
            List.of(
                    "Bakery wins prize for its rye bread",
                    "Judges praised the crust and a recipe that the family has kept for decades."),
            List.of(
                    "Two arrested over stolen copper pipes",
                    "Officers found the pipes in a barn outside the village on Tuesday night."));

    private static String list(String language, String entry) {
        StringBuilder list = new StringBuilder();
        int number = 0;
        for (List<String> one : language.equals("id") ? INDONESIAN : ENGLISH) {
            number++;
            list.append(entry.replace("%a", "href='/read/" + number + "'")
                    .replace("%t", one.get(0))
                    .replace("%s", one.get(1)));
        }
        return list.toString();
    }

    private static HtmlPage read(String body) {
        return new HtmlReader()
                .read(
                        "<html><head><title>Warta Desa</title></head><body><nav><a href='/'>Beranda</a> <a href='/a'>Daerah</a></nav>"
                                + body + "<footer><p>© 2021 Warta Desa</p></footer></body></html>",
                        null);
    }

    /** Front of a section, flat and in boxes, results of a search, tag page, home page of cards, headlines alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<main><h1>%l</h1>|<div class='item'><h2><a %a>%t</a></h2><p>%s</p><span>8 Mei 2024</span></div>",
                "<div><h1>%l</h1>|<h3><a %a>%t</a></h3><p>%s</p>",
                "<h1>%l</h1><ol>|<li><a %a>%t</a><p>%s …</p><cite>warta.example</cite></li>",
                "<section>|<div class='card'><a %a><h3>%t</h3><p>%s</p></a></div>",
                "<div id='content'>|<article><time>08.30</time><h2><a %a>%t</a></h2><div>%s</div></article>",
                "<div>|<div class='row'><a %a>%t</a><div>Daerah</div><div>3 jam lalu</div><p>%s</p></div>",
                "<main><h1>%l</h1><ul>|<li><a %a>%t</a></li>",
                "<table>|<tr><td><a %a>%t</a></td><td>%s</td></tr>"
            })
    void aListOfArticlesIsNone(String before, String entry) {
        for (String language : List.of("id", "en")) {
            String label = language.equals("id") ? "Berita daerah terbaru" : "Latest local news";
            HtmlPage page = read(before.replace("%l", label) + list(language, entry));

            assertThat(page.article()).as(language).isNull();
            assertThat(page.problems())
                    .as(language)
                    .anyMatch(problem ->
                            problem.what().startsWith("no article found in the page: it is a list of articles"));
        }
    }

    private static final String FIRST =
            "<p>Jembatan gantung di Desa Sukamaju putus pada Senin pagi dan 12 warga terjatuh ke sungai.</p>";
    private static final String SECOND =
            "<p>Tim penyelamat membawa semua korban ke puskesmas, dan 3 orang masih dirawat.</p>";
    private static final String THIRD =
            "<p>Kepala desa meminta warga memakai jalan memutar sampai jembatan diperbaiki.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='item'><h2><a %a>%t</a></h2><p>%s</p></div>",
                "<li><a %a>%t</a></li>",
                "<div class='card'><a %a><h3>%t</h3><p>%s</p></a></div>"
            })
    void anArticleAboveAListIsRead(String entry) {
        HtmlPage page = read("<article><h1>Jembatan Putus</h1>" + FIRST + SECOND + THIRD
                + "</article><section><h2>Terkait</h2>" + list("id", entry) + "</section>");

        String text = Objects.requireNonNull(page.article()).text();
        assertThat(text).contains("12 warga", "3 orang", "jalan memutar").doesNotContain("Pedagang menyebut");
    }

    @Test
    void linksBetweenParagraphsMakeNoList() {
        StringBuilder body = new StringBuilder("<article><h1>Jembatan Putus</h1>");
        for (List<String> one : INDONESIAN) {
            body.append("<p>")
                    .append(one.get(1))
                    .append("</p><p><a href='/x'>")
                    .append(one.get(0))
                    .append("</a></p>");
        }

        String text =
                Objects.requireNonNull(read(body + "</article>").article()).text();

        assertThat(INDONESIAN).allSatisfy(one -> assertThat(text).contains(one.get(1)));
    }

    /** What a recipe or a guide lists under headings of its own, each with paragraphs. */
    @Test
    void sectionsWithLinkedHeadingsAreAnArticle() {
        StringBuilder body = new StringBuilder("<article><h1>Tujuh kabar pekan ini</h1>");
        for (List<String> one : INDONESIAN) {
            body.append("<h2><a href='/x'>").append(one.get(0)).append("</a></h2>");
            INDONESIAN.forEach(other -> body.append("<p>")
                    .append(one.get(1))
                    .append(' ')
                    .append(other.get(1))
                    .append("</p>"));
        }

        assertThat(read(body + "</article>").article()).isNotNull();
    }
}
