/** Follows feeds, sitemaps and lists of addresses, and hands what they lead to to a desk. */
@NullMarked
package dev.silang.app.watch;

import org.jspecify.annotations.NullMarked;
