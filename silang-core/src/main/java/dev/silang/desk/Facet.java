package dev.silang.desk;

/** By what stories can be told apart in a list. */
public enum Facet {
    PLACE,
    OUTLET,
    LANGUAGE,
    /** What a conflict is about, by the label of its slot. */
    SLOT
}
