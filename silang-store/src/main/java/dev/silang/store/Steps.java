package dev.silang.store;

import dev.silang.desk.StoreException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Connections, and transactions that belong to a thread. */
final class Steps {
    private final Jdbi jdbi;
    private final Dialect dialect;

    @SuppressWarnings("ThreadLocalUsage") // one for each store, not for the program
    private final ThreadLocal<Handle> current = new ThreadLocal<>();
    /** In this program one writes at a time, in the order in which they came. */
    private final ReentrantLock writes = new ReentrantLock(true);

    Steps(Jdbi jdbi, Dialect dialect) {
        this.jdbi = jdbi;
        this.dialect = dialect;
    }

    <T> T inOneStep(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        writes.lock();
        try {
            return jdbi.inTransaction(handle -> {
                current.set(handle);
                try {
                    dialect.begin(handle);
                    return work.get();
                } finally {
                    current.remove();
                }
            });
        } catch (JdbiException e) {
            throw failed(e);
        } finally {
            writes.unlock();
        }
    }

    /** With the connection of this thread's step, or one of its own. */
    <T> T read(Function<Handle, T> work) {
        Handle handle = current.get();
        try {
            return handle == null ? jdbi.withHandle(work::apply) : work.apply(handle);
        } catch (JdbiException e) {
            throw failed(e);
        }
    }

    <T> T write(Function<Handle, T> work) {
        return inOneStep(() -> read(work));
    }

    private StoreException failed(JdbiException e) {
        String why = dialect.refusal(e);
        return new StoreException(dialect + ": " + (why.isEmpty() ? e.getMessage() : why), e);
    }
}
