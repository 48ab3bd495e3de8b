/** A server of the Model Context Protocol: what Silang does, as tools for an assistant. */
@NullMarked
package dev.silang.mcp;

import org.jspecify.annotations.NullMarked;
