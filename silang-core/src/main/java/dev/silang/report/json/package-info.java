/** The report as JSON, format {@code silang/1}, its schema beside it. */
@NullMarked
package dev.silang.report.json;

import org.jspecify.annotations.NullMarked;
