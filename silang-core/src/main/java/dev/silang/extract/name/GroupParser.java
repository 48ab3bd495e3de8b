package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.GroupKind;
import dev.silang.lang.NameAttributes.GroupNeed;
import dev.silang.mention.TokenView;
import org.jspecify.annotations.Nullable;

/** Finds those who take part without a name, with up to two modifiers: "pengemudi ojek online", "tim SAR gabungan". */
final class GroupParser {
    private static final int MODIFIERS = 2;
    /** Words and numbers of a make: "ATR 42-500". */
    private static final int MAKE = 5;

    /**
     * @param headFirst the noun, behind its determiner
     * @param plainEnd behind its modifiers, before a make or a troop's name
     */
    record Group(int first, int headFirst, int plainEnd, int end, Match head) {
        String kind() {
            return head.entry().is(NameAttributes.GROUP_KIND, GroupKind.THING) ? "thing" : "group";
        }

        boolean isRole() {
            return head.entry().is(NameAttributes.IS_ROLE);
        }
    }

    private final NameText text;

    GroupParser(NameText text) {
        this.text = text;
    }

    /** The group whose determiner or noun stands at a token; null if there is none. */
    @Nullable
    Group at(int first) {
        Match determiner = text.match(first, Category.GROUPS, NameAttributes.GROUP_KIND, GroupKind.DETERMINER);
        int noun = determiner == null ? first : determiner.end();
        Match head = text.match(noun, Category.GROUPS);
        if (head == null
                || head.entry().is(NameAttributes.GROUP_KIND, GroupKind.DETERMINER)
                || head.entry().is(NameAttributes.GROUP_KIND, GroupKind.MODIFIER)
                || isOfOther(text, head.end())
                || isOfCode(head)) {
            return null;
        }
        boolean given = text.isCapital(first) && text.isGiven(first);
        if (given || determiner == null && head.entry().is(NameAttributes.GROUP_NEEDS, GroupNeed.DETERMINER)) {
            return null;
        }
        int plain = modifiers(head.end());
        boolean thing = head.entry().is(NameAttributes.GROUP_KIND, GroupKind.THING);
        int end = thing ? make(plain) : modifiers(troop(plain));
        return new Group(first, noun, plain, end, head);
    }

    /** "Police station", "kantor polisi": whether the word that ends at a token is one of what is called so, which is no group. */
    static boolean isOfOther(TokenView doc, int end) {
        Match other = doc.before(end, Category.GROUPS);
        return other != null && other.entry().is(NameAttributes.GROUP_KIND, GroupKind.NONE);
    }

    /** "Nomor polisi": a word of what a code is called. */
    private boolean isOfCode(Match head) {
        Match code = head.first() == 0 ? null : text.match(head.first() - 1, Category.IDENTIFIERS);
        return code != null && code.end() >= head.end();
    }

    private int modifiers(int from) {
        int limit = text.sentenceEnd(from - 1);
        int at = from;
        for (int count = 0; count < MODIFIERS && at < limit; count++) {
            Match match = text.match(at, Category.GROUPS);
            // a noun behind a noun modifies it: "sopir truk"
            if (match == null || match.entry().is(NameAttributes.GROUP_KIND, GroupKind.DETERMINER)) {
                return at;
            }
            at = match.end();
        }
        return at;
    }

    /** Which troop they are of: "anggota TNI", "tim SAR". */
    private int troop(int from) {
        int limit = text.sentenceEnd(from - 1);
        int at = from;
        while (at < limit && at < from + 2 && isTroop(at, at > from)) {
            at++;
        }
        return at;
    }

    private boolean isTroop(int at, boolean behindOther) {
        boolean known = text.token(at).text().length() > 2 || text.match(at, Category.ORGANISATIONS) != null;
        return text.isAbbreviation(at) && !text.isNever(at) && (known || behindOther);
    }

    private int make(int from) {
        int limit = Math.min(text.sentenceEnd(from - 1), from + MAKE);
        int at = from;
        int end = from;
        while (at < limit) {
            boolean inner = at > from;
            if (isMakeWord(at) || inner && text.token(at).isNumber()) {
                end = at + 1;
            } else if (!inner || !isHyphen(at)) {
                return end;
            }
            at++;
        }
        return end;
    }

    private boolean isMakeWord(int at) {
        boolean name = text.isNameWord(at) || text.isCapital(at) && text.match(at, Category.NOT_NAMES) != null;
        return name && !text.isAfterPlaceWord(at);
    }

    private boolean isHyphen(int at) {
        return text.token(at).is("-") && text.touchesBefore(at);
    }
}
