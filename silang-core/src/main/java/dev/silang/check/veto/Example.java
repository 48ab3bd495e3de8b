package dev.silang.check.veto;

import dev.silang.claim.Slot;
import java.util.List;

/**
 * Reports that a veto is for. All came out on Wednesday, 5 June 2024, an hour apart from 8.00 on; what stands before an
 * empty line is a headline.
 *
 * @param slot of the claims that the veto parts
 * @param reports with answers of this slot that would be set against each other but for the veto
 * @param changed the same so that its reason is gone
 */
public record Example(Slot slot, List<String> reports, List<String> changed) {
    public Example {
        reports = List.copyOf(reports);
        changed = List.copyOf(changed);
        if (reports.size() < 2 || changed.size() < 2) {
            throw new IllegalArgumentException("one report contradicts no other: " + reports + ", " + changed);
        }
    }
}
