/** What reports say in the words of a reader's language: labels, questions, values, steps, origins. */
@NullMarked
package dev.silang.report.words;

import org.jspecify.annotations.NullMarked;
