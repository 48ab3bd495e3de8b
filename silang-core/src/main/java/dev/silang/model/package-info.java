/** Sums of small decision trees over named features: how they are read, what they say, and which features moved them. */
@NullMarked
package dev.silang.model;

import org.jspecify.annotations.NullMarked;
