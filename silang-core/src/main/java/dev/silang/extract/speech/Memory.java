package dev.silang.extract.speech;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who spoke so far in one document, and so whom a pronoun means. Asked in order of the text; not thread-safe. */
final class Memory {
    private static final int MAX_LOOK_BACK = 8;

    private final SpeakerResolver names;
    private final IntPredicate isQuoted;
    private final Set<String> heard = new HashSet<>();
    private @Nullable Speaker lastPerson;
    private @Nullable Speaker earlier;
    private @Nullable Speaker last;
    private @Nullable Speaker body;
    private @Nullable Speaker subject;

    /** @param isQuoted whether a token stands in quotation marks */
    Memory(SpeakerResolver names, IntPredicate isQuoted) {
        this.names = names;
        this.isQuoted = isQuoted;
    }

    /** Notes who spoke. */
    void spoke(Speaker speaker) {
        last = speaker;
        body = !speaker.person() && names.at(speaker.firstToken()) != null ? speaker : body;
        if (speaker.person()) {
            earlier = lastPerson == null || lastPerson.isSame(speaker) ? earlier : lastPerson;
            lastPerson = speaker;
            heard.add(speaker.name());
        }
    }

    /**
     * Notes who opens a sentence in which nobody speaks: "Budi memuji panitia. Ia mengatakan …". Only someone with an
     * office or who spoke before counts, for victims and suspects open sentences too.
     */
    void opened(@Nullable Speaker speaker) {
        boolean may = speaker != null && (speaker.role() != null || hasHeard(speaker));
        subject = may ? speaker : null;
        if (subject != null && subject.role() != null && lastPerson == null) {
            spoke(subject);
        }
    }

    /** Whether a person spoke before. */
    boolean hasHeard(Speaker speaker) {
        return heard.contains(speaker.name());
    }

    /** Who spoke last, if that is nobody with a name. */
    @Nullable
    Speaker lastUnnamed() {
        return last != null && !last.person() && names.at(last.firstToken()) == null ? last : null;
    }

    @Nullable
    Speaker lastPerson() {
        return lastPerson;
    }

    /** The person who spoke last but one, or last, of those that are not somebody; null if there is none. */
    @Nullable
    Speaker otherThan(Speaker somebody) {
        return lastPerson == null || lastPerson.isSame(somebody) ? earlier : lastPerson;
    }

    /** The organisation that spoke last, if no person did since. */
    @Nullable
    Speaker lastBody() {
        return last != null && !last.person() ? last : null;
    }

    /** The organisation that spoke last, whoever did since, else one that is the last to be named before a token. */
    @Nullable
    Speaker bodyBefore(int token) {
        Speaker named = body == null ? names.lastBefore(token, false) : null;
        return named != null && !named.person() ? named : body;
    }

    /** The one whom a pronoun at a token means, null if nobody was named yet. */
    @Nullable
    Speaker meant(int token) {
        if (lastPerson != null) {
            return lastPerson;
        }
        return last != null ? last : lastNamed(token, any -> true);
    }

    /** The last person named before a token outside of quotes who fits, looked for among the last few. */
    @Nullable
    Speaker lastNamed(int token, Predicate<Speaker> fits) {
        Speaker found = names.lastBefore(token, true);
        for (int i = 0;
                i < MAX_LOOK_BACK && found != null && (isQuoted.test(found.firstToken()) || !fits.test(found));
                i++) {
            found = names.lastBefore(found.firstToken(), true);
        }
        return found != null && fits.test(found) ? found : null;
    }

    /** The one whom a pronoun means that opens a sentence: rather the one who opened the sentence before. */
    @Nullable
    Speaker meantAsSubject(int token) {
        return subject != null ? subject : meant(token);
    }
}
