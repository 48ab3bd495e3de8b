package dev.silang.extract.speech;

import dev.silang.lang.Category;
import org.jspecify.annotations.Nullable;

/** Finds speech that is signed and not told: posts put into a text, quotes with a dash and a name, lines of an interview. */
final class Posts {
    /** Tokens of a name between a dash and the handle in brackets. */
    private static final int MAX_POSTER = 8;

    /** Shorter ones are the rest of something else. */
    private static final int MIN_CONTENT = 3;

    /** Tokens of a name with its office before a colon. */
    private static final int MAX_NAMING = 16;

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
        at = at > quote.end() ? behindTitles(at) : at;
        Speaker person = at > quote.end() ? names.at(at) : null;
        boolean over = person != null && (speech.isMark(person.endToken()) || speech.endsParagraph(person.endToken()));
        if (over && person != null) {
            return new Voice(person, at, person.endToken(), Voice.Naming.NAME);
        }
        int end = at > quote.end() && person == null ? properEnd(at) : at;
        return end - at > 1 ? speakers.written(at, end) : null;
    }

    /** Behind "Dr." ahead of a name. */
    private int behindTitles(int first) {
        int at = first;
        while (speech.is(at, Category.TITLES) || at > first && speech.is(at, ".") && speech.touchesBefore(at)) {
            at++;
        }
        return at;
    }

    /** Index behind capitalized words that fill the stretch to the next mark or the end of the paragraph, else the first. */
    private int properEnd(int first) {
        int end = first;
        while (end < speech.size()
                && end - first < MAX_POSTER
                && speech.isProper(end)
                && (end == first || !begins(end))) {
            end++;
        }
        boolean over = end >= speech.size() || speech.isMark(end) || begins(end);
        return over ? end : first;
    }

    private boolean begins(int at) {
        return speech.endsParagraph(at);
    }

    /** "Budi Santoso: Air sudah surut.": a line of an interview opens with a name and a colon, or with name and office. */
    void readLine(Speech.Unit unit) {
        int colon = colon(unit);
        Speaker person = colon < 0 ? null : names.firstIn(unit.first(), colon);
        if (person == null || unit.end() - colon <= MIN_CONTENT || !names(person, unit.first(), colon)) {
            return;
        }
        Voice voice = new Voice(person, unit.first(), colon, Voice.Naming.NAME);
        Quote quote = speech.quote(colon + 1);
        if (quote != null && quote.end() + 2 >= unit.end()) {
            saying.add(quote.contentFirst(), quote.contentEnd(), true, voice, null);
        } else if (person.person()) {
            saying.add(colon + 1, unit.end(), false, voice, null);
        }
    }

    /** Index of the colon behind the words that open a unit, -1 if none stands there or somebody speaks before it. */
    private int colon(Speech.Unit unit) {
        int limit = Math.min(unit.end() - 1, unit.first() + MAX_NAMING);
        for (int at = unit.first(); at < limit && !speech.isQuoted(at); at++) {
            if (speech.is(at, ":")) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a name, with its office before or behind it, is all that stands in a stretch. */
    private boolean names(Speaker speaker, int first, int end) {
        int behind = speech.skipBrackets(speaker.endToken(), end);
        boolean opens = speaker.firstToken() == first;
        String role = speaker.role();
        if (role == null || !speaker.person()) {
            return opens && behind == end;
        }
        boolean ahead = opens || speech.text(first, speaker.firstToken()).startsWith(role);
        boolean after = behind == end
                || speech.is(behind, ",") && speech.text(behind + 1, end).startsWith(role);
        return ahead && after;
    }

    /** "Berikut pernyataan Ketua Budi Santoso:": the quotation below is the one's who is named before the colon. */
    void readIntroduction(Speech.Unit unit) {
        int colon = unit.end() - 1;
        Speaker speaker = speech.is(colon, ":") ? names.at(colon - 1) : null;
        if (speaker != null && speaker.endToken() == colon && speech.namesPaper(unit.first(), speaker.firstToken())) {
            saying.heard(new Voice(speaker, speaker.firstToken(), colon, Voice.Naming.NAME), false);
        }
    }
}
