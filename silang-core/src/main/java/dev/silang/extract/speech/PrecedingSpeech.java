package dev.silang.extract.speech;

import java.util.ArrayList;
import java.util.List;

/** Finds sentences whose speaker the next sentence names: "Enam rumah roboh. Hal itu disampaikan Budi." */
final class PrecedingSpeech {
    private PrecedingSpeech() {}

    static List<Carried> find(List<Heard> heard) {
        List<Carried> found = new ArrayList<>();
        for (int at = 1; at < heard.size(); at++) {
            Voice owner = heard.get(at).owner();
            Heard before = heard.get(at - 1);
            if (owner != null && before.isSilent() && before.owner() == null) {
                Speech.Unit unit = before.unit();
                Said said = new Said(unit.first(), unit.end(), false, owner.speaker(), owner, null, List.of());
                found.add(new Carried(unit.first(), unit.end(), said, ".speech.preceding"));
            }
        }
        return found;
    }
}
