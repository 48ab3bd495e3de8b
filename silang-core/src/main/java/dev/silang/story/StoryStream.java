package dev.silang.story;

import dev.silang.claim.ContentId;
import dev.silang.model.Breakdown;
import dev.silang.model.Forest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles, one by one as they come, into stories. One more article costs the same however many came before: it is
 * compared with few stories, found by the rarest terms they share, and of each with few articles. About 5 kB a story that may
 * still grow, and 100 bytes a term ever met. For one thread; the same articles in the same order give the same stories.
 */
public final class StoryStream {
    /** Terms of an article by which it is told whether it tells of what a story alone told. */
    private static final int OWN = 12;

    /** Stories that an article is compared with. */
    private static final int COMPARED = 12;

    /** Stories that may still grow; beyond, the one that was left alone the longest is closed. */
    private static final int MOST_OPEN = 100_000;

    private final StoryModel model;
    private final double prior;
    private final boolean parts;
    private final Rarity rarity = new Rarity();
    private final Crowd crowd = new Crowd();
    private final TermIndex index = new TermIndex();
    private final Map<String, OpenStory> open = new LinkedHashMap<>(1 << 10, 0.75f, true);
    private @Nullable OpenStory[] storyOf = new OpenStory[1 << 10];
    private int size;
    private long clock;

    public StoryStream(StoryModel model) {
        this(model, 0);
    }

    /** @param prior log odds added that an article is of a story, to measure what the model is worth at other borders */
    public StoryStream(StoryModel model, double prior) {
        this(model, prior, true);
    }

    private StoryStream(StoryModel model, double prior, boolean parts) {
        this.model = model;
        this.prior = prior;
        this.parts = parts;
    }

    /** One that merges stories and parts none: for those who keep what people wrote to a story. */
    public static StoryStream onlyMerging(StoryModel model) {
        return new StoryStream(model, 0, false);
    }

    /** An article that is about to be put into a story. */
    public static final class Arrival {
        private final ArticleTerms terms;
        private final Profile profile;
        private final double crowd;
        private final List<Weighed> weighed = new ArrayList<>();
        private double[] scores = new double[0];

        private Arrival(ArticleTerms terms, Profile profile, double crowd) {
            this.terms = terms;
            this.profile = profile;
            this.crowd = crowd;
        }

        /** The stories it may be of. */
        public List<Weighed> weighed() {
            return weighed;
        }
    }

    /** Puts the next article into its story. */
    public Placement add(ArticleTerms article) {
        return add(article, null);
    }

    /** @param event the id of the story it is of, where that is known; else null */
    public Placement add(ArticleTerms article, @Nullable String event) {
        Arrival arrival = arrive(article);
        Weighed likeliest = likeliest(arrival);
        double likelihood = likeliest == null ? 0 : likelihood(likeliest);
        boolean joins = likelihood > Forest.probabilityOf(0);
        String own = joins && likeliest != null ? likeliest.story() : ContentId.of('e', article.id());
        String story = event == null ? own : event;
        boolean begins = !open.containsKey(story);
        put(arrival, story);
        Revision revision = new Revision(arrival);
        if (event == null && joins) {
            revision.merge(story);
            if (parts) {
                revision.part(story);
            }
        }
        return new Placement(
                article.id(), story, begins, likelihood, arrival.weighed(), revision.merges(), revision.splits());
    }

    /** Compares the next article with the stories it may be of; {@link #put} has to follow. */
    public Arrival arrive(ArticleTerms article) {
        Arrival arrival = notice(article);
        for (OpenStory story : candidates(arrival.profile)) {
            arrival.weighed.add(
                    new Weighed(story.id(), row(article.language(), arrival.profile, story, arrival.crowd)));
        }
        ahead(arrival.weighed);
        return arrival;
    }

    private Arrival notice(ArticleTerms article) {
        if (article.seconds() != null) {
            clock = article.seconds();
        }
        Profile profile = Profile.of(size, article, clock, rarity);
        return new Arrival(article, profile, Math.log(1 + crowd.add(clock)) / Math.log(2));
    }

    /** Puts the next article into a story without comparing it with any. */
    public void put(ArticleTerms article, String story) {
        put(notice(article), story);
    }

    private double[] row(String language, Profile profile, OpenStory story, double many) {
        double[] row = Comparison.of(profile, story, term -> rarity.of(language, term));
        ownTerms(profile, story, row);
        row[Sign.CROWD.place()] = many;
        return row;
    }

    private void ownTerms(Profile profile, OpenStory story, double[] row) {
        TermVector whole = profile.whole();
        double own = 0;
        double told = 0;
        double all = 0;
        int[] heaviest = profile.heaviest();
        for (int i = 0; i < Math.min(OWN, heaviest.length); i++) {
            int place = heaviest[i];
            double weight = (double) whole.weight(place) * whole.weight(place);
            int[] holders = new int[2];
            index.each(whole.term(place), article -> {
                holders[0]++;
                holders[1] += article != profile.number() && storyOf[article] == story ? 1 : 0;
            });
            all += weight;
            told += holders[0] == 0 ? 0 : weight;
            own += holders[0] == 0 ? 0 : weight * holders[1] / holders[0];
        }
        row[Sign.OWN_TERMS.place()] = told == 0 ? 0 : own / told;
        row[Sign.NEW_TERMS.place()] = all == 0 ? 0 : 1 - told / all;
    }

    private @Nullable Weighed likeliest(Arrival arrival) {
        arrival.scores =
                arrival.weighed.stream().mapToDouble(one -> score(one.row())).toArray();
        int best = -1;
        for (int i = 0; i < arrival.scores.length; i++) {
            best = best < 0 || arrival.scores[i] > arrival.scores[best] ? i : best;
        }
        return best < 0 ? null : arrival.weighed.get(best);
    }

    /** Puts an article into a story, which begins if there is none of that id. */
    public void put(Arrival arrival, String story) {
        Profile profile = arrival.profile;
        if (size == storyOf.length) {
            storyOf = Arrays.copyOf(storyOf, size * 2);
        }
        size++;
        assign(profile, open.computeIfAbsent(story, OpenStory::new));
        for (int place : profile.heaviest()) {
            index.add(profile.whole().term(place), profile.number());
        }
        close();
    }

    /** Does again what an article showed when it came: two stories are one. */
    public void merge(String gone, String into) {
        OpenStory story = open.get(gone);
        if (story != null && !gone.equals(into)) {
            join(open.computeIfAbsent(into, OpenStory::new), story);
        }
    }

    /** Lets a story grow no longer, as if it had been left alone the longest. */
    public void close(String story) {
        OpenStory closed = open.remove(story);
        if (closed != null) {
            release(closed);
        }
    }

    private void join(OpenStory into, OpenStory gone) {
        for (int article : gone.members()) {
            storyOf[article] = into;
        }
        into.add(gone);
        open.remove(gone.id());
    }

    private void release(OpenStory closed) {
        for (int article : closed.members()) {
            storyOf[article] = null;
        }
    }

    private void assign(Profile profile, OpenStory story) {
        story.add(profile);
        storyOf[profile.number()] = story;
    }

    private void close() {
        if (open.size() > MOST_OPEN) {
            Iterator<OpenStory> longest = open.values().iterator();
            release(longest.next());
            longest.remove();
        }
    }

    /** By how much each is nearer than the nearest other. */
    private static void ahead(List<Weighed> found) {
        double[] nearest = found.stream()
                .mapToDouble(one -> one.row()[Sign.NEAREST.place()])
                .toArray();
        for (int i = 0; i < nearest.length; i++) {
            double other = 0;
            for (int k = 0; k < nearest.length; k++) {
                other = k == i ? other : Math.max(other, nearest[k]);
            }
            found.get(i).row()[Sign.AHEAD.place()] = nearest[i] - other;
        }
    }

    /** The stories whose articles share the heaviest terms, likest first. */
    private List<OpenStory> candidates(Profile profile) {
        Map<Integer, Double> shared = new HashMap<>();
        TermVector whole = profile.whole();
        for (int place : profile.heaviest()) {
            double weight = (double) whole.weight(place) * whole.weight(place);
            index.each(whole.term(place), article -> shared.merge(article, weight, Double::sum));
        }
        Map<OpenStory, Double> best = new HashMap<>();
        shared.forEach((article, weight) -> {
            OpenStory story = storyOf[article];
            if (story != null) {
                best.merge(story, weight, Math::max);
            }
        });
        return best.entrySet().stream()
                .sorted(Map.Entry.<OpenStory, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(one -> one.getKey().id()))
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The likelihood that a row stands for, the prior included. */
    public double likelihood(Weighed weighed) {
        return Forest.probabilityOf(score(weighed.row()));
    }

    /** In log odds. */
    private double score(double[] row) {
        boolean strange = unknown(row, Sign.TITLE_TOLD, Sign.TELLS_TITLE_OF_ONE)
                || unknown(row, Sign.TITLE_NAMES_TOLD, Sign.TELLS_TITLE_NAMES);
        return strange ? Double.NEGATIVE_INFINITY : model.score(row) + prior;
    }

    /** A headline says what the event is and names names: where neither text has any of the other's, they tell of two. */
    private static boolean unknown(double[] row, Sign told, Sign tells) {
        return row[told.place()] == 0 && row[tells.place()] == 0;
    }

    /** What moved the likelihood. */
    public Breakdown explain(Weighed weighed) {
        return model.explain(weighed.row());
    }

    /** What an article that joined a story shows of this and other stories. */
    private final class Revision {
        private final Arrival arrival;
        private final List<StoryMerge> merges = new ArrayList<>();
        private final List<StorySplit> splits = new ArrayList<>();

        Revision(Arrival arrival) {
            this.arrival = arrival;
        }

        List<StoryMerge> merges() {
            return merges;
        }

        List<StorySplit> splits() {
            return splits;
        }

        /** An article that is likely of two stories asks whether they are one. */
        void merge(String story) {
            for (int i = 0; i < arrival.scores.length; i++) {
                OpenStory a = open.get(story);
                OpenStory b =
                        arrival.scores[i] > 0 ? open.get(arrival.weighed.get(i).story()) : null;
                if (a == null || b == null || a == b) {
                    continue;
                }
                double likelihood = Math.max(likelihood(a, b), likelihood(b, a));
                if (likelihood > Forest.probabilityOf(0)) {
                    boolean older = a.members().get(0) < b.members().get(0);
                    merge(older ? a : b, older ? b : a, likelihood);
                    return;
                }
            }
        }

        private void merge(OpenStory into, OpenStory gone, double likelihood) {
            join(into, gone);
            merges.add(new StoryMerge(gone.id(), into.id(), likelihood));
        }

        /** A story of two cores is parted if they would not be merged. */
        void part(String story) {
            OpenStory whole = open.get(story);
            List<Profile> core = whole == null || !whole.isKept() ? List.of() : Cores.second(whole.kept());
            if (whole == null || core.isEmpty()) {
                return;
            }
            String id = ContentId.of('e', core.get(0).id());
            if (open.containsKey(id)) {
                return;
            }
            OpenStory rest = new OpenStory(whole.id());
            OpenStory second = new OpenStory(id);
            whole.kept().forEach(article -> assign(article, core.contains(article) ? second : rest));
            double likelihood = Math.max(likelihood(rest, second), likelihood(second, rest));
            if (likelihood > Forest.probabilityOf(0)) {
                whole.members().forEach(article -> storyOf[article] = whole);
                return;
            }
            open.put(whole.id(), rest);
            open.put(id, second);
            splits.add(new StorySplit(
                    whole.id(), id, core.stream().map(Profile::id).toList(), likelihood));
        }

        /** That the articles of one story are of another, on average; as if a third one were as near. */
        private double likelihood(OpenStory of, OpenStory story) {
            double sum = 0;
            for (Profile article : of.kept()) {
                sum += Forest.probabilityOf(score(row(arrival.terms.language(), article, story, arrival.crowd)));
            }
            return sum / of.kept().size();
        }
    }
}
