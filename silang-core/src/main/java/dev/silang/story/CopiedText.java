package dev.silang.story;

import dev.silang.text.Document;
import dev.silang.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of one article's text stands in another, by shared shingles (Broder 1997): runs of {@value #WIDTH} words.
 */
public final class CopiedText {
    /** Words of a shingle: eight in a row hardly come twice by chance in news. */
    private static final int WIDTH = 8;

    private final Set<Long> shingles;

    private CopiedText(Set<Long> shingles) {
        this.shingles = shingles;
    }

    public static CopiedText of(Document document) {
        List<Token> words = document.tokens().stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .toList();
        Set<Long> shingles = new HashSet<>();
        for (int i = 0; i + WIDTH <= words.size(); i++) {
            long hash = 1125899906842597L;
            for (int j = i; j < i + WIDTH; j++) {
                hash = 31 * hash + words.get(j).norm().hashCode();
            }
            shingles.add(hash);
        }
        return new CopiedText(shingles);
    }

    /** Shared shingles over the shorter article's, 0 to 1. */
    public double containment(CopiedText other) {
        int least = Math.min(shingles.size(), other.shingles.size());
        if (least == 0) {
            return 0;
        }
        Set<Long> small = shingles.size() <= other.shingles.size() ? shingles : other.shingles;
        Set<Long> large = small == shingles ? other.shingles : shingles;
        long shared = small.stream().filter(large::contains).count();
        return (double) shared / least;
    }
}
