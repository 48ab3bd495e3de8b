/** People, organisations, offices and unnamed parties of one article, and which mentions are one of them. */
@NullMarked
package dev.silang.extract.name;

import org.jspecify.annotations.NullMarked;
