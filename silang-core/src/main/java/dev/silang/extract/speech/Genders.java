package dev.silang.extract.speech;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.Gender;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which pronoun stands for whom: by a title, by a given name, else by the pronoun that meant one before. Not thread-safe. */
final class Genders {
    private final Speech speech;
    private final Map<String, Gender> seen = new HashMap<>();

    Genders(Speech speech) {
        this.speech = speech;
    }

    /** What a pronoun tells, null if it stands for anybody. */
    static @Nullable Gender of(@Nullable Match pronoun) {
        return pronoun == null
                ? null
                : pronoun.entry().find(NameAttributes.GENDER).orElse(null);
    }

    /** Whether nothing speaks against a pronoun for somebody. */
    boolean fits(Speaker speaker, @Nullable Gender gender) {
        Gender known = gender == null ? null : of(speaker);
        return known == null || known == gender;
    }

    /** Whether a name or a title tells that a pronoun may stand for somebody, or one that did. */
    boolean isKnown(Speaker speaker, Gender gender) {
        return of(speaker) == gender;
    }

    /** Remembers the pronoun by which somebody is meant. */
    void note(Speaker speaker, @Nullable Gender gender) {
        if (gender != null && of(speaker) == null) {
            seen.put(speaker.name(), gender);
        }
    }

    private @Nullable Gender of(Speaker speaker) {
        int before = speaker.firstToken() - 1;
        int at = speech.is(before, ".") ? before - 1 : before;
        Match title = at < 0 ? null : speech.match(at, Category.TITLES);
        Gender titled = of(title);
        Gender named = titled != null ? titled : speech.gender(speaker.name());
        return named != null ? named : seen.get(speaker.name());
    }
}
