package dev.silang.extract.time;

/** Small whole numbers out of text, without exceptions. */
final class Digits {
    private Digits() {}

    /** The value of a run of ASCII digits, or -1 if there are others, none, or more than so many. */
    static int value(String text, int most) {
        return value(text, 0, text.length(), most);
    }

    static int value(String text, int from, int to, int most) {
        if (to <= from || to - from > most) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
