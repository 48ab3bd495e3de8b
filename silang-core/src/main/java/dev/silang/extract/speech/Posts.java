package dev.silang.extract.speech;

import dev.silang.lang.Category;
import org.jspecify.annotations.Nullable;

/** Finds speech that is signed and not told: posts put into a text, quotes with a dash and a name, lines of an interview. */
final class Posts {
    /** Tokens of a name between a dash and the handle in brackets. */
    private static final int MAX_POSTER = 8;

    /** Shorter ones are the rest of something else. */
    private static final int MIN_CONTENT = 3;

    /** Words of "pic.example.com/abc". */
    private static final int MAX_ADDRESS = 4;

    private final Speech speech;
    private final SpeakerResolver names;
    private final SpeakerFinder speakers;
    private final Saying saying;
    /** Index behind the last post. */
    private int lastEnd;

    Posts(Speech speech, SpeakerResolver names, SpeakerFinder speakers, Saying saying) {
        this.speech = speech;
        this.names = names;
        this.speakers = speakers;
        this.saying = saying;
    }

    /** Reads all posts of a unit: "Text — Name (@handle) 3 May 2024"; gives the index behind the last. */
    int read(Speech.Unit unit, int silentFrom) {
        int start = unit.first();
        for (int at = unit.first() + 2; at + 1 < unit.end(); at++) {
            if (speech.is(at, "(") && speech.is(at + 1, "@")) {
                int dash = dashBefore(start, at);
                int end = behindDate(speech.skipBrackets(at, unit.end()), unit);
                boolean first = start == unit.first() && dash >= start && !hasWords(start, dash);
                int from = first ? Math.max(lastEnd, silentFrom) : start;
                if (dash - from >= MIN_CONTENT) {
                    saying.add(from, dash, false, speakers.written(dash + 1, at), null);
                    start = end;
                    lastEnd = end;
                }
                at = Math.max(at, end - 1);
            }
        }
        return start;
    }

    /** Whether more than tags and an address stand before a dash: else the post began in the sentence before. */
    private boolean hasWords(int from, int to) {
        int words = 0;
        for (int at = from; at < to; at++) {
            words += speech.token(at).isWord()
                            && !speech.is(at - 1, "#")
                            && !speech.token(at).isCapitalized()
                    ? 1
                    : 0;
        }
        return words > MAX_ADDRESS;
    }

    /** Index of the dash ahead of a poster's name, -1 if none stands there. */
    private int dashBefore(int start, int handle) {
        for (int at = handle - 2; at >= start && at > handle - MAX_POSTER; at--) {
            if (speech.isLooseDash(at)) {
                return at;
            }
        }
        return -1;
    }

    private int behindDate(int from, Speech.Unit unit) {
        int at = from;
        while (at < unit.end()
                && (speech.is(at, Category.MONTHS) || speech.token(at).isNumber() || speech.is(at, ","))) {
            at++;
        }
        return at;
    }

    /** "\"We are ready.\" — Budi Santoso, 25": a quote that a name behind a dash signs. */
    @Nullable
    Voice signer(Quote quote) {
        int at = quote.end();
        while (at < quote.end() + 2 && speech.isLooseDash(at)) {
            at++;
        }
        Speaker person = at > quote.end() ? names.at(at) : null;
        boolean over = person != null && (speech.isMark(person.endToken()) || speech.endsParagraph(person.endToken()));
        return over && person != null ? new Voice(person, at, person.endToken(), Voice.Naming.NAME) : null;
    }

    /** "Budi Santoso: Air sudah surut.": a line of an interview opens with a name and a colon. */
    void readLine(Speech.Unit unit) {
        Speaker person = names.at(unit.first());
        boolean line = person != null
                && person.person()
                && person.firstToken() == unit.first()
                && speech.is(person.endToken(), ":")
                && unit.end() - person.endToken() > MIN_CONTENT;
        if (line && person != null) {
            Voice voice = new Voice(person, unit.first(), person.endToken(), Voice.Naming.NAME);
            saying.add(person.endToken() + 1, unit.end(), false, voice, null);
        }
    }
}
