package dev.silang.report.words;

import dev.silang.check.DateSlip;
import dev.silang.check.Story;
import dev.silang.claim.Claim;
import dev.silang.text.WrittenCharacters;
import dev.silang.value.DayRange;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Tells of dates with which a report contradicts itself. Immutable. */
final class SlipText {
    private final CheckText wording;
    private final Labels labels;

    SlipText(CheckText wording) {
        this.wording = wording;
        this.labels = wording.labels();
    }

    /** A line for each slip of a story's articles. */
    List<String> of(Story story) {
        return wording.slips().stream()
                .filter(slip -> story.articles().contains(slip.claim().article()))
                .map(this::line)
                .toList();
    }

    private String line(DateSlip slip) {
        Claim claim = slip.claim();
        String where = wording.name(claim.article().id());
        String what = labels.text(
                "slip." + slip.reason().label(),
                where,
                "“" + WrittenCharacters.shown(claim.quote()) + "”",
                sound(claim));
        LocalDate likely = slip.likely();
        return likely == null
                ? what
                : what + labels.text("slip.likely", wording.values().of(day(likely)));
    }

    /** The date with its own weekday. */
    private String sound(Claim claim) {
        LocalDate date = claim.value() instanceof TimeSpan time ? time.date() : null;
        return date == null ? "" : wording.values().of(day(date));
    }

    private static TimeSpan day(LocalDate date) {
        Set<TimeSpan.Part> stated =
                Set.of(TimeSpan.Part.YEAR, TimeSpan.Part.MONTH, TimeSpan.Part.DAY, TimeSpan.Part.WEEKDAY);
        return new TimeSpan(DayRange.of(date), null, null, date.getDayOfWeek(), null, Grain.DAY, stated, Hedge.NONE);
    }
}
