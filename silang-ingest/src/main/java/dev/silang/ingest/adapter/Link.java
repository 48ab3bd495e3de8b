package dev.silang.ingest.adapter;

/**
 * An address that an input names: an article, a feed or another list.
 *
 * @param address absolute, {@code http} or {@code https}
 * @param known what the input tells of the article there
 */
public record Link(String address, Draft known) {}
