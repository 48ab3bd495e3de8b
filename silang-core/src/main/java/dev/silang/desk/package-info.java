/**
 * What goes on while articles come: they are kept, put into stories and cross-checked, and whoever looks is told what
 * changed. {@link dev.silang.desk.Store} says what is kept, and not where.
 */
@NullMarked
package dev.silang.desk;

import org.jspecify.annotations.NullMarked;
