package dev.silang.app.cli;

import dev.silang.Silang;
import dev.silang.ingest.fetch.FetchPolicy;
import dev.silang.web.DeskServer;
import dev.silang.web.WebSettings;
import dev.silang.web.http.ApiKeys;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
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
        } catch (IllegalStateException e) {
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
        CompletableFuture<Silang> silang = CompletableFuture.supplyAsync(Silang::create);
        CountDownLatch stopped = new CountDownLatch(1);
        DeskServer server = DeskServer.start(settings, silang::join);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        shell.err().println("silang: http://" + (settings.isOpen() ? asked.host : "localhost") + ':' + server.port()
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
