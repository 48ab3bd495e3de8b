/** Dates as newsrooms, their pages, feeds and data write them, and the zone of a time that names none. */
@NullMarked
package dev.silang.ingest.time;

import org.jspecify.annotations.NullMarked;
