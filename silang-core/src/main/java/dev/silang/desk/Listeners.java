package dev.silang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Those who are told what changes: each change once, in order, by whatever program it was made. */
final class Listeners {
    /** Changes that are read from the store at once. */
    private static final int BATCH = 256;

    private final Store store;
    private final List<Consumer<Change>> all = new ArrayList<>();
    private long told;

    Listeners(Store store) {
        this.store = store;
    }

    synchronized Subscription add(Consumer<Change> listener) {
        tell();
        if (all.isEmpty()) {
            told = store.lastChange();
        }
        all.add(listener);
        return () -> remove(listener);
    }

    private synchronized void remove(Consumer<Change> listener) {
        all.removeIf(one -> one == listener);
    }

    synchronized void tell() {
        int found = all.isEmpty() ? 0 : BATCH;
        while (found == BATCH) {
            List<Change> some = store.changesAfter(told, BATCH);
            some.forEach(this::tell);
            found = some.size();
        }
    }

    private void tell(Change change) {
        told = change.number();
        all.removeIf(listener -> !takes(listener, change));
    }

    /** One that cannot listen harms no other, and is told nothing more. */
    private static boolean takes(Consumer<Change> listener, Change change) {
        try {
            listener.accept(change);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
