package dev.silang.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import jakarta.servlet.http.HttpServlet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands requests to a servlet that is made when the first one comes. */
final class ServletHandler implements Handler {
    private final Supplier<HttpServlet> made;
    private @Nullable HttpServlet servlet;

    ServletHandler(Supplier<HttpServlet> made) {
        this.made = made;
    }

    @Override
    public void handle(Context ctx) throws Exception {
        servlet().service(ctx.req(), ctx.res());
    }

    private synchronized HttpServlet servlet() {
        HttpServlet known = servlet;
        if (known == null) {
            known = made.get();
            servlet = known;
        }
        return known;
    }
}
