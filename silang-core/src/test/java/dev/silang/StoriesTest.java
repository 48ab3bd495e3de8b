package dev.silang;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Story;
import dev.silang.story.Placement;
import dev.silang.story.StoryBook;
import dev.silang.story.StoryMerge;
import dev.silang.story.StoryStream;
import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which articles are of one event, and the cross-check story by story. */
final class StoriesTest {
    private static final Silang SILANG = Silang.create();
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2024-05-15T08:00:00+07:00");

    private static final Article LANDSLIDE_A = article(
            "landslide-a",
            "Warta Hulu",
            0,
            "Longsor di Desa Sukaratu Timbun Lima Rumah, Tiga Warga Tewas",
            "Tanah longsor menimbun lima rumah di Desa Sukaratu, Kabupaten Tirtamaya, Rabu (15/5/2024) pukul 05.30 WIB. "
                    + "Kepala BPBD Tirtamaya Ratna Wulandari mengatakan tiga warga tewas dan dua orang masih dicari. "
                    + "Hujan deras mengguyur lereng Gunung Sawal sejak Selasa malam.",
            null);
    private static final Article LANDSLIDE_B = article(
            "landslide-b",
            "Kabar Bening",
            3,
            "Longsor Sukaratu: Korban Tewas Jadi Empat Orang",
            "Korban tewas akibat tanah longsor di Desa Sukaratu, Tirtamaya, bertambah menjadi empat orang. Ratna "
                    + "Wulandari dari BPBD Tirtamaya menyebut lima rumah tertimbun di lereng Gunung Sawal. Satu warga masih dicari.",
            null);
    private static final Article QUAKE = article(
            "quake",
            "Harian Tirta",
            2,
            "Gempa M 5,1 Guncang Teluk Bahari",
            "Gempa bumi dengan magnitudo 5,1 mengguncang Teluk Bahari, Rabu (15/5/2024) pukul 09.12 WIB. BMKG menyatakan pusat "
                    + "gempa berada di laut pada kedalaman 10 kilometer dan tidak berpotensi tsunami.",
            null);
    private static final Article OTHER_QUAKE = article(
            "other-quake",
            "Harian Tirta",
            30,
            "Gempa M 4,7 Guncang Pulau Seroja",
            "Gempa bumi dengan magnitudo 4,7 mengguncang Pulau Seroja, Kamis (16/5/2024) pukul 13.40 WIB. BMKG menyatakan pusat "
                    + "gempa berada di darat pada kedalaman 18 kilometer dan tidak berpotensi tsunami.",
            null);

    private static Article article(
            String id, String outlet, int hours, String title, String text, @Nullable String event) {
        return new Article(id, outlet, null, MORNING.plusHours(hours), title, text, null, List.of(), event);
    }

    private static List<String> ids(List<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }

    private static List<List<String>> parted(List<Article> articles) {
        return SILANG.stories(articles).values().stream().map(StoriesTest::ids).toList();
    }

    @Test
    void joinsReportsOfOneEventAndKeepsLookAlikesApart() {
        assertThat(parted(List.of(LANDSLIDE_A, QUAKE, LANDSLIDE_B, OTHER_QUAKE)))
                .containsExactly(List.of("landslide-a", "landslide-b"), List.of("quake"), List.of("other-quake"));
    }

    @Test
    void theOrderOfTheArticlesDoesNotCount() {
        List<Article> articles = new ArrayList<>(List.of(LANDSLIDE_A, QUAKE, LANDSLIDE_B, OTHER_QUAKE));
        Map<String, List<Article>> before = SILANG.stories(articles);
        Collections.reverse(articles);
        assertThat(SILANG.stories(articles)).isEqualTo(before);
    }

    @Test
    void aFollowUpWeeksLaterJoins() {
        Article late = article(
                "late",
                "Kabar Bening",
                500,
                "Longsor Sukaratu: Korban Terakhir Ditemukan",
                "Korban terakhir tanah longsor di Desa Sukaratu, Tirtamaya, ditemukan di lereng Gunung Sawal. Ratna Wulandari dari "
                        + "BPBD Tirtamaya menyebut korban tewas menjadi lima orang.",
                null);
        assertThat(parted(List.of(LANDSLIDE_A, QUAKE, LANDSLIDE_B, OTHER_QUAKE, late)))
                .contains(List.of("landslide-a", "landslide-b", "late"));
    }

    @Test
    void anEventThatIsSaidCounts() {
        List<Article> said = List.of(
                article("x", "Warta Hulu", 0, "Gempa", QUAKE.text(), "bahari"),
                article("y", "Harian Tirta", 1, "Longsor", LANDSLIDE_A.text(), "bahari"));
        assertThat(parted(said)).containsExactly(List.of("x", "y"));
    }

    @Test
    void eachStoryIsCheckedAsIfItWereAlone() {
        List<Article> articles = List.of(LANDSLIDE_A, QUAKE, LANDSLIDE_B, OTHER_QUAKE);
        CrossCheck all = SILANG.check(SILANG.stories(articles));
        assertThat(all.readings()).hasSize(4);
        assertThat(all.stories()).hasSize(1);
        Story alone = SILANG.check(List.of(LANDSLIDE_A, LANDSLIDE_B)).stories().get(0);
        assertThat(all.stories().get(0).findings().stream().map(Finding::id))
                .isEqualTo(alone.findings().stream().map(Finding::id).toList());
        assertThat(all.stories().get(0).id()).isEqualTo("s1");
    }

    /** What a stream gives while it grows is what it gives at once. */
    @Test
    void aNewArticleChangesItsStoryOnly() {
        StoryStream stream = SILANG.storyStream();
        StoryBook book = new StoryBook();
        book.add(stream.add(SILANG.terms(LANDSLIDE_A)));
        book.add(stream.add(SILANG.terms(QUAKE)));
        Placement placed = stream.add(SILANG.terms(LANDSLIDE_B));
        assertThat(book.add(placed)).containsExactly(placed.story());
        assertThat(placed.begins()).isFalse();
        assertThat(placed.likelihood()).isGreaterThan(.5);
        assertThat(stream.explain(placed.weighed().get(0)).contributions()).isNotEmpty();
        assertThat(book.storyOf().get("landslide-a")).isEqualTo(placed.story());
        assertThat(book.storyOf().get("quake")).isNotEqualTo(placed.story());
    }

    @Test
    void idsOfStoriesFollowFromTheirFirstArticle() {
        Placement first = SILANG.storyStream().add(SILANG.terms(LANDSLIDE_A));
        StoryStream other = SILANG.storyStream();
        other.add(SILANG.terms(QUAKE));
        assertThat(other.add(SILANG.terms(LANDSLIDE_A)).story()).isEqualTo(first.story());
        List<StoryMerge> none = first.merges();
        assertThat(none).isEmpty();
    }
}
