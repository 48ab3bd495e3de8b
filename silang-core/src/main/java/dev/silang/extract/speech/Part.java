package dev.silang.extract.speech;

/** What a word does around a cue; the values of {@code part} in the packs. */
enum Part {
    /** "bahwa", "that": the content begins behind it. */
    THAT,
    /** "dan", "sambil": a cue behind it has the speaker of the one before. */
    JOINT,
    /** "juga", "sebelumnya": may stand between speaker and cue, or open the sentence. */
    ADVERB,
    /** "di", "saat", "on": ends the naming of a speaker. */
    END,
    /** "kepada", "to": names who was told. */
    ADDRESSEE,
    /** "itu", "the": makes a noun point back to someone. */
    DEFINITE,
    /** "yang", "who": what follows describes the speaker. */
    RELATIVE,
    /** "seorang", "a": opens a description of the speaker. */
    ARTICLE,
    /** "akun": the name of an account follows. */
    ACCOUNT,
    /** "spokesman", "juru bicara": speaks for a body. */
    MOUTH,
    /** "company", "lembaga": with an article, the body named last. */
    BODY,
    /** "diketahui": the article turns to something else. */
    TURN,
    /** "ketentuan", "petitum": in a line that ends with a colon, the items below are whose it is. */
    POINTS,
    /** "surat edaran": a paper that may say what its points are. */
    PAPER,
    /** "pertama", "kedua": opens an item of a list. */
    ORDER
}
