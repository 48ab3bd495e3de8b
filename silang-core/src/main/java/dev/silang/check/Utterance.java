package dev.silang.check;

import dev.silang.claim.Statement;
import dev.silang.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * One thing that one speaker said, as several articles have it.
 *
 * @param id {@code u1}, {@code u2}, … within a story
 * @param speaker by the fullest of the names
 * @param versions at least two, each of another article, in the order of the articles; the first is the one that the
 *     differences are told from
 */
public record Utterance(String id, String speaker, List<Version> versions) {
    /**
     * What one article has.
     *
     * @param differences to the first version, in the order of the text; empty for the first itself
     */
    public record Version(Statement statement, List<Difference> differences) {
        public Version {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Words of a version where the first version has others. An empty stretch says that the words are left out there.
     *
     * @param first in UTF-16 code units of the first version's article
     * @param here in UTF-16 code units of this version's article
     */
    public record Difference(Kind kind, Span first, Span here) {
        /** What differs, from the least to the most that it matters. */
        public enum Kind {
            /** Words that say the same, or words left out. */
            WORDING,
            /** A name stands for another. */
            NAME,
            /** A number stands for another that cannot be true of the same. */
            NUMBER,
            /** One affirms what the other denies. */
            NEGATION;

            public boolean changesMeaning() {
                return this != WORDING;
            }

            public String label() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    public Utterance {
        versions = List.copyOf(versions);
    }

    /** Whether two versions cannot both be what was said: a conflict between reports, not between speakers. */
    public boolean isConflict() {
        return versions.stream()
                .flatMap(version -> version.differences().stream())
                .anyMatch(difference -> difference.kind().changesMeaning());
    }
}
