/** The report as one page of HTML that needs nothing else. */
@NullMarked
package dev.silang.report.html;

import org.jspecify.annotations.NullMarked;
