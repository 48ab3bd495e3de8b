package dev.silang.ingest.html.feature;

import dev.silang.ingest.html.meta.Clues;
import dev.silang.ingest.html.page.Box;
import dev.silang.ingest.html.page.Division;
import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.html.page.Prose;
import dev.silang.ingest.html.page.Shingles;
import java.util.List;

/** What all descriptions of a page's blocks start from, found once a page. */
final class PageFacts {
    final Division page;
    final List<PageBlock> blocks;
    final Clues clues;
    final MainBox main;

    /** The block that says the page's title; -1 if none does. */
    final int headline;

    /** For each block the {@link Shingles#runs} of its text. */
    private final long[][] runs;

    /** Words before each block, and of all at the end. */
    private final int[] wordsBefore;

    PageFacts(Division page, Clues clues) {
        this.page = page;
        this.blocks = page.blocks();
        this.clues = clues;
        this.runs = new long[blocks.size()][];
        this.wordsBefore = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            runs[i] = Shingles.runs(blocks.get(i).text());
            wordsBefore[i + 1] = wordsBefore[i] + words(i);
        }
        this.main = MainBox.of(page);
        this.headline = Headline.block(blocks, clues.title());
    }

    int size() {
        return blocks.size();
    }

    boolean has(int block) {
        return block >= 0 && block < blocks.size();
    }

    Box box(int block) {
        return blocks.get(block).box();
    }

    /** The box around a block's own, or its own if that is the outermost. */
    Box parent(int block) {
        return box(block).around();
    }

    long[] runs(int block) {
        return runs[block];
    }

    int words(int block) {
        return blocks.get(block).counts().words();
    }

    int linkWords(int block) {
        return blocks.get(block).counts().linkWords();
    }

    boolean isProse(int block) {
        return Prose.is(blocks.get(block));
    }

    int wordsBefore(int block) {
        return wordsBefore[block];
    }

    int allWords() {
        return wordsBefore[blocks.size()];
    }
}
