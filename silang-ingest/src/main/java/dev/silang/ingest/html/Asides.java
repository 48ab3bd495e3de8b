package dev.silang.ingest.html;

import dev.silang.ingest.html.page.Box;
import dev.silang.ingest.html.page.Hints;
import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.html.page.SourceMap;
import dev.silang.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why blocks are not part of the article, from what stands around them. */
final class Asides {
    /** Kinds of parts and what they are set aside for, the surest first. */
    private enum Sign {
        COMMENT("comment", Reason.COMMENTS),
        SIGNUP("signup", Reason.NEWSLETTER),
        SHARE("share", Reason.SHARE),
        ADVERT("advert", Reason.ADVERT),
        RELATED("related", Reason.RELATED),
        CAPTION("caption", Reason.CAPTION),
        BYLINE("byline", Reason.BYLINE),
        TAGS("tags", Reason.TAGS),
        FRAME("frame", Reason.NAVIGATION),
        SIDE("side", Reason.SIDEBAR),
        TEASER("teaser", Reason.TEASER);

        private final int bit;
        private final Reason reason;

        Sign(String hint, Reason reason) {
            this.bit = Hints.installed().bit(hint);
            this.reason = reason;
        }
    }

    private static final Map<String, Reason> NAMED = Map.of(
            "figcaption", Reason.CAPTION,
            "figure", Reason.CAPTION,
            "nav", Reason.NAVIGATION,
            "footer", Reason.NAVIGATION,
            "aside", Reason.SIDEBAR);

    private static final double LINKS = 0.6;

    private Asides() {}

    static SetAside of(PageBlock block, Reason reason, String page) {
        return new SetAside(reason, block.text(), block.box().path(), source(block, page));
    }

    private static Span source(PageBlock block, String page) {
        List<PageBlock.Piece> pieces = block.pieces();
        PageBlock.Piece last = pieces.get(pieces.size() - 1);
        int start =
                SourceMap.sourceOffset(page, pieces.get(0).node(), pieces.get(0).from());
        int end = SourceMap.sourceOffset(
                page, last.node(), last.from() + block.text().length() - last.at());
        return start < 0 ? new Span(0, 0) : new Span(start, Math.max(start, end));
    }

    /** The nearest box that says what it is decides. */
    static Reason reason(PageBlock block, Box top) {
        if (block.box().hidden()) {
            return Reason.HIDDEN;
        }
        for (Box at = block.box(); at != null && at != top; at = at.parent()) {
            Reason told = told(at);
            if (told != null) {
                return told;
            }
        }
        return block.counts().linkDensity() > LINKS ? Reason.LINKS : Reason.ELSEWHERE;
    }

    private static @Nullable Reason told(Box box) {
        Reason named = NAMED.get(box.element().normalName());
        if (named != null) {
            return named;
        }
        for (Sign sign : Sign.values()) {
            if ((box.hints() & sign.bit) != 0) {
                return sign.reason;
            }
        }
        return null;
    }
}
