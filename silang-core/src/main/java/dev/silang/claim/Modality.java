package dev.silang.claim;

/** How certain, and in which world, a claim is made. */
public enum Modality {
    ASSERTED,
    SUSPECTED,
    PLANNED
}
