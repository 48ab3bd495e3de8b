/** Tells article from residue: page text that is not the article. Nothing is deleted. */
@NullMarked
package dev.silang.clean;

import org.jspecify.annotations.NullMarked;
