package dev.silang.source;

import java.util.List;

/**
 * Articles that depend on each other and so count as one source: for a whole story, or for what one position says.
 *
 * @param id {@code o1}, {@code o2}, … within a story; of a position's origin the first of the story's that it joins
 * @param articles ids, in the order of the story
 * @param why why these are one, empty for a single article
 * @param known whether it is known whose it is; what is not known never counts as independent
 */
public record Origin(String id, List<String> articles, List<Dependence> why, boolean known) {
    public Origin {
        articles = List.copyOf(articles);
        why = List.copyOf(why);
    }

    /** How many of them are independent: the known ones, and one if none is known. */
    public static int independent(List<Origin> origins) {
        int known = (int) origins.stream().filter(Origin::known).count();
        return origins.isEmpty() ? 0 : Math.max(1, known);
    }
}
