package dev.silang.store;

import dev.silang.desk.ArticleQuery;
import dev.silang.desk.Change;
import dev.silang.desk.Facet;
import dev.silang.desk.FacetCount;
import dev.silang.desk.Feed;
import dev.silang.desk.FindingEntry;
import dev.silang.desk.FindingQuery;
import dev.silang.desk.Found;
import dev.silang.desk.Mark;
import dev.silang.desk.OutletSummary;
import dev.silang.desk.Store;
import dev.silang.desk.StoredArticle;
import dev.silang.desk.StoryQuery;
import dev.silang.desk.StorySummary;
import dev.silang.desk.Visit;
import dev.silang.text.Article;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A store in a database. */
final class SqlStore implements Store {
    private final Steps steps;
    private final Dialect dialect;
    private final ArticleTable articles;
    private final StoryTable stories;
    private final Runnable closing;

    SqlStore(Jdbi jdbi, Dialect dialect, Runnable closing) {
        this.steps = new Steps(jdbi, dialect);
        this.dialect = dialect;
        this.articles = new ArticleTable(dialect);
        this.stories = new StoryTable(dialect);
        this.closing = closing;
    }

    private void write(Consumer<Handle> work) {
        steps.write(handle -> {
            work.accept(handle);
            return true;
        });
    }

    @Override
    public <T> T inOneStep(Supplier<T> work) {
        return steps.inOneStep(work);
    }

    @Override
    public boolean knows(String article) {
        return steps.read(handle -> articles.knows(handle, article));
    }

    @Override
    public Optional<StoredArticle> article(String id) {
        return steps.read(handle -> articles.article(handle, id));
    }

    @Override
    public List<StoredArticle> articlesAfter(long number, int most) {
        return steps.read(handle -> articles.after(handle, number, most));
    }

    @Override
    public List<StoredArticle> articlesOf(String story) {
        return steps.read(handle -> articles.of(handle, story));
    }

    @Override
    public Found<StoredArticle> find(ArticleQuery query) {
        return steps.read(handle -> articles.find(handle, query));
    }

    @Override
    public List<OutletSummary> outlets() {
        return steps.read(articles::outlets);
    }

    @Override
    public StoredArticle add(Article article, String language, String outlet, String story, Instant arrived) {
        return steps.write(handle -> articles.add(handle, article, language, outlet, story, arrived));
    }

    @Override
    public Optional<StorySummary> story(String id) {
        return steps.read(handle -> stories.story(handle, id));
    }

    @Override
    public Found<StorySummary> find(StoryQuery query) {
        return steps.read(handle -> stories.find(handle, query));
    }

    @Override
    public List<String> pending(int most) {
        return steps.read(handle -> stories.pending(handle, most));
    }

    @Override
    public List<FacetCount> tally(Facet facet, int most) {
        return steps.read(handle -> stories.facets(handle, facet, most));
    }

    @Override
    public void put(StorySummary story) {
        write(handle -> stories.put(handle, story));
    }

    @Override
    public void merge(String gone, String into, long article) {
        write(handle -> {
            articles.move(handle, gone, into, article);
            MarkTable.move(handle, gone, into);
            stories.remove(handle, gone);
        });
    }

    @Override
    public void drop(String story) {
        write(handle -> {
            ChangeTable.drop(handle, story);
            articles.drop(handle, story);
            MarkTable.drop(handle, story);
            stories.remove(handle, story);
        });
    }

    @Override
    public List<FindingEntry> findingsOf(String story) {
        return steps.read(handle -> FindingTable.of(handle, story));
    }

    @Override
    public Found<FindingEntry> find(FindingQuery query) {
        return steps.read(handle -> FindingTable.find(handle, query));
    }

    @Override
    public void putFindings(String story, List<FindingEntry> findings) {
        write(handle -> FindingTable.put(handle, story, findings));
    }

    @Override
    public Change note(Change change) {
        return steps.write(handle -> ChangeTable.note(handle, change));
    }

    @Override
    public List<Change> changesAfter(long number, int most) {
        return steps.read(handle -> ChangeTable.after(handle, number, most));
    }

    @Override
    public List<Change> history(String story) {
        return steps.read(handle -> ChangeTable.of(handle, story));
    }

    @Override
    public long lastChange() {
        return steps.read(handle -> Counter.last(handle, "change"));
    }

    @Override
    public long lastChange(String story) {
        return steps.read(handle -> ChangeTable.last(handle, story));
    }

    @Override
    public List<Feed> feeds() {
        return steps.read(FeedTable::all);
    }

    @Override
    public void put(Feed feed) {
        write(handle -> FeedTable.put(handle, feed));
    }

    @Override
    public boolean removeFeed(String address) {
        return steps.write(handle -> FeedTable.remove(handle, address));
    }

    @Override
    public Optional<Visit> visit(String address) {
        return steps.read(handle -> FeedTable.visit(handle, address));
    }

    @Override
    public void put(Visit visit) {
        write(handle -> FeedTable.put(handle, visit));
    }

    @Override
    public void forgetVisits(Instant before) {
        write(handle -> FeedTable.forgetVisits(handle, before));
    }

    @Override
    public List<Mark> marksOf(String story) {
        return steps.read(handle -> MarkTable.of(handle, story));
    }

    @Override
    public List<Mark> marks() {
        return steps.read(MarkTable::all);
    }

    @Override
    public void put(Mark mark) {
        write(handle -> MarkTable.put(handle, mark));
    }

    @Override
    public boolean removeMark(String story, String finding, String by) {
        return steps.write(handle -> MarkTable.remove(handle, story, finding, by));
    }

    @Override
    public long bytes() {
        return steps.read(dialect::bytes);
    }

    @Override
    public void backup(Path target) {
        steps.read(handle -> {
            dialect.backup(handle, target);
            return true;
        });
    }

    @Override
    public void close() {
        closing.run();
    }
}
