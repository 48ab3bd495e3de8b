package dev.silang.extract.cause;

import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.TriggerSide;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.mention.TokenView;
import dev.silang.syntax.ClauseReader;
import dev.silang.syntax.Phrases;
import dev.silang.text.Sentence;
import dev.silang.value.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds why something happened: "akibat X", "X menyebabkan Y", "penyebabnya belum diketahui". Immutable; safe for use by
 * many threads.
 */
public final class CauseFinder {
    /** Causes are short; what goes on longer is mostly the next clause. */
    private static final int LONGEST = 14;

    /** "Penyebab kebakaran di pasar itu belum diketahui": the noun and its state, at most this many tokens apart. */
    private static final int OPEN_REACH = 8;

    private final TriggeredPhrases triggered;

    public CauseFinder(LanguagePack pack) {
        this.triggered =
                new TriggeredPhrases(pack, Category.CAUSES, new Phrases.Extent(LONGEST, false, Category.TOPICS));
    }

    /**
     * @return the causes in order of appearance; one that is said to be unknown has the value "unknown" and is denied
     * @throws IllegalArgumentException if the document was tagged by another language's pack
     */
    public List<PhraseMention> find(TokenView doc, ClauseReader clauses) {
        List<PhraseMention> found = new ArrayList<>(triggered.find(doc, clauses));
        List<PhraseMention> unknown = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : doc.document().sentences()) {
            PhraseMention open = unknown(doc, sentence);
            while (open != null && next < found.size() && found.get(next).end() <= open.first()) {
                next++;
            }
            if (open != null && (next == found.size() || found.get(next).first() >= open.end())) {
                unknown.add(open);
            }
        }
        found.addAll(unknown);
        found.sort(Comparator.comparingInt(PhraseMention::first));
        return List.copyOf(found);
    }

    private static @Nullable PhraseMention unknown(TokenView doc, Sentence sentence) {
        Match noun = null;
        Match state = null;
        for (int at = sentence.first(); at < sentence.end(); at++) {
            Match match = doc.match(at, Category.CAUSES);
            if (match == null) {
                continue;
            }
            noun = isNoun(match) && (noun == null || match.first() >= noun.end()) ? match : noun;
            state = match.entry().is(EventAttributes.TRIGGER_SIDE, TriggerSide.STATE) ? match : state;
            if (noun != null && state != null && gap(noun, state) <= OPEN_REACH) {
                int first = Math.min(noun.first(), state.first());
                int end = Math.max(noun.end(), state.end());
                return new PhraseMention(
                        first,
                        end,
                        Phrase.UNKNOWN,
                        Polarity.DENIED,
                        Modality.ASSERTED,
                        List.of(state.entry().id(), noun.entry().id()));
            }
        }
        return null;
    }

    private static boolean isNoun(Match match) {
        return match.entry().is(EventAttributes.TRIGGER_SIDE, TriggerSide.NOUN)
                || match.entry().is(EventAttributes.OPEN);
    }

    private static int gap(Match a, Match b) {
        return a.first() < b.first() ? b.first() - a.end() : a.first() - b.end();
    }
}
