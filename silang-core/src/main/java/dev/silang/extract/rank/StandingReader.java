package dev.silang.extract.rank;

import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes.NounSide;
import dev.silang.lang.EventAttributes.PrecedenceKind;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.NumberKind;
import dev.silang.mention.TokenView;
import dev.silang.text.Sentence;
import dev.silang.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a standing with a bare figure behind it: "peringkat 13", "posisi dua". */
final class StandingReader {
    private StandingReader() {}

    static @Nullable RankWords read(TokenView doc, Sentence sentence, Match match) {
        boolean hyphen = match.end() < sentence.end() && doc.token(match.end()).is("-");
        int at = hyphen ? match.end() + 1 : match.end();
        int rank = at < sentence.end() ? figure(doc.token(at), doc.match(at, Category.NUMBERS)) : 0;
        boolean counts = at + 1 < sentence.end() && isCounting(doc, at + 1);
        return rank == 0 || counts
                ? null
                : new RankWords(
                        match.first(),
                        at + 1,
                        PrecedenceKind.STANDING,
                        NounSide.UNSAID,
                        rank,
                        "",
                        List.of(match.entry().id()));
    }

    /** The rank that one token gives, 0 if it gives none. */
    private static int figure(Token token, @Nullable Match number) {
        String digits = number == null
                ? token.text()
                : number.entry().get(NumberAttributes.VALUE).toPlainString();
        boolean plain = !digits.isEmpty()
                && digits.length() <= 3
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (number == null
                        || number.length() == 1
                                && !number.entry().is(NumberAttributes.NUMBER_KIND, NumberKind.ARTICLE));
        return plain ? Integer.parseInt(digits) : 0;
    }

    /** "Posisi 3 orang", "juara dua kali", "posisi 4-3-3": the figure belongs to what follows. */
    private static boolean isCounting(TokenView doc, int at) {
        Token token = doc.token(at);
        boolean glued = doc.token(at - 1).touches(token) && !token.is(",") && !token.is(".") && !token.is(")");
        return glued
                || RankWords.is(doc, at, PrecedenceKind.TIMES)
                || doc.is(at, Category.NUMBERS)
                || doc.is(at, Category.MONTHS)
                || doc.is(at, Category.UNITS)
                || doc.is(at, Category.SCALES)
                || doc.is(at, Category.CLASSIFIERS)
                || doc.is(at, Category.COUNTED);
    }
}
