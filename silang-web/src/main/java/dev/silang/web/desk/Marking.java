package dev.silang.web.desk;

import dev.silang.desk.Desk;
import dev.silang.desk.Mark;
import dev.silang.web.http.Refusal;

/** Takes what an editor says of a finding, from a page or from a program. Safe for use by many threads. */
public final class Marking {
    /** Characters of a note. */
    public static final int LONGEST_NOTE = 2000;

    private final Desk desk;
    private final Lookup lookup;

    public Marking(Desk desk, Lookup lookup) {
        this.desk = desk;
        this.lookup = lookup;
    }

    /**
     * Keeps it.
     *
     * @param story id of the story, or of one that went into it
     * @param verdict {@code right} or {@code wrong}
     * @param by who says so, empty if it is not known
     * @throws Refusal if there is no such finding, or if it is no verdict
     */
    public Mark keep(String story, String finding, String verdict, String note, String by) {
        if (!verdict.equals("right") && !verdict.equals("wrong")) {
            throw Refusal.unusable("verdict is right or wrong");
        }
        if (note.length() > LONGEST_NOTE) {
            throw Refusal.unusable("a note has at most " + LONGEST_NOTE + " characters");
        }
        String id = lookup.story(story).id();
        lookup.finding(lookup.check(id), finding);
        Mark mark = new Mark(id, finding, verdict.equals("right"), note, by, desk.now());
        desk.mark(mark);
        return mark;
    }
}
