package dev.silang.extract.rank;

import dev.silang.extract.frame.FrameFinder;
import dev.silang.extract.number.Ordinals;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.EventAttributes.NounSide;
import dev.silang.lang.EventAttributes.PrecedenceKind;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.syntax.Phrases;
import dev.silang.text.Sentence;
import dev.silang.text.Token;
import dev.silang.value.Precedence;
import dev.silang.value.TimeSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds ranks among events: "pertemuan pertama sejak 2019", "untuk ketiga kalinya", "banjir terbesar dalam 10 tahun".
 * Immutable; safe for use by many threads.
 *
 * <p>Kinds of entries: {@code ordinal} and {@code last} rank a noun that stands {@code before} or {@code after} them,
 * {@code prefix} and {@code suffix} make an ordinal of a figure, {@code superlative} needs a stretch of time, {@code
 * mark} has it in a figure before ("39-year high"), {@code fixed} and {@code never} need nothing, {@code times} is "kali", {@code noun} and {@code period} can be ranked, {@code
 * standing} as well and takes a bare figure ("peringkat 13"), {@code place} is a standing in words ("puncak klasemen"), {@code
 * record} tells of a record and needs a word of {@code recorded} behind it unless it holds one, {@code
 * since}, {@code ever} and {@code within} begin a stretch of time, {@code all-time} ends one behind {@code within}, {@code none} keeps silent.
 */
public final class PrecedenceFinder {
    /** "Bertemu di Jakarta untuk pertama kalinya": the verb before its rank. */
    private static final int VERB_REACH = 5;

    /** Kinds of ranks that hold of the noun beside them. */
    private static final Set<PrecedenceKind> OPEN = EnumSet.of(
            PrecedenceKind.ORDINAL,
            PrecedenceKind.PREFIX,
            PrecedenceKind.SUFFIX,
            PrecedenceKind.SUPERLATIVE,
            PrecedenceKind.ONLY);

    private final String language;
    private final Phrases phrases;
    private final Ordinals ordinals;
    private final RankedNouns nouns;
    private final Stretches stretches;
    private final Scopes scopes;

    public PrecedenceFinder(LanguagePack pack) {
        this.language = pack.code();
        this.phrases = new Phrases(pack);
        this.ordinals = new Ordinals(pack);
        this.nouns = new RankedNouns(phrases);
        this.stretches = new Stretches(phrases);
        this.scopes = new Scopes(phrases);
    }

    /**
     * What was found, each in order of appearance.
     *
     * @param ranks none overlapping another
     * @param open ranks of which nothing tells among whom or since when they hold: "the largest market"
     */
    public record Found(List<Mention<Precedence>> ranks, List<Mention<Precedence>> open) {}

    /**
     * @param times the document's times in order of appearance, for the year behind "sejak"
     * @return the ranks in order of appearance, none overlapping another
     * @throws IllegalArgumentException if the document was tagged by another language's pack
     */
    public List<Mention<Precedence>> find(TokenView doc, List<Mention<TimeSpan>> times) {
        return read(doc, times).ranks;
    }

    /**
     * As {@link #find}, with the ranks that only another report can tell to matter.
     *
     * @throws IllegalArgumentException if the document was tagged by another language's pack
     */
    public Found read(TokenView doc, List<Mention<TimeSpan>> times) {
        doc.requireLanguage(language);
        List<Mention<Precedence>> found = new ArrayList<>();
        List<Mention<Precedence>> open = new ArrayList<>();
        Times cursor = new Times(times);
        for (Sentence sentence : doc.document().sentences()) {
            int at = sentence.first();
            while (at < sentence.end()) {
                Match match = rank(doc, at);
                RankWords rank =
                        match == null ? null : RankWords.read(doc, sentence, match, ordinals.ending(doc, match));
                Mention<Precedence> mention =
                        match == null || rank == null ? null : read(doc, sentence, match, rank, cursor);
                if (mention != null
                        && (found.isEmpty() || found.get(found.size() - 1).end() <= mention.first())) {
                    found.add(mention);
                    at = mention.end();
                } else {
                    Mention<Precedence> other = rank == null ? null : open(doc, sentence, rank);
                    if (other != null) {
                        open.add(other);
                    }
                    at = match == null ? at + 1 : match.end();
                }
            }
        }
        return new Found(List.copyOf(found), List.copyOf(open));
    }

    /** A rank with the noun beside it, though nothing tells of what stretch or place; null if none is ranked. */
    private @Nullable Mention<Precedence> open(TokenView doc, Sentence sentence, RankWords rank) {
        if (!OPEN.contains(rank.kind())) {
            return null;
        }
        RankWords numbered = numbered(doc, sentence, rank);
        RankedNouns.Words noun = nouns.beside(doc, sentence, numbered);
        return noun == null ? null : beside(doc, numbered.over(rank.first(), rank.end()), noun);
    }

    /** A rank and its noun, in either order. */
    private Mention<Precedence> beside(TokenView doc, RankWords rank, RankedNouns.Words noun) {
        return mention(
                rank,
                Math.min(noun.first(), rank.first()),
                Math.max(noun.end(), rank.end()),
                words(doc, noun.first(), noun.end()),
                null,
                null);
    }

    private static @Nullable Match rank(TokenView doc, int at) {
        Match match = doc.match(at, Category.PRECEDENCES);
        return match == null || !RankWords.KINDS.contains(match.entry().get(EventAttributes.PRECEDENCE_KIND))
                ? null
                : match;
    }

    private @Nullable Mention<Precedence> read(
            TokenView doc, Sentence sentence, Match match, RankWords rank, Times times) {
        return switch (rank.kind()) {
            case FIXED, NEVER -> withComplement(doc, sentence, rank, rank.first(), times);
            case STANDING, PLACE ->
                mention(rank, rank.first(), rank.end(), match.entry().get(EventAttributes.RANK_OF), null, null);
            case RECORD -> record(doc, sentence, rank);
            case MARK -> mark(rank, phrases.words(doc, rank.first(), rank.end() - 1));
            case SUPERLATIVE -> superlative(doc, sentence, numbered(doc, sentence, rank), times);
            case ONLY -> scoped(doc, sentence, rank);
            default -> ordinal(doc, sentence, rank, times);
        };
    }

    private @Nullable Mention<Precedence> ordinal(TokenView doc, Sentence sentence, RankWords rank, Times times) {
        RankWords numbered = rank.kind() == PrecedenceKind.LAST ? rank : numbered(doc, sentence, rank);
        if (!numbered.equals(rank)) {
            return superlative(doc, sentence, numbered, times);
        }
        RankedNouns.Noun noun = nouns.find(doc, sentence, rank);
        if (noun == null) {
            return rank.kind() == PrecedenceKind.LAST ? null : unmatched(doc, sentence, rank, times);
        }
        int first = Math.min(noun.first(), rank.first());
        RankWords whole = rank.over(first, Math.max(noun.end(), rank.end()));
        if (noun.isTimes()) {
            return withComplement(doc, sentence, whole, first, times);
        }
        Stretches.Stretch stretch = stretches.find(doc, sentence, whole.end(), times);
        int end = stretch == null ? whole.end() : stretch.end();
        return mention(rank, first, end, noun.words(doc), stretch, noun.rule());
    }

    /** "Terbesar kedua", "second-largest": the rank and the superlative in either order. */
    private static RankWords numbered(TokenView doc, Sentence sentence, RankWords rank) {
        int at = rank.end() < sentence.end() && doc.is(rank.end(), "-") ? rank.end() + 1 : rank.end();
        Match match = at < sentence.end() ? rank(doc, at) : null;
        RankWords other = match == null ? null : RankWords.read(doc, sentence, match, null);
        boolean fits = other != null
                && other.first() == at
                && (rank.kind() == PrecedenceKind.SUPERLATIVE
                        ? rank.noun() == NounSide.BEFORE && other.isOrdinal()
                        : rank.noun() == NounSide.AFTER && other.kind() == PrecedenceKind.SUPERLATIVE);
        return other != null && fits ? rank.with(other, other.end()) : rank;
    }

    /**
     * "The first woman elected in 20 years", "wanita pertama yang menjabat": any noun is ranked where a stretch, a place or a
     * deed tells among whom or what.
     */
    private @Nullable Mention<Precedence> unmatched(TokenView doc, Sentence sentence, RankWords rank, Times times) {
        Stretches.Stretch stretch = rank.isFigure() ? null : stretches.find(doc, sentence, rank.end(), times);
        return stretch == null
                ? scoped(doc, sentence, rank)
                : mention(rank, rank.first(), stretch.end(), "", stretch, null);
    }

    private @Nullable Mention<Precedence> scoped(TokenView doc, Sentence sentence, RankWords rank) {
        RankedNouns.Words noun = nouns.any(doc, sentence, rank);
        Scopes.Scope scope = noun == null ? null : scopes.behind(doc, sentence, rank);
        if (noun == null) {
            return null;
        }
        if (scope != null) {
            int first = Math.min(noun.first(), rank.first());
            int end = rank.noun() == NounSide.AFTER ? scope.noun() : noun.end();
            return mention(rank, first, scope.end(), words(doc, noun.first(), Math.max(end, noun.first())), null, null);
        }
        return noun.isOffice() || rank.isFigure() && rank.noun() == NounSide.BEFORE ? beside(doc, rank, noun) : null;
    }

    private String words(TokenView doc, int first, int end) {
        return String.join(" ", phrases.words(doc, first, end));
    }

    private static Mention<Precedence> mark(RankWords rank, List<String> since) {
        Precedence value = new Precedence(rank.rank(), rank.quality(), "", null, String.join(" ", since));
        return new Mention<>(rank.first(), rank.end(), value, rank.rules());
    }

    /** "Menyamai rekor gol Budi": whose record it is, and in what, stands behind. */
    private @Nullable Mention<Precedence> record(TokenView doc, Sentence sentence, RankWords rank) {
        int end = stretches.complementEnd(doc, sentence, rank.end());
        boolean named = rank.noun() == NounSide.UNSAID;
        for (int at = rank.end(); at < end && !named; at++) {
            named = RankWords.is(doc, at, PrecedenceKind.RECORDED);
        }
        return named ? mention(rank, rank.first(), end, "", null, null) : null;
    }

    private @Nullable Mention<Precedence> superlative(TokenView doc, Sentence sentence, RankWords rank, Times times) {
        Stretches.Stretch stretch = stretches.find(doc, sentence, rank.end(), times);
        if (stretch == null) {
            return scopedSuperlative(doc, sentence, rank);
        }
        RankedNouns.Noun noun = nouns.find(doc, sentence, rank);
        int first = noun == null ? rank.first() : Math.min(noun.first(), rank.first());
        return mention(
                rank,
                first,
                stretch.end(),
                noun == null ? "" : noun.words(doc),
                stretch,
                noun == null ? null : noun.rule());
    }

    /** "Pasar terbesar di Asia": of what and where it is the largest is what is asked. */
    private @Nullable Mention<Precedence> scopedSuperlative(TokenView doc, Sentence sentence, RankWords rank) {
        RankedNouns.Words noun = nouns.any(doc, sentence, rank);
        if (noun == null) {
            return null;
        }
        Scopes.Scope scope = scopes.behind(doc, sentence, rank);
        int first = Math.min(noun.first(), rank.first());
        if (scope != null) {
            int end = rank.noun() == NounSide.AFTER ? Math.max(scope.noun(), noun.first()) : noun.end();
            String of = words(doc, noun.first(), end) + " " + words(doc, scope.first(), scope.end());
            return mention(rank, first, scope.end(), of.strip(), null, null);
        }
        boolean owned = Scopes.isOwned(doc, sentence, rank);
        return owned || rank.rank() > 0
                ? mention(
                        rank,
                        owned ? rank.first() - 1 : first,
                        Math.max(noun.end(), rank.end()),
                        words(doc, noun.first(), noun.end()),
                        null,
                        null)
                : null;
    }

    /** "Kali pertama kedua pemimpin bertemu": what happened so often is told behind the rank. */
    private @Nullable Mention<Precedence> withComplement(
            TokenView doc, Sentence sentence, RankWords rank, int first, Times times) {
        // "ditemukan pertama kali oleh warga" ranks those who found, not the find
        if (rank.end() < sentence.end() && Phrases.kind(doc, rank.end()) == ClauseKind.FILLER) {
            return null;
        }
        Stretches.Stretch stretch = stretches.find(doc, sentence, rank.end(), times);
        int complement = rank.complement() ? stretches.complementEnd(doc, sentence, rank.end()) : rank.end();
        int end = Math.max(complement, stretch == null ? rank.end() : stretch.end());
        String of = counted(doc, sentence, rank, complement);
        return of.isEmpty() && stretch == null ? null : mention(rank, first, end, of, stretch, null);
    }

    /** The event word behind the rank, else the one before it, else the words behind. */
    private String counted(TokenView doc, Sentence sentence, RankWords rank, int complement) {
        for (int i = rank.end(); i < complement; i++) {
            Match frame = FrameFinder.at(doc, i);
            if (frame != null) {
                return String.join(" ", phrases.words(doc, frame.first(), frame.end()));
            }
        }
        String behind = String.join(" ", phrases.words(doc, rank.end(), complement));
        if (!behind.isEmpty()) {
            return behind;
        }
        for (int i = rank.first() - 1; i >= Math.max(sentence.first(), rank.first() - VERB_REACH); i--) {
            Match frame = FrameFinder.at(doc, i);
            if (frame != null) {
                return String.join(" ", phrases.words(doc, frame.first(), frame.end()));
            }
        }
        return "";
    }

    private static Mention<Precedence> mention(
            RankWords rank, int first, int end, String of, Stretches.@Nullable Stretch stretch, @Nullable Entry noun) {
        List<String> rules = new ArrayList<>(rank.rules());
        if (stretch != null) {
            rules.add(stretch.rule());
        }
        if (noun != null) {
            rules.add(noun.id());
        }
        Precedence value = new Precedence(
                rank.rank(),
                rank.quality(),
                of,
                stretch == null ? null : stretch.since(),
                stretch == null ? "" : stretch.words());
        return new Mention<>(first, end, value, rules);
    }

    /** Steps through the times of a document once. */
    static final class Times {
        private final List<Mention<TimeSpan>> times;
        private int next;

        Times(List<Mention<TimeSpan>> times) {
            this.times = times;
        }

        /** The time that begins at one of two tokens or holds both; asked for in order of tokens. */
        @Nullable
        Mention<TimeSpan> at(int token, int last) {
            while (next > 0 && times.get(next - 1).end() > token) {
                next--;
            }
            while (next < times.size() && times.get(next).end() <= token) {
                next++;
            }
            return next < times.size() && times.get(next).first() <= last ? times.get(next) : null;
        }
    }

    static boolean isNumber(TokenView doc, int at) {
        Token token = doc.token(at);
        return token.isNumber() || doc.is(at, Category.NUMBERS) || doc.is(at, Category.VAGUE_NUMBERS);
    }
}
