package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.lang.SpeechAttributes.CuePlace;
import dev.silang.lang.SpeechAttributes.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose the items of a list are: "Dinas Kesehatan meminta warga:" and "Berikut tuntutan Serikat Buruh:" speak for
 * the paragraphs below that begin with a number, a letter, a bullet, "Pertama," or a label ("Kapal Satu: …").
 */
final class ListedSpeech {
    /** "Dalam pokok perkara": a heading of so few tokens may stand between the line and its items. */
    private static final int MAX_HEADING = 6;

    /** "Berikut tuntutannya:" means the one who spoke at most so many units before. */
    private static final int MAX_BACK = 10;

    /** Tokens of a label with its colon: "Kapal Mahakam 1:". */
    private static final int MAX_LABEL = 8;

    /** Tokens of an item that has a label. */
    private static final int MAX_LABELLED = 40;

    /** "Petitum permohonan gugatan Kementerian": so many tokens at most part points from their owner. */
    private static final int MAX_BESIDE = 5;

    private final Speech speech;
    private final SpeakerResolver names;

    ListedSpeech(Speech speech, SpeakerResolver names) {
        this.speech = speech;
        this.names = names;
    }

    List<Carried> find(List<Heard> heard) {
        List<Carried> found = new ArrayList<>();
        int at = 0;
        while (at < heard.size()) {
            int first = isIntroduction(heard, at) ? firstItem(heard, at + 1) : -1;
            Said voice = first < 0 ? null : speaker(heard, at);
            int end = first < 0 ? at + 1 : lastItem(heard, first);
            for (int i = first; voice != null && i < end; i++) {
                Speech.Unit unit = heard.get(i).unit();
                if (heard.get(i).isSilent() && unit.end() - unit.first() > 2) {
                    found.add(new Carried(unit.first(), unit.end(), voice, ".speech.listed"));
                }
            }
            at = end;
        }
        return found;
    }

    /** Whether a unit ends its paragraph with a colon. */
    private boolean isIntroduction(List<Heard> heard, int at) {
        Speech.Unit unit = heard.get(at).unit();
        return speech.is(unit.end() - 1, ":") && opensParagraph(heard, at + 1);
    }

    private static boolean opensParagraph(List<Heard> heard, int at) {
        return at > 0
                && at < heard.size()
                && heard.get(at).unit().paragraph() != heard.get(at - 1).unit().paragraph();
    }

    private int firstItem(List<Heard> heard, int at) {
        if (isItem(heard, at)) {
            boolean alone = isLabelled(heard, at) && !isItem(heard, nextParagraph(heard, at));
            return alone ? -1 : at;
        }
        Speech.Unit unit = heard.get(at).unit();
        boolean heading = unit.end() - unit.first() <= MAX_HEADING && !speech.is(unit.end() - 1, ".");
        return heading && isItem(heard, at + 1) ? at + 1 : -1;
    }

    /** Index of the unit behind the list; one paragraph between two items explains the first of them. */
    private int lastItem(List<Heard> heard, int first) {
        boolean ordered = isOrdered(heard.get(first).unit());
        int end = first;
        int at = first;
        while (at < heard.size()) {
            int next = nextParagraph(heard, at);
            if (isItem(heard, at)) {
                end = next;
            } else if (!ordered || end < at || !isItem(heard, next)) {
                return end;
            }
            at = next;
        }
        return end;
    }

    private static int nextParagraph(List<Heard> heard, int at) {
        int next = at + 1;
        while (next < heard.size() && !opensParagraph(heard, next)) {
            next++;
        }
        return next;
    }

    private boolean isItem(List<Heard> heard, int at) {
        return opensParagraph(heard, at)
                && (isNumbered(heard.get(at).unit()) || isOrdered(heard.get(at).unit()) || isLabelled(heard, at));
    }

    /** "Kapal Mahakam 1: PT Sinar Laut.", "Unemployment: 3.5%": a paragraph of one line in which nobody speaks. */
    private boolean isLabelled(List<Heard> heard, int at) {
        Speech.Unit unit = heard.get(at).unit();
        int colon = unit.first();
        while (colon < Math.min(unit.end(), unit.first() + MAX_LABEL) && !speech.is(colon, ":")) {
            colon++;
        }
        boolean label =
                speech.is(colon, ":") && colon > unit.first() && colon + 1 < unit.end() && !speech.isQuoted(colon + 1);
        return label
                && unit.end() - unit.first() <= MAX_LABELLED
                && heard.get(at).isSilent()
                && nextParagraph(heard, at) == at + 1;
    }

    /** "1.", "a)", "(2)", "-", "•". */
    private boolean isNumbered(Speech.Unit unit) {
        int at = unit.first();
        if (speech.isMark(at) && !speech.is(at, "(")) {
            return "-–—•*·●▪".contains(speech.token(at).text());
        }
        int mark = speech.is(at, "(") ? at + 1 : at;
        boolean label =
                speech.token(mark).isNumber() || speech.token(mark).text().length() == 1;
        return label && (speech.is(mark + 1, ".") || speech.is(mark + 1, ")"));
    }

    private boolean isOrdered(Speech.Unit unit) {
        return speech.isPart(unit.first(), Part.ORDER) && speech.is(speech.partEnd(unit.first()), ",");
    }

    /** Who speaks in the line that announces a list: its cue's speaker, else the one whose points they are. */
    private @Nullable Said speaker(List<Heard> heard, int at) {
        Heard line = heard.get(at);
        if (!line.isSilent()) {
            return line.said().get(line.said().size() - 1);
        }
        Speech.Unit unit = line.unit();
        Speaker asking = asking(unit);
        if (asking != null) {
            return said(unit, asking);
        }
        boolean back = false;
        for (int i = unit.first(); i < unit.end(); i++) {
            if (speech.isPart(i, Part.POINTS)) {
                Speaker owner = owner(unit, i);
                if (owner != null) {
                    return said(unit, owner);
                }
                back |= speech.carriesPronoun(i);
            }
        }
        return back ? saidBefore(heard, at, MAX_BACK) : sameParagraph(heard, at) ? saidBefore(heard, at, 1) : null;
    }

    /** "Budi mengatakan air naik. Berikut wilayah yang terendam:" goes on with what Budi said. */
    private static boolean sameParagraph(List<Heard> heard, int at) {
        return at > 0 && !opensParagraph(heard, at);
    }

    /** "Budi meminta warga mematuhi hal berikut:" holds no statement, yet what follows is Budi's. */
    private @Nullable Speaker asking(Speech.Unit unit) {
        for (int at = unit.first(); at < unit.end(); at++) {
            Cue cue = speech.cue(at);
            if (cue != null && cue.position() == CuePlace.BEFORE) {
                return names.firstIn(unit.first(), at);
            }
        }
        return null;
    }

    /** The one named next to the points ("tuntutan Serikat Buruh"), else ahead of them, else the paper that has them. */
    private @Nullable Speaker owner(Speech.Unit unit, int points) {
        Speaker behind = names.firstIn(points + 1, unit.end());
        if (behind != null && isBeside(speech.partEnd(points), behind.firstToken())) {
            return joined(behind);
        }
        Speaker ahead = names.firstIn(unit.first(), points);
        return ahead != null ? ahead : paper(unit, points);
    }

    private boolean isBeside(int from, int to) {
        for (int at = from; at < to; at++) {
            if (speech.isMark(at) || speech.isPart(at, Part.RELATIVE)) {
                return false;
            }
        }
        return to - from <= MAX_BESIDE;
    }

    private @Nullable Speaker paper(Speech.Unit unit, int points) {
        for (int at = unit.first(); at < points; at++) {
            if (speech.isPart(at, Part.PAPER)) {
                int end = speech.partEnd(at);
                String name = speech.text(at, end);
                return new Speaker(name, Attribution.Kind.DOCUMENT, false, null, at, end);
            }
        }
        return null;
    }

    /** "KLH/BPLH": two names that a slash joins are one, as written. */
    private Speaker joined(Speaker body) {
        Speaker other = speech.is(body.endToken(), "/") ? names.at(body.endToken() + 1) : null;
        if (other == null) {
            return body;
        }
        String name = speech.text(body.firstToken(), other.endToken());
        return new Speaker(name, body.kind(), false, null, body.firstToken(), other.endToken());
    }

    private static Said said(Speech.Unit unit, Speaker owner) {
        Voice voice = new Voice(owner, owner.firstToken(), owner.endToken(), Voice.Naming.NAME);
        return new Said(unit.first(), unit.end(), false, owner, voice, null, List.of());
    }

    /** "Berikut tuntutannya:" means the one who spoke last, at most so many units before. */
    private static @Nullable Said saidBefore(List<Heard> heard, int at, int back) {
        for (int i = at - 1; i >= Math.max(0, at - back); i--) {
            List<Said> said = heard.get(i).said();
            if (!said.isEmpty()) {
                return said.get(said.size() - 1);
            }
        }
        return null;
    }
}
