package dev.silang.extract.identifier;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.text.Sentence;
import dev.silang.text.Token;
import dev.silang.value.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds plates, flights, trains, ships, case and document numbers by the shape of their tokens and, where a shape alone
 * says too little, by a word that stands near. Immutable; safe for use by many threads.
 */
public final class IdentifierFinder {
    /**
     * @param context what its words are noted under
     * @param near tokens behind its words at most, -1 if it needs none
     */
    private record Rule(Entry entry, Shape shape, String context, int near) {
        private String kind() {
            return entry.get(EventAttributes.IDENTIFIER_KIND);
        }
    }

    /** Far enough for "pesawat milik maskapai itu dengan nomor penerbangan". */
    private static final int NEAR = 8;

    private final String language;
    private final List<Rule> rules = new ArrayList<>();
    /** Those that need no words near. */
    private final List<Rule> alone = new ArrayList<>();

    public IdentifierFinder(LanguagePack pack) {
        this.language = pack.code();
        for (Entry entry : pack.entries(Category.IDENTIFIERS)) {
            boolean needsNone = entry.get(EventAttributes.SHAPE).startsWith(Shape.OWN_WORD)
                    || entry.words().isEmpty() && !entry.has(EventAttributes.WORDS_NEAR);
            int near = needsNone ? -1 : entry.get(EventAttributes.WORDS_NEAR, NEAR);
            rules.add(new Rule(entry, Shape.parse(entry), Context.key(entry), near));
        }
        rules.stream().filter(rule -> rule.near < 0).forEach(alone::add);
    }

    /**
     * @return the identifiers in order of appearance, none overlapping another; of two rules at one token the longer
     *     match wins, then the order of the file
     * @throws IllegalArgumentException if the document was tagged by another language's pack
     */
    public List<Mention<Identifier>> find(TokenView doc) {
        doc.requireLanguage(language);
        List<Mention<Identifier>> found = new ArrayList<>();
        Map<String, Set<Identifier>> known = new HashMap<>();
        for (Sentence sentence : doc.document().sentences()) {
            Context context = new Context();
            int at = sentence.first();
            while (at < sentence.end()) {
                context.note(doc, at);
                Mention<Identifier> best = canBegin(doc, at) ? longest(doc, sentence, at, context, known) : null;
                if (best != null) {
                    found.add(best);
                    if (best.value().code().chars().anyMatch(Character::isLetter)) {
                        known.computeIfAbsent(best.value().kind(), kind -> new HashSet<>())
                                .add(best.value());
                    }
                }
                at = best == null ? at + 1 : best.end();
            }
        }
        return List.copyOf(found);
    }

    /** Most tokens are lower-case words with a space behind, and no shape begins so. */
    private static boolean canBegin(TokenView doc, int at) {
        Token token = doc.token(at);
        return doc.is(at, Category.IDENTIFIERS)
                || token.is("@")
                || doc.isOpening(at)
                || token.isNumber()
                || token.isWord() && (token.isCapitalized() || at + 1 < doc.size() && token.touches(doc.token(at + 1)));
    }

    private @Nullable Mention<Identifier> longest(
            TokenView doc, Sentence sentence, int at, Context context, Map<String, Set<Identifier>> known) {
        Mention<Identifier> best = null;
        for (Rule rule : context.isEmpty() && known.isEmpty() ? alone : rules) {
            boolean introduced = rule.near < 0 || context.isNear(rule.context, at, rule.near);
            Set<Identifier> ofKind = introduced ? Set.of() : known.getOrDefault(rule.kind(), Set.of());
            int end = introduced || !ofKind.isEmpty() ? rule.shape.match(doc, at, sentence.end()) : at;
            int least = best == null ? at : best.end();
            if (end > least && !isRuledOut(doc, rule.entry, at)) {
                Mention<Identifier> mention = mention(doc, rule.entry, at, end);
                // once a code was introduced ("penerbangan GA 123") it stands on its own
                best = introduced || ofKind.contains(mention.value()) ? mention : best;
            }
        }
        return best;
    }

    /** "Stasiun Kereta Api Medan": the word before says that it is something else. */
    private static boolean isRuledOut(TokenView doc, Entry entry, int at) {
        return at > 0
                && entry.get(EventAttributes.UNLESS, List.of())
                        .contains(doc.token(at - 1).norm());
    }

    private static Mention<Identifier> mention(TokenView doc, Entry entry, int first, int end) {
        String kind = entry.get(EventAttributes.IDENTIFIER_KIND);
        String given = entry.get(EventAttributes.CODE, "");
        if (!given.isEmpty()) {
            return new Mention<>(first, end, new Identifier(kind, given), List.of(entry.id()));
        }
        return new Mention<>(first, end, new Identifier(kind, code(doc, entry, first, end)), List.of(entry.id()));
    }

    /** Without marks and the entry's {@code skip}; its {@code slash} ("tahun") is the slash of a shorter form. */
    private static String code(TokenView doc, Entry entry, int first, int end) {
        String slash = entry.get(EventAttributes.SLASH, "");
        List<String> skip = entry.get(EventAttributes.SKIP, List.of());
        StringBuilder code = new StringBuilder();
        for (int i = first; i < end; i++) {
            Token token = doc.token(i);
            if (token.norm().equals(slash)) {
                code.append('/');
            } else if ((token.kind() != Token.Kind.MARK || token.is("/")) && !skip.contains(token.norm())) {
                code.append(token.text().toUpperCase(Locale.ROOT).replace("-", ""));
            }
        }
        return code.toString();
    }

    /** Where in the sentence the words of each rule were last seen. */
    private static final class Context {
        private final Map<String, Integer> seen = new HashMap<>(4);

        void note(TokenView doc, int at) {
            Match match = doc.match(at, Category.IDENTIFIERS);
            if (match != null) {
                seen.put(key(match.entry()), match.end());
            }
        }

        /** Entries of one kind share their words unless one keeps its own: "kamar nomor" asks less of what follows. */
        private static String key(Entry entry) {
            return entry.get(EventAttributes.CONTEXT, entry.get(EventAttributes.IDENTIFIER_KIND));
        }

        boolean isEmpty() {
            return seen.isEmpty();
        }

        boolean isNear(String context, int at, int reach) {
            Integer end = seen.get(context);
            return end != null && at >= end && at - end <= reach;
        }
    }
}
