package dev.silang.ingest.html;

import dev.silang.text.Span;

/**
 * A block of a page that is not part of the article.
 *
 * @param text its text, white space normalised
 * @param path where it stands: {@code html > body > div.sidebar > p}
 * @param source where it stands in the page's source, in UTF-16 code units of the decoded page
 */
public record SetAside(Reason reason, String text, String path, Span source) {}
