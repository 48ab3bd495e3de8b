package dev.silang.lang;

/** On which side of another a word stands. */
public enum WordSide {
    BEFORE,
    AFTER
}
