package dev.silang.web.desk;

import dev.silang.check.CrossCheck;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.report.view.Agenda;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.view.Movement;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.source.Publisher;
import dev.silang.source.Publishers;
import dev.silang.text.Article;
import java.util.List;
import java.util.Optional;

/**
 * How an outlet kept up with answers that changed.
 *
 * @param questions that it answered and whose answer was updated while they were reported
 * @param first of these, how many it was the first to give a newer answer to
 * @param behind how many it still gave an earlier answer to when a newer one was published
 * @param corrected how many it first answered in the earlier way itself, and in a later report in a newer one
 */
public record OutletUpdates(int questions, int first, int behind, int corrected) {
    private static final OutletUpdates NONE = new OutletUpdates(0, 0, 0, 0);

    /** @param checks of stories that the outlet reported */
    public static OutletUpdates of(String outlet, List<CrossCheck> checks) {
        return checks.stream()
                .flatMap(check -> {
                    CheckText wording = new CheckText(check, Labels.of(Labels.LANGUAGES.get(0)));
                    return check.stories().stream().flatMap(story -> Agenda.of(wording, story).contested().stream()
                            .filter(entry -> entry.relation() == Verdict.UPDATE)
                            .map(entry -> of(outlet, story, entry)));
                })
                .reduce(NONE, OutletUpdates::plus);
    }

    private static OutletUpdates of(String outlet, Story story, Entry entry) {
        Movement movement = Movement.of(story, entry);
        Optional<Movement.Told> changed = movement.changed();
        List<Movement.Told> own =
                movement.told().stream().filter(told -> isOf(outlet, told.article())).toList();
        if (own.isEmpty() || changed.isEmpty()) {
            return NONE;
        }
        boolean isBehind = movement.behind().stream().anyMatch(article -> isOf(outlet, article));
        boolean isCorrected = own.get(own.size() - 1).answer() > own.get(0).answer();
        return new OutletUpdates(
                1, one(isOf(outlet, changed.get().article())), one(isBehind), one(isCorrected));
    }

    private static boolean isOf(String outlet, Article article) {
        return Publishers.installed().of(article).map(Publisher::outlet).filter(outlet::equals).isPresent();
    }

    private static int one(boolean is) {
        return is ? 1 : 0;
    }

    private OutletUpdates plus(OutletUpdates other) {
        return new OutletUpdates(
                questions + other.questions,
                first + other.first,
                behind + other.behind,
                corrected + other.corrected);
    }
}
