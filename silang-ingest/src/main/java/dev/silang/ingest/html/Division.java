package dev.silang.ingest.html;

import java.util.List;

/** A page divided: its blocks and boxes in document order. */
record Division(List<PageBlock> blocks, List<Box> boxes) {}
