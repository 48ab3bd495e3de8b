/** The words of the desk's pages, as data. */
@NullMarked
package dev.silang.web.words;

import org.jspecify.annotations.NullMarked;
