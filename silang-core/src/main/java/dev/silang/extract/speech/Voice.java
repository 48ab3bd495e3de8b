package dev.silang.extract.speech;

/**
 * A speaker as a cue has it.
 *
 * @param speaker whom the words name; the name is as written where nothing resolves it
 * @param first index of the first token that names it
 * @param end index behind the last
 * @param kind how it was named
 */
record Voice(Speaker speaker, int first, int end, Naming kind) {
    enum Naming {
        /** By a name that the document's names hold. */
        NAME,
        /** By a pronoun, a clitic, or a noun that points back. */
        PRONOUN,
        /** By a noun: "warga", "the police". */
        NOUN,
        /** By words that name nobody: "beberapa laporan". */
        VAGUE
    }

    boolean isNamed() {
        return kind == Naming.NAME;
    }

    boolean isPronoun() {
        return kind == Naming.PRONOUN;
    }

    /** Whether an organisation or agency is named. */
    boolean isBody() {
        return kind == Naming.NAME && !speaker.person();
    }
}
