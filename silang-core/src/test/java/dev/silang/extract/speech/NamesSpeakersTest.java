package dev.silang.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.silang.Silang;
import dev.silang.claim.Attribution;
import dev.silang.claim.Statement;
import dev.silang.text.Article;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What speakers are called who are named in part, with a word joined on, or by what they are. */
final class NamesSpeakersTest {
    private static final Silang SILANG = Silang.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Menteri Pramudya Santoso hadir. \"Jalan itu sudah rusak,\" kata Pramu. | Pramudya Santoso",
                "Menteri Pramudya  Santoso hadir. \"Jalan itu sudah rusak,\" kata Pramu. | Pramudya  Santoso",
                "Menteri Budi Santosomenjelaskan rencana itu. \"Jalan itu sudah rusak,\" kata Budi. | Budi Santoso",
                "Menteri Pramudya  Santoso hadir. \"Jalan itu sudah rusak,\" kata Pramu. | Pramudya  Santoso",
                "The Interior Ministry met Arta Airlines on Monday. The ministry said the line was shut. | Interior"
                        + " Ministry"
            })
    void namesTheSpeakerInFull(String text, String speaker) {
        assertThat(SILANG.read(Article.of("a", text)).statements())
                .extracting(Statement::speaker)
                .containsOnly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Kapolres Demak AKBP Dr. H. Wahyu Hidayat, S.H., M.H., | Wahyu Hidayat | Kapolres Demak",
                "Bupati Rembang Ir. Hj. Ratna Widyawati | Ratna Widyawati | Bupati Rembang",
                "Bupati Rembang Prof. Dr. Ir. Gunawan Siregar, M.Sc., Ph.D. | Gunawan Siregar | Bupati Rembang",
                "Kepala Dinas Perikanan Kab. Rembang, Hj. Siti Marwiyah | Siti Marwiyah | Kepala Dinas Perikanan Kab."
                        + " Rembang",
                "Kepala Dinas Perhubungan Prov. Jateng Suryo Baskoro | Suryo Baskoro | Kepala Dinas Perhubungan Prov."
                        + " Jateng",
                "Direktur PT. Samudra Niaga, Felicia Gunadi | Felicia Gunadi | Direktur PT. Samudra Niaga",
                "Kepala BNPB Letjen TNI Dr. H. Hendrik Wattimena, S.Sos., M.M., | Hendrik Wattimena | Kepala BNPB",
                "Kepala Pusat Data, Informasi, dan Komunikasi BNPB Slamet Raharjo | Slamet Raharjo | Kepala Pusat"
                        + " Data, Informasi, dan Komunikasi BNPB",
                "Brigjen Pol. (Purn.) Sulaiman Harahap | Sulaiman Harahap | ",
                "Laksma TNI (Purn.) A.M. Yusuf Patty | A.M. Yusuf Patty | ",
                "Moh. Kholil Hasan | Moh. Kholil Hasan | ",
                "Abd. Rahman Kholil | Abd. Rahman Kholil | ",
                "Andi Mappanyukki Dg. Ngalle | Andi Mappanyukki Dg. Ngalle | ",
                "Ust. Kholil Hasan | Kholil Hasan | ",
                "Tgk. Ahmad al-Farisi | Ahmad al-Farisi | ",
                "Habib Hasan bin Umar as-Sarif | Hasan bin Umar as-Sarif | ",
                "Drg. Nurlaila Hasan | Nurlaila Hasan | ",
                "Slamet “Gareng” Raharjo | Slamet “Gareng” Raharjo | ",
                "Anak Agung Gede Putra Wardana | Anak Agung Gede Putra Wardana | ",
                "Jubir KPK Tessa | Tessa | Jubir KPK"
            })
    void namesTheSpeakerWithTitlesInARow(String naming, String speaker, @Nullable String role) {
        String text = "\"Air sudah surut sejak pagi,\" kata " + naming + " di balai desa.";
        assertThat(SILANG.read(Article.of("a", text)).statements())
                .extracting(Statement::speaker, Statement::role)
                .containsOnly(tuple(speaker, role));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "“Sapi kami hanyut semua,” ratap Wagiman Hadi. | Wagiman Hadi | Sapi kami hanyut semua",
                "“Sapi kami hanyut semua,” sergah Lurah Sukorejo, Wagiman Hadi. | Wagiman Hadi | Sapi kami hanyut"
                        + " semua",
                "Bambang Sutarno, Bupati Rembang: “Sapi kami hanyut semua.” | Bambang Sutarno | Sapi kami hanyut"
                        + " semua.",
                "“Sapi kami hanyut semua.” – Wagiman Hadi, Bupati Rembang | Wagiman Hadi | Sapi kami hanyut semua.",
                "Wagiman Hadi angkat bicara. “Sapi kami hanyut semua.” | Wagiman Hadi | Sapi kami hanyut semua.",
                "Wagiman Hadi buka suara. “Sapi kami hanyut semua.” | Wagiman Hadi | Sapi kami hanyut semua.",
                "“Sapi kami hanyut semua,” begitu kata Wagiman Hadi. | Wagiman Hadi | Sapi kami hanyut semua",
                "“Sapi kami hanyut semua,” demikian penjelasan Wagiman Hadi. | Wagiman Hadi | Sapi kami hanyut semua",
                "Wagiman Hadi tidak membantah sapi itu hanyut. | Wagiman Hadi | sapi itu hanyut",
                "Wagiman Hadi tak menampik sapi itu hanyut. | Wagiman Hadi | sapi itu hanyut",
                "Dalam surat edaran itu disebutkan bahwa sapi wajib divaksin. | surat edaran itu | sapi wajib divaksin",
                "“We lost every cow,” sobbed Sandra Miller. | Sandra Miller | We lost every cow",
                "“We lost every cow,” Sandra Miller thundered. | Sandra Miller | We lost every cow",
                "Sandra Miller is demanding a new bridge over the river. | Sandra Miller | a new bridge over the river",
                "Sandra Miller accused the builders of neglect. | Sandra Miller | the builders of neglect"
            })
    void readsQuotationsByTheirForm(String text, String speaker, String content) {
        assertThat(SILANG.read(Article.of("a", text)).statements())
                .extracting(Statement::speaker, statement -> statement.content().of(text))
                .containsExactly(tuple(speaker, content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Berikut pernyataan Ketua KPU Ratna Widyawati:\n\n“Suara sudah dihitung semua.”",
                "Berikut tanggapan Ketua KPU Ratna Widyawati:\n\n“Suara sudah dihitung semua.”",
                "Ketua KPU Ratna Widyawati menjelaskan:\n\n“Suara sudah dihitung semua.”"
            })
    void aLineAnnouncesTheQuotationBelow(String text) {
        assertThat(SILANG.read(Article.of("a", text)).statements())
                .extracting(Statement::speaker)
                .containsExactly("Ratna Widyawati");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Menurut Wagiman, Kapolda menyatakan bahwa Bupati mengaku 5 sapi hilang. | Wagiman, Kapolda, Bupati",
                "Menurut Wagiman, Gubernur mengatakan 5 sapi hilang. | Wagiman, Gubernur",
                "Police said the mayor told them that five cows were missing. | Police, the mayor"
            })
    void aChainOfOfficesKeepsEachLink(String text, String chain) {
        Statement innermost = SILANG.read(Article.of("a", text)).statements().stream()
                .reduce((a, b) -> b)
                .orElseThrow();
        String found = innermost.via().stream().map(Attribution::name).collect(Collectors.joining(", "))
                + ", "
                + innermost.speaker();
        assertThat(found).isEqualTo(chain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pasar ramai. Sebanyak 12 rumah roboh. Hal itu disampaikan Wagiman Hadi, Rabu. | Wagiman Hadi",
                "Pasar ramai. Sebanyak 12 rumah roboh. Demikian kata Wagiman Hadi. | Wagiman Hadi",
                "Pasar ramai. Sebanyak 12 rumah roboh. Paket itu disampaikan ke alamat lama. | "
            })
    void theNextSentenceTellsWhoseASentenceIs(String text, @Nullable String speaker) {
        assertThat(SILANG.read(Article.of("a", text)).claims())
                .filteredOn(claim -> claim.evidence().of(text).contains("12"))
                .allSatisfy(claim -> assertThat(claim.attribution())
                        .extracting(Attribution::name)
                        .isEqualTo(speaker == null ? List.of() : List.of(speaker)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Lurah Budi Santoso tiba. “Air sudah surut sejak pagi,” kata Giman, sapaan akrabnya. | Budi Santoso",
                "Lurah Budi Santoso atau yang akrab disapa Jolodot tiba. “Air sudah surut,” kata Jolodot. | Budi"
                        + " Santoso (Jolodot)",
                "Lurah Ratna Widyawati tiba. Perempuan yang akrab disapa Ibu Nana itu mengatakan air surut. | Ratna"
                        + " Widyawati",
                "Lurah Ratna Widyawati tiba. “Air sudah surut,” kata politisi asal Demak itu. | Ratna Widyawati",
                "PT Arta Prima menutup pabriknya. Perseroan menyebut tidak ada pekerja yang terluka. | PT Arta Prima",
                "“Air sudah surut sejak pagi,” kata\\nLurah Sukorejo\\nBudi Santoso.\\nWarga pulang. | Budi Santoso",
                "Vermont Sen. Harriet Colby arrived at noon. The Vermont senator said the road was closed. | Harriet"
                        + " Colby",
                "Gareth Thorpe, 23, saw it with Tom Fields. The 23-year-old said the road was closed. | Gareth Thorpe",
                "Mayor Gareth Thorpe met Harriet Colby on Monday. She said the road was closed. | Harriet Colby",
                "Gareth Thorpe's advisers believe the road will stay closed. | Gareth Thorpe's advisers",
                "“The road is closed,” said Gareth Thorpe's campaign manager. | Gareth Thorpe's campaign manager",
                "The Leeds Department of Works said the road was closed. | Leeds Department of Works"
            })
    void namesWhomADescriptionMeans(String text, String speaker) {
        String lines = text.replace("\\n", "\n");
        assertThat(SILANG.read(Article.of("a", lines)).statements())
                .extracting(Statement::speaker)
                .containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "“Why is the road closed?” Gareth Thorpe asked at the gate. | Why is the road closed?",
                "“We won!” Gareth Thorpe told a small crowd of friends. | We won!",
                "Said Gareth Thorpe: “The road is closed today.” | “The road is closed today.”",
                "Gareth Thorpe called the plan a reckless gamble with public money. | the plan a reckless gamble with"
                        + " public money",
                "Mayor Gareth Thorpe threatened to close the road. | close the road",
                "Bupati Wagiman Hadi meminta pedagang untuk pindah ke pasar baru. | pedagang untuk pindah ke pasar"
                        + " baru",
                "BMKG menemukan adanya dua alat yang rusak. | dua alat yang rusak",
                "Dengan cara itu menurut Wagiman Hadi biaya akan turun. | Dengan cara itu menurut Wagiman Hadi biaya"
                        + " akan turun"
            })
    void readsWhatSomebodySays(String text, String content) {
        assertThat(SILANG.read(Article.of("a", text)).statements())
                .extracting(statement -> statement.content().of(text))
                .containsExactly(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pelaku meminta korban untuk mengantar ke Demak.",
                "Pantauan di lokasi, warga mulai mengungsi.",
                "Why do you think the road is closed?",
                "Congress passed a law worth one million dollars, short of the sum the president requested.",
                "The report called the police on Monday."
            })
    void nobodySpeaks(String text) {
        assertThat(SILANG.read(Article.of("a", text)).statements()).isEmpty();
    }
}
