/** Places: names with their kinds and what contains them, bearings and coordinates. */
@NullMarked
package dev.silang.extract.place;

import org.jspecify.annotations.NullMarked;
