package dev.silang.web.desk;

import dev.silang.check.CrossCheck;
import dev.silang.report.view.Agenda;
import dev.silang.report.view.Movement;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.source.Publisher;
import dev.silang.source.Publishers;
import dev.silang.text.Article;
import java.util.List;
import java.util.Optional;

/**
 * How an outlet kept up with answers that changed as reports came: updates, and conflicts of earlier and later reports.
 *
 * @param questions that it answered and whose answer changed
 * @param first of these, how many it was the first to answer otherwise than before
 * @param behind how many it still gave the earlier answer to afterwards
 * @param corrected how many it answered otherwise in a later report of its own
 */
public record OutletUpdates(int questions, int first, int behind, int corrected) {
    private static final OutletUpdates NONE = new OutletUpdates(0, 0, 0, 0);

    /** @param checks of stories that the outlet reported */
    public static OutletUpdates of(String outlet, List<CrossCheck> checks) {
        return checks.stream()
                .flatMap(check -> {
                    CheckText wording = new CheckText(check, Labels.of(Labels.LANGUAGES.get(0)));
                    return check.stories().stream()
                            .flatMap(story -> Agenda.of(wording, story).contested().stream()
                                    .map(entry -> of(outlet, Movement.of(story, entry))));
                })
                .reduce(NONE, OutletUpdates::plus);
    }

    private static OutletUpdates of(String outlet, Movement movement) {
        Optional<Movement.Told> changed = movement.changed();
        List<Movement.Told> own = movement.told().stream()
                .filter(told -> isOf(outlet, told.article()))
                .toList();
        if (own.isEmpty() || changed.isEmpty() || !movement.moves()) {
            return NONE;
        }
        boolean isBehind = movement.behind().stream().anyMatch(article -> isOf(outlet, article));
        return new OutletUpdates(
                1,
                one(isOf(outlet, changed.get().article())),
                one(isBehind),
                one(isCorrected(own, changed.get().answer())));
    }

    /** Whether a later report gives one of the newer answers, and the first one gave none of them. */
    private static boolean isCorrected(List<Movement.Told> own, int newer) {
        Article first = own.get(0).article();
        List<Article> current = own.stream()
                .filter(told -> told.answer() >= newer)
                .map(Movement.Told::article)
                .toList();
        return !current.isEmpty() && !current.contains(first);
    }

    private static boolean isOf(String outlet, Article article) {
        return Publishers.installed()
                .of(article)
                .map(Publisher::outlet)
                .filter(outlet::equals)
                .isPresent();
    }

    private static int one(boolean is) {
        return is ? 1 : 0;
    }

    private OutletUpdates plus(OutletUpdates other) {
        return new OutletUpdates(
                questions + other.questions, first + other.first, behind + other.behind, corrected + other.corrected);
    }
}
