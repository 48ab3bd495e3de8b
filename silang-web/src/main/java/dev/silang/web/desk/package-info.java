/** What pages and the API make of what the desk keeps. */
@NullMarked
package dev.silang.web.desk;

import org.jspecify.annotations.NullMarked;
