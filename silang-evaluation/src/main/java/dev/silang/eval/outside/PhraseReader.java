package dev.silang.eval.outside;

import dev.silang.extract.number.NumberParser;
import dev.silang.extract.number.Numeral;
import dev.silang.extract.number.Ordinals;
import dev.silang.extract.number.Ordinals.Ordinal;
import dev.silang.extract.number.QuantityFinder;
import dev.silang.extract.time.TimeFinder;
import dev.silang.lang.Category;
import dev.silang.lang.DocumentParser;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.PrecedenceKind;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.text.Article;
import dev.silang.text.Span;
import dev.silang.value.Duration;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import dev.silang.value.Quantity;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads phrases with the finders of one language, each for what is asked. */
final class PhraseReader {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final DocumentParser parser;
    private final NumberParser numbers;
    private final QuantityFinder quantities;
    private final Ordinals ordinals;
    private final TimeFinder times;

    PhraseReader(LanguagePack pack) {
        this.parser = new DocumentParser(pack);
        this.numbers = new NumberParser(pack);
        this.quantities = new QuantityFinder(pack);
        this.ordinals = new Ordinals(pack);
        this.times = new TimeFinder(pack);
    }

    /** What is read instead; null if it is one of the meanings. */
    @Nullable
    String fault(Phrase phrase) {
        TokenView doc = new TokenView(parser.parse(Article.of("phrase", phrase.text())));
        boolean bare = phrase.meanings().stream().anyMatch(PhraseReader::isBare);
        if (phrase.ordinal() ? isRank(doc, phrase) || isLongRank(doc, phrase) : bare && isNumber(doc, phrase)) {
            return null;
        }
        List<Value> values = new ArrayList<>();
        OffsetDateTime now =
                phrase.reference() == null ? null : phrase.reference().atOffset(DucklingCorpus.ZONE);
        times.find(doc, now).forEach(mention -> take(doc, phrase, mention, values));
        quantities.find(doc, new BitSet()).forEach(mention -> take(doc, phrase, mention, values));
        boolean right =
                values.stream().anyMatch(value -> phrase.meanings().stream().anyMatch(one -> one.isMetBy(value)));
        return right ? null : values.stream().map(Value::notation).collect(Collectors.joining(", "));
    }

    private static void take(TokenView doc, Phrase phrase, Mention<?> mention, List<Value> values) {
        Span span = doc.document().span(mention.first(), mention.end());
        if (span.overlaps(phrase.span())) {
            boolean longer = span.start() < phrase.span().start();
            boolean bare = phrase.meanings().stream().allMatch(PhraseReader::isBare);
            values.add(longer ? last(mention.value(), bare) : mention.value());
        }
    }

    private static boolean isBare(Expected meaning) {
        return meaning instanceof Amount amount && amount.unit().isEmpty();
    }

    /** Of "more than 500 years" or "8 to 10 feet" what stands in a phrase that begins behind "more than" or "8 to". */
    private static Value last(Value read, boolean bare) {
        if (read instanceof Duration lasts && lasts.stated().high() != null) {
            return new Duration(Interval.exactly(lasts.stated().high()), Hedge.NONE, lasts.grain(), lasts.unit());
        }
        if (!(read instanceof Quantity quantity) || quantity.stated().high() == null) {
            return read;
        }
        // of "US$ 5" the sign stands outside
        String unit = bare && CURRENCY.matcher(quantity.unit()).matches() ? "" : quantity.unit();
        Interval high = Interval.exactly(quantity.stated().high());
        return new Quantity(high, Hedge.NONE, quantity.grain(), unit, quantity.counted(), quantity.score());
    }

    /** Whether the words, or a figure and its mark ("ke-4", "4th"), are the pack's for the rank that is meant. */
    private static boolean isRank(TokenView doc, Phrase phrase) {
        for (int i = 0; i < doc.size(); i++) {
            if (doc.token(i).start() == phrase.span().start()) {
                Match match = doc.match(i, Category.PRECEDENCES);
                Match mark = i + 1 < doc.size() ? doc.match(i + 1, Category.PRECEDENCES) : null;
                BigDecimal rank = match == null
                        ? mark == null || !mark.entry().is(EventAttributes.PRECEDENCE_KIND, PrecedenceKind.SUFFIX)
                                ? null
                                : figure(doc, i)
                        : match.entry().is(EventAttributes.PRECEDENCE_KIND, PrecedenceKind.PREFIX)
                                ? figure(doc, match.end())
                                : match.entry().is(EventAttributes.PRECEDENCE_KIND, PrecedenceKind.ORDINAL)
                                        ? BigDecimal.valueOf(match.entry().get(EventAttributes.RANK))
                                        : null;
                return rank != null && phrase.meanings().contains(Amount.of(rank, ""));
            }
        }
        return false;
    }

    /** "One hundred and fifth": a number and the word of a rank that fill the phrase together. */
    private boolean isLongRank(TokenView doc, Phrase phrase) {
        for (int i = 0; i < doc.size(); i++) {
            Match last = doc.match(i, Category.PRECEDENCES);
            Ordinal whole = last == null ? null : ordinals.ending(doc, last);
            if (whole != null
                    && last != null
                    && doc.span(whole.first(), last.end()).equals(phrase.span())) {
                return phrase.meanings().contains(Amount.of(BigDecimal.valueOf(whole.value()), ""));
            }
        }
        return false;
    }

    private static @Nullable BigDecimal figure(TokenView doc, int at) {
        boolean number = at < doc.size() && doc.token(at).isNumber();
        return number && doc.token(at).text().chars().allMatch(Character::isDigit)
                ? new BigDecimal(doc.token(at).text())
                : null;
    }

    /** Whether a number fills the whole phrase and is the one that is meant. */
    private boolean isNumber(TokenView doc, Phrase phrase) {
        for (int i = 0; i < doc.size(); i++) {
            if (doc.token(i).start() == phrase.span().start()) {
                Numeral bare = numbers.at(doc, i, new BitSet());
                Numeral numeral = bare == null ? null : numbers.glossed(doc, bare, new BitSet());
                return numeral != null
                        && new Span(
                                        phrase.span().start(),
                                        doc.token(numeral.end() - 1).end())
                                .equals(phrase.span())
                        && phrase.meanings().stream()
                                .anyMatch(one -> one instanceof Amount amount
                                        && amount.isSame(numeral.stated(), numeral.hedge()));
            }
        }
        return false;
    }
}
