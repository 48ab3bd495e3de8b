/** Puts the claims of a story into questions: positions that agree, and oppositions between them. */
@NullMarked
package dev.silang.check.align;

import org.jspecify.annotations.NullMarked;
