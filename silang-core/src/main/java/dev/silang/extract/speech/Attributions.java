package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.claim.Statement;
import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Tells from whom an article knows what it says at a place: the chain of the innermost statement around it. A sentence
 * that merely follows someone's speech is the article's own.
 *
 * <p>Immutable; safe for use by many threads.
 */
public final class Attributions {
    private final String text;
    private final List<Statement> statements;
    private final Set<Statement> carried;
    /** For each statement the index of the one that encloses it, -1 if none does. */
    private final int[] outer;
    /** Of each statement, as {@link #chain}: many claims stand in one. */
    private final List<List<Attribution>> chains;

    /**
     * @param text the article's text
     * @param spoken what {@link StatementFinder} found in it
     */
    public Attributions(String text, Spoken spoken) {
        this.text = text;
        this.carried = Set.copyOf(spoken.carried());
        this.statements = spoken.all().stream()
                .sorted(Comparator.comparingInt((Statement s) -> s.content().start())
                        .thenComparing(s -> -s.content().end()))
                .toList();
        this.outer = new int[this.statements.size()];
        for (int i = 0; i < outer.length; i++) {
            int around = i - 1;
            while (around >= 0 && !content(around).encloses(content(i))) {
                around = outer[around];
            }
            outer[i] = around;
        }
        this.chains =
                this.statements.stream().map(this::chain).map(List::copyOf).toList();
    }

    /**
     * @param evidence in UTF-16 code units of the article's text
     * @return from the agency or outlet to the first speaker; empty if the article says it on its own
     */
    public List<Attribution> at(Span evidence) {
        int index = around(evidence);
        int said = index < 0 ? mostlyIn(evidence) : index;
        return said < 0 ? List.of() : chains.get(said);
    }

    /** Index of the statement that holds more than half of the evidence, as of a clause with the words that credit it; -1 if none does. */
    private int mostlyIn(Span evidence) {
        int index = lastFrom(evidence.end() - 1);
        boolean most = index >= 0
                && 2
                                * (Math.min(content(index).end(), evidence.end())
                                        - Math.max(content(index).start(), evidence.start()))
                        > evidence.length();
        return most ? index : -1;
    }

    /** Index of the innermost statement around the evidence, -1 if none is. */
    private int around(Span evidence) {
        int index = lastFrom(evidence.start());
        while (index >= 0 && !content(index).encloses(evidence)) {
            index = outer[index];
        }
        return index;
    }

    /**
     * The rules by which a speaker is credited who is not named beside the words: an item of a list, a sentence that goes
     * on. Empty for what is said in a statement, which carries its own rules.
     */
    public List<String> carriedBy(Span evidence) {
        int index = around(evidence);
        return index >= 0 && carried.contains(statements.get(index))
                ? statements.get(index).rules()
                : List.of();
    }

    /** The chain of one statement: those through whom it came, then who spoke. */
    public List<Attribution> chain(Statement statement) {
        List<Attribution> chain = new ArrayList<>(statement.via());
        Span cue = statement.cue();
        chain.add(new Attribution(
                statement.kind(),
                statement.speaker(),
                statement.role(),
                cue == null ? null : cue.of(text),
                statement.speakerSpan()));
        return chain;
    }

    /** Index of the last statement whose content begins at an offset or before it, -1 if none does. */
    private int lastFrom(int start) {
        int low = 0;
        int high = statements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (content(middle).start() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private Span content(int index) {
        return statements.get(index).content();
    }
}
