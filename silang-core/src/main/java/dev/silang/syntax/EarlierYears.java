package dev.silang.syntax;

import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import java.time.OffsetDateTime;

/** Tells years of earlier events from the year of the report. */
final class EarlierYears {
    /** In the first months of a year the old year is still news. */
    private static final int NEWS_MONTHS = 3;

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2200;

    private EarlierYears() {}

    /** The last year that a report no longer calls news; without a publication time by the latest year it names. */
    static int lastBackgroundYear(TokenView doc) {
        OffsetDateTime published = doc.document().article().published();
        if (published != null) {
            return published.minusMonths(NEWS_MONTHS).getYear() - 1;
        }
        int latest = 0;
        for (Token token : doc.tokens()) {
            latest = Math.max(latest, year(token));
        }
        return latest - 2;
    }

    static boolean isAt(TokenView doc, int index, int lastYear) {
        if (index >= doc.size()) {
            return false;
        }
        int year = year(doc.token(index));
        return year > 0 && year <= lastYear;
    }

    private static int year(Token token) {
        if (!token.isNumber() || token.text().length() != 4) {
            return 0;
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            int digit = token.text().charAt(i) - '0';
            if (digit < 0) {
                return 0;
            }
            year = 10 * year + digit;
        }
        return year >= EARLIEST && year <= LATEST ? year : 0;
    }
}
