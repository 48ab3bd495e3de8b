package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NumberAttributes.LimitRole;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.lang.PlaceAttributes;
import dev.silang.lang.TimeAttributes;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells figures that belong to a code, a date or a name from numbers: "A1", "K-9", "0620/Kabupaten", "Pasal 340". */
final class Codes {
    private Codes() {}

    static boolean isPart(TokenView doc, Numeral numeral) {
        int first = numeral.first();
        return isGlued(doc, first)
                || isLabelled(doc, first)
                || isName(doc, numeral)
                || isOfBody(doc, numeral)
                || isMonth(doc, numeral.end()) && doc.token(numeral.end()).isCapitalized();
    }

    /** A month of the calendar or one of another calendar that dates name: "Mei", "Syawal". */
    private static boolean isMonth(TokenView doc, int at) {
        return doc.is(at, Category.MONTHS) || doc.match(at, Category.HOLIDAYS, TimeAttributes.DATED, true) != null;
    }

    /** Whether a figure hangs on letters or other figures before it that are no measure ("M6,0"). */
    static boolean isGlued(TokenView doc, int token) {
        if (token == 0 || !doc.touchesBefore(token) || isBehindMeasure(doc, token)) {
            return false;
        }
        return isStem(doc.token(token - 1)) || isJoint(doc, token - 1) && isRooted(doc, token - 1);
    }

    /** Whether a measure ("M6,0") or the prefix of an ordinal ends before a token. */
    private static boolean isBehindMeasure(TokenView doc, int token) {
        return doc.before(token, Category.MEASURES) != null
                || NumberWords.link(doc, token - 1, LinkRole.ORDINAL_PREFIX) != null;
    }

    private static boolean isStem(Token token) {
        return token.isWord() || token.isNumber() || token.is("#") || token.is("@") || token.is("/");
    }

    private static boolean isJoint(TokenView doc, int at) {
        Token token = doc.token(at);
        return doc.isDash(at) || token.is(".") || token.is(":") || token.is(",");
    }

    /** Whether a joint hangs on a figure, or a dash on a word, that is no prefix of an ordinal. */
    private static boolean isRooted(TokenView doc, int joint) {
        if (joint == 0 || !doc.touchesBefore(joint)) {
            return false;
        }
        Token root = doc.token(joint - 1);
        if (!doc.isDash(joint)) {
            return root.isNumber();
        }
        return (root.isNumber() || root.isWord()) && NumberWords.link(doc, joint - 1, LinkRole.ORDINAL_PREFIX) == null;
    }

    /** Whether a word before the number makes it a label: "Pasal 340", "No. 12", "lantai dua". */
    private static boolean isLabelled(TokenView doc, int token) {
        if (doc.before(token, Category.MEASURES) != null || isRest(doc, token)) {
            return false;
        }
        int at = token;
        if (at > 0 && (doc.token(at - 1).is(".") || doc.token(at - 1).is(":"))) {
            at--;
        }
        return NumberWords.limitBefore(doc, at, LimitRole.LABEL, 0) != null;
    }

    /** "1 tahun 6 bulan": a unit that is counted itself makes no label of what it is followed by. */
    private static boolean isRest(TokenView doc, int token) {
        return token >= 2
                && token + 1 < doc.size()
                && (doc.token(token - 2).isNumber() || doc.is(token - 2, Category.NUMBERS))
                && doc.is(token - 1, Category.UNITS)
                && doc.is(token + 1, Category.UNITS);
    }

    /** A capitalized number word among capitalized words is a name: "Simpang Lima", "Pulau Seribu". */
    private static boolean isName(TokenView doc, Numeral numeral) {
        Token first = doc.token(numeral.first());
        boolean word = numeral.form() == Numeral.Form.WORD || numeral.form() == Numeral.Form.GATHERED;
        if (!word || !first.isCapitalized() || isCounting(doc, numeral.end())) {
            return false;
        }
        return !opensSentence(doc, numeral.first())
                && (doc.token(numeral.first() - 1).isCapitalized() || isCapitalWord(doc, numeral.end()));
    }

    /** "SMPN 1 Sukoasri", "Lapas Kelas 2": the number of a school or another house with a name, with no counted noun behind. */
    private static boolean isOfBody(TokenView doc, Numeral numeral) {
        int first = numeral.first();
        return doc.token(first).isNumber()
                && first > 0
                && doc.isCapitalized(first - 1)
                && !isCounting(doc, numeral.end())
                && (isHouse(doc.before(first, Category.PLACE_KINDS))
                        || isSite(doc.before(first, Category.ORGANISATIONS)));
    }

    private static boolean isHouse(@Nullable Match kind) {
        return kind != null && kind.entry().is(PlaceAttributes.PLACE_KIND, PlaceAttributes.BUILDING);
    }

    private static boolean isSite(@Nullable Match body) {
        return body != null && body.entry().is(NameAttributes.SITE);
    }

    private static boolean opensSentence(TokenView doc, int at) {
        return at == doc.sentence(at).first() || !doc.token(at - 1).isWord();
    }

    private static boolean isCapitalWord(TokenView doc, int at) {
        return at < doc.size() && doc.token(at).isWord() && doc.token(at).isCapitalized();
    }

    /** Whether a word of the pack that numbers go with stands at a token. */
    static boolean isCounting(TokenView doc, int token) {
        return doc.is(token, Category.COUNTED)
                || doc.is(token, Category.CLASSIFIERS)
                || doc.is(token, Category.UNITS)
                || doc.is(token, Category.CURRENCIES);
    }
}
