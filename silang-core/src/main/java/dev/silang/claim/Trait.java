package dev.silang.claim;

/** What is known of how a claim was made, beyond its value: it decides how much weight the claim has. */
public enum Trait {
    /** A count of some of a whole, "dua di antaranya", "tiga dari 28": no total. */
    PART_OF_WHOLE,
    /** A count without a word that a pack knows for what is counted or measured: "500 arah". */
    UNKNOWN_NOUN,
    /** A time counted from the kick-off of a match, "menit ke-73": each has its own goal or player. */
    MATCH_MINUTE,
    /** The day on which a report read what it tells of, "dikutip Jumat", or with which a post is signed: not when that was said or done. */
    DAY_OF_CITING,
    /**
     * A place or a party told by an ordinary noun, "di lajur kiri", "a patron": where something was, seldom where it all
     * happened, and whom a clause is of.
     */
    COMMON_NOUN,
    /** A clause as a whole, shown because another report has it as well. */
    CLAUSE
}
