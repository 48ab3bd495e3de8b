package dev.silang.ingest.html.feature;

/** Numbers of one kind about the blocks of one page; asked for each block once, in order. */
interface FeatureGroup {
    /** Adds the numbers of a block, one for each of the group's names. */
    void add(int block, Row row);
}
