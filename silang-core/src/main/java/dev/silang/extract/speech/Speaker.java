package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that an article names and that may speak.
 *
 * @param name as the article's fullest form has it
 * @param person whether it is a person; pronouns stand for persons only
 * @param role the office, null if none is given
 * @param firstToken index of the first token of this mention
 * @param endToken index behind its last token
 */
public record Speaker(
        String name,
        Attribution.Kind kind,
        boolean person,
        @Nullable String role,
        int firstToken,
        int endToken) {

    /** The same one, named by other tokens. */
    Speaker at(int first, int end) {
        return new Speaker(name, kind, person, role, first, end);
    }

    /** Whether both have one name. */
    boolean isSame(Speaker other) {
        return name.equalsIgnoreCase(other.name);
    }

    /** This as a link of a chain. */
    Attribution asAttribution(@Nullable String cue, @Nullable Span span) {
        return new Attribution(kind, name, role, cue, span);
    }
}
