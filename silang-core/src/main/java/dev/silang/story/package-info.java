/** Which articles tell of one event: joins them into stories as they come. */
@NullMarked
package dev.silang.story;

import org.jspecify.annotations.NullMarked;
