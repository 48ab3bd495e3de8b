package dev.silang.value;

/** How exactly a number or a time was said. The report prints the name in lower case. */
public enum Hedge {
    NONE(""),
    /** "sekitar", "about": the number or a little beside it. */
    AROUND("~"),
    /** "lebih dari", "over". */
    MORE_THAN(">"),
    /** "sedikitnya", "at least". */
    AT_LEAST(">="),
    /** "hampir", "nearly": a little less. */
    NEARLY("<~"),
    /** "kurang dari", "under". */
    LESS_THAN("<"),
    /** "maksimal", "hingga", "up to". */
    AT_MOST("<="),
    /** "puluhan", "dozens", "300-an": a whole stretch and no number. */
    VAGUE("%");

    private final String sign;

    Hedge(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
