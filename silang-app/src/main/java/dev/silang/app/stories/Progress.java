package dev.silang.app.stories;

/** Is told how far a run has come. */
public interface Progress {
    /**
     * @param what is being done: "read", "put together", "cross-check"
     * @param all how many there are to do; 0 if that is not known
     */
    void step(String what, long done, long all);
}
