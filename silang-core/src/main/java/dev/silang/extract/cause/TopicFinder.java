package dev.silang.extract.cause;

import dev.silang.lang.Category;
import dev.silang.lang.LanguagePack;
import dev.silang.mention.TokenView;
import dev.silang.syntax.ClauseReader;
import dev.silang.syntax.Phrases;
import java.util.List;

/**
 * Finds what was discussed, decided, asked, refused or announced: "membahas X", "menolak X", "agreed to X". Immutable;
 * safe for use by many threads.
 */
public final class TopicFinder {
    /** Long enough for three listed items with their modifiers; a subject of a whole sentence is cut. */
    private static final int LONGEST = 26;

    private final TriggeredPhrases triggered;

    public TopicFinder(LanguagePack pack) {
        this.triggered =
                new TriggeredPhrases(pack, Category.TOPICS, new Phrases.Extent(LONGEST, true, Category.CAUSES));
    }

    /**
     * @return the topics in order of appearance; lists ("A, B, dan C") are one topic
     * @throws IllegalArgumentException if the document was tagged by another language's pack
     */
    public List<PhraseMention> find(TokenView doc, ClauseReader clauses) {
        return List.copyOf(triggered.find(doc, clauses));
    }
}
