package dev.silang.ingest.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Asks once and waits for the whole answer, but not longer than allowed. Safe for use by many threads. */
final class Connection {
    private final FetchPolicy policy;
    private final Guard guard;
    private @Nullable HttpClient client;

    Connection(FetchPolicy policy, Guard.Lookup lookup) {
        this.policy = policy;
        this.guard = new Guard(policy.allowsPrivate(), lookup);
    }

    /** Made when it is needed: that takes longer than many a file to read. */
    private synchronized HttpClient client() {
        HttpClient ready = client;
        if (ready == null) {
            ready = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(policy.connectTime())
                    .build();
            client = ready;
        }
        return ready;
    }

    /** @throws FetchException if there is no answer, whatever its status, or not one to be had */
    Answer get(URI address, Validators known) throws FetchException {
        guard.check(address);
        CompletableFuture<HttpResponse<byte[]>> coming =
                client().sendAsync(request(address, known), head -> new BoundedBody(policy.mostBytes()));
        HttpResponse<byte[]> response = await(coming);
        guard.check(address);
        return new Answer(address, response.statusCode(), response.headers(), response.body());
    }

    private HttpRequest request(URI address, Validators known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(policy.answerTime())
                .header("User-Agent", policy.agent())
                .header("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8")
                .header("Accept-Encoding", "gzip");
        add(request, "If-None-Match", known.etag());
        add(request, "If-Modified-Since", known.lastModified());
        return request.build();
    }

    private static void add(HttpRequest.Builder request, String name, @Nullable String value) {
        if (value != null) {
            request.header(name, value);
        }
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> coming) throws FetchException {
        try {
            return coming.get(policy.answerTime().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw late(e);
        } catch (ExecutionException e) {
            throw failed(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("interrupted", e);
        } finally {
            coming.cancel(true);
        }
    }

    private FetchException late(Throwable cause) {
        return new FetchException(
                "no whole answer within " + policy.answerTime().toSeconds() + " seconds", cause);
    }

    private FetchException failed(Throwable cause) {
        if (cause instanceof FetchException known) {
            return known;
        }
        if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
            return new FetchException("no connection", cause);
        }
        if (cause instanceof HttpTimeoutException) {
            return late(cause);
        }
        if (cause instanceof UnknownHostException) {
            return new FetchException("no such host", cause);
        }
        String what = cause instanceof SSLException
                ? "no secure connection"
                : cause instanceof IOException ? "the answer broke off" : "no answer that can be read";
        return new FetchException(what, cause);
    }
}
