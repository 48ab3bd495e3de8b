package dev.silang.web;

import dev.silang.desk.Desk;
import dev.silang.text.Article;
import dev.silang.web.api.ApiRoutes;
import dev.silang.web.api.Route;
import dev.silang.web.check.CheckQueue;
import dev.silang.web.check.Submissions;
import dev.silang.web.desk.EventHub;
import dev.silang.web.desk.Upkeep;
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
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The desk, listening. Stops gracefully: what was begun is answered. */
public final class DeskServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(DeskServer.class.getName());

    private static final String API = "/api/";

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    /** A connection that is not used is closed. */
    private static final Duration IDLE = Duration.ofSeconds(60);

    private static final int MOST_THREADS = 64;

    private final WebSettings settings;
    private final Desk desk;
    private final Supplements supplements;
    private final EventHub events;
    private final Upkeep upkeep;
    private final Doorkeeper door;
    private final CheckQueue queue;
    private final Javalin javalin;

    private DeskServer(WebSettings settings, Desk desk, Supplements supplements) {
        this.supplements = supplements;
        this.settings = settings;
        this.desk = desk;
        this.events = new EventHub(desk, settings.limits().streams());
        this.upkeep = new Upkeep(desk);
        this.door = new Doorkeeper(settings.isOpen(), settings.keys(), settings.limits());
        this.queue = new CheckQueue(desk.silang(), settings.limits());
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * @param desk not closed with the server
     * @throws IllegalStateException if it cannot listen there, with the reason in one line
     */
    public static DeskServer start(WebSettings settings, Desk desk, Supplements supplements) {
        DeskServer server = new DeskServer(settings, desk, supplements);
        try {
            server.javalin.start();
        } catch (RuntimeException e) {
            server.end();
            throw new IllegalStateException(
                    "cannot listen at " + settings.host() + ':' + settings.port() + " (is it in use?)", e);
        }
        server.upkeep.start();
        return server;
    }

    /** Loads the classes of a server, for a program that has a second processor while the desk opens. */
    public static void prepare() {
        Javalin.create(config -> config.startup.showJavalinBanner = false);
    }

    public int port() {
        return javalin.port();
    }

    /** What is not answered within {@link #LONGEST_STOP} is broken off. */
    @Override
    public void close() {
        events.close();
        try {
            javalin.stop();
        } catch (JavalinException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        } finally {
            end();
        }
    }

    private void end() {
        upkeep.close();
        events.close();
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
            // ids of articles are often addresses, with their slashes encoded
            http.setUriCompliance(UriCompliance.DEFAULT.with(
                    "silang",
                    UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                    UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
            http.setSendServerVersion(false);
        });
        config.jetty.addConnector(this::connector);
        config.jetty.modifyServletContextHandler(
                context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
        config.jetty.modifyServer(DeskServer::bare);
        routes(config.routes);
    }

    /** The time of silence is the connector's: one that is set for each request outlives a stop that shortens it. */
    private Connector connector(Server server, HttpConfiguration http) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE.toMillis());
        return connector;
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
        routes.before(this::measure);
        routes.get("/assets/{name}", ctx -> {
            if (!Assets.send(ctx, ctx.pathParam("name"), ctx.queryParam("v"))) {
                throw Refusal.notFound("there is no such file");
            }
        });
        routes.get(
                "/metrics",
                ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(supplements.metrics().get()));
        assistants(routes);
        Submissions submissions = new Submissions(settings.policy(), settings.limits());
        new CheckRoutes(door, settings.limits(), submissions, queue, this::keep).add(routes);
        new DeskRoutes(door, desk).add(routes);
        for (Route route : new ApiRoutes(door, desk, submissions, queue, events).all()) {
            routes.addHttpHandler(route.method(), route.path(), route.handler());
        }
        routes.exception(Refusal.class, (refusal, ctx) -> refuse(ctx, refusal));
        routes.exception(HttpResponseException.class, (e, ctx) -> refuse(ctx, ofHttp(e)));
        routes.exception(Exception.class, (e, ctx) -> refuse(ctx, ofAny(e)));
    }

    /** The protocol posts; what it asks for otherwise, its servlet refuses as the protocol says. */
    private void assistants(RoutesConfig routes) {
        Supplier<HttpServlet> made = supplements.assistants();
        if (made != null) {
            Handler handler = new ServletHandler(made);
            routes.post(Supplements.ASSISTANTS_PATH, handler);
            routes.get(Supplements.ASSISTANTS_PATH, handler);
        }
    }

    private void keep(List<Article> articles) {
        desk.add(articles);
        upkeep.soon();
    }

    /** What tells itself that it is too large is refused in one way, whoever would have read it. */
    private void measure(Context ctx) {
        if (ctx.req().getContentLengthLong() > settings.limits().bodyBytes()) {
            throw Refusal.tooLarge("the request is too large");
        }
    }

    /**
     * A client that is still sending when its connection is closed loses the answer, so what is too large is read on, as far again as
     * is allowed.
     */
    private void readOn(Context ctx) {
        try {
            ctx.req().getInputStream().skipNBytes(settings.limits().bodyBytes());
        } catch (IOException | IllegalStateException e) {
            LOG.log(System.Logger.Level.DEBUG, "what is too large cannot be read on", e);
        }
    }

    private static Refusal ofHttp(HttpResponseException e) {
        return ofStatus(e.getStatus());
    }

    /** What Jetty finds wrong with a request while it is read is behind other exceptions. */
    private static Refusal ofAny(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException bad && bad.getCode() < 500) {
                return ofStatus(bad.getCode());
            }
        }
        return Refusal.failed(e);
    }

    private static Refusal ofStatus(int status) {
        return switch (status) {
            case 404 -> Refusal.notFound("there is nothing at this address");
            case 405 -> Refusal.notAllowed("this cannot be done here");
            case 413 -> Refusal.tooLarge("the request is too large");
            default -> Refusal.badRequest("the request cannot be understood");
        };
    }

    private void refuse(Context ctx, Refusal refusal) {
        if (refusal.isTooLarge()) {
            readOn(ctx);
        }
        refusal.headers().forEach(ctx::header);
        ctx.status(refusal.status());
        Visitor visitor = Visitor.of(ctx, door);
        if (ctx.path().startsWith(API) || ctx.path().equals(Supplements.ASSISTANTS_PATH)) {
            Problems.send(ctx, refusal, visitor.text("desk.fault." + refusal.problem()));
        } else {
            ctx.html(FaultPage.page(visitor, refusal));
        }
    }
}
