package dev.silang.eval.outside;

import dev.silang.claim.Statement;
import dev.silang.eval.score.Names;
import dev.silang.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, as others marked it.
 *
 * @param content the words said, in one or more stretches
 * @param speaker who is named as the speaker, resolved where a pronoun stands; null if nobody is
 * @param source where the speaker is named; empty if nowhere
 * @param cue the words that credit; empty if there are none
 */
public record SaidByWhom(List<Span> content, @Nullable String speaker, List<Span> source, List<Span> cue) {
    public SaidByWhom {
        content = List.copyOf(content);
        source = List.copyOf(source);
        cue = List.copyOf(cue);
    }

    /** Whether a statement shares at least half of the shorter one's code units with this. */
    public boolean isFoundBy(Statement statement) {
        int marked = 0;
        int shared = 0;
        for (Span span : content) {
            marked += span.length();
            shared += Math.max(
                    0,
                    Math.min(span.end(), statement.content().end())
                            - Math.max(span.start(), statement.content().start()));
        }
        int shorter = Math.max(1, Math.min(marked, statement.content().length()));
        return 2L * shared >= shorter;
    }

    /** Whether a statement names this speaker: the words of one name are among the other's, or both stand at one place. */
    public boolean isSpokenIn(Statement statement) {
        Span named = statement.speakerSpan();
        return Names.agree(speaker, statement.speaker())
                || named != null && source.stream().anyMatch(named::overlaps);
    }
}
