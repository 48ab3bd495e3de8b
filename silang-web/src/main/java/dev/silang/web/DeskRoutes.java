package dev.silang.web;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.desk.ArticleQuery;
import dev.silang.desk.Change;
import dev.silang.desk.Desk;
import dev.silang.desk.Found;
import dev.silang.desk.Mark;
import dev.silang.desk.OutletSummary;
import dev.silang.desk.Store;
import dev.silang.desk.StoredArticle;
import dev.silang.desk.StoryQuery;
import dev.silang.desk.StorySummary;
import dev.silang.report.words.CheckText;
import dev.silang.text.Article;
import dev.silang.web.check.SavedReport;
import dev.silang.web.desk.CaseExport;
import dev.silang.web.desk.ClaimReviewDraft;
import dev.silang.web.desk.FeedAddress;
import dev.silang.web.desk.Lookup;
import dev.silang.web.desk.Marking;
import dev.silang.web.desk.OutletUpdates;
import dev.silang.web.desk.PageCache;
import dev.silang.web.desk.SourcingProfile;
import dev.silang.web.http.Doorkeeper;
import dev.silang.web.http.Refusal;
import dev.silang.web.map.NamedPlaces;
import dev.silang.web.page.AboutPage;
import dev.silang.web.page.FeedsPage;
import dev.silang.web.page.SourcesPages;
import dev.silang.web.page.StoriesPage;
import dev.silang.web.page.StoryFilter;
import dev.silang.web.page.StoryPages;
import dev.silang.web.page.Visitor;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The pages over what the desk keeps. */
final class DeskRoutes {
    /** Articles that a search shows below the stories. */
    private static final int FOUND = 10;

    /** Articles that the profile of an outlet is made of: enough for its habits, read in well under a second. */
    private static final int PROFILED = 20;

    private final Doorkeeper door;
    private final Desk desk;
    private final Store store;
    private final Lookup lookup;
    private final Marking marking;
    private final PageCache pages = new PageCache();

    DeskRoutes(Doorkeeper door, Desk desk) {
        this.door = door;
        this.desk = desk;
        this.store = desk.store();
        this.lookup = new Lookup(desk);
        this.marking = new Marking(desk, lookup);
    }

    void add(RoutesConfig routes) {
        routes.get("/", this::stories);
        routes.get("/stories", ctx -> ctx.redirect("/", HttpStatus.MOVED_PERMANENTLY));
        routes.get("/stories/{id}", this::story);
        routes.post("/stories/{id}/marks", this::mark);
        routes.get("/stories/{id}/case.zip", this::caseOf);
        routes.get("/stories/{id}/findings/{finding}/claim-review.json", this::claimReview);
        routes.get("/articles/{id}", this::article);
        routes.get("/sources", ctx -> ctx.html(new SourcesPages(visitor(ctx)).list(store.outlets())));
        routes.get("/sources/{outlet}", this::outlet);
        routes.get("/feeds", ctx -> feeds(ctx, "", ""));
        routes.post("/feeds", this::addFeed);
        routes.post("/feeds/remove", this::removeFeed);
        routes.get("/about", ctx -> ctx.html(AboutPage.page(visitor(ctx))));
    }

    private Visitor visitor(Context ctx) {
        return Visitor.of(ctx, door);
    }

    private void stories(Context ctx) {
        Visitor visitor = visitor(ctx);
        int offset = StoryFilter.offset(visitor.query());
        long seen = store.lastChange();
        // What was published within some days changes with the clock as well.
        Instant now = desk.now().truncatedTo(ChronoUnit.MINUTES);
        StoryQuery query = StoryFilter.query(visitor.query(), now).part(offset, StoriesPage.PART);
        String version = seen + (visitor.query().containsKey("days") ? "-" + now.getEpochSecond() : "");
        pages.send(
                ctx,
                visitor.labels().language() + " list " + visitor.query(),
                version,
                () -> list(visitor, query, seen));
    }

    private String list(Visitor visitor, StoryQuery query, long seen) {
        Found<StorySummary> stories = store.find(query);
        List<StoredArticle> articles = query.text().isEmpty() || query.offset() > 0
                ? List.of()
                : store.find(ArticleQuery.ALL.text(query.text()).part(0, FOUND)).items();
        return new StoriesPage(visitor, store).page(stories, articles, query.offset(), seen);
    }

    /** The page, or with an ending the report alone; the id of a story that went into another leads to that one. */
    private void story(Context ctx) {
        String asked = ctx.pathParam("id");
        int dot = asked.lastIndexOf('.');
        Optional<SavedReport> form = dot < 0 ? Optional.empty() : SavedReport.ofEnding(asked.substring(dot + 1));
        String id = form.isPresent() ? asked.substring(0, dot) : asked;
        StorySummary story = lookup.story(id);
        if (!story.id().equals(id)) {
            ctx.redirect("/stories/" + Visitor.encoded(story.id() + asked.substring(id.length())));
            return;
        }
        Visitor visitor = visitor(ctx);
        if (form.isPresent()) {
            form.get().send(ctx, lookup.check(id), visitor.labels());
        } else {
            page(ctx, story, visitor);
        }
    }

    /** Everything that a story's page tells changes with a change that is noted. */
    private void page(Context ctx, StorySummary story, Visitor visitor) {
        String version = String.valueOf(store.lastChange(story.id()));
        String key = visitor.labels().language() + (visitor.mayWrite() ? " w " : " r ") + story.id();
        pages.send(ctx, key, version, () -> {
            List<Mark> marks = store.marksOf(story.id());
            List<Change> history = store.history(story.id());
            CrossCheck check = lookup.check(story.id());
            List<NamedPlaces.Named> places = NamedPlaces.of(check, desk.silang().places());
            return new StoryPages(visitor).story(story, check, places, marks, history);
        });
    }

    private void mark(Context ctx) {
        String story = lookup.story(ctx.pathParam("id")).id();
        String finding = form(ctx, "finding");
        if (ctx.formParam("remove") != null) {
            desk.unmark(story, finding, "");
        } else {
            marking.keep(story, finding, form(ctx, "verdict"), form(ctx, "note"), "");
        }
        ctx.redirect("/stories/" + Visitor.encoded(story) + "#" + Visitor.encoded(finding), HttpStatus.SEE_OTHER);
    }

    private static String form(Context ctx, String name) {
        String value = ctx.formParam(name);
        return value == null ? "" : value.strip();
    }

    private void caseOf(Context ctx) {
        String id = lookup.story(ctx.pathParam("id")).id();
        CrossCheck check = lookup.check(id);
        CheckText wording = new CheckText(check, visitor(ctx).labels());
        ctx.contentType("application/zip")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + id.replaceAll("[^A-Za-z0-9-]", "-") + ".zip\"")
                .result(new CaseExport(check, store.marksOf(id), wording::question).zip());
    }

    private void claimReview(Context ctx) {
        CrossCheck check = lookup.check(ctx.pathParam("id"));
        Finding finding = lookup.finding(check, ctx.pathParam("finding"));
        CheckText wording = new CheckText(check, visitor(ctx).labels());
        ctx.contentType("application/ld+json").result(ClaimReviewDraft.of(finding, wording.question(finding), wording));
    }

    private void article(Context ctx) {
        StoredArticle stored = lookup.article(ctx.pathParam("id"));
        Visitor visitor = visitor(ctx);
        String key = visitor.labels().language() + " article " + stored.id();
        pages.send(
                ctx,
                key,
                String.valueOf(store.lastChange(stored.story())),
                () -> new StoryPages(visitor).article(stored, lookup.check(stored.story())));
    }

    private void outlet(Context ctx) {
        String name = ctx.pathParam("outlet");
        OutletSummary outlet = store.outlets().stream()
                .filter(one -> one.outlet().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("there is no such outlet"));
        List<StoredArticle> last =
                store.find(ArticleQuery.ALL.outlet(name).part(0, PROFILED)).items();
        Visitor visitor = visitor(ctx);
        String version = Integer.toHexString(outlet.hashCode())
                + '-'
                + last.stream()
                        .map(StoredArticle::story)
                        .distinct()
                        .mapToLong(store::lastChange)
                        .max()
                        .orElse(0);
        pages.send(ctx, visitor.labels().language() + " outlet " + name, version, () -> {
            List<Article> articles = last.stream().map(StoredArticle::article).toList();
            SourcingProfile profile = SourcingProfile.of(desk.silang().readAll(articles));
            List<CrossCheck> checks = last.stream()
                    .map(StoredArticle::story)
                    .distinct()
                    .map(lookup::check)
                    .toList();
            return new SourcesPages(visitor).outlet(outlet, profile, OutletUpdates.of(name, checks), last);
        });
    }

    private void feeds(Context ctx, String problem, String given) {
        ctx.html(new FeedsPage(visitor(ctx)).page(store.feeds(), problem, given));
    }

    private void addFeed(Context ctx) {
        String address = form(ctx, "address");
        if (!FeedAddress.isOne(address)) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            feeds(ctx, visitor(ctx).text("desk.feeds.no-address"), address);
            return;
        }
        desk.follow(address);
        ctx.redirect("/feeds", HttpStatus.SEE_OTHER);
    }

    private void removeFeed(Context ctx) {
        store.removeFeed(form(ctx, "address"));
        ctx.redirect("/feeds", HttpStatus.SEE_OTHER);
    }
}
