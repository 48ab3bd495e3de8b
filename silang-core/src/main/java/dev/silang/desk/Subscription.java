package dev.silang.desk;

/** That somebody listens, until it is closed. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
