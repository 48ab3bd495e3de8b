/** Who has what from whom: copied passages, who had them first, and which articles count as one origin. */
@NullMarked
package dev.silang.origin;

import org.jspecify.annotations.NullMarked;
