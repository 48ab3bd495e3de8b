/** Event words: what kind of event a token names, and which part of it. The Finder goes through a document once. */
@NullMarked
package dev.silang.extract.frame;

import org.jspecify.annotations.NullMarked;
