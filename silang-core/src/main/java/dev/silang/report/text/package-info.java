/** Reports as text: for a terminal, and as Markdown. */
@NullMarked
package dev.silang.report.text;

import org.jspecify.annotations.NullMarked;
