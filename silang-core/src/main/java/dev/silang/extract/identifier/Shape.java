package dev.silang.extract.identifier;

import dev.silang.lang.Attribute;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.Match;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the tokens of an identifier look like, written as items parted by spaces:
 *
 * <ul>
 *   <li>{@code A1-3}: a word of one to three capital letters; {@code A0-3} may be missing
 *   <li>{@code N1-4}: a figure of one to four digits
 *   <li>{@code ~}: a hyphen or nothing
 *   <li>{@code =KA}: this very word, in any case if it is written small here; {@code =PK-A3}: it, a hyphen and three capitals in one token
 *   <li>{@code C1-3}: one to three capitalized words, of a name
 *   <li>{@code S2}: letters, figures and marks without spaces, with at least so many slashes, a letter and a figure
 *   <li>{@code @}: one of the entry's own words, whole; as a first item it needs no other word before it
 *   <li>{@code H}: the handle of an account, "@name_1"
 *   <li>{@code Q}: words between quotation marks, of a title
 *   <li>{@code L}: no token; what stands before is one of the entry's {@code letters}
 * </ul>
 *
 * <p>A first item of letters or of a name may be limited to the entry's {@code letters}, a list parted by spaces, or must be
 * none of {@code except}.
 */
record Shape(List<Item> items, Set<String> letters, Set<String> except, String id) {
    /** The whole shape of an identifier that is one of its entry's words. */
    static final String OWN_WORD = "@";

    /** Case numbers name their court; longer runs are addresses of pages. */
    private static final int LONGEST_RUN = 24;

    /** Longer quotations are no titles. */
    private static final int LONGEST_TITLE = 28;

    enum Kind {
        LETTERS,
        DIGITS,
        HYPHEN,
        WORD,
        NAME,
        SLASHED,
        LISTED,
        OWN,
        HANDLE,
        QUOTED
    }

    record Item(Kind kind, int least, int most, String word) {
        boolean isOptional() {
            return least == 0;
        }

        /** Whether nothing need stand behind the tokens looked at. */
        boolean mayFollowEnd() {
            return isOptional() && kind != Kind.LISTED;
        }
    }

    static Shape parse(Entry entry) {
        List<Item> items = new ArrayList<>();
        for (String item : entry.get(EventAttributes.SHAPE).split(" ")) {
            items.add(item(entry, item));
        }
        return new Shape(
                List.copyOf(items),
                set(entry, EventAttributes.LETTERS),
                set(entry, EventAttributes.EXCEPT),
                entry.id());
    }

    private static Set<String> set(Entry entry, Attribute<List<String>> attribute) {
        return Set.copyOf(entry.get(attribute, List.of()));
    }

    private static Item item(Entry entry, String item) {
        int dash = item.indexOf('-');
        return switch (item.charAt(0)) {
            case '~' -> new Item(Kind.HYPHEN, 0, 1, "");
            case '@' -> new Item(Kind.OWN, 1, 1, "");
            case 'L' -> new Item(Kind.LISTED, 0, 1, "");
            case 'H' -> new Item(Kind.HANDLE, 1, 1, "");
            case 'Q' -> new Item(Kind.QUOTED, 1, 1, "");
            case '=' -> new Item(Kind.WORD, 1, 1, item.substring(1));
            case 'A', 'N', 'C', 'S' -> {
                String low = dash < 0 ? item.substring(1) : item.substring(1, dash);
                String high = dash < 0 ? low : item.substring(dash + 1);
                yield new Item(kind(item.charAt(0)), Integer.parseInt(low), Integer.parseInt(high), "");
            }
            default -> throw new IllegalArgumentException(entry.id() + ": no item of a shape: " + item);
        };
    }

    private static Kind kind(char letter) {
        return switch (letter) {
            case 'A' -> Kind.LETTERS;
            case 'N' -> Kind.DIGITS;
            case 'C' -> Kind.NAME;
            default -> Kind.SLASHED;
        };
    }

    /** Index behind the tokens from an index on that have this shape, or the index itself. */
    int match(TokenView doc, int first, int limit) {
        int at = first;
        for (Item item : items) {
            int next = step(doc, item, at, limit, at == first);
            if (next < 0) {
                return first;
            }
            at = next;
        }
        while (at > first && doc.token(at - 1).is("-")) {
            at--;
        }
        return endsWord(doc, at, limit) ? at : first;
    }

    /** A code does not go on without a space. */
    private static boolean endsWord(TokenView doc, int end, int limit) {
        return end >= limit
                || !doc.touchesBefore(end)
                || !(doc.token(end).isWord() || doc.token(end).isNumber());
    }

    private int step(TokenView doc, Item item, int at, int limit, boolean isFirst) {
        if (at >= limit) {
            return item.mayFollowEnd() ? at : -1;
        }
        return switch (item.kind) {
            case HYPHEN, LETTERS, DIGITS, WORD -> token(item, doc.token(at), at, isFirst);
            case OWN -> own(doc, at);
            case LISTED -> isBehindLetters(doc, at) ? at : -1;
            case NAME -> name(doc, item, at, limit, isFirst);
            case SLASHED -> slashed(doc, item, at, limit);
            case HANDLE -> handle(doc, at, limit);
            case QUOTED -> quoted(doc, at, limit);
        };
    }

    /** Index behind an item of one token, which an optional item may leave to the next. */
    private int token(Item item, Token token, int at, boolean isFirst) {
        if (fits(item, token, isFirst)) {
            return at + 1;
        }
        return item.isOptional() ? at : -1;
    }

    private boolean fits(Item item, Token token, boolean isFirst) {
        return switch (item.kind) {
            case HYPHEN -> token.is("-") || token.is("–");
            case LETTERS -> isCapitals(token, item.least, item.most) && isListed(token, isFirst);
            case DIGITS -> isDigits(token, item.least, item.most);
            case WORD -> isWord(token, item.word);
            default -> false;
        };
    }

    private static int handle(TokenView doc, int at, int limit) {
        int end = at + 1;
        while (end < limit && doc.touchesBefore(end) && inHandle(doc.token(end))) {
            end++;
        }
        int last = beforeMarks(doc, at + 1, end);
        return doc.token(at).is("@") && last > at + 1 ? last : -1;
    }

    private static boolean inHandle(Token token) {
        return token.kind() != Token.Kind.MARK || token.is("_") || token.is(".");
    }

    /** Index behind the closing mark of a title that begins with a capital and is more than a word. */
    private static int quoted(TokenView doc, int open, int limit) {
        boolean opens =
                doc.isOpening(open) && open + 1 < limit && doc.token(open + 1).isCapitalized();
        int most = Math.min(limit, open + LONGEST_TITLE);
        for (int at = open + 1; opens && at < most; at++) {
            if (doc.isQuote(at)) {
                return at - open > 2 ? at + 1 : -1;
            }
        }
        return -1;
    }

    private boolean isBehindLetters(TokenView doc, int at) {
        return at > 0 && letters.contains(doc.token(at - 1).text());
    }

    private int own(TokenView doc, int at) {
        Match match = doc.match(at, Category.IDENTIFIERS);
        return match != null && match.entry().id().equals(id) ? match.end() : -1;
    }

    private boolean isListed(Token token, boolean isFirst) {
        return !isFirst || (letters.isEmpty() || letters.contains(token.text())) && !except.contains(token.text());
    }

    private static boolean isCapitals(Token token, int least, int most) {
        String text = token.text();
        if (!token.isWord() || text.length() < Math.max(1, least) || text.length() > most) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigits(Token token, int least, int most) {
        String text = token.text();
        return token.isNumber()
                && text.length() >= Math.max(1, least)
                && text.length() <= most
                && text.indexOf('.') < 0
                && text.indexOf(',') < 0;
    }

    /** The word itself, or, for "PK-A3", a word that begins so and goes on with as many capitals. */
    private static boolean isWord(Token token, String word) {
        int tail = word.lastIndexOf("-A");
        if (tail < 0) {
            return token.text().equals(word) || token.norm().equals(word);
        }
        String text = token.text();
        int letters = Integer.parseInt(word.substring(tail + 2));
        boolean fits = text.length() == tail + 1 + letters && text.startsWith(word.substring(0, tail + 1));
        for (int i = tail + 1; fits && i < text.length(); i++) {
            fits = Character.isUpperCase(text.charAt(i));
        }
        return fits;
    }

    private int name(TokenView doc, Item item, int at, int limit, boolean isFirst) {
        int end = at;
        int words = 0;
        if (isFirst && !isListed(doc.token(at), true)) {
            return -1;
        }
        while (words < item.most && isNamePart(doc, end, limit, words)) {
            if (except.contains(doc.token(end).text())) {
                return -1;
            }
            end++;
            words++;
            end += isPointed(doc, end, limit) ? 2 : 0;
        }
        return words >= item.least ? end : -1;
    }

    private static boolean isNamePart(TokenView doc, int at, int limit, int words) {
        return at < limit
                && !(words > 0 && isPlate(doc, at, limit))
                && doc.token(at).isWord()
                && doc.token(at).isCapitalized();
    }

    /** "PN Jkt.Pst" is one word to a court. */
    private static boolean isPointed(TokenView doc, int point, int limit) {
        return point + 1 < limit
                && doc.token(point).is(".")
                && doc.touchesBehind(point)
                && doc.token(point + 1).isCapitalized();
    }

    /** "BM 1516" behind the make of a car is its plate. */
    private static boolean isPlate(TokenView doc, int at, int limit) {
        return isCapitals(doc.token(at), 1, 2)
                && at + 1 < limit
                && doc.token(at + 1).isNumber();
    }

    private static int slashed(TokenView doc, Item item, int first, int limit) {
        int end = runEnd(doc, first, Math.min(limit, first + LONGEST_RUN));
        boolean whole = !isAttached(doc, first) && isNumbered(doc, first, end, item.least);
        return whole ? beforeMarks(doc, first, end) : -1;
    }

    /** Index behind tokens without spaces that are no marks but those of a number. */
    private static int runEnd(TokenView doc, int first, int limit) {
        int at = first;
        while (at < limit && (at == first || doc.touchesBefore(at)) && mayNumber(doc.token(at))) {
            at++;
        }
        return at;
    }

    private static boolean mayNumber(Token token) {
        return token.kind() != Token.Kind.MARK || token.is("/") || token.is("-") || token.is(".");
    }

    /** Whether a run has so many slashes, a letter and a figure. */
    private static boolean isNumbered(TokenView doc, int first, int end, int least) {
        int slashes = 0;
        boolean lettered = false;
        boolean figured = false;
        for (int at = first; at < end; at++) {
            Token token = doc.token(at);
            slashes += token.is("/") ? 1 : 0;
            lettered |= token.isWord();
            figured |= token.isNumber();
        }
        return slashes >= least && lettered && figured;
    }

    private static int beforeMarks(TokenView doc, int first, int end) {
        int at = end;
        while (at > first && doc.token(at - 1).kind() == Token.Kind.MARK) {
            at--;
        }
        return at;
    }

    /** Whether anything but an opening bracket hangs on a token from before. */
    private static boolean isAttached(TokenView doc, int first) {
        return first > 0 && doc.touchesBefore(first) && !doc.token(first - 1).is("(");
    }
}
