/**
 * Clauses: where they begin and end, what they deny, suppose and plan, their subjects, phrases and stems. A Reader goes
 * through a document once and then answers questions about any of its tokens.
 */
@NullMarked
package dev.silang.syntax;

import org.jspecify.annotations.NullMarked;
