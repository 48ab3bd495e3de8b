/** What happened and why: event words, clauses, causes, topics, ranks and identifiers. */
@NullMarked
package dev.silang.extract.event;

import org.jspecify.annotations.NullMarked;
