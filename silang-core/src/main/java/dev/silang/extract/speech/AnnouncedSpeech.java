package dev.silang.extract.speech;

import java.util.ArrayList;
import java.util.List;

/** Finds the paragraph that the line above it announces without quotation marks: "The Post reports:". */
final class AnnouncedSpeech {
    /** Shorter ones are the rest of something else. */
    private static final int MIN_CONTENT = 3;

    private AnnouncedSpeech() {}

    static List<Carried> find(List<Heard> heard, Speech speech) {
        List<Carried> found = new ArrayList<>();
        for (int at = 0; at + 1 < heard.size(); at++) {
            Heard line = heard.get(at);
            Voice voice = line.announced();
            int end = line.unit().end();
            boolean opens = voice != null && line.isSilent() && speech.is(end - 1, ":") && speech.endsParagraph(end);
            for (int next = at + 1; opens && voice != null && isSameParagraph(heard, at + 1, next); next++) {
                Speech.Unit unit = heard.get(next).unit();
                if (heard.get(next).isSilent() && unit.end() - unit.first() >= MIN_CONTENT) {
                    Said said = new Said(unit.first(), unit.end(), false, voice.speaker(), voice, null, List.of());
                    found.add(new Carried(unit.first(), unit.end(), said, ".speech.announced"));
                }
            }
        }
        return found;
    }

    private static boolean isSameParagraph(List<Heard> heard, int first, int at) {
        return at < heard.size()
                && heard.get(at).unit().paragraph() == heard.get(first).unit().paragraph();
    }
}
