package dev.silang.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Statement;
import dev.silang.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the last words of a short text belong to, among those it names. */
final class WhoSpeaksTest {
    private static final Silang SILANG = Silang.create();

    private static List<Statement> statements(String text) {
        return SILANG.read(Article.of("a", text)).statements();
    }

    private static String lastSpeaker(String text) {
        List<Statement> found = statements(text);
        return found.isEmpty() ? "" : found.get(found.size() - 1).speaker();
    }

    /** Who praises, asks or hopes in a sentence without speech is whom the next pronoun means, if no victim or suspect. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"Pompa menyala,\" kata Camat Budi Hartono. Direktur PT Pangan, Agus Wijaya, menagih utang beras. Utang itu"
                        + " lama. \"Kami minta hak kami,\" ujarnya. | Agus Wijaya",
                "\"Tidak ada dana,\" kata Lurah Budi Hartono. Menteri Sosial Agus Wijaya optimistis nama itu diumumkan. \"Semoga"
                        + " sebelum Mei,\" kata dia. | Agus Wijaya",
                "\"The road is shut,\" said Mayor John Miller. Governor Rudy Carter praised the crews. \"They worked all night,\""
                        + " he said. | Rudy Carter",
                "\"Pelaku ditahan,\" kata Kapolsek Budi Hartono. Joko Susilo meminta tas korban. \"Korban luka di tangan,\""
                        + " ujarnya. | Budi Hartono"
            })
    void commentersAreWhomAPronounMeans(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"Kami siap,\" kata Lurah Ratna Dewi. Salah satu mitra desa, Sukarman, mengungkapkan bahwa beras datang pagi."
                        + " \"Dua truk tiap hari,\" ujarnya. | Sukarman",
                "\"Jenazah tiba pagi ini,\" kata perwakilan keluarga korban, Wawan Hariyono. | Wawan Hariyono",
                "\"Kami melapor pagi ini,\" kata kader partai sekaligus advokat, Wiradi Harefa, di Kendal. | Wiradi Harefa",
                "BPJPH menyebut nampan itu halal. Hal itu ditegaskan langsung oleh Kepala BPJPH, Ahmad Haikal. Ia menjelaskan nampan"
                        + " itu dibuat di Kendal. | Ahmad Haikal",
                "Lurah Budi Santoso menyebut berkas lengkap. \"Biasa saja tadi,\" kata mantan ketua RT itu.Seperti diketahui,"
                        + " perkara itu lama. | Budi Santoso"
            })
    void nounsForPeopleIntroduceSpeakers(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    /** A verb is nobody's name, and what belongs to a paper no speaker. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "The former mayor, Hector Lane, had been freed after local witnesses said Lane had been with them on that day. |"
                        + " local witnesses",
                "Kepala Balai Ade Hidayat mengatakan pabrik itu ditutup. Nilai temuan di Kendal ini mencapai Rp2 miliar."
                        + " \"Obat itu dikirim ke banyak kota,\" ujarnya. | Ade Hidayat",
                "However, one of Lane's sons said the verdict had been fair to his children. | one of Lane's sons"
            })
    void clausesDoNotSpeak(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    /** A participle that tells what was said is of whoever the sentence tells of. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Mayor Clara Bond did not resign on Monday, she told the council. She did not, but expressed regret, saying"
                        + " her remarks were ill advised. | Clara Bond",
                "Mayor John Miller spoke in Leeds. He also sent a message to his neighbor, Rita Moss, writing, \"Do not come"
                        + " to my house.\" | John Miller",
                "Clara Bond lost. Bond's campaign has called the vote unfair, saying the count was not over. | Bond's campaign"
            })
    void participlesAreOfTheSubject(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    /** Whoever accuses somebody, or is told to have spoken behind "who", goes on in the quotation below. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"The road is shut,\" said Mayor John Miller. Rudy Carter accused the council of lying about the bridge. \"They"
                        + " knew it,\" he said. | Rudy Carter",
                "\"We searched the woods,\" said Sheriff John Miller. The guest was identified as Rudy Carter, who spoke with the"
                        + " Leeds Post. \"I just ran,\" he said. | Rudy Carter",
                "\"The scars remain,\" said Jason Miller. Steve Carter, whose wife Rosa was hurt, spoke to a radio station. \"We"
                        + " had no idea,\" he said. | Steve Carter"
            })
    void whoeverSpokeOfItGoesOn(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    /** Of two people a pronoun means the one it is known to fit, if that one is named in its sentence. */
    @Test
    void aPronounMeansWhomItFits() {
        assertThat(lastSpeaker(
                        "Mayor Harlow said on Monday the court was slow. The remarks are a reference to a recent dissent of Sarah"
                                + " Bond in which she wrote that the council had lost its way."))
                .isEqualTo("Sarah Bond");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Projaya mengaku siap maju. \"Kami belum yakin,\" kata Ketua Umum Projaya, Ferdi Alam Damar, kepada wartawan. |"
                        + " Ferdi Alam Damar",
                "Northfield Hotels will pay $80 million to settle claims, lawyers announced Thursday, two years after the fire. |"
                        + " lawyers",
                "A Miller source told the Evening Tonight that the family is worried about the vote. | A Miller source"
            })
    void officesDaysAndPapersAreNoSpeakers(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pemerintah Kota Sumberan, Jawa Timur, menargetkan pasar baru dibuka bulan depan. | Pemerintah Kota Sumberan",
                "Police in Leeds, England, said the road was shut. | Police",
                "Presiden Budi Hartono dalam sidang di Istana Negara, Kendal pada 20 Oktober 2025, menyebut bahwa beras cukup. | Budi Hartono",
                "Mayor Tom Hill, in a meeting at City Hall, Leeds on Monday, said that the road was shut. | Tom Hill",
                "Ayla Berk, 44, a nurse in Leeds, England, said the ward was full. | Ayla Berk",
                "Ayla Berk, 44, from Leeds, England, said the ward was full. | Ayla Berk",
                "Sari Wulan, 44, perawat di Kendal, Jawa Tengah, mengatakan bangsal itu penuh. | Sari Wulan"
            })
    void aPlaceBetweenCommasDoesNotSpeak(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Boeing shut its plant after a letter of the FAA. The company said the roof had fallen in. | Boeing",
                "PT Surya Tirta menutup pabrik seusai ditegur Polri. Menurut perusahaan itu, atapnya runtuh. | PT Surya Tirta"
            })
    void aPublicBodyIsNoCompany(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"Kapal siap,\" kata Joko Senin (13/5/2024). | Joko",
                "\"Kapal siap,\" kata Andri Rabu malam. | Andri",
                "Menteri Dalam Negeri Bambang Suseno di Jakarta mengingatkan bahwa anggaran harus hemat. | Bambang Suseno"
            })
    void datesAndOfficesAreNoNames(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dilihat dari Katalog Lelang BMKG per Juni 2025, rumah itu berdiri di Kendal. | Katalog Lelang BMKG",
                "Menurut Data Terpadu Keluarga Sehat (DTKS), ada 200 keluarga di desa itu. | Data Terpadu Keluarga Sehat (DTKS)",
                "Berdasarkan informasi dari laman Direktorat Kapal dan Pelaut Kementerian Laut, kapal itu dibuat pada 2003. |"
                        + " Direktorat Kapal dan Pelaut Kementerian Laut"
            })
    void papersAreCreditedByTheirWholeTitle(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Budi Santoso tidak percaya bahwa surat itu sudah dicabut.",
                "Kehadiran Lurah Budi Santoso untuk memastikan bahwa pasar itu aman.",
                "Presiden Budi Santoso bisa menolong warga dengan memastikan pemerintah tidak menutup pasar itu.",
                "John Miller attempted to explain that the road was shut."
            })
    void denialsAndAttemptsReportNothing(String text) {
        assertThat(statements(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lurah Budi Santoso juga mengaku telah mengirim surat ke dinas agar izin itu dicabut. | telah mengirim surat ke"
                        + " dinas agar izin itu dicabut",
                "Lurah Budi Santoso hadir. Berdasarkan laporan, kata dia, api muncul pukul tujuh pagi. | Berdasarkan laporan,"
                        + " kata dia, api muncul pukul tujuh pagi",
                "Lurah Budi Santoso hadir. Kata Budi hal itu belum dibahas. | hal itu belum dibahas",
                "Disampaikan Budi Santoso bahwa tanggul akan diperbaiki. | tanggul akan diperbaiki"
            })
    void whatIsToldBeginsWithItsClause(String text, String content) {
        assertThat(statements(text)).singleElement().satisfies(statement -> {
            assertThat(statement.speaker()).isEqualTo("Budi Santoso");
            assertThat(statement.content().of(text)).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "The driver, Sam Price, told police he had slept badly. | Sam Price",
                "The mayor, a baker, said the school would close in May. | The mayor",
                "The clerks asked the watchdog to look into it, and Senator Mary Stone, a candidate, said the judge should resign. |"
                        + " Mary Stone",
                "The Leeds Post was first with it. The circuit court said the sale was void. | The circuit court"
            })
    void aDescriptionIsNoSpeakerOfItsOwn(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    /** What one says is no part of what another said before the word that sets both beside each other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "John Miller said the road was shut, but Mayor Rudy Carter said it was open.",
                "John Miller said the road was shut, while the mayor, Rudy Carter, said it was open.",
                "John Miller said the road was shut, but Rudy Carter, the mayor, said it was open.",
                "Budi Santoso mengatakan jalan itu ditutup, tetapi Lurah Rudy Carter mengatakan jalan itu dibuka."
            })
    void whatIsSetBesideIsNotNested(String text) {
        assertThat(statements(text)).hasSize(2).allSatisfy(one -> {
            assertThat(one.via()).isEmpty();
            assertThat(one.content().of(text)).doesNotContain("Carter");
        });
        assertThat(lastSpeaker(text)).isEqualTo("Rudy Carter");
    }

    /** Titles ahead of a name and behind it do not part it from what describes it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "After the vote in the House on Monday night, Sen. Tom Berk, a member of the panel, said the bill failed. | Tom Berk",
                "Tom Berk Jr., a member of the panel, said the bill failed. | Tom Berk"
            })
    void titlesBelongToNames(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    /** Behind a source and its comma a name with a verb is whom is told of; one alone is who spoke. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "According to prosecutors, John Miller fired twice at the door. | prosecutors",
                "According to the complaint, John Miller also brought a gun. | the complaint",
                "According to the mayor, Rudy Carter, the road was shut in May. | Rudy Carter",
                "Menurut saksi, Budi Santoso lari ke pasar. | saksi",
                "Menurut Kasat Lantas, Budi Santoso, jalan itu licin. | Budi Santoso",
                "\"It failed,\" said Jones' lawyer, Helen Fields. Mayor Tom Jones left. | Helen Fields"
            })
    void whoIsToldOfIsNoSource(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    /** Somebody's people speak for themselves; an office with his name in it is another one's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Mayor Ann Reed left. The Reed campaign told reporters the vote was close. | Reed campaign",
                "Mayor Ann Jones left. Jones' campaign aides said the vote was close. | Jones' campaign aides",
                "Mayor Ann Reed left. Attorneys for Ann Reed argued that the vote was close. | Attorneys for Ann Reed",
                "Mayor Ann Reed left. \"It is close,\" said Reed campaign aides, who asked not to be named. | Reed campaign aides",
                "Mayor Ann Reed left. Reed campaign manager Tom Fields said the vote was close. | Tom Fields",
                "Mayor Ann Reed left. Reed again said the vote was close. | Ann Reed",
                "Pendukung Presiden Budi Santoso mengatakan suara itu hilang. | Pendukung Presiden Budi Santoso"
            })
    void somebodysPeopleSpeakForThemselves(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @Test
    void whatAnotherIsToldToHaveSaidIsNested() {
        String text = "John Miller said the council had met and that Mayor Rudy Carter told it to wait until May.";
        assertThat(statements(text).get(0).content().of(text)).endsWith("until May");
    }

    @Test
    void whoIsAskedToSpeakHasNotSpoken() {
        assertThat(statements("Warga meminta Ketua Partai Mawar Agus Wijaya mengklarifikasi kabar itu."))
                .extracting(Statement::speaker)
                .containsExactly("Warga");
        assertThat(statements(
                        "Lurah Budi Santoso mengimbau agar setiap pedagang memastikan lapak di pasar selalu bersih."))
                .extracting(Statement::speaker)
                .containsExactly("Budi Santoso");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Direktur Iwan Kurnia Lukman diperiksa. Iwan mengaku hanya ditanya. Saudaranya, Iwan Setia Lukman, ditahan. Iwan"
                        + " mengaku tahu soal itu. | Iwan Kurnia Lukman",
                "Donald Carter spoke on Monday. Carter said the road was shut. Melanie Carter, his sister, left early. Carter said"
                        + " the bridge was open. | Donald Carter"
            })
    void aShortNameStaysWhoseItWas(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    /** A paper that is pointed at speaks itself, what somebody said is his, and what stands for anything tells nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Menteri Budi Hartono menyebut beras cukup. \"Beras diatur negara sampai Mei,\" demikian bunyi beleid itu. |"
                        + " beleid itu",
                "Menteri Budi Hartono menyebut beras cukup. Pasal tersebut menjelaskan bahwa beras diatur negara. | Pasal tersebut",
                "Menteri Budi Hartono menyebut beras cukup. \"Kami siaga sampai Mei,\" demikian pernyataan itu. | Budi Hartono",
                "Menteri Budi Hartono menyebut beras cukup. Pria asal Kendal itu menegaskan stok aman. | Budi Hartono"
            })
    void whatIsPointedAtIsAPersonOnlyIfItMayBeOne(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @Test
    void whatStandsForAnythingTellsNothing() {
        assertThat(statements(
                        "Menteri Budi Hartono menyebut beras cukup. Hal ini memperlihatkan bahwa sawah tidak kering."))
                .singleElement()
                .satisfies(statement -> assertThat(statement.speaker()).isEqualTo("Budi Hartono"));
    }

    /** A paper that somebody cites in his sentence does not go on in the next. */
    @Test
    void whoCitesAPaperGoesOn() {
        String text =
                "Pasar Kendal sepi sejak pagi.\nLurah Budi Hartono hadir. Ia menjelaskan, berdasarkan surat edaran itu, pasar"
                        + " ditutup. Sebanyak 40 kios pindah ke lapangan.";
        assertThat(SILANG.read(Article.of("a", text)).claims())
                .filteredOn(claim -> claim.evidence().of(text).equals("40 kios"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.attribution())
                        .extracting(Attribution::name)
                        .containsExactly("Budi Hartono"));
    }

    /** The body whose office somebody holds is no part of the name by which he is called; both words may be his own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Jaklina menambah bus. Direktur Utama Jaklina Wendrik Kastara hadir. \"Bus baru tiba Mei,\" kata Wendrik. | Wendrik"
                        + " Kastara",
                "Jaklina menambah bus. Direktur Utama Jaklina Wendrik Kastara hadir. Wendrik Kastara menyebut bus baru tiba Mei. |"
                        + " Wendrik Kastara",
                "\"Kami siap,\" kata Jaklina. Direktur Utama Jaklina Wendrik hadir. \"Bus baru tiba Mei,\" kata Wendrik. | Jaklina"
                        + " Wendrik",
                "Jaklina Station opened. Mayor Jaklina Kastara was there. \"The bus is new and clean,\" Kastara said. | Jaklina"
                        + " Kastara"
            })
    void aBodyIsNoPartOfItsHoldersName(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    /** A crawl loses spaces beside links; a brand is written so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Wakil KetuaDPRWendrik Kastara Pradana hadir. \"Sidang ditunda,\" kata Wendrik Kastara Pradana. | Wendrik Kastara"
                        + " Pradana",
                "Gubernur JakartaWendrik Kastara hadir di Jakarta. \"Sidang ditunda,\" kata Kastara. | Wendrik Kastara",
                "\"Pasar ramai,\" kata Gubernur Wendrik Kastaradalam keterangannya. | Wendrik Kastara",
                "Gubernur Wendrik Kastaramengunjungi pasar. \"Pasar ramai,\" kata Wendrik. | Wendrik Kastara",
                "Wendrik Kastara dari KabarPasar hadir. \"Pasar ramai,\" kata Wendrik Kastara. | Wendrik Kastara"
            })
    void whatACrawlJoinedToANameIsNoPartOfIt(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    /** Whom a sentence or a quotation names does not say it by a pronoun. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"Pasar sepi,\" kata Lurah Budi Hartono. Menteri Agus Wijaya meninjau pasar itu. Ia menyebut Agus sudah melihat"
                        + " atap yang bocor. | Budi Hartono",
                "\"Pasar sepi,\" kata Lurah Budi Hartono. Menteri Agus Wijaya meninjau pasar itu. Ia menyebut atap itu bocor. |"
                        + " Agus Wijaya",
                "\"Kami siaga,\" kata Kapolsek Budi Hartono. Joko Susilo mengaku lapar sejak pagi. \"Joko dijerat pasal pencurian,\""
                        + " ujarnya. | Budi Hartono",
                "\"Kami siaga,\" kata Kapolsek Budi Hartono. Joko Susilo mengaku lapar sejak pagi. \"Saya minta maaf,\" ujarnya. | Joko"
                        + " Susilo",
                "\"Pasar sepi,\" kata Lurah Budi Hartono. Direktur Jaklina Wendrik Kastara menyebut bus datang. \"Bus itu milik"
                        + " Jaklina,\" katanya. | Jaklina Wendrik Kastara",
                "\"The road is shut,\" said Mayor John Miller. Rudy Carter said the bridge was safe. He said Carter had lied to the"
                        + " town. | John Miller"
            })
    void whoIsToldOfByNameIsNotTheOneWhoTells(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @Test
    void linesWithLabelsAreAList() {
        String text = "Dinas Perhubungan Kendal menyebut ada tiga kapal di dermaga itu. Berikut rinciannya:\n"
                + "Kapal Mawar: 12 orang.\nKapal Melati: 15 orang.\nKapal itu dibuat pada 1990.";
        List<Claim> listed = SILANG.read(Article.of("a", text)).claims().stream()
                .filter(claim -> claim.evidence().of(text).matches("1[25] orang"))
                .toList();
        assertThat(listed)
                .hasSize(2)
                .allSatisfy(claim -> assertThat(claim.attribution())
                        .extracting(Attribution::name)
                        .containsExactly("Dinas Perhubungan Kendal"));
    }

    /** A crawl may end anywhere, also behind the first word of a paper's owner. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berdasarkan informasi dari laman Direktorat Kapal (DIKA), kapal itu dibuat pada 2003.",
                "Menurut data yang dirilis oleh Dinas Pangan Kendal, harga naik.",
                "According to data released by the Labor Department, prices rose two percent.",
                "Lurah Budi Santoso hadir. Kata Budi hal itu belum dibahas."
            })
    void everyBeginningOfASentenceOnPapersIsRead(String text) {
        for (int end = 1; end <= text.length(); end++) {
            assertThat(statements(text.substring(0, end))).hasSizeLessThan(3);
        }
    }
}
