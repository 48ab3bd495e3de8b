package dev.silang.check.align;

import dev.silang.claim.About;
import dev.silang.claim.Assertion;
import dev.silang.claim.Assertion.Kind;
import dev.silang.claim.Assertion.Word;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import dev.silang.claim.Slot;
import dev.silang.claim.Trait;
import dev.silang.text.Article;
import dev.silang.text.Span;
import dev.silang.value.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Clauses for tests, written word by word. */
public final class Clauses {
    private Clauses() {}

    /** A clause of plain words; those that end in a mark are of another kind: "+" a predicate, "!" a negation, digits numbers. */
    public static Assertion clause(String article, String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ", -1)) {
            String stem = word.replaceAll("[+!]", "");
            words.add(new Word(stem, new Span(at, at + word.length()), kind(word)));
            at += word.length() + 1;
        }
        return new Assertion(claim(article, text, words), words);
    }

    private static Kind kind(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Kind.NUMBER;
        }
        return word.endsWith("+") ? Kind.PREDICATE : word.endsWith("!") ? Kind.NEGATION : Kind.PLAIN;
    }

    private static Claim claim(String article, String text, List<Word> words) {
        return new Claim(
                Article.of(article, text),
                Slot.TOPIC,
                new Span(0, text.length()),
                false,
                0,
                About.NOTHING,
                new Phrase(words.stream().map(Word::stem).toList()),
                Polarity.AFFIRMED,
                Modality.ASSERTED,
                List.of(),
                List.of("id.grammar.clause"),
                Set.of(Trait.CLAUSE));
    }
}
