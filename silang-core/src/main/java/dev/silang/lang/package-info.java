/** Language packs: words and rules as data with examples, and the lexicon that finds them in tokens. */
@NullMarked
package dev.silang.lang;

import org.jspecify.annotations.NullMarked;
