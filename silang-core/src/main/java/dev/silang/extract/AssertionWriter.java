package dev.silang.extract;

import dev.silang.claim.About;
import dev.silang.claim.Assertion;
import dev.silang.claim.Assertion.Kind;
import dev.silang.claim.Assertion.Word;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.claim.Statement;
import dev.silang.claim.Trait;
import dev.silang.lang.Category;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.TokenView;
import dev.silang.syntax.ClauseReader;
import dev.silang.syntax.Stems;
import dev.silang.text.Block;
import dev.silang.text.BlockKind;
import dev.silang.text.Sentence;
import dev.silang.text.Span;
import dev.silang.text.Token;
import dev.silang.value.Phrase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what the clauses of one document say as a whole. Words that tell who says so are no part of it. */
final class AssertionWriter {
    /** A run of fewer words between two commas is an item of a list or an aside. */
    private static final int SHORTEST = 3;

    private static final String RULE = ".grammar.clause";

    private final TokenView doc;
    private final Mentions mentions;
    private final Stems stems;
    private final BitSet crediting = new BitSet();
    private final List<Assertion> assertions = new ArrayList<>();

    AssertionWriter(TokenView doc, Mentions mentions, Stems stems) {
        this.doc = doc;
        this.mentions = mentions;
        this.stems = stems;
        for (Statement statement : mentions.statements()) {
            mark(statement.cue());
            mark(statement.speakerSpan());
        }
    }

    private void mark(@Nullable Span credit) {
        if (credit != null) {
            crediting.set(credit.start(), credit.end());
        }
    }

    List<Assertion> write() {
        BitSet headings = headings();
        for (Sentence sentence : doc.document().sentences()) {
            if (!headings.get(doc.token(sentence.first()).start())) {
                addClauses(sentence);
            }
        }
        return assertions;
    }

    /** Where headings stand: they repeat what the text says, shortened. */
    private BitSet headings() {
        BitSet headings = new BitSet();
        for (Block block : doc.document().blocks()) {
            if (block.kind() == BlockKind.HEADING) {
                headings.set(block.span().start(), block.span().end());
            }
        }
        return headings;
    }

    private void addClauses(Sentence sentence) {
        ClauseReader clauses = mentions.clauses();
        int start = sentence.first();
        int before = 0;
        int at = start;
        while (at < sentence.end()) {
            int end = clauses.end(at);
            int words = words(at, end);
            if (before >= SHORTEST && words >= SHORTEST) {
                add(start, at);
                start = at;
                before = 0;
            }
            before += words;
            at = end;
        }
        add(start, sentence.end());
    }

    private int words(int first, int end) {
        int words = 0;
        for (int at = first; at < end; at++) {
            words += doc.token(at).kind() == Token.Kind.MARK ? 0 : 1;
        }
        return words;
    }

    private void add(int first, int end) {
        List<Word> words = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (int at = first; at < end; at++) {
            if (isContent(at)) {
                words.add(word(at));
                from = from < 0 ? at : from;
                to = at + 1;
            }
        }
        if (words.size() > 1) {
            assertions.add(new Assertion(claim(from, to, words), words));
        }
    }

    private Word word(int at) {
        WordForm form = doc.form(at);
        return new Word(
                form == null ? stems.stem(doc.token(at).norm()) : form.lemma(), doc.span(at, at + 1), kind(at, form));
    }

    private Kind kind(int at, @Nullable WordForm form) {
        if (doc.is(at, Category.NEGATIONS)) {
            return Kind.NEGATION;
        }
        if (doc.isNumber(at) || doc.is(at, Category.NUMBERS)) {
            return Kind.NUMBER;
        }
        return form != null && form.isPredicate() ? Kind.PREDICATE : Kind.PLAIN;
    }

    private boolean isContent(int at) {
        Token token = doc.token(at);
        return token.kind() != Token.Kind.MARK
                && !crediting.get(token.start())
                && !doc.is(at, Category.CUES)
                && (doc.is(at, Category.NEGATIONS)
                        || !doc.is(at, Category.FUNCTION_WORDS) && !doc.is(at, Category.CLAUSE_WORDS));
    }

    private Claim claim(int first, int end, List<Word> words) {
        Span evidence = doc.span(first, end);
        return new Claim(
                doc.document().article(),
                Slot.TOPIC,
                evidence,
                false,
                doc.sentenceOf(first),
                About.NOTHING,
                new Phrase(words.stream().map(Word::stem).toList()),
                mentions.clauses().polarity(first, end),
                mentions.clauses().modality(first, end),
                mentions.attributions().at(evidence),
                List.of(doc.pack().code() + RULE),
                Set.of(Trait.CLAUSE));
    }
}
