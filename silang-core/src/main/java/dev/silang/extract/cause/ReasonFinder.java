package dev.silang.extract.cause;

import dev.silang.lang.Category;
import dev.silang.lang.LanguagePack;
import dev.silang.mention.TokenView;
import dev.silang.syntax.ClauseReader;
import dev.silang.syntax.Phrases;
import java.util.BitSet;
import java.util.List;

/**
 * Finds why something happened where only the place of a word tells it: "after", "as" and "to" give a cause behind some deeds
 * and a time or a manner behind others. Immutable; safe for use by many threads.
 */
public final class ReasonFinder {
    private static final int LONGEST = 14;

    private final TriggeredPhrases triggered;

    public ReasonFinder(LanguagePack pack) {
        this.triggered =
                new TriggeredPhrases(pack, Category.REASONS, new Phrases.Extent(LONGEST, false, Category.CAUSES));
    }

    /**
     * @param causes what {@link CauseFinder} found: their words are told
     * @return the reasons in order of appearance; those that are not sure are claims only if another report tells the same
     * @throws IllegalArgumentException if the document was tagged by another language's pack
     */
    public List<PhraseMention> find(TokenView doc, ClauseReader clauses, List<PhraseMention> causes) {
        BitSet told = new BitSet(doc.size());
        causes.forEach(cause -> told.set(cause.first(), cause.end()));
        return triggered.find(doc, clauses).stream()
                .filter(reason -> told.get(reason.first(), reason.end()).isEmpty())
                .toList();
    }
}
