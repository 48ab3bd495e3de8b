/** Streams of articles to cross-checked stories, kept on the disk so that a run may be killed and go on. */
@NullMarked
package dev.silang.app.stories;

import org.jspecify.annotations.NullMarked;
