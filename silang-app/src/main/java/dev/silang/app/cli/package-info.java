/** The command {@code silang}. */
@NullMarked
package dev.silang.app.cli;

import org.jspecify.annotations.NullMarked;
