package dev.silang.ingest.html.page;

import java.util.List;

/**
 * A page divided: its blocks and boxes in document order.
 *
 * @param depth of the deepest element
 */
public record Division(List<PageBlock> blocks, List<Box> boxes, int depth) {}
