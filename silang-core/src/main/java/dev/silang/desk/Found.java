package dev.silang.desk;

import java.util.List;

/**
 * A part of what a query found.
 *
 * @param items in the order of the query
 * @param total how many there are in all
 */
public record Found<T>(List<T> items, long total) {
    public Found {
        items = List.copyOf(items);
    }
}
