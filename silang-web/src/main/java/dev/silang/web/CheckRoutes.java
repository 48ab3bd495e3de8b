package dev.silang.web;

import dev.silang.ingest.Input;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import dev.silang.web.check.CheckQueue;
import dev.silang.web.check.KeptChecks;
import dev.silang.web.check.KeptChecks.Kept;
import dev.silang.web.check.Pasted;
import dev.silang.web.check.SavedReport;
import dev.silang.web.check.Submissions;
import dev.silang.web.http.Doorkeeper;
import dev.silang.web.http.Limits;
import dev.silang.web.http.Refusal;
import dev.silang.web.page.CheckPage;
import dev.silang.web.page.Visitor;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The page on which reports are put in, and what comes of them. */
final class CheckRoutes {
    private final Doorkeeper door;
    private final Limits limits;
    private final Submissions submissions;
    private final CheckQueue queue;
    private final KeptChecks kept = new KeptChecks();
    private final Consumer<List<Article>> keep;

    /** @param keep takes articles that are to stay in the desk */
    CheckRoutes(
            Doorkeeper door, Limits limits, Submissions submissions, CheckQueue queue, Consumer<List<Article>> keep) {
        this.door = door;
        this.limits = limits;
        this.submissions = submissions;
        this.queue = queue;
        this.keep = keep;
    }

    void add(RoutesConfig routes) {
        routes.get("/check", ctx -> form(ctx, CheckPage.Input.EMPTY, List.of()));
        routes.post("/check", this::check);
        routes.get("/check/{name}", this::result);
    }

    private void form(Context ctx, CheckPage.Input input, List<String> problems) {
        ctx.html(CheckPage.form(Visitor.of(ctx, door), input, problems, limits));
    }

    private void check(Context ctx) {
        CheckPage.Input input = input(ctx);
        if (ctx.formParam("more") != null) {
            form(ctx, input.withField(), List.of());
            return;
        }
        Visitor visitor = Visitor.of(ctx, door);
        Input read = read(ctx, input, visitor);
        if (read.articles().size() < 2) {
            List<String> problems = new ArrayList<>(
                    read.problems().stream().map(Problem::toString).toList());
            problems.add(visitor.text("desk.check.two"));
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            form(ctx, input, problems);
            return;
        }
        String name = kept.add(new Kept(queue.check(read.articles(), input.oneEvent()), read.problems()));
        if (input.keep()) {
            keep.accept(read.articles());
        }
        ctx.redirect("/check/" + name, HttpStatus.SEE_OTHER);
    }

    private static CheckPage.Input input(Context ctx) {
        List<String> texts = ctx.formParams("text");
        List<String> outlets = ctx.formParams("outlet");
        List<String> published = ctx.formParams("published");
        List<Pasted> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            all.add(new Pasted(texts.get(i), at(outlets, i), at(published, i)));
        }
        String addresses = ctx.formParam("addresses");
        return new CheckPage.Input(
                all, addresses == null ? "" : addresses, ctx.formParam("one") != null, ctx.formParam("keep") != null);
    }

    private static String at(List<String> values, int place) {
        return place < values.size() ? values.get(place) : "";
    }

    private Input read(Context ctx, CheckPage.Input input, Visitor visitor) {
        List<Pasted> texts =
                input.texts().stream().filter(text -> !text.isEmpty()).toList();
        List<String> addresses = input.addresses()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<Submissions.Upload> files = ctx.uploadedFiles("files").stream()
                .filter(file -> file.size() > 0)
                .map(file -> new Submissions.Upload(file.filename(), file.content()))
                .toList();
        return submissions.read(texts, addresses, files, visitor.text("desk.check.name"));
    }

    /** The page, or with an ending the report alone. */
    private void result(Context ctx) {
        String asked = ctx.pathParam("name");
        int dot = asked.indexOf('.');
        Kept check = kept.get(dot < 0 ? asked : asked.substring(0, dot))
                .orElseThrow(() -> Refusal.notFound("this cross-check is no longer kept"));
        Visitor visitor = Visitor.of(ctx, door);
        if (dot < 0) {
            ctx.html(CheckPage.result(visitor, asked, check));
            return;
        }
        SavedReport.ofEnding(asked.substring(dot + 1))
                .orElseThrow(() -> Refusal.notFound("there is no such form of a report"))
                .send(ctx, check.check(), visitor.labels());
    }
}
