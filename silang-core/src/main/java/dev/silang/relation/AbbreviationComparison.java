package dev.silang.relation;

import dev.silang.text.Initials;
import dev.silang.text.Spelling;
import dev.silang.value.Abbreviation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How what two abbreviations stand for relates. Needs no language.
 *
 * <p>Words that sound alike, or of which one is the other but for a letter, are one. The same letters conflict if they stand
 * for one other word, or for the same words in another order; with more of them other, they are of two names.
 */
public final class AbbreviationComparison {
    private static final Pattern GLOSSED = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    /** Letters by which a misspelt word differs: "Penanggulanagan". What differs by more is another word: "Pengawas", "Pengawasan". */
    private static final int SLIP = 1;

    private AbbreviationComparison() {}

    /** @return SAME, CONFLICT or UNRELATED */
    public static Explanation compare(Abbreviation a, Abbreviation b) {
        if (!a.letters().equals(b.letters())) {
            return Calculus.unrelated();
        }
        int other = otherWords(a, b);
        if (other == 0) {
            return Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL_CONVERTED, a.notation(), b.notation()));
        }
        return other == 1 || sorted(a).equals(sorted(b))
                ? Explanation.of(Relation.CONFLICT, Step.of(Step.Kind.EXPANSION, a.notation(), b.notation()))
                : Calculus.unrelated();
    }

    private static List<String> sorted(Abbreviation abbreviation) {
        return abbreviation.roots().stream().map(Spelling::sound).sorted().toList();
    }

    private static int otherWords(Abbreviation a, Abbreviation b) {
        int other = 0;
        for (int i = 0; i < a.letters().length(); i++) {
            boolean one = isOne(a.words().get(i), b.words().get(i))
                    || isOne(a.roots().get(i), b.roots().get(i));
            other += one ? 0 : 1;
        }
        return other;
    }

    /** A crawl may have glued a word to the one before: "pusatpelayanan" is "pelayanan". */
    private static boolean isOne(String left, String right) {
        return EditDistance.between(left, right) <= SLIP
                || EditDistance.between(Spelling.sound(left), Spelling.sound(right)) <= SLIP
                || left.endsWith(right)
                || right.endsWith(left);
    }

    /** What the abbreviation behind a name in brackets stands for; null if it has none that is made of its letters. */
    static @Nullable Abbreviation of(String name) {
        Matcher glossed = GLOSSED.matcher(name);
        if (!glossed.matches() || !Initials.areAll(glossed.group(2))) {
            return null;
        }
        List<String> words = new ArrayList<>();
        List<Boolean> small = new ArrayList<>();
        for (String word : glossed.group(1).split("\\s+", -1)) {
            Spelling.words(word).forEach(part -> {
                words.add(part);
                small.add(Character.isLowerCase(word.codePointAt(0)));
            });
        }
        List<Integer> places = Initials.of(glossed.group(2), words, small::get);
        List<String> full = places.stream().map(words::get).toList();
        return full.isEmpty() ? null : new Abbreviation(glossed.group(2), full, full);
    }
}
