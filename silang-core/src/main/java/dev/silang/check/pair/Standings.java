package dev.silang.check.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How claims of one kind stand among each other: how many answers their article gives, which place they take in its list,
 * who tells the same.
 */
public final class Standings {
    /** Of claims that are not grouped yet. */
    public static final Standings NONE = new Standings(List.of());

    /** Places that an article may name for one event before they are a list of where it was felt or what it hit. */
    private static final int FEW = 2;

    /** Numbers of one thing from which an article breaks them down by place or by kind. */
    private static final int LIST = 4;

    private final Map<String, Integer> answers = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<ClaimFacts, Integer> ranks = new HashMap<>();
    private final Map<ClaimFacts, Map<String, List<ClaimFacts>>> byArticle = new HashMap<>();

    /** @param positions groups of claims that agree, of one kind of value */
    public Standings(List<List<ClaimFacts>> positions) {
        positions.forEach(this::add);
    }

    private void add(List<ClaimFacts> position) {
        Set<String> keys = new HashSet<>();
        Map<String, List<ClaimFacts>> articles = new HashMap<>();
        for (ClaimFacts claim : position) {
            articles.computeIfAbsent(claim.article(), key -> new ArrayList<>()).add(claim);
            byArticle.put(claim, articles);
            if (keys.add(claim.answerKey())) {
                answers.merge(claim.answerKey(), 1, Integer::sum);
            }
            if (keys.add("list|" + claim.listKey())) {
                lengths.merge(claim.listKey(), 1, Integer::sum);
            }
            ranks.put(claim, length(claim));
        }
    }

    private int length(ClaimFacts claim) {
        return lengths.getOrDefault(claim.listKey(), 0);
    }

    /** Whether its article gives no other answer to its question. */
    boolean isUnique(ClaimFacts claim) {
        return answers.getOrDefault(claim.answerKey(), 0) == 1;
    }

    /** Whether its article gives one answer or two to its question. */
    boolean isFew(ClaimFacts claim) {
        return answers.getOrDefault(claim.answerKey(), 0) <= FEW;
    }

    /** Whether its article gives many numbers of one thing, and so breaks them down. */
    boolean isListed(ClaimFacts claim) {
        return length(claim) >= LIST;
    }

    /** Whether both stand at the same place in lists of one length of more than one. */
    boolean areSameInList(ClaimFacts a, ClaimFacts b) {
        return length(a) > 1
                && length(a) == length(b)
                && ranks.getOrDefault(a, 0).equals(ranks.getOrDefault(b, 0));
    }

    /** Whether one article gives both values and others one each, so that they are two sums, two distances. */
    boolean areToldAsTwo(ClaimFacts a, ClaimFacts b) {
        Set<String> mine = byArticle.getOrDefault(a, Map.of()).keySet();
        Set<String> yours = byArticle.getOrDefault(b, Map.of()).keySet();
        return mine.stream().anyMatch(yours::contains) && !mine.containsAll(yours) && !yours.containsAll(mine);
    }

    /** Whether an article has a claim that agrees with one. */
    boolean isToldBy(ClaimFacts claim, String article) {
        return !agreeing(claim, article).isEmpty();
    }

    /** How many articles have a claim that agrees with one, its own among them. */
    int tellers(ClaimFacts claim) {
        return Math.max(1, byArticle.getOrDefault(claim, Map.of()).size());
    }

    /** The claims of an article that agree with one, itself among them if it is of that article. */
    List<ClaimFacts> agreeing(ClaimFacts claim, String article) {
        Map<String, List<ClaimFacts>> position = byArticle.get(claim);
        if (position == null) {
            return claim.article().equals(article) ? List.of(claim) : List.of();
        }
        return position.getOrDefault(article, List.of());
    }
}
