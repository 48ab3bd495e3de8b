package dev.silang.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePacks;
import dev.silang.lang.MarkedExample;
import dev.silang.lang.ResidueAttributes;
import dev.silang.text.Article;
import dev.silang.text.Block;
import dev.silang.text.BlockKind;
import dev.silang.text.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ResidueFinderTest {
    private static final ResidueFinder FINDER = new ResidueFinder(LanguagePacks.installed());

    private static Stream<Entry> entries() {
        return LanguagePacks.installed().stream().flatMap(pack -> pack.entries(Category.RESIDUE).stream());
    }

    private static List<Block> blocks(String text) {
        return FINDER.blocks(Article.of("a", text));
    }

    private static String body(String text) {
        StringBuilder body = new StringBuilder();
        blocks(text).stream()
                .filter(Block::isBody)
                .forEach(b -> body.append(b.span().of(text)).append('|'));
        return body.toString();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void setsAsideWhatItsExamplesMark(Entry entry) {
        boolean rule = !entry.get(ResidueAttributes.RESIDUE_KIND).block().isBody();
        for (String marked : entry.examples()) {
            MarkedExample example = MarkedExample.parse(marked);
            List<Block> blocks = FINDER.blocks(
                    Article.of("a", example.text()).withLanguage(entry.id().substring(0, 2)));
            assertCovers(example.text(), blocks);
            List<String> found = blocks.stream()
                    .filter(block -> !block.isBody())
                    .map(block -> block.span().of(example.text()) + " => "
                            + block.kind().label())
                    .toList();
            assertThat(found)
                    .as(entry.id() + ": " + marked)
                    .containsExactlyElementsOf(example.marks().stream()
                            .map(mark -> new Span(mark.start(), mark.end())
                                            .of(example.text())
                                            .strip()
                                    + " => " + mark.value())
                            .toList());
            assertThat(!rule || blocks.stream().anyMatch(block -> entry.id().equals(block.why())))
                    .as(entry.id() + " is the rule of: " + marked)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void staysSilentWhereItMust(Entry entry) {
        for (String text : entry.not()) {
            assertThat(blocks(text))
                    .as(entry.id() + ": " + text)
                    .noneMatch(block -> entry.id().equals(block.why()));
        }
    }

    /** Blocks come in order, do not overlap, and leave out nothing but white space. */
    private static void assertCovers(String text, List<Block> blocks) {
        int at = 0;
        for (Block block : blocks) {
            assertThat(text.substring(at, block.span().start())).isBlank();
            assertThat(block.span().length()).isPositive();
            at = block.span().end();
        }
        assertThat(text.substring(at)).isBlank();
    }

    @Test
    void findsResidueOfOtherLanguagesToo() {
        assertThat(body("Warga pulang ke rumah.\nRelated: Three bridges reopen\nMereka lega.\n"))
                .isEqualTo("Warga pulang ke rumah.|Mereka lega.|");
    }

    @Test
    void setsDatelinesAside() {
        assertThat(body("Lumajang (ANTARA) - Warga pulang ke rumah pada Senin."))
                .isEqualTo("Warga pulang ke rumah pada Senin.|");
    }

    /** A text without a title begins with its headline; behind a title, a short line above a dateline is a label. */
    @Test
    void keepsTheHeadlineAboveADateline() {
        String text = "Feri karam di selat\nLUMAJANG - Warga pulang ke rumah pada Senin sore setelah hujan reda.";
        Article article = new Article("a", null, null, null, null, text, null, List.of());
        assertThat(FINDER.blocks(article).get(0).kind().isBody()).isTrue();
        Article titled = new Article("a", null, null, null, "Warga Pulang", text, null, List.of());
        assertThat(FINDER.blocks(titled).get(0).kind().isBody()).isFalse();
    }

    @Test
    void setsAsideTheHeadlineSaidAgain() {
        String text = "Warga Lumajang pulang ke rumah, jembatan dibuka\nPetugas membuka jembatan pada Senin.";
        Article article = new Article(
                "a", null, null, null, "Warga Lumajang Pulang ke Rumah, Jembatan Dibuka", text, null, List.of());
        assertThat(FINDER.blocks(article))
                .extracting(Block::kind)
                .containsExactly(BlockKind.DUPLICATE_TITLE, BlockKind.PARAGRAPH);
    }

    @Test
    void setsAsideTheHeadlineThatRunsIntoTheFirstSentence() {
        String text =
                "Bridge Opens Again After Storm Workers opened the bridge on Monday. Scroll down for video They left.";
        Article article = new Article("a", null, null, null, "Bridge opens again after storm", text, null, List.of());
        assertThat(FINDER.blocks(article))
                .extracting(block -> block.span().of(text))
                .containsExactly(
                        "Bridge Opens Again After Storm",
                        "Workers opened the bridge on Monday.",
                        "Scroll down for video",
                        "They left.");
    }

    @Test
    void keepsTheOfficeOfTheOneWhoSpeaksAfterAnInlineHeadline() {
        assertThat(body("Hujan reda. Baca juga: Tiga Jembatan Roboh di Lereng Gunung Kapolsek Pasirian Iptu Sari Dewi"
                        + " mengatakan, warga pulang."))
                .isEqualTo("Hujan reda.|Kapolsek Pasirian Iptu Sari Dewi mengatakan, warga pulang.|");
    }

    @Test
    void knowsTheNameThatTheTextHasElsewhere() {
        assertThat(body("Hujan reda, kata Rudi Hartono. Baca juga: Tiga Jembatan Roboh di Lereng Gunung Rudi Hartono"
                        + " menambahkan, warga pulang."))
                .isEqualTo("Hujan reda, kata Rudi Hartono.|Rudi Hartono menambahkan, warga pulang.|");
    }

    @Test
    void anArticleOfResidueHasNoBody() {
        assertThat(body("Baca juga: Tiga jembatan roboh\nPewarta: Sari Dewi\nCopyright © KABAR 2026\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\u00a0\u200b"})
    void aTextOfWhiteSpaceHasNoBlocks(String text) {
        assertThat(blocks(text)).isEmpty();
    }

    @Test
    void lineEndsDoNotMatter() {
        String text = "Warga pulang ke rumah.\nBaca juga: Tiga jembatan roboh\n\nMereka lega. (abc/def)\n";
        assertThat(body(text.replace("\n", "\r\n"))).isEqualTo(body(text));
        assertThat(body(text.replace('\n', '\r'))).isEqualTo(body(text));
    }

    @Test
    void tellsHeadingsAndListsFromParagraphs() {
        String text =
                "Syarat mendaftar\nWarga harus membawa surat dari desa masing-masing.\n1. KTP\n• Surat desa\nPanitia menunggu.";
        assertThat(blocks(text))
                .extracting(Block::kind)
                .containsExactly(
                        BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.LIST, BlockKind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baca juga: Harga Beras ",
                "(",
                "(abc/def) ",
                "Editor: Sari ",
                "a",
                " ",
                ".",
                "Simak Video 'x ",
                "[Gambas:",
                "Copyright © ",
                "https://",
                "&quot;",
                "1/2 A ",
                "Baca juga ",
                "😀",
                "(Foto: ",
                "A, "
            })
    void aMillionCharactersInOneLineAreDividedToo(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertCovers(text, blocks(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Headline",
                "Baca juga:",
                "Warga pulang ke rumah.",
                "(*)",
                "Sari Dewi",
                "a",
                "-",
                "Jl. Melati No. 1"
            })
    void aHundredThousandLinesAreDividedToo(String line) {
        String text = (line + "\n").repeat(100_000);
        assertCovers(text, blocks(text));
    }

    /** Any cut of any mixture of labels, marks and prose is divided without a gap. */
    @Test
    void anyTextIsCovered() {
        Random random = new Random(20260513);
        List<String> parts = List.of(
                "Baca juga: ",
                "Warga pulang",
                ". ",
                "\n",
                "\r\n",
                "(abc/def)",
                "[Gambas:Video X]",
                "\"",
                "&quot;",
                ",,",
                "Editor: ",
                "Sari Dewi ",
                "Foto: ",
                "(Foto: x)",
                "SCROLL TO CONTINUE WITH CONTENT",
                "😀",
                "\ud83d",
                "Copyright © 2026",
                "Headline",
                "Sumber",
                " ",
                "https://a.b/c ",
                "Komentar (0)",
                "READ MORE: ",
                "Three Bridges Reopen ",
                "Lumajang (ANTARA) - ");
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(14);
            for (int j = 0; j < length; j++) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            assertCovers(text.toString(), blocks(text.toString()));
        }
    }
}
