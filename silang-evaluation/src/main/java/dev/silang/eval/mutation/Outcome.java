package dev.silang.eval.mutation;

/**
 * What became of a mutant.
 *
 * @param killer the test that failed on it; empty if none did
 */
record Outcome(Mutant mutant, String killer) {
    boolean survived() {
        return killer.isEmpty();
    }
}
