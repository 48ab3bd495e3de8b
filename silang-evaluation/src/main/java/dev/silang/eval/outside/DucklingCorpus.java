package dev.silang.eval.outside;

import dev.silang.text.Span;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the phrases of a {@code Corpus.hs} of duckling: {@code examples (VALUE) ["phrase", …]}. What its authors call
 * latent (phrases that mean something only where nothing else does) and negative stands before {@code allExamples} and
 * is left out, as is a value that is none of ours.
 */
final class DucklingCorpus {
    /** Duckling's own tests take place on a Tuesday, at 4.30. */
    private static final LocalDateTime NOW = LocalDateTime.of(2013, 2, 12, 4, 30);

    /** What they say of times is said to a diary, of what is to come; words before them tell a reader of reports so. */
    private static final String DIARY = "They will meet ";

    /** The zone of their tests, in which they tell what "4pm CET" is. */
    static final ZoneOffset ZONE = ZoneOffset.ofHours(-2);

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|[A-Za-z][A-Za-z']*+|-?[0-9][0-9.e]*+|[()\\[\\]]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:x([0-9a-f]++)|(.))");
    private static final Set<String> GRAINS =
            Set.of("Second", "Minute", "Hour", "Day", "Week", "Month", "Quarter", "Year");

    private final List<String> tokens = new ArrayList<>();
    private final boolean mass;
    private int at;

    private DucklingCorpus(String source, boolean mass) {
        Matcher matcher = TOKEN.matcher(source.replaceAll("(?m)^\\s*--.*$", ""));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        this.mass = mass;
        this.at = Math.max(0, tokens.lastIndexOf("allExamples"));
    }

    /** @param money whether "Pound" is money in it and no mass */
    static List<Phrase> read(String source, boolean money) {
        return new DucklingCorpus(source, !money).phrases();
    }

    private List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        while (at < tokens.size()) {
            if (tokens.get(at++).equals("examples") && is("(")) {
                List<String> value = group();
                List<Expected> meanings = meanings(value);
                while (at < tokens.size() && !is("]")) {
                    String token = tokens.get(at++);
                    if (token.startsWith("\"") && !meanings.isEmpty()) {
                        String text = unescaped(token.substring(1, token.length() - 1));
                        boolean ordinal = value.get(0).equals("OrdinalData");
                        String before = meanings.get(0) instanceof Moment ? DIARY : "";
                        phrases.add(new Phrase(text, new Span(0, text.length()), ordinal, NOW, before, meanings));
                    }
                }
            }
        }
        return phrases;
    }

    private boolean is(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }

    /** The words and numbers in the brackets that open here. */
    private List<String> group() {
        List<String> inside = new ArrayList<>();
        int depth = 0;
        do {
            String token = tokens.get(at++);
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (!token.equals("(") && !token.equals(")")) {
                inside.add(token);
            }
        } while (depth > 0 && at < tokens.size());
        return inside;
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text.replace("\\&", "")).replaceAll(match -> {
            String plain =
                    match.group(1) == null ? match.group(2) : Character.toString(Integer.parseInt(match.group(1), 16));
            return Matcher.quoteReplacement(plain);
        });
    }

    private List<Expected> meanings(List<String> value) {
        List<BigDecimal> numbers = value.stream()
                .filter(word -> word.matches("-?[0-9][0-9.e]*+"))
                .map(BigDecimal::new)
                .toList();
        String head = value.get(0);
        String name = value.size() > 1 ? value.get(1) : "";
        String unit = mass && name.equals("Pound") ? "mass pound" : name.equals("Unnamed") ? "" : name;
        return switch (head) {
            case "NumeralValue", "OrdinalData" -> List.of(Amount.of(numbers.get(0), ""));
            case "simple" -> List.of(Units.amount(numbers.get(0), numbers.get(0), unit));
            case "between" -> List.of(Units.amount(numbers.get(0), numbers.get(1), unit));
            case "under" ->
                List.of(new Amount(
                        null, Units.amount(numbers.get(0), numbers.get(0), unit).high(), code(unit)));
            case "above" ->
                List.of(new Amount(
                        Units.amount(numbers.get(0), numbers.get(0), unit).low(), null, code(unit)));
            case "DurationData" -> List.of(Units.amount(numbers.get(0), numbers.get(0), value.get(2)));
            default -> head.startsWith("datetime") ? moments(value, numbers) : List.of();
        };
    }

    private static String code(String unit) {
        return Units.amount(BigDecimal.ONE, BigDecimal.ONE, unit).unit();
    }

    private static List<Expected> moments(List<String> value, List<BigDecimal> numbers) {
        if (numbers.size() % 6 != 0 || numbers.isEmpty() || numbers.get(0).signum() < 0) {
            return List.of();
        }
        LocalDateTime from = time(numbers, 0);
        String grain = value.stream().filter(GRAINS::contains).findFirst().orElse("Second");
        if (value.contains("After")) {
            return List.of(Moment.of(from, null).in(ZONE));
        }
        if (value.contains("Before")) {
            return List.of(Moment.of(null, from).in(ZONE));
        }
        return numbers.size() == 12
                ? ranges(from, time(numbers, 6), grain)
                : List.of(Moment.of(from, behind(from, grain)).in(ZONE));
    }

    /** "From 9:30 to 11:00" ends here behind the last minute that is named, in Silang at it; both are taken. */
    private static List<Expected> ranges(LocalDateTime from, LocalDateTime to, String grain) {
        LocalDateTime last = switch (grain) {
            case "Hour" -> to.minusHours(1);
            case "Minute" -> to.minusMinutes(1);
            default -> to;
        };
        // "by the end of the month" begins now here, and is open in Silang
        LocalDateTime first = from.equals(NOW) ? null : from;
        return List.of(
                Moment.of(from, to).in(ZONE),
                Moment.of(first, last).in(ZONE),
                Moment.of(first, to).in(ZONE));
    }

    private static LocalDateTime time(List<BigDecimal> numbers, int first) {
        return LocalDateTime.of(
                numbers.get(first).intValue(),
                numbers.get(first + 1).intValue(),
                numbers.get(first + 2).intValue(),
                numbers.get(first + 3).intValue(),
                numbers.get(first + 4).intValue(),
                numbers.get(first + 5).intValue());
    }

    private static LocalDateTime behind(LocalDateTime from, String grain) {
        return switch (grain) {
            case "Year" -> from.plusYears(1);
            case "Quarter" -> from.plusMonths(3);
            case "Month" -> from.plusMonths(1);
            case "Week" -> from.plusWeeks(1);
            case "Day" -> from.plusDays(1);
            case "Hour" -> from.plusHours(1);
            case "Minute" -> from.plusMinutes(1);
            default -> from.plusSeconds(1);
        };
    }
}
