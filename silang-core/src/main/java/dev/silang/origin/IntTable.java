package dev.silang.origin;

/** A map from numbers to positive numbers, open addressing with linear probing; what is not there is 0. Not thread-safe. */
final class IntTable {
    private int[] keys = new int[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    int get(int key) {
        return values[slot(keys, values, key)];
    }

    /** @param value at least 1 */
    void put(int key, int value) {
        int slot = slot(keys, values, key);
        if (values[slot] == 0) {
            size++;
        }
        keys[slot] = key;
        values[slot] = value;
        if (size > keys.length / 2) {
            grow();
        }
    }

    private void grow() {
        int[] newKeys = new int[keys.length * 2];
        int[] newValues = new int[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != 0) {
                int slot = slot(newKeys, newValues, keys[i]);
                newKeys[slot] = keys[i];
                newValues[slot] = values[i];
            }
        }
        keys = newKeys;
        values = newValues;
    }

    /** Where the key is, or the free place where it belongs. Fibonacci hashing spreads runs of keys (Knuth 6.4). */
    private static int slot(int[] keys, int[] values, int key) {
        int mask = keys.length - 1;
        int at = (key * 0x9e3779b9) >>> 4 & mask;
        while (values[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }
}
