package dev.silang.app.stories;

import java.util.Locale;

/** What a run over a stream writes. */
public enum StoryForm {
    TEXT,
    JSON,
    JSONL,
    /** A folder of tables. */
    CSV,
    /** A folder of pages. */
    HTML;

    public boolean isFolder() {
        return this == CSV || this == HTML;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
