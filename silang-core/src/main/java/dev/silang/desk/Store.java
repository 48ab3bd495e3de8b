package dev.silang.desk;

import dev.silang.text.Article;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a desk keeps. Safe for use by many threads, and by several programs where the store is a database. When a method that
 * writes returns, what it wrote survives a killed program; within {@link #inOneStep} that holds once the step returns. Every method
 * throws {@link StoreException} if the store cannot do it.
 */
public interface Store extends AutoCloseable {
    /**
     * All that the work writes is there when this returns, or nothing of it if it throws. Nobody else writes meanwhile, in
     * this or another program.
     *
     * @param work uses this store, on the same thread
     */
    <T> T inOneStep(Supplier<T> work);

    /** Whether an article came before, kept or dropped since. */
    boolean knows(String article);

    Optional<StoredArticle> article(String id);

    /** The next articles in order of arrival. */
    List<StoredArticle> articlesAfter(long number, int most);

    /** In order of publication, those without a time last. */
    List<StoredArticle> articlesOf(String story);

    Found<StoredArticle> find(ArticleQuery query);

    /** By name. */
    List<OutletSummary> outlets();

    /**
     * Takes an article that it does not know.
     *
     * @param language empty if it is not known
     * @param outlet empty if it is not known
     */
    StoredArticle add(Article article, String language, String outlet, String story, Instant arrived);

    /** A story by its id; by that of one that went into it, it is found as well. */
    Optional<StorySummary> story(String id);

    Found<StorySummary> find(StoryQuery query);

    /** Ids of stories that have articles with which they were not cross-checked, those that wait longest first. */
    List<String> pending(int most);

    /** What the stories have, the most frequent first. */
    List<FacetCount> tally(Facet facet, int most);

    /** Puts a story in the place of the one with its id. */
    void put(StorySummary story);

    /**
     * Moves all of one story to another: articles, marks, history; its id leads there from now on.
     *
     * @param article number of the one that showed it
     */
    void merge(String gone, String into, long article);

    /** Forgets a story with all that is of it; the ids of its articles stay known. */
    void drop(String story);

    List<FindingEntry> findingsOf(String story);

    Found<FindingEntry> find(FindingQuery query);

    /** Puts findings in the place of all that a story had. */
    void putFindings(String story, List<FindingEntry> findings);

    /** Writes down what happened and numbers it. */
    Change note(Change change);

    /** The next changes, in order. */
    List<Change> changesAfter(long number, int most);

    /** What happened to a story and to those that went into it, in order. */
    List<Change> history(String story);

    /** The number of the last change; 0 if there was none. */
    long lastChange();

    /** The number of the last change of a story and of those that went into it; 0 if there was none. Cheaper than its history. */
    long lastChange(String story);

    /** By address. */
    List<Feed> feeds();

    /** Puts a feed in the place of the one with its address. */
    void put(Feed feed);

    /** Returns whether it was there. */
    boolean removeFeed(String address);

    Optional<Visit> visit(String address);

    /** Puts a visit in the place of the one to its address. */
    void put(Visit visit);

    /** Forgets visits that are older. */
    void forgetVisits(Instant before);

    /** Of a story, in order of time. */
    List<Mark> marksOf(String story);

    /** All, in order of time. */
    List<Mark> marks();

    /** Puts a mark in the place of that of the same editor at the same finding. */
    void put(Mark mark);

    /** Returns whether it was there. */
    boolean removeMark(String story, String finding, String by);

    /** What it takes on the disk; of a database of several programs and of memory, what the texts of the articles take there. */
    long bytes();

    /** Writes all into a file that must not be there, while it is used. */
    void backup(Path target);

    @Override
    void close();
}
