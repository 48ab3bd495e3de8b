package dev.silang.story;

import java.util.Arrays;
import java.util.List;

/** An article beside a story: a number for each {@link Sign}. */
final class Comparison {
    private static final double SECONDS_OF_HOUR = 3600;
    private static final int RAREST = 5;

    private final Profile article;
    private final OpenStory story;
    private final Rareness rareness;
    private final double[] row = new double[Sign.values().length];

    /** How rare a term is. */
    @FunctionalInterface
    interface Rareness {
        float of(int term);
    }

    private Comparison(Profile article, OpenStory story, Rareness rareness) {
        this.article = article;
        this.story = story;
        this.rareness = rareness;
    }

    /** All signs but those that need the other stories: {@link Sign#AHEAD} and what follows it. */
    static double[] of(Profile article, OpenStory story, Rareness rareness) {
        Comparison comparison = new Comparison(article, story, rareness);
        comparison.toWhole();
        comparison.toMembers();
        return comparison.row;
    }

    private void put(Sign sign, double value) {
        row[sign.place()] = value;
    }

    private void toWhole() {
        put(Sign.WHOLE, article.whole().cosine(story.whole()));
        put(Sign.TITLE, article.title().cosine(story.title()));
        put(Sign.NAMES, article.names().cosine(story.names()));
        put(Sign.TITLE_TOLD, article.title().coveredBy(story.whole()));
        put(Sign.TELLS_TITLE, story.title().coveredBy(article.whole()));
        put(Sign.NAMES_TOLD, article.names().coveredBy(story.names()));
        put(Sign.TELLS_NAMES, story.names().coveredBy(article.names()));
        put(Sign.TITLE_NAMES_TOLD, article.titleNames().coveredBy(story.whole()));
        put(Sign.TELLS_TITLE_NAMES, story.titleNames().coveredBy(article.whole()));
        put(Sign.NUMBERS_TOLD, article.numbers().coveredBy(story.numbers()));
        put(Sign.TITLE_NUMBERS_TOLD, article.titleNumbers().coveredBy(story.numbers()));
        put(Sign.WORDS, article.words());
        put(Sign.HOURS_SINCE_FIRST, (article.seconds() - story.first()) / SECONDS_OF_HOUR);
        put(Sign.HOURS_SINCE_LAST, (article.seconds() - story.last()) / SECONDS_OF_HOUR);
    }

    private void toMembers() {
        List<Profile> kept = story.kept();
        double sum = 0;
        double best = -1;
        Profile nearest = kept.get(0);
        for (Profile member : kept) {
            double likeness = article.whole().cosine(member.whole());
            sum += likeness;
            if (likeness > best) {
                best = likeness;
                nearest = member;
            }
            most(Sign.TITLE_NEAREST, article.title().cosine(member.title()));
            most(Sign.TELLS_TITLE_OF_ONE, member.title().coveredBy(article.whole()));
            most(Sign.COPIED, article.copied(member));
        }
        put(Sign.NEAREST, best);
        put(Sign.MEAN, sum / kept.size());
        toNearest(nearest);
    }

    private void most(Sign sign, double value) {
        put(sign, Math.max(row[sign.place()], value));
    }

    /** What each title has that the other text does not tell: two events, where both have something. */
    private void apart(Profile nearest) {
        put(Sign.WORDS_APART, apart(article.title(), nearest.title(), nearest));
        put(Sign.NAMES_APART, apart(article.titleNames(), nearest.titleNames(), nearest));
        put(Sign.NUMBERS_APART, apart(article.titleNumbers(), nearest.titleNumbers(), nearest));
        put(
                Sign.DAYS_SHARED,
                article.days().size() <= nearest.days().size()
                        ? article.days().coveredBy(nearest.days())
                        : nearest.days().coveredBy(article.days()));
    }

    private double apart(TermVector mine, TermVector its, Profile nearest) {
        return Math.min(mine.heaviestBeside(nearest.whole()), its.heaviestBeside(article.whole()));
    }

    private void toNearest(Profile nearest) {
        apart(nearest);
        put(Sign.NAMES_NEAREST, article.names().cosine(nearest.names()));
        put(Sign.NUMBERS_NEAREST, article.numbers().cosine(nearest.numbers()));
        put(Sign.TELLS_TITLE_NUMBERS, nearest.titleNumbers().coveredBy(article.numbers()));
        put(Sign.HOURS_TO_NEAREST, Math.abs(article.seconds() - nearest.seconds()) / SECONDS_OF_HOUR);
        put(Sign.WORDS_OF_NEAREST, nearest.words());
        put(Sign.SAME_OUTLET, article.outlet() != null && article.outlet().equals(nearest.outlet()) ? 1 : 0);
        int[] shared = article.whole().shared(nearest.whole());
        float[] rarest = new float[shared.length];
        for (int i = 0; i < shared.length; i++) {
            rarest[i] = rareness.of(shared[i]);
        }
        Arrays.sort(rarest);
        double sum = 0;
        for (int i = rarest.length - 1; i >= 0 && i >= rarest.length - RAREST; i--) {
            sum += rarest[i];
        }
        put(Sign.RAREST, rarest.length == 0 ? 0 : rarest[rarest.length - 1]);
        put(Sign.RAREST_FIVE, sum);
    }
}
