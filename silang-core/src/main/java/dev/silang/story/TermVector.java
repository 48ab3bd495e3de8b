package dev.silang.story;

import java.util.Arrays;

/** Terms by ascending number, each with its weight. Immutable once made. */
final class TermVector {
    static final TermVector EMPTY = new TermVector(new int[0], new float[0]);

    private final int[] terms;
    private final float[] weights;
    private final double square;

    /** @param terms ascending */
    TermVector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
        double sum = 0;
        for (float weight : weights) {
            sum += (double) weight * weight;
        }
        this.square = sum;
    }

    int size() {
        return terms.length;
    }

    int term(int place) {
        return terms[place];
    }

    float weight(int place) {
        return weights[place];
    }

    /** The cosine of the angle to another: 1 where both weigh the same terms alike, 0 where they share none. */
    double cosine(TermVector other) {
        if (square == 0 || other.square == 0) {
            return 0;
        }
        double sum = 0;
        int j = 0;
        for (int i = 0; i < terms.length && j < other.terms.length; i++) {
            j = other.from(j, terms[i]);
            if (j < other.terms.length && other.terms[j] == terms[i]) {
                sum += (double) weights[i] * other.weights[j];
            }
        }
        return sum / Math.sqrt(square * other.square);
    }

    /** How much of this, by weight, the other has too; -1 if this is empty. */
    double coveredBy(TermVector other) {
        if (square == 0) {
            return -1;
        }
        double sum = 0;
        int j = 0;
        for (int i = 0; i < terms.length && j < other.terms.length; i++) {
            j = other.from(j, terms[i]);
            if (j < other.terms.length && other.terms[j] == terms[i]) {
                sum += (double) weights[i] * weights[i];
            }
        }
        return sum / square;
    }

    /** How heavy the heaviest term is that the other does not have; 0 if there is none. */
    float heaviestBeside(TermVector other) {
        float heaviest = 0;
        int j = 0;
        for (int i = 0; i < terms.length; i++) {
            j = other.from(j, terms[i]);
            if (j == other.terms.length || other.terms[j] != terms[i]) {
                heaviest = Math.max(heaviest, weights[i]);
            }
        }
        return heaviest;
    }

    /** The terms that the other has too. */
    int[] shared(TermVector other) {
        int[] found = new int[Math.min(terms.length, other.terms.length)];
        int size = 0;
        int j = 0;
        for (int i = 0; i < terms.length && j < other.terms.length; i++) {
            j = other.from(j, terms[i]);
            if (j < other.terms.length && other.terms[j] == terms[i]) {
                found[size++] = terms[i];
            }
        }
        return Arrays.copyOf(found, size);
    }

    private int from(int place, int term) {
        int at = place;
        while (at < terms.length && terms[at] < term) {
            at++;
        }
        return at;
    }

    /** The places of the heaviest terms, heaviest first; of equal ones the lower number first. */
    int[] heaviest(int most) {
        Integer[] places = new Integer[terms.length];
        Arrays.setAll(places, i -> i);
        Arrays.sort(places, (a, b) -> {
            int heavier = Float.compare(weights[b], weights[a]);
            return heavier != 0 ? heavier : Integer.compare(terms[a], terms[b]);
        });
        int[] found = new int[Math.min(most, places.length)];
        Arrays.setAll(found, i -> places[i]);
        return found;
    }

    /** No more than so many terms, the heaviest. */
    TermVector cut(int most) {
        if (terms.length <= most) {
            return this;
        }
        int[] places = heaviest(most);
        Arrays.sort(places);
        int[] kept = new int[places.length];
        float[] keptWeights = new float[places.length];
        for (int i = 0; i < places.length; i++) {
            kept[i] = terms[places[i]];
            keptWeights[i] = weights[places[i]];
        }
        return new TermVector(kept, keptWeights);
    }

    /** Both together, the weights of shared terms added. */
    TermVector plus(TermVector other) {
        if (terms.length == 0) {
            return other;
        }
        int[] all = new int[terms.length + other.terms.length];
        float[] sums = new float[all.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length || j < other.terms.length) {
            int mine = i < terms.length ? terms[i] : Integer.MAX_VALUE;
            int its = j < other.terms.length ? other.terms[j] : Integer.MAX_VALUE;
            all[size] = Math.min(mine, its);
            sums[size] = (mine <= its ? weights[i++] : 0) + (its <= mine ? other.weights[j++] : 0);
            size++;
        }
        return new TermVector(Arrays.copyOf(all, size), Arrays.copyOf(sums, size));
    }

    /** The same terms weighing 1 in all. */
    TermVector unit() {
        if (square == 0) {
            return this;
        }
        float length = (float) Math.sqrt(square);
        float[] scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = weights[i] / length;
        }
        return new TermVector(terms, scaled);
    }
}
