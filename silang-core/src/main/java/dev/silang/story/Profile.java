package dev.silang.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a story keeps of an article: its terms, weighed by how rare they were when it came. About 5 kB.
 *
 * @param number in the order of arrival
 * @param seconds since 1970 when it was published, or when the one before was
 * @param whole all terms
 * @param heaviest places of the heaviest terms, heaviest first
 * @param days that it names with their month
 * @param prints shingles of its text, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two or changes them
record Profile(
        int number,
        String id,
        @Nullable String outlet,
        long seconds,
        int words,
        TermVector whole,
        int[] heaviest,
        TermVector title,
        TermVector names,
        TermVector numbers,
        TermVector titleNames,
        TermVector titleNumbers,
        TermVector days,
        int[] prints) {
    /** Terms kept, the heaviest: more change no figure. */
    private static final int MOST = 150;

    /** Terms by which other articles are looked up. */
    private static final int LOOKED_UP = 40;

    /** What standing in the title adds to how often the text has a term, and in the lead. */
    private static final int IN_TITLE = 2;

    /** Terms of an article with their weights, of which some may be chosen. */
    @SuppressWarnings("ArrayRecordComponent") // as above
    private record Weighed(List<Map.Entry<Integer, ArticleTerms.Use>> uses, float[] weights) {
        TermVector those(Predicate<ArticleTerms.Use> kind) {
            int size =
                    (int) uses.stream().filter(use -> kind.test(use.getValue())).count();
            int[] terms = new int[size];
            float[] chosen = new float[size];
            int at = 0;
            for (int i = 0; i < weights.length; i++) {
                if (kind.test(uses.get(i).getValue())) {
                    terms[at] = uses.get(i).getKey();
                    chosen[at++] = weights[i];
                }
            }
            return new TermVector(terms, chosen).cut(MOST);
        }
    }

    /** Numbers and counts the terms of an article, and weighs them. */
    static Profile of(int number, ArticleTerms article, long seconds, Rarity rarity) {
        List<Map.Entry<Integer, ArticleTerms.Use>> uses = new ArrayList<>();
        article.uses().forEach((term, use) -> uses.add(Map.entry(rarity.number(term), use)));
        uses.sort(Map.Entry.comparingByKey());
        rarity.count(uses.stream().mapToInt(Map.Entry::getKey).toArray());
        float[] weights = new float[uses.size()];
        for (int i = 0; i < weights.length; i++) {
            ArticleTerms.Use use = uses.get(i).getValue();
            int count = use.count() + (use.title() ? IN_TITLE : 0) + (use.lead() ? 1 : 0);
            weights[i] = (float) (1 + Math.log(count))
                    * rarity.of(article.language(), uses.get(i).getKey());
        }
        Weighed weighed = new Weighed(uses, weights);
        TermVector whole = weighed.those(use -> true).unit();
        return new Profile(
                number,
                article.id(),
                article.outlet(),
                seconds,
                article.words(),
                whole,
                whole.heaviest(LOOKED_UP),
                weighed.those(ArticleTerms.Use::title),
                weighed.those(ArticleTerms.Use::name),
                weighed.those(ArticleTerms.Use::number),
                weighed.those(use -> use.title() && use.name()),
                weighed.those(use -> use.title() && use.number()),
                weighed.those(ArticleTerms.Use::day),
                article.prints().stream().mapToInt(Integer::intValue).toArray());
    }

    /** How much of the shorter of two texts the other has word for word, 0 to 1. */
    double copied(Profile other) {
        int least = Math.min(prints.length, other.prints.length);
        if (least == 0) {
            return 0;
        }
        int shared = 0;
        int j = 0;
        for (int print : prints) {
            while (j < other.prints.length && other.prints[j] < print) {
                j++;
            }
            if (j < other.prints.length && other.prints[j] == print) {
                shared++;
            }
        }
        return (double) shared / least;
    }
}
