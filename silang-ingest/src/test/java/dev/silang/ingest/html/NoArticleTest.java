package dev.silang.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.text.Article;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The article or nothing: what stands in its place, beside it and behind it is none. */
final class NoArticleTest {
    private static final String FIRST =
            "<p>Jembatan gantung di Desa Sukamaju putus pada Senin pagi dan 12 warga terjatuh "
                    + "ke sungai, kata Kepala Desa Wahyu Santosa.</p>";
    private static final String SECOND =
            "<p>Tim penyelamat membawa semua korban ke puskesmas terdekat, dan 3 orang masih dirawat sampai sore.</p>";
    private static final String FOOT = "<footer><p>© 2021 Warta Desa. Semua hak dilindungi.</p></footer>";

    private static HtmlPage read(String body) {
        return new HtmlReader()
                .read("<html><head><title>Jembatan Putus</title></head><body>" + body + FOOT + "</body></html>", null);
    }

    private static String text(String body) {
        return Objects.requireNonNull(read(body).article()).text();
    }

    private static String plain(String... paragraphs) {
        return String.join("\n", paragraphs).replaceAll("</?p>", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='x'><h3>Komentar (4)</h3>%s</div>",
                "<section><h2>12 Comments</h2>%s</section>",
                "<div id='comments'>%s</div>",
                "<div class='list-komentar'>%s</div>",
                "<div class='y'>%s</div>",
                "<section><h4>Tentang Penulis</h4>%s</section>",
                "<div><h4>About the author</h4>%s</div>"
            })
    void whatIsBehindTheArticleIsNone(String section) {
        StringBuilder talk = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            talk.append("<div class='t'><b>Warga ")
                    .append(i)
                    .append("</b><p>Menurut saya sudah ")
                    .append(20 + i)
                    .append(" tahun jembatan itu tidak pernah diperbaiki dan tidak seorang pun mau mendengar kami.</p>")
                    .append("<a href='#'>Balas</a></div>");
        }
        assertThat(text("<div><h1>Jembatan Putus</h1>" + FIRST + SECOND + "</div>" + section.replace("%s", talk)))
                .isEqualTo(plain(FIRST, SECOND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><h3>Lanjutkan membaca</h3><p>Khusus untuk pelanggan: mulai Rp 15.000 sebulan.</p></div>",
                "<div class='g'><p>This article is for subscribers only. Join 40,000 readers today.</p></div>"
            })
    void whatAsksToPayIsNoneAndTheCutIsTold(String notice) {
        HtmlPage page = read("<article><h1>Jembatan Putus</h1>" + FIRST + SECOND + notice + "</article>");
        assertThat(Objects.requireNonNull(page.article()).text()).isEqualTo(plain(FIRST, SECOND));
        assertThat(page.problems()).anyMatch(problem -> problem.what().contains("only the beginning"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Harap aktifkan JavaScript di peramban Anda untuk membaca warta ini.</p>",
                "<p>Please enable JavaScript to read this page on our site, thank you.</p>",
                "<h1>Access denied</h1><p>You do not have permission to read this page on our server today.</p>",
                "<h1>404</h1><p>Maaf, halaman yang Anda tuju sudah tidak ada di situs kami lagi.</p>",
                "<h1>Oops</h1><p>The page you are looking for has been moved or was never here at all.</p>",
                "<div><p>Kami dan mitra memakai kuki. Kami menghargai privasi Anda, pilih setuju untuk melanjutkan.</p></div>",
                "<p>Memuat...</p>",
                ""
            })
    void aNoticeIsNoArticle(String body) {
        HtmlPage page = read(body);
        assertThat(page.article()).isNull();
        assertThat(page.problems()).anyMatch(problem -> problem.what().startsWith("no article found in the page"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"style='visibility: hidden'", "style='display : none'", "hidden", "class='visually-hidden'"})
    void whatIsHiddenIsNotRead(String how) {
        String span = "<span " + how + "> Data lama: 77 warga.</span>";
        assertThat(text("<article><h1>Jembatan Putus</h1>" + FIRST.replace("</p>", span + "</p>") + "<p " + how
                        + ">Pada laporan lama disebutkan ada 88 warga yang jatuh ke sungai di desa itu.</p>" + SECOND
                        + "</article>"))
                .isEqualTo(plain(FIRST, SECOND));
    }

    @Test
    void boxesBetweenAdvertisementsStayTogether() {
        String box = "<div class='part'><div class='in'>%s</div></div><div class='ad'>Advertisement</div>";
        assertThat(text("<h1>Jembatan Putus</h1>" + box.replace("%s", FIRST) + box.replace("%s", SECOND)
                        + box.replace(
                                "%s", "<p>Pemerintah kabupaten berjanji membangun jembatan baru dalam 40 hari.</p>")))
                .isEqualTo(plain(
                        FIRST, SECOND, "<p>Pemerintah kabupaten berjanji membangun jembatan baru dalam 40 hari.</p>"));
    }

    @Test
    void aTableKeepsItsHeads() {
        assertThat(
                        text(
                                "<article><h1>Jembatan Putus</h1>" + FIRST + SECOND
                                        + "<table><tr><th>Desa</th><th>Luka</th><th>Hilang</th></tr><tr><td>Sukamaju</td><td>9 orang</td>"
                                        + "<td>2 orang</td></tr><tr><td>Mekarsari</td><td>3 orang</td><td>1 orang</td></tr></table></article>"))
                .contains(
                        "Desa Sukamaju: Luka 9 orang, Hilang 2 orang.\nDesa Mekarsari: Luka 3 orang, Hilang 1 orang.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " (Lihat juga: <a href=x>Bus Masuk Jurang</a>)",
                " [Read more: <a href=x>Bus Falls Into Ravine</a>]",
                " Simak juga: <a href=x>Bus Masuk Jurang</a>"
            })
    void aLinkToAnotherStoryInsideASentenceIsNone(String teaser) {
        assertThat(text("<article><h1>Jembatan Putus</h1>" + FIRST.replace("</p>", teaser + "</p>") + SECOND
                        + "</article>"))
                .isEqualTo(plain(FIRST, SECOND));
    }

    @Test
    void whatOnlyAScriptHasIsRead() {
        String json = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"&lt;p&gt;"
                + plain(FIRST) + "&lt;/p&gt;&lt;p&gt;" + plain(SECOND) + "&lt;/p&gt;\"}</script>";
        assertThat(text(json + "<p>Aktifkan JavaScript untuk membaca.</p>")).isEqualTo(plain(FIRST, SECOND));
        String data = "<script type='application/json'>{\"a\":{\"title\":\"Jembatan Putus\",\"body\":\"" + FIRST
                + SECOND + "\"}}</script>";
        assertThat(text(data + "<p>Memuat...</p>")).isEqualTo(plain(FIRST, SECOND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside><time datetime='2015-02-03'>3 Feb 2015</time> <a href=x>Bus</a></aside>",
                "<div class='comments'><div><b>Sari</b> <span class='date'>4 Maret 2016 10:00</span></div></div>",
                "<div class='related'><span>4 Maret 2016</span> <a href=x>Bus masuk jurang</a></div>",
                "<div class='z'>Situs ini diperbarui 7 Juli 2017</div>"
            })
    void aDateElsewhereIsNotThatOfPublication(String elsewhere) {
        Article article = Objects.requireNonNull(
                read("<article><h1>Jembatan Putus</h1>" + FIRST + SECOND + "</article>" + elsewhere)
                        .article());
        assertThat(article.published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 1_000, 5_000})
    void aDeepPageIsReadOrRefused(int depth) {
        String open = "<div><i><b>".repeat(depth / 3);
        HtmlPage page = read(open + "<h1>Jembatan Putus</h1>" + FIRST + SECOND);
        assertThat(page.article() != null || !page.problems().isEmpty()).isTrue();
        HtmlPage plain = read("<div>".repeat(depth) + "<h1>Jembatan Putus</h1>" + FIRST + SECOND);
        assertThat(Objects.requireNonNull(plain.article()).text()).contains(plain(FIRST, SECOND));
    }

    @Test
    void commentsOfTheSourceTakeNoTime() {
        long start = System.nanoTime();
        read("<div>" + "<!-- --> ".repeat(60_000) + "</div>");
        assertThat((System.nanoTime() - start) / 1_000_000_000.0).isLessThan(20);
    }

    @Test
    void bytesOfSomethingElseAreNoPage() {
        byte[] bytes = new byte[20_000];
        new Random(5).nextBytes(bytes);
        assertThat(new HtmlReader().read(bytes, null, null).article()).isNull();
        byte[] document = ("%PDF-1.4 " + plain(FIRST).repeat(20)).getBytes(StandardCharsets.UTF_8);
        assertThat(new HtmlReader().read(document, null, null).article()).isNull();
    }

    private static final String THIRD =
            "<p>Relawan memasang tali baru di kedua sisi sungai, dan anak sekolah menyeberang dengan perahu sampai Jumat.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='font-size:0'>%s</p>",
                "<p style='position:absolute; left:-9999px'>%s</p>",
                "<p style='text-indent:-10000px'>%s</p>",
                "<p style='opacity: 0'>%s</p>",
                "<p class='d-none'>%s</p>",
                "<p class='text hidden'>%s</p>",
                "<p class='is-hidden'>%s</p>",
                "<div style='clip:rect(0,0,0,0)'><p>%s</p></div>"
            })
    void whatNobodySeesIsNoText(String hidden) {
        String old = hidden.replace("%s", "Kabar lama menyebut 70 warga terjatuh dan 40 orang masih hilang di sungai.");
        assertThat(text("<article>" + FIRST + old + SECOND + "</article>")).isEqualTo(plain(FIRST, SECOND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='d-none d-md-block'>%s</div>",
                "<div class='hidden md:block'>%s</div>",
                "<div style='opacity:0;transform:translateY(20px)'>%s</div>",
                "<div style='font-size:0.9em; left:-2px'>%s</div>"
            })
    void whatIsSeenOnSomeScreensOrFadesInIsText(String shown) {
        assertThat(text("<article>" + FIRST + shown.replace("%s", SECOND) + THIRD + "</article>"))
                .isEqualTo(plain(FIRST, SECOND, THIRD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>BACA JUGA | <a href='/x'>Truk Terguling, 8 Tewas</a></p>",
                "<p>READ MORE | <a href='/x'>Truck overturns, 8 dead</a></p>",
                "<p>Berita lain: <a href='/x'>Truk Terguling, 8 Tewas</a></p>",
                "<p>[Lihat juga: <a href='/x'>Truk Terguling, 8 Tewas</a>]</p>",
                "<p>(See also: <a href='/x'>Truck overturns, 8 dead</a>)</p>",
                "<p>Related: <a href='/x'>Truck overturns, 8 dead</a></p>"
            })
    void aLabelledLinkIsNoText(String teaser) {
        assertThat(text("<article>" + FIRST + teaser + SECOND + "</article>")).isEqualTo(plain(FIRST, SECOND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><th>Dusun</th><th>Luka</th></tr>",
                "<thead><tr><th>Dusun</th><th>Luka</th></tr></thead>",
                "<thead><tr><td>Dusun</td><td>Luka</td></tr></thead>",
                "<tr><td><b>Dusun</b></td><td><b>Luka</b></td></tr>",
                "<tr><td><strong>Dusun</strong></td><td><strong>Luka</strong></td></tr>",
                "<caption>Korban</caption><tr><th>Dusun</th><th>Luka</th></tr>"
            })
    void everyRowOfATableIsReadUnderItsHeads(String heads) {
        String table = "<table>" + heads
                + "<tr><td>Wetan</td><td>5 orang</td></tr><tr><td>Kulon</td><td>7 orang</td></tr></table>";
        assertThat(text("<article>" + FIRST + table + SECOND + "</article>"))
                .isEqualTo(plain(FIRST, "Dusun Wetan: Luka 5 orang.", "Dusun Kulon: Luka 7 orang.", SECOND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='part-%d'>%s</div><div class='ad'>ADVERTISEMENT</div>",
                "<div id='p%d' class='b%d'>%s</div><div class='promo'>IKLAN - GULIR UNTUK MELANJUTKAN</div>",
                "<section>%s</section><aside>Advertisement</aside>",
                "<div class='chunk'>%s</div><p>Story continues below advertisement</p>",
                "<div class='row'><div>%s</div></div><div class='iklan'><p>Iklan</p></div>"
            })
    void aTextCutByAdvertisementsIsOne(String box) {
        StringBuilder body = new StringBuilder("<h1>Jembatan Putus</h1>");
        String[] paragraphs = {FIRST, SECOND, THIRD};
        for (int i = 0; i < paragraphs.length; i++) {
            body.append(box.replace("%d", String.valueOf(i)).replace("%s", paragraphs[i]));
        }
        assertThat(text(body.toString())).isEqualTo(plain(paragraphs));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='terpopuler'><span>Minggu, 2 April 2017</span> <a href='/x'>Gempa besar</a></div>",
                "<div class='most-read'><time datetime='2017-04-02'>2 April 2017</time> <a href='/x'>Big quake</a></div>",
                "<div>Hari ini: Jumat, 2 Juni 2023</div>",
                "<div>Today is Friday, June 2, 2023</div>",
                "<aside><time datetime='2016-01-01'>1 Januari 2016</time> <a href='/x'>Banjir</a></aside>",
                "<div id='trending'><span>3 Mei 2018</span> <a href='/x'>Longsor</a></div>"
            })
    void aDateOfSomethingElseIsNotTheArticles(String other) {
        assertThat(Objects.requireNonNull(read(other + "<article>" + FIRST + SECOND + "</article>")
                                .article())
                        .published())
                .isNull();
    }
}
