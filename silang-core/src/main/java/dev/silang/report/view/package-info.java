/** What an editor reads of a story, in order, the same for all forms of a report. */
@NullMarked
package dev.silang.report.view;

import org.jspecify.annotations.NullMarked;
