package dev.silang.app.cli;

import dev.silang.Silang;
import dev.silang.desk.Desk;
import dev.silang.desk.MemoryStore;
import dev.silang.desk.Store;
import dev.silang.desk.StoreException;
import dev.silang.ingest.fetch.FetchPolicy;
import dev.silang.store.Stores;
import dev.silang.web.DeskServer;
import dev.silang.web.WebSettings;
import dev.silang.web.desk.AgendaCounts;
import dev.silang.web.http.ApiKeys;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/** What {@code silang serve} does. */
final class Serving {
    private final ServeCommand asked;
    private final Shell shell;

    Serving(ServeCommand asked, Shell shell) {
        this.asked = asked;
        this.shell = shell;
    }

    int run() {
        try {
            if (asked.newKey != null) {
                return newKey(asked.newKey);
            }
            serve();
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new Failure("cannot read the keys: " + e.getMessage(), e);
        } catch (StoreException | IllegalStateException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    private int newKey(String name) throws IOException {
        if (asked.keys == null) {
            throw new Failure("--new-key needs --keys: the file that its hash goes into");
        }
        Output.toStream(ApiKeys.make(asked.keys, name) + "\n", shell.out());
        return ExitCode.DONE;
    }

    private void serve() throws IOException {
        ApiKeys keys = asked.keys == null ? ApiKeys.NONE : ApiKeys.read(asked.keys);
        FetchPolicy policy = asked.allowPrivate ? FetchPolicy.USUAL.allowingPrivate() : FetchPolicy.USUAL;
        WebSettings settings = WebSettings.of(asked.host, asked.port, keys).with(policy);
        CountDownLatch stopped = new CountDownLatch(1);
        Store store = asked.store == null ? new MemoryStore() : Stores.open(asked.store);
        Desk desk = Desk.open(Silang.create(), store, Clock.systemUTC(), AgendaCounts::of);
        if (asked.demo) {
            desk.add(DemoCommand.stories());
        }
        DeskServer server = DeskServer.start(settings, desk);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            desk.close();
            stopped.countDown();
        }));
        shell.err()
                .println("silang: http://" + (settings.isOpen() ? asked.host : "localhost") + ':' + server.port()
                        + "/ (Ctrl-C stops)");
        shell.err().flush();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            server.close();
        }
    }
}
