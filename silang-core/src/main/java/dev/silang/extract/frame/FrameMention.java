package dev.silang.extract.frame;

import java.util.List;

/**
 * Tokens that name an event.
 *
 * @param first index of the first token
 * @param end index behind the last token
 * @param frame type and phase of the event: {@code crash}, {@code arrest}
 * @param generic whether the word ("kejadian") stands for whatever the story is about
 * @param rules ids of the rules that made it
 */
public record FrameMention(int first, int end, String frame, boolean generic, List<String> rules) {
    public FrameMention {
        if (end <= first) {
            throw new IllegalArgumentException("a mention of no token: " + frame);
        }
        rules = List.copyOf(rules);
    }
}
