package dev.silang.store;

import org.jdbi.v3.core.Handle;

/** Numbers that are given once, also when what bore them is gone. */
final class Counter {
    private Counter() {}

    static long next(Handle handle, String name) {
        handle.createUpdate("UPDATE counter SET value = value + 1 WHERE name = :name")
                .bind("name", name)
                .execute();
        return last(handle, name);
    }

    static long last(Handle handle, String name) {
        return handle.createQuery("SELECT value FROM counter WHERE name = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .one();
    }
}
