package dev.silang.relation;

/** Letters to insert, delete, replace or swap with a neighbour to make one word of another (Damerau, 1964). */
public final class EditDistance {
    private EditDistance() {}

    /**
     * Whether one word may be the other misspelt. Short words must be nearer: of four or five letters one may differ,
     * of six or seven two, of more three; one more where the first three letters agree.
     */
    static boolean isSlip(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (Math.min(a.length(), b.length()) < 3 || longer < 4) {
            return false;
        }
        int allowed = longer < 6 ? 1 : longer < 8 ? 2 : 3;
        boolean sameBeginning = longer >= 6 && a.regionMatches(0, b, 0, 3);
        return between(a, b) <= (sameBeginning && allowed < 3 ? allowed + 1 : allowed);
    }

    /** The number of such edits. */
    public static int between(String a, String b) {
        return between(a.toCharArray(), b.toCharArray());
    }

    private static int between(char[] a, char[] b) {
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length];
    }
}
