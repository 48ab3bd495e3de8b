package dev.silang.web;

import dev.silang.Silang;
import dev.silang.web.check.CheckQueue;
import dev.silang.web.check.Submissions;
import dev.silang.web.http.Doorkeeper;
import dev.silang.web.http.Problems;
import dev.silang.web.http.Refusal;
import dev.silang.web.http.Safety;
import dev.silang.web.page.Assets;
import dev.silang.web.page.FaultPage;
import dev.silang.web.page.Visitor;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The desk, listening. Stops gracefully: what was begun is answered. */
public final class DeskServer implements AutoCloseable {
    private static final String API = "/api/";

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    /** A connection that is not used is closed. */
    private static final Duration IDLE = Duration.ofSeconds(60);

    private static final int MOST_THREADS = 64;

    private final WebSettings settings;
    private final Doorkeeper door;
    private final CheckQueue queue;
    private final Javalin javalin;

    private DeskServer(WebSettings settings, Supplier<Silang> silang) {
        this.settings = settings;
        this.door = new Doorkeeper(settings.isOpen(), settings.keys(), settings.limits());
        this.queue = new CheckQueue(silang, settings.limits());
        this.javalin = Javalin.create(this::configure);
    }

    /** @throws IllegalStateException if it cannot listen there, with the reason in one line */
    public static DeskServer start(WebSettings settings, Supplier<Silang> silang) {
        DeskServer server = new DeskServer(settings, silang);
        try {
            server.javalin.start(settings.host(), settings.port());
        } catch (RuntimeException e) {
            server.queue.close();
            throw new IllegalStateException(
                    "cannot listen at " + settings.host() + ':' + settings.port() + " (is it in use?)", e);
        }
        return server;
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
        queue.close();
    }

    private void configure(JavalinConfig config) {
        int bytes = settings.limits().bodyBytes();
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = bytes;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.http.defaultContentType = "text/html; charset=utf-8";
        config.http.prefer405over404 = true;
        config.jetty.multipartConfig.maxFileSize(bytes, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(bytes, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(bytes, SizeUnit.BYTES);
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE.toMillis());
        });
        config.jetty.modifyServer(DeskServer::bare);
        routes(config.routes);
    }

    /** What Jetty refuses by itself, such as a broken request, it says without telling what it is. */
    private static void bare(Server server) {
        server.setStopTimeout(LONGEST_STOP.toMillis());
        ErrorHandler errors = new ErrorHandler();
        errors.setShowStacks(false);
        errors.setShowCauses(false);
        errors.setShowOrigin(false);
        server.setErrorHandler(errors);
    }

    private void routes(RoutesConfig routes) {
        routes.before(Safety::mark);
        routes.before(door::meet);
        routes.get("/assets/{name}", ctx -> {
            if (!Assets.send(ctx, ctx.pathParam("name"), ctx.queryParam("v"))) {
                throw Refusal.notFound("there is no such file");
            }
        });
        new CheckRoutes(
                        door,
                        settings.limits(),
                        new Submissions(settings.policy(), settings.limits()),
                        queue,
                        article -> {})
                .add(routes);
        routes.exception(Refusal.class, (refusal, ctx) -> refuse(ctx, refusal));
        routes.exception(HttpResponseException.class, (e, ctx) -> refuse(ctx, ofHttp(e)));
        routes.exception(Exception.class, (e, ctx) -> refuse(ctx, Refusal.failed(e)));
    }

    private static Refusal ofHttp(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> Refusal.notFound("there is nothing at this address");
            case 405 -> Refusal.notAllowed("this cannot be done here");
            case 413 -> Refusal.tooLarge("the request is too large");
            default -> Refusal.badRequest("the request cannot be understood");
        };
    }

    private void refuse(Context ctx, Refusal refusal) {
        refusal.headers().forEach(ctx::header);
        ctx.status(refusal.status());
        Visitor visitor = Visitor.of(ctx, door);
        if (ctx.path().startsWith(API)) {
            Problems.send(ctx, refusal, visitor.text("desk.fault." + refusal.problem()));
        } else {
            ctx.html(FaultPage.page(visitor, refusal));
        }
    }
}
