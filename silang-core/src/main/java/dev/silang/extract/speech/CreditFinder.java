package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.lang.Category;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.TaggedDocument;
import dev.silang.mention.TokenView;
import dev.silang.text.Block;
import dev.silang.text.BlockKind;
import dev.silang.text.Document;
import dev.silang.text.Sentence;
import dev.silang.text.Token;
import dev.silang.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the agencies and outlets that an article as a whole credits: in its dateline ("Jakarta (ANTARA) -"), in a
 * sentence ("dilansir Reuters"), in brackets or behind "Sumber:" at its end, and in its credit lines. Whom a speaker
 * told something is credited by the statement alone.
 *
 * <p>Immutable; safe for use by many threads.
 */
public final class CreditFinder {
    /** Tokens of a dateline: place, agency, dash. */
    private static final int DATELINE = 12;
    /** Tokens between a credit and the one it credits. */
    private static final int REACH = 6;
    /** Tokens in brackets that close an article. */
    private static final int MAX_BRACKET = 16;

    private final LanguagePack pack;

    public CreditFinder(LanguagePack pack) {
        this.pack = pack;
    }

    /** @return each agency and outlet once, in the order of the text; the article's own outlet is not among them */
    public List<Attribution> articleCredits(TokenView doc) {
        List<Attribution> credits = new ArrayList<>();
        for (int at = 0; at < doc.size(); at++) {
            Match agency = doc.match(at, Category.AGENCIES);
            if (agency != null && (isDateline(doc, agency) || closes(doc, agency))) {
                add(credits, doc.document(), agency, "");
            }
            Match credit = doc.match(at, Category.CREDITS);
            Match credited = credit == null ? null : behind(doc, credit);
            if (credit != null && credited != null) {
                add(credits, doc.document(), credited, doc.text(credit.first(), credit.end()));
            }
        }
        readLines(doc, credits);
        return credits;
    }

    private static boolean isDateline(TokenView doc, Match agency) {
        return agency.first() < DATELINE
                && (doc.is(agency.first() - 1, "(") && doc.is(agency.end(), ")") && doc.isDash(agency.end() + 1)
                        || doc.isDash(agency.end()) && agency.first() < DATELINE / 2);
    }

    /** In brackets that end a paragraph: "(Menurut Reuters, AFP)". */
    private static boolean closes(TokenView doc, Match agency) {
        Sentence sentence = doc.sentence(agency.first());
        int close = agency.end();
        while (close < sentence.end() && close < agency.end() + MAX_BRACKET && !doc.is(close, ")")) {
            close++;
        }
        boolean last = doc.is(close, ")") && close + 2 >= sentence.end() && doc.endsParagraph(sentence.end());
        return last && isOpened(doc, sentence, agency);
    }

    private static boolean isOpened(TokenView doc, Sentence sentence, Match agency) {
        int open = agency.first() - 1;
        while (open >= sentence.first() && open > agency.first() - MAX_BRACKET && !doc.is(open, "(")) {
            open--;
        }
        return doc.is(open, "(");
    }

    private static @Nullable Match behind(TokenView doc, Match credit) {
        int end = Math.min(doc.size(), credit.end() + REACH);
        for (int at = credit.end(); at < end && !doc.is(at, ","); at++) {
            Match agency = doc.match(at, Category.AGENCIES);
            if (agency != null) {
                return agency;
            }
        }
        return null;
    }

    /** Credit lines and bylines are residue and have no tokens of their own in the document. */
    private void readLines(TokenView doc, List<Attribution> credits) {
        for (Block block : doc.document().blocks()) {
            if (block.kind() == BlockKind.CREDIT || block.kind() == BlockKind.BYLINE) {
                List<Token> tokens = new ArrayList<>();
                Tokenizer.tokenize(doc.document().article().text(), block.span(), tokens);
                Document line = new Document(doc.document().article(), List.of(block), tokens, List.of());
                TaggedDocument tagged = pack.tag(line);
                for (int at = 0; at < tokens.size(); at++) {
                    Match agency = tagged.match(at, Category.AGENCIES);
                    if (agency != null) {
                        add(credits, line, agency, "");
                    }
                }
            }
        }
    }

    private static void add(List<Attribution> credits, Document document, Match agency, String cue) {
        Attribution credit = Agencies.attribution(document, agency, cue);
        String outlet = document.article().outlet();
        boolean own = outlet != null && isSame(outlet, credit.name());
        if (!own && credits.stream().noneMatch(other -> isSame(other.name(), credit.name()))) {
            credits.add(credit);
        }
    }

    /** "Kompas", "KOMPAS.com" and "kompas.com" are one. */
    private static boolean isSame(String a, String b) {
        String one = letters(a);
        String other = letters(b);
        return one.startsWith(other) || other.startsWith(one);
    }

    private static String letters(String name) {
        StringBuilder out = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
