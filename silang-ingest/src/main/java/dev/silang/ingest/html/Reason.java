package dev.silang.ingest.html;

import java.util.Locale;

/** Why a block of a page is not part of its article. */
public enum Reason {
    /** The headline, which the article has as its title. */
    TITLE,
    /** Text that the page shows only on demand, or never. */
    HIDDEN,
    COMMENTS,
    CAPTION,
    BYLINE,
    SHARE,
    NEWSLETTER,
    ADVERT,
    /** Links to other articles. */
    RELATED,
    TEASER,
    TAGS,
    /** Menus, header and footer of the site. */
    NAVIGATION,
    SIDEBAR,
    LINKS,
    /** The article has it already. */
    REPEATED,
    /** Who the author is. */
    AUTHOR,
    /** What the site tells its readers: that scripts, consent or a subscription are needed, or that a page is missing. */
    NOTICE,
    /** Far from the article in place and shape. */
    ELSEWHERE;

    /** The name reports use: {@code newsletter}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
