/**
 * People, organisations, offices and unnamed parties of one article, and which mentions are one of them. A Parser finds
 * where a name of one kind ends, the Reader takes capitalized words that no other claims, the Finder goes through a document.
 */
@NullMarked
package dev.silang.extract.name;

import org.jspecify.annotations.NullMarked;
