package dev.silang.extract.frame;

import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.mention.TokenView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that name events. Immutable; safe for use by many threads. */
public final class FrameFinder {
    /** An entry with this frame keeps a longer phrase, such as an organisation's name, from being taken for an event. */
    private final String language;

    public FrameFinder(LanguagePack pack) {
        this.language = pack.code();
    }

    /**
     * @return the mentions in order of appearance; of two that overlap the one that begins first
     * @throws IllegalArgumentException if the document was tagged by another language's pack
     */
    public List<FrameMention> find(TokenView doc) {
        doc.requireLanguage(language);
        List<FrameMention> found = new ArrayList<>();
        int at = 0;
        while (at < doc.size()) {
            Match match = doc.match(at, Category.FRAMES);
            if (match == null) {
                at++;
                continue;
            }
            if (!match.entry().is(EventAttributes.FRAME, EventAttributes.NO_FRAME)) {
                found.add(mention(match));
            }
            at = match.end();
        }
        return List.copyOf(found);
    }

    private static FrameMention mention(Match match) {
        return new FrameMention(
                match.first(),
                match.end(),
                match.entry().get(EventAttributes.FRAME),
                match.entry().is(EventAttributes.GENERIC_EVENT),
                List.of(match.entry().id()));
    }

    /** The event word that begins at a token, null if there is none. */
    public static @Nullable Match at(TokenView doc, int token) {
        Match match = doc.match(token, Category.FRAMES);
        return match == null || match.entry().is(EventAttributes.FRAME, EventAttributes.NO_FRAME) ? null : match;
    }
}
