package dev.silang.ingest.html.feature;

import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.html.page.Words;
import java.util.List;

/** Finds the block that says a page's title. */
public final class Headline {
    /** Longest text that is taken for a headline. */
    static final int LONGEST = 400;

    private Headline() {}

    /** The block with the longest share of the title's words; -1 if none has any. */
    public static int block(List<PageBlock> blocks, String pageTitle) {
        String title = " " + normal(pageTitle) + " ";
        int titleWords = Words.count(title);
        int best = -1;
        double most = 0;
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            String name = block.box().element().normalName();
            int words = block.counts().words();
            if (words < 2 || block.text().length() > LONGEST || words > titleWords && !name.equals("h1")) {
                continue;
            }
            double score = title.contains(" " + normal(block.text()) + " ") ? words : 0;
            score = name.equals("h1") ? score * 3 + 1 : name.startsWith("h") ? score * 1.5 : score;
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    /** Words in small letters with one space between. */
    private static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                normal.append(Character.toLowerCase(c));
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.toString().strip();
    }
}
