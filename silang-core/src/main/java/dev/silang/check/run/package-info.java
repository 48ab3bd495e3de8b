/** Cross-checks a story from its readings to its findings. */
@NullMarked
package dev.silang.check.run;

import org.jspecify.annotations.NullMarked;
