package dev.silang.report.html;

import dev.silang.report.view.Agenda.Entry;

/** What a server adds at the end of a question and its answers, such as a way to judge them. */
@FunctionalInterface
public interface EntryFoot {
    /** A page that is a file has none. */
    EntryFoot NONE = (html, entry) -> {};

    void write(Markup html, Entry entry);
}
