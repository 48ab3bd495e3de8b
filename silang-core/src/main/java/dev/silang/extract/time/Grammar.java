package dev.silang.extract.time;

import org.jspecify.annotations.Nullable;

/** One way to write a time. Looks at a bounded number of tokens, so that a text is read in linear time. */
interface Grammar {
    /** The time that begins at a token; null if none of this kind does. */
    @Nullable
    TimeDraft at(TimeWords words, int at);
}
