package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.SpeechAttributes;
import dev.silang.lang.SpeechAttributes.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom words mean that name nobody: "the president", "perusahaan itu", "the transport police", "a spokesman for NASA". */
final class Descriptions {
    /** Names before a description that are asked whether it fits; a bound keeps time linear. */
    private static final int LOOK_BACK = 16;

    /** "A spokesman said" speaks for the body named at most so many tokens before. */
    private static final int NEAR = 60;

    /** "A spokesman for the council of elders": words of a body that is no known name. */
    private static final int MAX_BODY = 6;

    /** "South Carolina" ahead of "Gov." */
    private static final int MAX_AHEAD = 3;

    /** Shorter titles begin too many words. */
    private static final int SHORTEST_TITLE = 3;

    private final Speech speech;
    private final SpeakerResolver names;
    private final Memory memory;

    Descriptions(Speech speech, SpeakerResolver names, Memory memory) {
        this.speech = speech;
        this.names = names;
        this.memory = memory;
    }

    /** Who was named before by the office or as the body that a definite description names. */
    @Nullable
    Speaker meant(int from, int to) {
        List<String> words = words(from, to);
        if (words.isEmpty()) {
            return null;
        }
        for (int at = from; at < to; at++) {
            if (speech.isPart(at, Part.BODY)) {
                return body(from, to, words);
            }
        }
        Speaker aged = aged(from, to);
        if (aged != null) {
            return aged;
        }
        Speaker unnamed = memory.lastUnnamed();
        if (unnamed != null && nameHolds(unnamed, words)) {
            return unnamed;
        }
        String ending = " " + String.join(" ", words);
        boolean telling = words.size() > 1 || speech.token(to - 1).isCapitalized();
        Speaker named = before(
                from,
                speaker -> speaker.person()
                        ? holds(speaker, words) || isTitled(speaker, words)
                        : telling && (" " + speaker.name().toLowerCase(Locale.ROOT)).endsWith(ending));
        return named != null || !telling ? named : outlet(from, ending);
    }

    /** "The Journal" behind "Wall Street Journal": an agency or outlet named before whose name ends so. */
    private @Nullable Speaker outlet(int token, String ending) {
        Match found = speech.agencyBefore(token);
        for (int i = 0; i < LOOK_BACK && found != null; i++) {
            Speaker outlet = Agencies.speaker(speech.document(), found);
            if (outlet.name().toLowerCase(Locale.ROOT).endsWith(ending)) {
                return outlet;
            }
            found = speech.agencyBefore(found.first());
        }
        return null;
    }

    /**
     * "The ministry" means a body whose name has that word and all others of the description; where none has, a word
     * alone ("the company") means the body that spoke last, else the one named last. "The circuit court" is no court whose name
     * lacks the word, and no newspaper.
     */
    private @Nullable Speaker body(int from, int to, List<String> words) {
        Speaker fitting = before(from, speaker -> !speaker.person() && nameHolds(speaker, words));
        if (fitting != null || isNamed(from, to) || words.size() > 1 && speech.is(to - 1, Category.ORGANISATIONS)) {
            return fitting;
        }
        Speaker last = memory.lastBody();
        boolean company = isCompany(from, to);
        return last != null && isProper(last) && mayBe(last, company)
                ? last
                : before(from, speaker -> !speaker.person() && mayBe(speaker, company));
    }

    /** "The company", "the airline". */
    private boolean isCompany(int from, int to) {
        for (int at = from; at < to; at++) {
            if (speech.isMarked(at, SpeechAttributes.COMMERCIAL)) {
                return true;
            }
        }
        return false;
    }

    /** A court, a party, a ministry is no company. */
    private boolean mayBe(Speaker body, boolean company) {
        Match match =
                company && body.firstToken() >= 0 ? speech.match(body.firstToken(), Category.ORGANISATIONS) : null;
        return match == null || !match.entry().is(NameAttributes.PUBLIC);
    }

    /** "the Justice Department" is no other body, "the media company" may be any. */
    private boolean isNamed(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (speech.token(at).isCapitalized()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a body has a name: "consumers" have none. */
    private boolean isProper(Speaker speaker) {
        return names.at(speaker.firstToken()) != null
                || Arrays.stream(speaker.name().split(" ", -1))
                                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                                .count()
                        > 1;
    }

    private static boolean nameHolds(Speaker speaker, List<String> words) {
        return new HashSet<>(
                        Arrays.asList(speaker.name().toLowerCase(Locale.ROOT).split("[ ,.()’']+")))
                .containsAll(words);
    }

    /** Whether the speaker's office has all words of a description. */
    private static boolean holds(Speaker speaker, List<String> words) {
        String role = speaker.role();
        return role != null
                && new HashSet<>(Arrays.asList(role.toLowerCase(Locale.ROOT).split("[ ,.]+"))).containsAll(words);
    }

    /**
     * "Vermont Sen. John Miller" is "the Vermont senator", "Labour party leader John Miller" "the Labour leader": the words
     * ahead of a name have all of a description, a title maybe written short.
     */
    private boolean isTitled(Speaker speaker, List<String> words) {
        int end = speaker.firstToken();
        int last = speech.is(end - 1, ".") ? end - 2 : end - 1;
        if (last < 0 || !speech.is(last, Category.TITLES) && !speech.is(last, Category.OFFICES)) {
            return false;
        }
        String title = speech.token(last).norm();
        List<String> ahead = words(Math.max(0, last - MAX_AHEAD), last);
        return title.length() >= SHORTEST_TITLE
                && words.get(words.size() - 1).startsWith(title)
                && ahead.containsAll(words.subList(0, words.size() - 1));
    }

    /** "The 23-year-old", "perempuan 23 tahun itu": the one behind whose name the number stands. */
    private @Nullable Speaker aged(int from, int to) {
        for (int at = from; at < to; at++) {
            String age = digits(speech.token(at).text());
            Speaker found =
                    age.isEmpty() ? null : before(from, speaker -> speaker.person() && isFollowedBy(speaker, age));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private boolean isFollowedBy(Speaker speaker, String age) {
        int end = speaker.endToken();
        boolean aside = speech.is(end, ",") || speech.is(end, "(");
        return speech.token(aside ? end + 1 : end).text().equals(age);
    }

    /** The digits that a word begins with: "23-year-old". */
    private static String digits(String word) {
        int end = 0;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (speech.token(at).isWord() && !speech.isPart(at, Part.DEFINITE)) {
                words.add(speech.token(at).norm());
            }
        }
        return words;
    }

    private @Nullable Speaker before(int token, Predicate<Speaker> fits) {
        Speaker found = names.lastBefore(token, false);
        for (int i = 0; i < LOOK_BACK && found != null && !fits.test(found); i++) {
            found = names.lastBefore(found.firstToken(), false);
        }
        return found != null && fits.test(found) ? found : null;
    }

    /**
     * The body for which a nameless "spokesman" speaks, with that word as its role; null if no such word stands there.
     *
     * @param cut index behind the noun itself
     * @param to index behind what explains it: "for the ministry"
     */
    @Nullable
    Voice mouth(int from, int cut, int to) {
        int mouth = from;
        while (mouth < cut && !speech.isPart(mouth, Part.MOUTH)) {
            mouth++;
        }
        if (mouth >= cut || names.lastIn(from, to, true) != null || isNamedBehind(to)) {
            return null;
        }
        Speaker body = body(from, mouth, to);
        if (body == null) {
            return null;
        }
        String role = speech.text(mouth, speech.partEnd(mouth));
        Speaker speaker = new Speaker(body.name(), body.kind(), false, role, from, to);
        return new Voice(speaker, from, cut, Voice.Naming.NAME);
    }

    /** "Juru bicara BNPB, Budi Santoso": whether a comma and somebody's name follow. */
    private boolean isNamedBehind(int to) {
        Speaker named = speech.is(to, ",") ? names.at(to + 1) : null;
        return named != null && named.person();
    }

    private @Nullable Speaker body(int from, int mouth, int to) {
        Speaker named = names.firstIn(from, to);
        if (named != null) {
            return named;
        }
        int first = speech.isDetermined(from) ? from + 1 : from;
        if (first > from && first < mouth && speech.token(first).isCapitalized()) {
            return written(first, mouth);
        }
        int behind = speech.partEnd(mouth);
        if (behind < to && speech.isPart(behind, Part.END)) {
            return to - behind <= MAX_BODY ? written(behind + 1, to) : null;
        }
        if (first < mouth) {
            return null;
        }
        // "The statement" is one that was told of: whose it is was said then, or nobody knows.
        return speech.isPart(from, Part.DEFINITE) ? memory.lastBody() : bodyBefore(from);
    }

    /** The last body that was named, if it stands near. */
    private @Nullable Speaker bodyBefore(int from) {
        Speaker before = before(from, speaker -> !speaker.person());
        return before != null && from - before.endToken() <= NEAR ? before : null;
    }

    private Speaker written(int start, int to) {
        int from = speech.isPart(start, Part.DEFINITE) && start + 1 < to ? start + 1 : start;
        return new Speaker(speech.text(from, to), Attribution.Kind.SPEAKER, false, null, from, to);
    }
}
