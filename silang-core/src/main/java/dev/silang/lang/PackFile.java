package dev.silang.lang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One file of a pack, for what is wrong in it.
 *
 * @param name inside the folder of all packs: {@code id/hedges.yaml}
 */
record PackFile(String name) {
    /** More slips than these make it another word; of a short word one, since "kind" is no "id". */
    private static final int MOST_SLIPS = 2;

    private static final int LETTERS_OF_A_SLIP = 3;

    /** What is thrown: file and line, then what is wrong there. */
    IllegalArgumentException refuse(int line, String what) {
        return new IllegalArgumentException(name + ":" + line + ": " + what);
    }

    /** A scalar's text. */
    String text(Yaml value) {
        if (value instanceof Yaml.Scalar scalar) {
            return scalar.text();
        }
        throw refuse(value.line(), "one text is expected here, not more");
    }

    /** The texts of a list. */
    List<String> texts(String key, Yaml value) {
        if (!(value instanceof Yaml.Sequence list)) {
            throw refuse(value.line(), "'" + key + "' needs a list: [" + text(value) + "]");
        }
        List<String> texts = new ArrayList<>();
        list.items().forEach(item -> texts.add(text(item)));
        return texts;
    }

    /** "; is 'not-after' meant?" for a slip of the pen; empty if nothing known is near. */
    static String hint(String written, Collection<String> known) {
        String nearest = "";
        int least = Math.max(1, Math.min(MOST_SLIPS, written.length() / LETTERS_OF_A_SLIP)) + 1;
        for (String word : known) {
            int slips = slips(written, word);
            if (slips < least) {
                least = slips;
                nearest = word;
            }
        }
        return nearest.isEmpty() ? "" : "; is '" + nearest + "' meant?";
    }

    /** Letters that must be added, left out or changed to make one word of another, or neighbours that change places. */
    private static int slips(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cost(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cost(int[][] cost, String a, String b, int i, int j) {
        int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean turned = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return turned ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
