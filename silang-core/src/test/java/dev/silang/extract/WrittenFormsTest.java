package dev.silang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.claim.Claim;
import dev.silang.claim.Polarity;
import dev.silang.claim.Reading;
import dev.silang.claim.Slot;
import dev.silang.claim.Statement;
import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that papers write and readers of them get wrong: months, hours, days to come, figures, ages, names with their titles, denials. */
final class WrittenFormsTest {
    private static final Silang SILANG = Silang.create();
    private static final OffsetDateTime WEDNESDAY = OffsetDateTime.parse("2024-05-15T12:00:00+07:00");

    private static Reading read(String text, @Nullable OffsetDateTime published) {
        return SILANG.read(new Article("a", null, null, published, null, text, null, List.of()));
    }

    private static List<String> values(Slot slot, String text) {
        return read(text, WEDNESDAY).claims().stream()
                .filter(claim -> claim.slot() == slot)
                .map(claim -> claim.quote() + " => " + claim.value().notation())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Kebakaran di Kendal pada 9 Nop. 2021 menewaskan 3 orang. | 9 Nop. 2021 => 2021-11-09",
                "Kebakaran di Kendal pada 4 Peb. 2022 menewaskan 3 orang. | 4 Peb. 2022 => 2022-02-04",
                "Kebakaran di Kendal pada 7 Mrt 2022 menewaskan 3 orang. | 7 Mrt 2022 => 2022-03-07",
                "Kebakaran di Kendal pada 21 Agust 2022 menewaskan 3 orang. | 21 Agust 2022 => 2022-08-21",
                "Kebakaran di Kendal pada 7 Djuni 1963 menewaskan 3 orang. | 7 Djuni 1963 => 1963-06-07",
                "Kebakaran di Kendal pada 8 Okt '22 menewaskan 3 orang. | 8 Okt '22 => 2022-10-08",
                "The fire in Leeds on 8-Nov-22 killed 3 people. | 8-Nov-22 => 2022-11-08",
                "The fire in Leeds on Febr. 4, 2022 killed 3 people. | Febr. 4, 2022 => 2022-02-04",
                "The fire in Leeds on 9 Sept. 2021 killed 3 people. | 9 Sept. 2021 => 2021-09-09"
            })
    void monthsAsPapersShortenThem(String text, String value) {
        assertThat(values(Slot.WHEN, text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rapat itu ditunda sampai Jumat. | Jumat => <=2024-05-17",
                "Jembatan itu akan dibuka lagi pada Sabtu terakhir bulan ini. | Sabtu terakhir bulan ini => 2024-05-25",
                "Kapal diperkirakan tiba Minggu besok di Kendal. | Minggu besok => 2024-05-19",
                "Pemakaman akan digelar Jumat siang. | Jumat siang => 2024-05-17TMI",
                "Kapal itu tiba Minggu kemarin di Kendal. | Minggu kemarin => 2024-05-12",
                "The match was put off until Saturday. | Saturday => <=2024-05-18",
                "The road will reopen on the last Sunday of this month. | the last Sunday of this month => 2024-05-26",
                "The ship is due in Leeds on Friday. | Friday => 2024-05-17",
                "The funeral will be held on Thursday afternoon. | Thursday afternoon => 2024-05-16TAF"
            })
    void weekdaysToCome(String text, String value) {
        assertThat(values(Slot.WHEN, text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gempa terjadi pukul 2 siang di Kendal. | pukul 2 siang => T14:00",
                "Gempa terjadi jam 5 petang di Kendal. | jam 5 petang => T17:00",
                "Gempa terjadi jam setengah empat sore di Kendal. | jam setengah empat sore => T15:30",
                "Gempa terjadi pukul 11 siang di Kendal. | pukul 11 siang => T11:00",
                "Gempa terjadi jam 6 magrib di Kendal. | jam 6 magrib => T18:00",
                "Gempa terjadi pukul 12 malam di Kendal. | pukul 12 malam => T00:00",
                "The quake struck at 3 in the afternoon in Leeds. | 3 in the afternoon => T15:00",
                "The quake struck at 11 at night in Leeds. | 11 at night => T23:00",
                "The quake struck at 2 at night in Leeds. | 2 at night => T02:00",
                "The quake struck at 12 midnight in Leeds. | 12 midnight => T00:00"
            })
    void hoursWithAPartOfTheDay(String text, String value) {
        assertThat(values(Slot.WHEN, text)).containsExactly(value);
        assertThat(values(Slot.QUANTITY, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Sebanyak 2 400 rumah rusak di Kendal. | 2 400 rumah => 2400",
                "Ada 1 250 000 orang mengungsi di Kendal. | 1 250 000 orang => 1250000",
                "Some 2 400 houses were damaged in Leeds. | Some 2 400 houses => ~2400",
                "Some 12 500 tonnes of rice burned in Leeds. | Some 12 500 tonnes => ~12500000 kg",
                "Panen turun menjadi 9 800 ton di Kendal. | 9 800 ton => 9800000 kg",
                "Losses came to $1 250 million in Leeds. | $1 250 million => 1250000000 USD",
                "Sebanyak 3,400 siswa diliburkan di Kendal. | 3,400 siswa => 3400",
                "Sekitar 10,000 penonton hadir di Kendal. | Sekitar 10,000 penonton => ~10000",
                "Sebanyak 1,200 sepeda motor terendam di Kendal. | 1,200 sepeda motor => 1200",
                "A total of 3.400 pupils stayed at home in Leeds. | 3.400 pupils => 3400",
                "Tinggi menara itu 1,250 meter. | 1,250 meter => 1.25 m",
                "Kerugian mencapai Rp500 ribu-Rp1 juta. | Rp500 ribu-Rp1 juta => 500000..1000000 IDR",
                "Biayanya Rp 100-200 ribu per orang. | Rp 100-200 ribu => 100000..200000 IDR",
                "Denda Rp 1 miliar s.d. Rp 2 miliar menanti mereka. | Rp 1 miliar s.d. Rp 2 miliar => 1000000000..2000000000 IDR",
                "Losses came to £500,000-£1 million in Leeds. | £500,000-£1 million => 500000..1000000 GBP",
                "The fine is €2m-€3m in Leeds. | €2m-€3m => 2000000..3000000 EUR",
                "Damage of 3k-4k euros was reported in Leeds. | 3k-4k euros => 3000..4000 EUR",
                "Polisi menyita televisi 32\" dari pelaku. | 32\" => 0.8128 m",
                "Police seized a 32\" television from the suspect. | 32\" => 0.8128 m"
            })
    void figuresInTheirGroupsAndRanges(String text, String value) {
        assertThat(values(Slot.QUANTITY, text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bocah dua tahun tenggelam di Kendal. | dua tahun => 2 a",
                "Nenek 80 tahun itu tewas di Kendal. | 80 tahun => 80 a",
                "Seorang anak berumur 8 bulan selamat di Kendal. | 8 bulan => 8 mo",
                "Yang terluka Sinta, 12 tahun. | 12 tahun => 12 a",
                "A boy of two drowned in Leeds. | two => 2 a",
                "A woman of eighty is missing in Leeds. | eighty => 80 a",
                "An eight-month-old girl survived in Leeds. | eight-month-old => 8 mo",
                "The 80-year-old was killed in Leeds. | 80-year-old => 80 a"
            })
    void agesAreNoCountsAndNoDurations(String text, String value) {
        assertThat(values(Slot.QUANTITY, text)).containsExactly(value);
        assertThat(values(Slot.DURATION, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ini kecelakaan kelima bulan ini di Kendal. | kecelakaan kelima => #5",
                "Ini banjir kedua pekan ini di Kendal. | banjir kedua => #2",
                "Longsor ketiga hari ini menutup jalan di Kendal. | Longsor ketiga => #3",
                "Kemenangan keempat musim ini diraih Persik. | Kemenangan keempat => #4",
                "It is the fifth crash this month in Leeds. | fifth crash => #5",
                "It is the second flood this week in Leeds. | second flood => #2",
                "The third landslide today closed the road in Leeds. | third landslide => #3"
            })
    void ordinalsAreRanksAndNoDurations(String text, String value) {
        assertThat(values(Slot.PRECEDENCE, text)).containsExactly(value);
        assertThat(values(Slot.DURATION, text)).isEmpty();
        assertThat(values(Slot.QUANTITY, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pemerintah menetapkan 1 Ramadan jatuh pada Kamis. | 1 Ramadan",
                "Muhammadiyah menetapkan 10 Zulhijah pada Senin. | 10 Zulhijah",
                "Pasar malam dibuka 30 Muharam 1447 H di Kendal. | 30 Muharam 1447 H",
                "Khataman digelar 30 Safar di masjid itu. | 30 Safar",
                "The market opens on 30 Muharram 1447 AH in Leeds. | 30 Muharram 1447 AH",
                "The fast began on 1 Ramadan 1445 AH in Leeds. | 1 Ramadan 1445 AH"
            })
    void daysOfTheHijraAreDaysAndCountNothing(String text, String day) {
        List<Claim> claims = read(text, null).claims();
        assertThat(claims)
                .filteredOn(claim -> claim.slot() == Slot.WHEN)
                .extracting(Claim::quote)
                .contains(day);
        assertThat(claims).noneMatch(claim -> claim.slot() == Slot.QUANTITY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"Air surut,\" kata Direktur PT. Sinar Lestari (Persero), Yusuf Halim. | Yusuf Halim | Direktur PT. Sinar Lestari (Persero)",
                "\"Air surut,\" kata Direktur CV Putra Lestari, Yusuf Halim. | Yusuf Halim | Direktur CV Putra Lestari",
                "\"Air surut,\" ujar Rektor Unwidya Prof. Dr. dr. Hj. Sri Mulyati, Sp.PD., Ph.D. | Sri Mulyati | Rektor Unwidya",
                "\"Air surut,\" kata Kapolsek Tugu Kompol Dr. (H.C.) Ir. Slamet Widodo, S.I.K. | Slamet Widodo | Kapolsek Tugu",
                "\"Air surut,\" kata Komandan Lanal Semarang Kolonel Laut (P) Bambang Tri, M.Tr.Opsla. | Bambang Tri | Komandan Lanal Semarang",
                "\"Air surut,\" kata Ny. Aminah, istri H. Sulaiman. | Aminah | istri H. Sulaiman",
                "\"Air surut,\" kata Danramil 05/Weleri Kapten Inf. Suparno, Kamis. | Suparno | Danramil 05/Weleri",
                "\"Air surut,\" kata Plt. Kepala BPBD Kota Semarang Ir. H. Budi Prasetya. | Budi Prasetya | Plt. Kepala BPBD Kota Semarang",
                "Menurut Bupati Kendal Dr. Wirawan Adi, S.H., M.H., air sudah surut di sana. | Wirawan Adi | Bupati Kendal",
                "\"The water is gone,\" said Acme Corp. Chief Executive Ann Lee. | Ann Lee | Chief Executive",
                "Fort Worth Asst. Fire Chief Ken Hart said the water was gone. | Ken Hart | Fire Chief",
                "Police chief Tom Ellis said the water was gone. | Tom Ellis | Police chief"
            })
    void speakersWholeBehindTheirTitles(String text, String name, String office) {
        assertThat(read(text, WEDNESDAY).statements()).singleElement().satisfies(statement -> {
            assertThat(statement.speaker()).isEqualTo(name);
            assertThat(statement.role()).isEqualTo(office);
        });
    }

    @Test
    void degreesBehindANameAreNotWhatIsSaid() {
        String text = "Menurut Kasat Reskrim Polres Kendal AKP I. G. N. Wirawan, S.H., air sudah surut.";
        assertThat(read(text, WEDNESDAY).statements())
                .extracting(Statement::quote)
                .containsExactly("air sudah surut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joko Santoso tidak menampik enam orang hilang.",
                "Joko Santoso tak menyangkal enam orang hilang.",
                "Joko Santoso tidak membantah bahwa enam orang hilang.",
                "Mayor John Miller did not deny that six people were missing.",
                "Mayor John Miller never denied that six people were missing."
            })
    void whoDoesNotDenyAffirms(String text) {
        assertThat(polarity(text)).isEqualTo(Polarity.AFFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joko Santoso menampik enam orang hilang.",
                "Joko Santoso membantah bahwa enam orang hilang.",
                "Joko Santoso membantah keras bahwa enam orang hilang.",
                "Mayor John Miller denied that six people were missing."
            })
    void whoDeniesDenies(String text) {
        assertThat(polarity(text)).isEqualTo(Polarity.DENIED);
    }

    private static Polarity polarity(String text) {
        return read(text, WEDNESDAY).claims().stream()
                .filter(claim -> claim.slot() == Slot.QUANTITY)
                .findFirst()
                .orElseThrow()
                .polarity();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kendal 4 orang 50 orang/Relawan masih membersihkan jalan di sana sejak pagi. | 50 orang => 50",
                "Korban di desa itu mencapai 12/Rumah warga masih terendam air hingga siang. | 12 => 12"
            })
    void aNumberCountsNothingOfTheNextParagraph(String text, String value) {
        assertThat(values(Slot.QUANTITY, text.replace("/", "\n\n"))).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "April 2, 2023 (NAIROBI) - Talks were put off until Thursday, diplomats said. | Talks were put off until Thursday",
                "NAIROBI, April 2, 2023 (Wire) - Talks were put off until Thursday, diplomats said. | Talks were put off until Thursday",
                "2 April 2023, NAIROBI – Talks were put off until Thursday, diplomats said. | Talks were put off until Thursday",
                "2 April 2023 (SURABAYA) - Rapat ditunda hingga Kamis, kata panitia. | Rapat ditunda hingga Kamis",
                "SURABAYA, 2 April (KABAR) – Rapat ditunda hingga Kamis, kata panitia. | Rapat ditunda hingga Kamis",
                "Minggu, 2 April 2023, Surabaya - Rapat ditunda hingga Kamis, kata panitia. | Rapat ditunda hingga Kamis"
            })
    void aDatelineIsNotWhatIsSaid(String text, String said) {
        assertThat(read(text, WEDNESDAY).statements())
                .extracting(Statement::quote)
                .containsExactly(said);
    }
}
