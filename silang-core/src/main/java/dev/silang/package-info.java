/**
 * Cross-checks news. {@link dev.silang.Silang} is the way in.
 *
 * <p>The packages, bottom to top: {@code text} articles, tokens, sentences · {@code value} what a claim says · {@code
 * source} who an article knows it from · {@code claim} slot, value, evidence, attribution · {@code relation} the
 * calculus · {@code lang} packs of words and rules · {@code clean} article and residue · {@code extract} text to claims ·
 * {@code story} copied text and origins · {@code check} claims to findings · {@code report} findings to pages.
 */
@NullMarked
package dev.silang;

import org.jspecify.annotations.NullMarked;
