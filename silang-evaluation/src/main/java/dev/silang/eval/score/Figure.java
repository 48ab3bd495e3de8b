package dev.silang.eval.score;

/** The figures of the table, in its order. */
enum Figure {
    CONFLICT_PRECISION("conflict precision", "conflicts right", "conflicts called"),
    CONFLICT_RECALL("conflict recall", "conflict found", "conflict"),
    UPDATE_RECALL("update recall", "update found", "update"),
    AGREEMENT_RECALL("agreement recall", "agreement found", "agreement"),
    AGREEMENT_PRECISION("agreement precision", "agreements right", "agreements judged"),
    CLAIM_RECALL("claim recall", "gold claims found", "gold claims"),
    RIGHT_SOURCE("right source", "credited right", "credited"),
    STATEMENT_RECALL("statement recall", "statements found", "statements"),
    RIGHT_SPEAKER("with the right speaker", "statements with speaker", "statements"),
    RESIDUE_RECALL("residue recall", "residue found", "residue"),
    BODY_LOST("body lost", "body characters lost", "body characters");

    private final String label;
    private final String hit;
    private final String of;

    Figure(String label, String hit, String of) {
        this.label = label;
        this.hit = hit;
        this.of = of;
    }

    String label() {
        return label;
    }

    /** The count that is counted as hit. */
    String hit() {
        return hit;
    }

    /** The count that it is a share of. */
    String of() {
        return of;
    }
}
