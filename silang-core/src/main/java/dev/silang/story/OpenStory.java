package dev.silang.story;

import java.util.ArrayList;
import java.util.List;

/** A story that may grow: its latest articles and some of its first, and the sum of all. For one thread. */
final class OpenStory {
    /** Articles it began with that are kept. */
    private static final int FIRST = 4;

    /** Articles that came last that are kept. */
    private static final int LAST = 8;

    /** Terms kept of all together. */
    private static final int MOST = 200;

    private final String id;
    private final List<Profile> kept = new ArrayList<>();
    private final List<Integer> members = new ArrayList<>();
    private TermVector whole = TermVector.EMPTY;
    private TermVector title = TermVector.EMPTY;
    private TermVector names = TermVector.EMPTY;
    private TermVector numbers = TermVector.EMPTY;
    private TermVector titleNames = TermVector.EMPTY;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    OpenStory(String id) {
        this.id = id;
    }

    void add(Profile article) {
        members.add(article.number());
        keep(article);
    }

    private void keep(Profile article) {
        kept.add(article);
        if (kept.size() > FIRST + LAST) {
            kept.remove(FIRST);
        }
        whole = whole.plus(article.whole()).cut(MOST);
        title = title.plus(article.title()).cut(MOST);
        names = names.plus(article.names()).cut(MOST);
        numbers = numbers.plus(article.numbers()).cut(MOST);
        titleNames = titleNames.plus(article.titleNames()).cut(MOST);
        first = Math.min(first, article.seconds());
        last = Math.max(last, article.seconds());
    }

    /** Takes over all that another has. */
    void add(OpenStory other) {
        other.kept.forEach(this::keep);
        members.addAll(other.members);
    }

    String id() {
        return id;
    }

    List<Profile> kept() {
        return kept;
    }

    /** Whether all its articles are kept. */
    boolean isKept() {
        return kept.size() == members.size();
    }

    /** The numbers of all its articles. */
    List<Integer> members() {
        return members;
    }

    TermVector whole() {
        return whole;
    }

    TermVector title() {
        return title;
    }

    TermVector names() {
        return names;
    }

    TermVector numbers() {
        return numbers;
    }

    TermVector titleNames() {
        return titleNames;
    }

    /** When the earliest was published, in seconds since 1970. */
    long first() {
        return first;
    }

    long last() {
        return last;
    }
}
