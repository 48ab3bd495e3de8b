package dev.silang.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.lang.DocumentParser;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.PackLoader;
import dev.silang.mention.TokenView;
import dev.silang.text.Article;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NameFinderTest {
    private static final LanguagePack ID = PackLoader.load("id");
    private static final NameFinder FINDER = new NameFinder(ID);

    private static TokenView parse(String text) {
        return new TokenView(new DocumentParser(ID).parse(Article.of("a", text)));
    }

    private static Names find(String text) {
        return FINDER.find(parse(text));
    }

    private static @Nullable Entity at(String text, String word) {
        TokenView document = parse(text);
        Names names = FINDER.find(document);
        for (int i = document.size() - 1; i >= 0; i--) {
            if (document.token(i).text().equals(word)) {
                return names.entityAt(i);
            }
        }
        throw new IllegalArgumentException("no " + word);
    }

    @Test
    void shortNameJoinsTheFullOne() {
        String text = "Kapolres Sidorejo, AKBP Bagus Pranowo, datang. Menurut Bagus, jalan sudah dibuka.";
        Entity entity = Objects.requireNonNull(at(text, "Bagus"));
        assertThat(entity.name()).isEqualTo("Bagus Pranowo");
        assertThat(entity.office()).isEqualTo("Kapolres Sidorejo");
        assertThat(entity.mentions()).hasSize(2);
    }

    /** A surname joins a name of which only its office told that it is one, but not what stands elsewhere behind a word for where. */
    @Test
    void surnamesOfLikelyNamesJoinThem() {
        Entity entity = Objects.requireNonNull(
                at("Wali Kota Branka Zelkovu datang ke Depok. Zelkovu membuka jalan itu.", "Zelkovu"));
        assertThat(entity.name()).isEqualTo("Branka Zelkovu");
        assertThat(at("Wali Kota Branka Zelkovu datang. Warga di Zelkovu menanti. Zelkovu ramai.", "Zelkovu"))
                .isNull();
    }

    @Test
    void shortNameBeforeTheFullOne() {
        Names names = find("\"Aman,\" kata Pranowo.\nKapolres Sidorejo, AKBP Bagus Pranowo, menutup jalan.");
        assertThat(names.entities()).hasSize(1);
        assertThat(Objects.requireNonNull(names.resolve("Pranowo")).name()).isEqualTo("Bagus Pranowo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kepala Kantor Komunikasi Kepresidenan Bambang Pranowo hadir. | Bambang Pranowo",
                "Menteri Investasi dan Hilirisasi Rahmat Siregar hadir. | Rahmat Siregar",
                "Direktur Airways Ratna Prasetyo hadir. | Ratna Prasetyo",
                "Kemudian Siregar Pranowo menutup jalan. | Siregar Pranowo",
            })
    void wordsThatAreHardlyEverOfPeopleBeginNoName(String text, String name) {
        assertThat(find(text).entities()).extracting(Entity::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alat itu memakai Artificial Intelligence buatan sendiri.",
                "Lagu itu berjudul Evening Story dan laris.",
                "Mereka memutar Midnight Summer Story di taman.",
            })
    void ordinaryWordsOfAnotherLanguageAreNoPerson(String text) {
        assertThat(find(text).entities()).noneMatch(Entity::isPerson);
    }

    @Test
    void spellingsThatSoundAlikeAreOnePerson() {
        Names names = find("Kata AKP Setyo Djatmiko, pelaku kabur. AKP Setio Jatmiko mengejarnya.");
        assertThat(names.entities()).hasSize(1);
    }

    @Test
    void differentPeopleStayApart() {
        Names names = find("AKP Bagus Pranowo bertemu Kompol Rahmat Pranowo.");
        assertThat(names.entities()).extracting(Entity::name).containsExactly("Bagus Pranowo", "Rahmat Pranowo");
    }

    @Test
    void anAliasResolves() {
        Names names = find("Menurut Slamet Wiryawan (Atuk), harga naik. Atuk tertawa.");
        assertThat(Objects.requireNonNull(names.resolve("Atuk")).name()).isEqualTo("Slamet Wiryawan");
    }

    @Test
    void anAbbreviationIsItsOrganisation() {
        Names names =
                find("Badan Gizi Kelautan (BGK) menutup kantor. Hasilnya diserahkan Badan Gizi Kelautan kemarin.");
        Entity entity = Objects.requireNonNull(names.resolve("BGK"));
        assertThat(entity.kind()).isEqualTo("organisation");
        assertThat(entity.mentions()).hasSize(2);
    }

    @Test
    void anOfficeAloneIsItsHolder() {
        String text = "Bupati Blora Darmanto Wiyono datang.\nMenurut Bupati Blora, air sudah surut.";
        assertThat(Objects.requireNonNull(at(text, "Blora")).name()).isEqualTo("Darmanto Wiyono");
    }

    @Test
    void anUnknownNameResolvesToNobody() {
        assertThat(find("Hujan turun.").resolve("Bagus")).isNull();
    }

    @Test
    void placesAreNoParties() {
        assertThat(find("Gempa terasa di Surabaya, Malang, dan Kota Batu.").parties())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(", "Dr.", "AKP", "Kepala", "Kepala (", "bernama", "Budi,", "Budi Santoso (", "kata"})
    void fragmentsDoNoHarm(String text) {
        assertThat(find(text).roles()).isEmpty();
    }

    @Test
    void everyPrefixCanBeRead() {
        String text =
                "Kata Kepala Bidang Data, Humas dan Arsip (BDHA) Kota Malang, Dr. M. Yusuf, S.H. (42), 😀 \"aman\".";
        for (int end = 0; end < text.length(); end++) {
            if (end == 0 || !Character.isHighSurrogate(text.charAt(end - 1))) {
                assertThat(find(text.substring(0, end))).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"The passenger train's engine burned.", "The passenger train’s engine burned."})
    void aGroupIsNamedWithoutItsPossessive(String text) {
        assertThat(inEnglish(text).parties())
                .extracting(party -> party.value().name())
                .contains("passenger train")
                .noneMatch(name -> name.endsWith("s"));
    }

    /** Letters that are a country's elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Menurut polisi, pelaku AS sudah ditahan sejak kemarin.",
                "Pada malam itu Brigadir AS ditahan di markas.",
                "Polisi menangkap tersangka KR dan AS di rumah masing-masing.",
                "Seorang sopir berinisial AS ditahan polisi kemarin."
            })
    void lettersBehindAPartInTheEventAreAPerson(String text) {
        assertThat(find(text).parties())
                .extracting(party -> party.value().notation())
                .contains("person:AS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tentara AS tiba di pangkalan itu kemarin.",
                "Amerika Serikat (AS) meminta pelaku AS dipulangkan segera.",
                "Penumpang KA 12 tiba di stasiun kemarin."
            })
    void otherLettersAreNone(String text) {
        assertThat(find(text).parties())
                .extracting(party -> party.value().kind())
                .doesNotContain("person");
    }

    /** What is named for somebody stands between an office and who holds it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kata Kepala Bandara Ahmad Yani, Rudi Hartanto, pesawat itu kembali.",
                "Kata Direktur RSUD Dr. Soetomo, Rudi Hartanto, pasien itu dirawat.",
                "Kata Rektor Universitas Jenderal Soedirman, Rudi Hartanto, ujian itu ditunda."
            })
    void nobodyHoldsAnOfficeBecauseAPlaceIsNamedForHim(String text) {
        assertThat(find(text).roles()).extracting(role -> role.value().person()).containsExactly("Rudi Hartanto");
    }

    private static Names inEnglish(String text) {
        LanguagePack english = PackLoader.load("en");
        return new NameFinder(english).find(new TokenView(new DocumentParser(english).parse(Article.of("a", text))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Commerce Secretary Ann Field, himself a former senator, left. | Commerce Secretary; former senator",
                "Sen. Ann Field, an Ohio Democrat, left. | Ohio Democrat",
                "President Ann Field, the mayor and the governor left. | President",
                "A spokesman, Cody Hall, met spokesman Cody Hall. | spokesman",
                "The slogan of President Ann Field's 2016 campaign was known. | President",
            })
    void anOfficeBesideAnother(String text, String offices) {
        assertThat(inEnglish(text).roles())
                .extracting(role -> role.value().office())
                .containsAll(List.of(offices.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oakmoor's Ann Hollis asked about it. | Ann Hollis",
                "President Ann Field's 2016 campaign failed. | Ann Field",
            })
    void theMarkOfAnOwnerEndsAName(String text, String name) {
        assertThat(inEnglish(text).parties())
                .extracting(party -> party.value().name())
                .contains(name);
    }
}
