package dev.silang.store;

import dev.silang.desk.MemoryStore;
import dev.silang.desk.Store;

final class MemoryStoreTest extends StoreContract {
    @Override
    Store open() {
        return new MemoryStore();
    }
}
