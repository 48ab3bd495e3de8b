/** Keeps what a desk knows in a database: one SQLite file, or PostgreSQL. */
@NullMarked
package dev.silang.store;

import org.jspecify.annotations.NullMarked;
