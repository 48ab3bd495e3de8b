package dev.silang.mention;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks things up in lists that are in the order of the text, without going through them from the start. */
public final class InOrder {
    private InOrder() {}

    /** Index of the first item that begins at a token or behind it; the list's size if there is none. */
    public static <T> int firstFrom(List<T> items, ToIntFunction<T> first, int token) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first.applyAsInt(items.get(middle)) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
