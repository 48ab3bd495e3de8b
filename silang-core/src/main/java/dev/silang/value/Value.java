package dev.silang.value;

/** What a claim says, normalized. */
public sealed interface Value
        permits Quantity, Duration, TimeSpan, Place, Precedence, Party, Role, Identifier, Abbreviation, Phrase {

    /** The name of the type in the JSON report. */
    String type();

    /**
     * The value in one short line that needs no language: {@code ~300}, {@code >PT5H}, {@code 2023-09-13}. Equal
     * values have equal notations; the examples of the language packs are written in it.
     */
    String notation();
}
