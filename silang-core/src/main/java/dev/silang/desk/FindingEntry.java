package dev.silang.desk;

import dev.silang.check.Finding;
import dev.silang.check.Question;
import dev.silang.check.Verdict;
import dev.silang.claim.Slot;
import java.util.List;

/**
 * What is kept of a finding, to look for it; the finding itself is in {@link Desk#check(String)}. What only one article says is not
 * kept.
 *
 * @param question its key, which is the same in every language and story
 * @param frame the event asked about, empty if none
 * @param of the thing asked, empty if the slot says all
 * @param answers the exact words of the first claim of each answer
 */
public record FindingEntry(
        String story,
        String finding,
        String question,
        Slot slot,
        String frame,
        String of,
        Verdict verdict,
        List<String> answers) {
    public FindingEntry {
        answers = List.copyOf(answers);
    }

    static FindingEntry of(String story, Finding finding) {
        Question question = finding.question();
        return new FindingEntry(
                story,
                finding.id(),
                question.key(),
                question.slot(),
                question.frame(),
                question.of(),
                finding.verdict(),
                finding.positions().stream()
                        .map(position -> position.claims().get(0).quote())
                        .toList());
    }
}
