/** Articles, their blocks, tokens and sentences. Every offset is a UTF-16 code unit into {@link dev.silang.text.Article#text()}. */
@NullMarked
package dev.silang.text;

import org.jspecify.annotations.NullMarked;
