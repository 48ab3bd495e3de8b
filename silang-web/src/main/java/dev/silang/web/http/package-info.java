/** Who is let in and how far: hosts, keys, rates, refusals; what every answer carries. */
@NullMarked
package dev.silang.web.http;

import org.jspecify.annotations.NullMarked;
