/** Renders findings as text, JSON, Markdown and HTML. Renders, never computes. */
@NullMarked
package dev.silang.report;

import org.jspecify.annotations.NullMarked;
