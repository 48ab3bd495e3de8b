package dev.silang.clean;

import dev.silang.lang.LanguagePack;
import dev.silang.text.Article;
import dev.silang.text.Block;
import java.util.Collection;
import java.util.List;

/**
 * Tells an article's text from the rest of its page: captions, "Baca juga" and its headline, advertisements, bylines,
 * credits. Nothing is deleted; the text is divided into blocks.
 *
 * <p>The rules are those of all installed languages, since an Indonesian page has English labels too. Time is linear
 * in the text. Immutable; safe for use by many threads.
 */
public final class ResidueFinder {
    private final ResidueRules rules;

    /** @throws IllegalArgumentException if a pack's residue rule is no rule; the message names its id */
    public ResidueFinder(Collection<LanguagePack> packs) {
        this.rules = new ResidueRules(packs);
    }

    /**
     * @return blocks in order and without overlap, offsets in UTF-16 code units into {@link Article#text()}; what
     *     stands between two is white space; empty for a text without any other
     */
    public List<Block> blocks(Article article) {
        Page page = new Page(article);
        if (page.size() == 0) {
            return List.of();
        }
        Repeats repeats = new Repeats(rules, page);
        repeats.before();
        new LineReader(rules, page).readAll();
        new Datelines(rules, page).after();
        new Ending(rules, page).after();
        repeats.after();
        return new Blocks(page).all();
    }
}
