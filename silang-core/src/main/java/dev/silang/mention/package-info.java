/** What all kinds of mentions share: the mention itself, and the one view of a document's tokens they are found in. */
@NullMarked
package dev.silang.mention;

import org.jspecify.annotations.NullMarked;
