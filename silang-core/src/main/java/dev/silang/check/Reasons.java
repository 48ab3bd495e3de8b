package dev.silang.check;

import dev.silang.source.Dependence;
import dev.silang.source.Origin;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Why origins are what they are, without what the stories of a cross-check tell already. Immutable. */
public final class Reasons {
    private final Set<Dependence> ofStories;

    public Reasons(CrossCheck check) {
        this.ofStories = check.stories().stream()
                .flatMap(story -> story.origins().stream())
                .flatMap(origin -> origin.why().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Why the articles of an answer are one origin that the story as a whole does not make one. */
    public List<Dependence> ofAnswerAlone(Origin origin) {
        return origin.why().stream().filter(why -> !ofStories.contains(why)).toList();
    }
}
