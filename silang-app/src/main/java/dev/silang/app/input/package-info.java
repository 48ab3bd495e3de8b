/** Files, directories and standard input become articles; what is wrong with them becomes problems. */
@NullMarked
package dev.silang.app.input;

import org.jspecify.annotations.NullMarked;
