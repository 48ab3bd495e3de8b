package dev.silang.ingest.html;

import java.util.List;

/**
 * A page divided: its blocks and boxes in document order.
 *
 * @param depth of the deepest element
 */
record Division(List<PageBlock> blocks, List<Box> boxes, int depth) {}
