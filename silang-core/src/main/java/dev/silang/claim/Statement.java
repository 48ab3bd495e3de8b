package dev.silang.claim;

import dev.silang.text.Article;
import dev.silang.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said what.
 *
 * @param article the article that reports it
 * @param content the words said or reported
 * @param direct whether they stand in quotation marks
 * @param speaker the fullest name in the article, or the words as they stand where nothing resolves them
 * @param role the speaker's office, null if none is given
 * @param speakerSpan where the speaker is named in or near this statement, null if taken over from the sentence before
 * @param cue the verb or phrase that credits, null for a quote that goes on without one
 * @param via agencies and outlets through which the article has it
 * @param rules ids of the rules that made it
 */
public record Statement(
        Article article,
        Span content,
        boolean direct,
        String speaker,
        Attribution.Kind kind,
        @Nullable String role,
        @Nullable Span speakerSpan,
        @Nullable Span cue,
        List<Attribution> via,
        List<String> rules) {
    public Statement {
        via = List.copyOf(via);
        rules = List.copyOf(rules);
    }

    /** Follows from the article's id and the place, so that it stays when other articles come. */
    public String id() {
        return ContentId.of('s', article.id(), content.start(), content.end(), speaker);
    }

    /** The exact words that were said or reported. */
    public String quote() {
        return content.of(article.text());
    }
}
