package dev.silang.web.desk;

import dev.silang.check.CrossCheck;
import dev.silang.check.Verdict;
import dev.silang.desk.Counts;
import dev.silang.report.view.Agenda;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;

/** Counts the questions of a story as its page shows them, so that a list never says another number. */
public final class AgendaCounts {
    private AgendaCounts() {}

    public static Counts of(CrossCheck check) {
        CheckText wording = new CheckText(check, Labels.of(Labels.LANGUAGES.get(0)));
        int conflicts = 0;
        int updates = 0;
        int agreements = 0;
        for (Agenda agenda :
                check.stories().stream().map(story -> Agenda.of(wording, story)).toList()) {
            int contested = agenda.contested().size();
            int conflicting = (int) agenda.contested().stream()
                    .filter(entry -> entry.relation() == Verdict.CONFLICT)
                    .count();
            conflicts += conflicting;
            updates += contested - conflicting;
            agreements += agenda.agreed().size();
        }
        return new Counts(conflicts, updates, agreements);
    }
}
