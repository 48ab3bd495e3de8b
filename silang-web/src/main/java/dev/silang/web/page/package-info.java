/** Pages for people, whole without a script. */
@NullMarked
package dev.silang.web.page;

import org.jspecify.annotations.NullMarked;
