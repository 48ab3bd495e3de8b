package dev.silang.extract.speech;

import org.jspecify.annotations.Nullable;

/** A document that names nobody. */
final class NoNames implements SpeakerResolver {
    @Override
    public @Nullable Speaker at(int token) {
        return null;
    }

    @Override
    public @Nullable Speaker lastBefore(int token, boolean personOnly) {
        return null;
    }

    @Override
    public @Nullable Speaker firstIn(int from, int to) {
        return null;
    }
}
