package dev.silang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.check.Story;
import dev.silang.check.Utterance;
import dev.silang.check.Utterance.Difference.Kind;
import dev.silang.relation.Step;
import dev.silang.source.Dependence;
import dev.silang.source.Dependence.Reason;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who depends on whom, for whole articles and for an answer. */
final class OriginsTest {
    private static final Silang SILANG = Silang.create();
    private static final String COPIED = "Kapal pengangkut beras itu bocor di lambung kiri dan mulai miring sebelum "
            + "fajar, sehingga nakhoda memerintahkan semua awak naik ke sekoci. Tim penyelamat dari Bima menemukan "
            + "mereka dua jam kemudian di dekat pulau karang.";

    private static Article article(String id, @Nullable String outlet, @Nullable String time, String text) {
        OffsetDateTime published = time == null ? null : OffsetDateTime.parse("2025-05-14T" + time + ":00+07:00");
        return new Article(id, outlet, null, published, null, text, "id", List.of());
    }

    private static Story story(Article... articles) {
        CrossCheck check = SILANG.check(List.of(articles));
        assertThat(check.stories()).hasSize(1);
        return check.stories().get(0);
    }

    private static List<Reason> reasons(Story story) {
        return story.origins().stream()
                .flatMap(origin -> origin.why().stream())
                .map(Dependence::reason)
                .toList();
    }

    @Test
    void outletsOfOnePublisherAreOne() {
        Story story = story(
                article("a", "detik.com", null, "Kapal itu karam."),
                article("b", "CNN Indonesia", null, "Sebuah feri tenggelam."),
                article("c", "Kabar Bening", null, "Ada kapal karam."));
        assertThat(reasons(story)).containsExactly(Reason.SAME_FAMILY);
        assertThat(story.origins()).extracting(Origin::articles).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void twoThatCreditOneAgencyAreOne() {
        Story story = story(
                article("a", "Kabar Bening", null, "Kapal itu karam di selat, dikutip dari Antara."),
                article("b", "Warta Pesisir", null, "Feri tenggelam pagi tadi, seperti dilansir Antara."));
        assertThat(reasons(story)).containsExactly(Reason.SAME_AGENCY);
        assertThat(Origin.independent(story.origins())).isEqualTo(1);
    }

    @Test
    void aCreditTellsTheDirectionBeforeTheTimeDoes() {
        Story story = story(
                article("a", "antaranews.com", "12:00", COPIED),
                article("b", "Kabar Bening", "10:00", COPIED + " Demikian dikutip dari Antara."));
        assertThat(story.copies())
                .singleElement()
                .satisfies(copy -> assertThat(copy.from()).isEqualTo("a"));
        assertThat(reasons(story)).containsExactlyInAnyOrder(Reason.CREDITS_OTHER, Reason.COPIED_TEXT);
    }

    @Test
    void theEarlierOfTwoHadItFirst() {
        Story story =
                story(article("x", "Kabar Bening", "12:00", COPIED), article("y", "Warta Pesisir", "10:00", COPIED));
        assertThat(story.copies())
                .singleElement()
                .satisfies(copy -> assertThat(copy.from()).isEqualTo("y"));
    }

    @Test
    void theDirectionStaysOpenWhereNothingTellsIt() {
        Story sameMinute =
                story(article("a", "Kabar Bening", "10:00", COPIED), article("b", "Warta Pesisir", "10:02", COPIED));
        Story oneThird = story(
                article("a", "Kabar Bening", "08:00", COPIED + " (Antara)"),
                article("b", "Warta Pesisir", "10:00", COPIED + " (Antara)"));
        for (Story story : List.of(sameMinute, oneThird)) {
            assertThat(story.copies())
                    .singleElement()
                    .satisfies(copy -> assertThat(copy.from()).isNull());
        }
    }

    /** Two reporters at one speech have its sentences word for word and are still two reporters. */
    @Test
    void quotingOneSpeechIsNoCopy() {
        String speech =
                "\"Kami menutup jembatan itu malam ini karena tiang penyangganya retak dan arus di bawahnya sangat "
                        + "deras sejak hujan turun dua hari berturut-turut di hulu,\" kata Ratna Wibisana. ";
        String a = "Jembatan di kota tua tidak lagi dapat dilalui kendaraan berat. " + speech
                + "Ratusan warga memutar lewat jalan lingkar yang jauhnya belasan kilometer dan mengeluhkan ongkos"
                + " yang naik. Pedagang di pasar seberang sungai memilih berhenti berjualan sampai ada kepastian dari"
                + " pemerintah kota.";
        String b = "Lalu lintas menuju pasar seberang sungai dialihkan petugas sejak petang. " + speech
                + "Perbaikan tiang menurut rencana memakan waktu tiga pekan, dan dinas menyiapkan perahu bagi anak"
                + " sekolah. Sopir angkutan meminta agar tarif sementara segera ditetapkan supaya tidak terjadi"
                + " pertengkaran di jalan.";
        Story story = story(article("a", "Kabar Bening", null, a), article("b", "Warta Pesisir", null, b));
        assertThat(story.copies()).hasSize(1);
        assertThat(story.origins()).hasSize(2);
    }

    @Test
    void whatIsNotKnownIsNotIndependent() {
        Story unknown =
                story(article("a", null, null, "Kapal itu karam."), article("b", null, null, "Feri tenggelam."));
        assertThat(unknown.origins()).hasSize(2).noneMatch(Origin::known);
        assertThat(Origin.independent(unknown.origins())).isEqualTo(1);
        Story mixed = story(
                article("a", "Kabar Bening", null, "Kapal itu karam."), article("b", null, null, "Feri tenggelam."));
        assertThat(Origin.independent(mixed.origins())).isEqualTo(1);
    }

    private static Position dead(Story story) {
        return story.findings().stream()
                .filter(finding -> finding.question().of().equals("dead"))
                .map(Finding::positions)
                .map(positions -> positions.get(0))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneSpeakerIsOneOriginOfAnAnswer() {
        Story story = story(
                article("a", "Kabar Bening", null, "Sebanyak 12 orang tewas dalam banjir itu, kata Ratna Wibisana."),
                article(
                        "b",
                        "Warta Pesisir",
                        null,
                        "Ratna Wibisana mengatakan 12 orang tewas dalam banjir di kota tua."));
        assertThat(story.origins()).hasSize(2);
        Position position = dead(story);
        assertThat(position.corroboration()).isEqualTo(1);
        assertThat(position.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.why())
                        .extracting(Dependence::reason, Dependence::detail)
                        .containsExactly(tuple(Reason.SAME_SPEAKER, "Ratna Wibisana")));
    }

    @Test
    void twoSpeakersAreTwo() {
        Story story = story(
                article("a", "Kabar Bening", null, "Sebanyak 12 orang tewas dalam banjir itu, kata Ratna Wibisana."),
                article(
                        "b",
                        "Warta Pesisir",
                        null,
                        "Bagas Anindita mengatakan 12 orang tewas dalam banjir di kota tua."));
        assertThat(dead(story).corroboration()).isEqualTo(2);
    }

    @Test
    void aVagueSourceIsNoSecondOrigin() {
        Story story = story(
                article("a", "Kabar Bening", null, "Sebanyak 12 orang tewas dalam banjir itu, kata Ratna Wibisana."),
                article(
                        "b",
                        "Warta Pesisir",
                        null,
                        "Menurut beberapa laporan, 12 orang tewas dalam banjir di kota tua."));
        assertThat(dead(story).origins()).hasSize(2);
        assertThat(dead(story).corroboration()).isEqualTo(1);
    }

    private static Utterance retold(String first, String second) {
        Story story =
                story(article("a", "Kabar Bening", "10:00", first), article("b", "Warta Pesisir", "10:20", second));
        assertThat(story.utterances()).hasSize(1);
        return story.utterances().get(0);
    }

    private static List<Kind> kinds(Utterance utterance) {
        return utterance.versions().get(1).differences().stream()
                .map(Utterance.Difference::kind)
                .toList();
    }

    @Test
    void oneStatementIsFoundInOtherWords() {
        Utterance utterance = retold(
                "\"Kami menutup jembatan itu malam ini karena tiangnya retak,\" kata Ratna Wibisana.",
                "Ratna Wibisana mengatakan pihaknya menutup jembatan malam ini sebab tiangnya retak.");
        assertThat(kinds(utterance)).isNotEmpty().containsOnly(Kind.WORDING);
        assertThat(utterance.isConflict()).isFalse();
    }

    @Test
    void aNumberChangesTheMeaning() {
        Utterance utterance = retold(
                "\"Jembatan itu kami tutup selama 12 hari untuk perbaikan tiang,\" kata Ratna Wibisana.",
                "\"Jembatan itu kami tutup selama 21 hari untuk perbaikan tiang,\" ujar Ratna Wibisana.");
        assertThat(kinds(utterance)).containsExactly(Kind.NUMBER);
        assertThat(utterance.isConflict()).isTrue();
    }

    @Test
    void aDenialChangesTheMeaning() {
        assertThat(kinds(retold(
                        "\"Jembatan itu akan kami buka untuk truk besok,\" kata Ratna Wibisana.",
                        "\"Jembatan itu tidak akan kami buka untuk truk besok,\" kata Ratna Wibisana.")))
                .containsExactly(Kind.NEGATION);
    }

    @Test
    void aNameChangesTheMeaning() {
        assertThat(kinds(retold(
                        "\"Besok pagi petugas menutup jembatan menuju Tirtamaya untuk truk,\" kata Ratna Wibisana.",
                        "\"Besok pagi petugas menutup jembatan menuju Karangjati untuk truk,\" kata Ratna Wibisana.")))
                .containsExactly(Kind.NAME);
    }

    /** An office tells the figures of each hour in the same sentence. */
    @Test
    void otherNumbersInTheSameSentenceAreAnotherStatement() {
        Story story = story(
                article(
                        "a",
                        "Kabar Bening",
                        "10:00",
                        "\"Saat ini 45 rumah dan 22 sekolah terendam banjir,\" kata Ratna Wibisana."),
                article(
                        "b",
                        "Warta Pesisir",
                        "16:00",
                        "\"Saat ini 154 rumah dan 20 sekolah terendam banjir,\" kata Ratna Wibisana."));
        assertThat(story.utterances()).isEmpty();
    }

    @Test
    void aConflictOfVersionsSaysThatItIsOne() {
        Story story = story(
                article(
                        "a",
                        "Kabar Bening",
                        "10:00",
                        "\"Pertemuan itu berlangsung selama tiga jam di balai kota,\" kata Ratna Wibisana."),
                article(
                        "b",
                        "Warta Pesisir",
                        "10:20",
                        "\"Pertemuan itu berlangsung selama lima jam di balai kota,\" kata Ratna Wibisana."));
        assertThat(story.findings())
                .flatExtracting(Finding::links)
                .flatExtracting(link -> link.why().steps())
                .extracting(Step::kind)
                .contains(Step.Kind.ONE_STATEMENT);
        assertThat(story.utterances())
                .singleElement()
                .satisfies(one -> assertThat(one.isConflict()).isTrue());
    }
}
