/** What is put into the desk to be cross-checked at once, and kept for a while. */
@NullMarked
package dev.silang.web.check;

import org.jspecify.annotations.NullMarked;
