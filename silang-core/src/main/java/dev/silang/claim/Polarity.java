package dev.silang.claim;

/** Whether a claim affirms or denies. */
public enum Polarity {
    AFFIRMED,
    DENIED
}
