package dev.silang.web.desk;

import dev.silang.desk.Change;
import dev.silang.desk.Desk;
import dev.silang.desk.Subscription;
import dev.silang.web.http.Refusal;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells browsers and programs of changes as they happen: each gets those after the last one it knows, in order, however
 * slowly it reads. Safe for use by many threads.
 */
public final class EventHub implements AutoCloseable {
    /** Changes that are taken from the store at once. */
    private static final int PART = 200;

    /** A slow client holds up at most one of these. */
    private static final int SENDERS = 8;

    /** A sign of life, by which it is noticed that a client has gone; proxies close what is silent for a minute. */
    private static final int SECONDS_OF_SILENCE = 20;

    private final Desk desk;
    private final int most;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService senders = Executors.newScheduledThreadPool(SENDERS, task -> {
        Thread thread = new Thread(task, "events");
        thread.setDaemon(true);
        return thread;
    });
    private final Subscription subscription;
    private final ScheduledFuture<?> signsOfLife;

    /** @param most clients at a time */
    public EventHub(Desk desk, int most) {
        this.desk = desk;
        this.most = most;
        this.subscription = desk.onChange(change -> listeners.forEach(this::wake));
        this.signsOfLife =
                senders.scheduleWithFixedDelay(this::ping, SECONDS_OF_SILENCE, SECONDS_OF_SILENCE, TimeUnit.SECONDS);
    }

    /** One that cannot be reached keeps no other from being. */
    private void ping() {
        listeners.removeIf(listener -> !listener.ping());
        listeners.forEach(this::wake); // what came during a sign of life
    }

    /** One client. */
    private static final class Listener {
        private final SseClient client;
        private final AtomicBoolean isSending = new AtomicBoolean();
        private long known;

        Listener(SseClient client, long known) {
            this.client = client;
            this.known = known;
        }

        /** Returns whether it can still be reached. */
        boolean ping() {
            if (isSending.compareAndSet(false, true)) {
                try {
                    client.sendComment("still here");
                } catch (RuntimeException e) {
                    return false;
                } finally {
                    isSending.set(false);
                }
            }
            return true;
        }
    }

    /** @throws Refusal if there is no room for one more */
    public void refuseTooMany() {
        if (listeners.size() >= most) {
            throw Refusal.busy("too many listen already");
        }
    }

    /**
     * Begins to tell a client.
     *
     * @param known number of the last change that it knows
     */
    public void add(SseClient client, long known) {
        Listener listener = new Listener(client, known);
        client.keepAlive();
        client.onClose(() -> listeners.remove(listener));
        listeners.add(listener);
        client.sendComment("silang");
        wake(listener);
    }

    private void wake(Listener listener) {
        if (!senders.isShutdown()) {
            senders.execute(() -> send(listener));
        }
    }

    /** What comes while another thread sends is found by that one, or by this after it. */
    private void send(Listener listener) {
        while (hasNews(listener) && listener.isSending.compareAndSet(false, true)) {
            try {
                List<Change> changes = desk.store().changesAfter(listener.known, PART);
                for (Change change : changes) {
                    listener.client.sendEvent("change", DeskJson.change(change), String.valueOf(change.number()));
                    listener.known = change.number();
                }
            } finally {
                listener.isSending.set(false);
            }
        }
    }

    private boolean hasNews(Listener listener) {
        return listeners.contains(listener) && desk.store().lastChange() > listener.known;
    }

    @Override
    public void close() {
        subscription.close();
        signsOfLife.cancel(false);
        listeners.forEach(listener -> listener.client.close());
        senders.shutdownNow();
    }
}
