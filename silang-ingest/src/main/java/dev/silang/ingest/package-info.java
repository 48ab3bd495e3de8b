/** Files, directories and standard input become articles; what is wrong with them becomes problems. */
@NullMarked
package dev.silang.ingest;

import org.jspecify.annotations.NullMarked;
