package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.OrganisationKind;

/** Finds where an organisation's name ends. */
final class OrganisationParser {
    private final NameText text;
    private final Extent extent;

    OrganisationParser(NameText text, Extent extent) {
        this.text = text;
        this.extent = extent;
    }

    /** Index behind the organisation that begins at a token; the token itself if none does. */
    int end(int first) {
        Match match = text.match(first, Category.ORGANISATIONS);
        if (match == null
                || !text.isCapital(first)
                || match.entry().is(NameAttributes.ORGANISATION_KIND, OrganisationKind.AFTER)) {
            return first;
        }
        int end = match.entry().is(NameAttributes.ORGANISATION_KIND, OrganisationKind.NAME)
                ? pastOrdinary(match.end())
                : extent.end(match.end(), false);
        boolean bare = end == match.end()
                && !match.entry().is(NameAttributes.ORGANISATION_KIND, OrganisationKind.NAME)
                && match.length() == 1;
        return bare ? first : end;
    }

    /** A name that stands for itself goes on only over ordinary nouns, places and its bracket: "TNI Angkatan Laut". */
    private int pastOrdinary(int from) {
        int limit = extent.end(from, false);
        int at = from;
        while (at < limit && (isPlain(at) || text.token(at).is("(") && at == from)) {
            at = text.token(at).is("(") ? closing(at, limit) : at + 1;
        }
        return at;
    }

    private boolean isPlain(int at) {
        return text.isCapital(at)
                && (text.isCommon(at) || text.isPlace(at) || text.isAbbreviation(at))
                && text.match(at, Category.OFFICES) == null;
    }

    private int closing(int open, int limit) {
        int at = open;
        while (at < limit && !text.token(at).is(")")) {
            at++;
        }
        return Math.min(at + 1, limit);
    }
}
