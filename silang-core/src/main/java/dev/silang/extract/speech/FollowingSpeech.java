package dev.silang.extract.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences that carry on a report without a cue: "Budi mengatakan api muncul pukul tiga. Korban dibawa ke
 * Kendal." Sentences behind a quote mostly are the article's own, and so are those of its first paragraph; what is left
 * was right for 29 of 36 claims of the annotated Indonesian cases, and for 52 of 256 without these bounds.
 */
final class FollowingSpeech {
    /** What stands further behind was the article's own. */
    private static final int MAX_FOLLOWING = 2;

    /** A text that lost its paragraphs is one long stretch: where a speech ends cannot be told. */
    private static final int LONGEST_STRETCH = 5;

    /** Tokens at the beginning of a sentence where someone else may be named. */
    private static final int OPENING = 8;

    private final Speech speech;
    private final SpeakerResolver names;

    FollowingSpeech(Speech speech, SpeakerResolver names) {
        this.speech = speech;
        this.names = names;
    }

    List<Carried> find(List<Heard> heard) {
        List<Carried> found = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= heard.size(); at++) {
            if (at == heard.size() || beginsStretch(heard, at)) {
                if (at - first <= LONGEST_STRETCH) {
                    readStretch(heard.subList(first, at), first == 0, found);
                }
                first = at;
            }
        }
        readEnclosed(heard, found);
        return found;
    }

    /** "Budi mengatakan air naik. Warga mengungsi. \"Kami siaga,\" katanya.": one sentence between two of one speaker. */
    private void readEnclosed(List<Heard> heard, List<Carried> found) {
        for (int at = 1; at + 1 < heard.size(); at++) {
            Heard before = heard.get(at - 1);
            Heard one = heard.get(at);
            Heard behind = heard.get(at + 1);
            boolean enclosed = one.isSilent() && !before.isSilent() && !behind.isSilent();
            if (enclosed && before.unit().paragraph() == one.unit().paragraph()) {
                Said from = teller(before.said());
                boolean same = from.speaker().isSame(behind.said().get(0).speaker());
                if (same && isReport(from, before.unit()) && !isFound(one, found) && mayBeSaid(one.unit())) {
                    found.add(new Carried(one.unit().first(), one.unit().end(), from, ".speech.enclosed"));
                }
            }
        }
    }

    /** "Budi menjelaskan, berdasarkan surat itu, pasar ditutup. Kios …": who goes on speaking, and no nameless paper by which he does. */
    private static Said teller(List<Said> said) {
        Said last = said.get(said.size() - 1);
        Voice voice = last.voice();
        boolean paper = last.cue() != null && last.cue().namesDocument() && voice != null && !voice.isNamed();
        return paper && said.size() > 1 && !last.via().isEmpty() ? said.get(said.size() - 2) : last;
    }

    private boolean mayBeSaid(Speech.Unit unit) {
        return !speech.turns(unit.first()) && speech.quote(unit.first()) == null;
    }

    private static boolean isFound(Heard one, List<Carried> found) {
        return found.stream().anyMatch(carried -> carried.first() == one.unit().first());
    }

    /** Reported speech to the end of its sentence. */
    private static boolean isReport(Said said, Speech.Unit unit) {
        Cue cue = said.cue();
        return cue != null && !said.direct() && cue.first() < said.end() && said.end() == unit.end();
    }

    /** A new paragraph, or a comma behind the full stop by which some crawls join paragraphs. */
    private boolean beginsStretch(List<Heard> heard, int at) {
        Speech.Unit unit = heard.get(at).unit();
        return unit.paragraph() != heard.get(at - 1).unit().paragraph() || speech.is(unit.first() - 1, ",");
    }

    private void readStretch(List<Heard> stretch, boolean lead, List<Carried> found) {
        if (lead) {
            readLead(stretch, found);
            return;
        }
        Said from = null;
        int following = 0;
        for (Heard one : stretch) {
            if (!one.isSilent()) {
                Said last = teller(one.said());
                from = mayGoOn(last, one.unit()) ? last : null;
                following = 0;
            } else if (from != null && following < MAX_FOLLOWING && follows(one.unit(), from)) {
                found.add(new Carried(one.unit().first(), one.unit().end(), from, ".speech.following"));
                following++;
            } else {
                from = null;
            }
        }
    }

    /** Reported speech of someone who is named, with its cue ahead of it or inside, to the end of its sentence. */
    private static boolean mayGoOn(Said said, Speech.Unit unit) {
        Voice voice = said.voice();
        boolean ahead = said.cue() != null && said.cue().first() < said.end() && said.end() == unit.end();
        return ahead && !said.direct() && voice != null && (voice.isNamed() || voice.isPronoun());
    }

    private boolean follows(Speech.Unit unit, Said from) {
        Speaker other = names.firstPersonIn(unit.first(), Math.min(unit.end(), unit.first() + OPENING));
        return !speech.turns(unit.first()) && (other == null || other.isSame(from.speaker())) && !isSourced(unit);
    }

    /** Whether a sentence names a source of its own. */
    private boolean isSourced(Speech.Unit unit) {
        for (int at = unit.first(); at < unit.end(); at++) {
            boolean source = speech.creditMatch(at) != null || speech.agency(at) != null || speech.isQuoted(at);
            if (source) {
                return true;
            }
        }
        return false;
    }

    /** "A bertemu B lima jam. A dan B membahas C, kata juru bicara.": the lead has both from the one it ends with. */
    private void readLead(List<Heard> stretch, List<Carried> found) {
        if (stretch.size() != 2) {
            return;
        }
        Heard first = stretch.get(0);
        Heard last = stretch.get(1);
        if (!first.isSilent() || last.said().size() != 1) {
            return;
        }
        Said said = last.said().get(0);
        boolean whole = said.first() == last.unit().first();
        if (whole && closesWithName(said) && !isSourced(first.unit())) {
            found.add(new Carried(first.unit().first(), first.unit().end(), said, ".speech.lead"));
        }
    }

    /** "…, kata Budi." behind a clause. */
    private static boolean closesWithName(Said said) {
        Cue cue = said.cue();
        Voice voice = said.voice();
        boolean closes = !said.direct() && cue != null && cue.first() >= said.end();
        return closes && voice != null && voice.isNamed();
    }
}
