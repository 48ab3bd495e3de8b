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

    /** Those of them that are independent: the known ones, and the first if none is known. */
    public static List<Origin> counting(List<Origin> origins) {
        List<Origin> known = origins.stream().filter(Origin::known).toList();
        return known.isEmpty() ? origins.stream().limit(1).toList() : known;
    }

    /** How many of them are independent. */
    public static int independent(List<Origin> origins) {
        return counting(origins).size();
    }
}
