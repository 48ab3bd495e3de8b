/** Where the places of a story lie, and the base map to draw them on. */
@NullMarked
package dev.silang.web.map;

import org.jspecify.annotations.NullMarked;
