package dev.silang.report.view;

import dev.silang.check.Question;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.claim.About;
import dev.silang.claim.Claim;
import dev.silang.claim.PlaceRole;
import dev.silang.claim.Polarity;
import dev.silang.claim.Slot;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.view.Agenda.Heading;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.text.Article;
import dev.silang.text.WrittenCharacters;
import dev.silang.value.Hedge;
import dev.silang.value.Place;
import dev.silang.value.Quantity;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Heads a story without taking a side: the event, where it was, its latest state. Immutable. */
final class HeadingWriter {
    /** More make a heading a list. */
    private static final int MOST_STATES = 2;

    /** A state of which more is told is not settled enough for a heading. */
    private static final int MOST_ANSWERS = 4;

    /** "3 atau 4" can be read; of more numbers that conflict none is settled. */
    private static final int MOST_ALTERNATIVES = 2;

    /** Sentences in which a report says where its event was, after the headline; later ones tell of other places too. */
    private static final int LEAD = 2;

    /** What contains a place and is still near, the nearest first: readers know regencies and towns, not villages. */
    private static final List<Set<String>> KNOWN =
            List.of(Set.of("regency", "city"), Set.of("province", "island"), Set.of("country"));

    /** A title of more letters carries a summary, as some pages give both as one: two of a hundred crawled titles. */
    private static final int LONGEST_TITLE = 120;

    private static final Set<String> EVENTS = named("event");
    private static final Set<String> OUTCOMES = named("outcome");

    private static final Comparator<Article> BY_TIME = Comparator.comparing(
            Article::published, Comparator.nullsFirst(Comparator.comparing(OffsetDateTime::toInstant)));

    /** Points behind a title promise more; they are none of what happened. */
    private static final Pattern TEASER = Pattern.compile("\\s*(?:…|\\.{2,})\\s*$");

    private final CheckText wording;
    private final Labels labels;
    private final Story story;
    private final String event;

    HeadingWriter(CheckText wording, Story story) {
        this.wording = wording;
        this.labels = wording.labels();
        this.story = story;
        this.event = wording.event(story);
    }

    private static Set<String> named(String what) {
        return Cells.read("headings.tsv").stream()
                .filter(cells -> cells[0].equals(what))
                .flatMap(cells -> Stream.of(cells[1].split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param entries in the order of reading */
    Heading write(List<Entry> entries) {
        List<String> outlets =
                story.articles().stream().map(Article::name).distinct().toList();
        return new Heading(title(entries), outlets, days());
    }

    private String title(List<Entry> entries) {
        boolean named = EVENTS.contains(event);
        String states = String.join(", ", states(entries));
        String place = named ? place(entries) : "";
        if (!named || place.isEmpty() && states.isEmpty()) {
            return latestTitle();
        }
        String what = wording.bareEvent(event) + (place.isEmpty() ? "" : labels.text("q.in-place", place));
        String title = states.isEmpty() ? what : labels.text("heading.state", what, states);
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** The title of the report that came last, as earlier ones tell of earlier states; a summary only if there is nothing else. */
    private String latestTitle() {
        return story.articles().stream()
                .filter(article -> article.title() != null && !article.title().isBlank())
                .max(Comparator.comparing(HeadingWriter::hasTitle).thenComparing(BY_TIME))
                .map(Article::title)
                .map(WrittenCharacters::shown)
                .map(title -> TEASER.matcher(title).replaceAll("").strip())
                .orElse(story.headline());
    }

    private static boolean hasTitle(Article article) {
        String title = article.title();
        return title != null && title.strip().length() <= LONGEST_TITLE;
    }

    private List<String> states(List<Entry> entries) {
        Map<String, String> states = new LinkedHashMap<>();
        for (Entry entry : byWeight(entries)) {
            Question question = entry.first().question();
            String told = labels.find("told." + question.of());
            boolean fits = question.slot() == Slot.QUANTITY && told != null && isOfEvent(question.frame());
            if (fits && isSettled(entry)) {
                states.putIfAbsent(question.of(), labels.text("told." + question.of(), latest(entry)));
            }
        }
        return states.values().stream().limit(MOST_STATES).toList();
    }

    /** What is contested stands first in a report; a heading tells the dead before the hurt, contested or not. */
    private static List<Entry> byWeight(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(entry -> Weights.of(entry.first().question())))
                .toList();
    }

    /** Whether several reports tell it, and that it is so rather than that it is not. */
    private static boolean isSettled(Entry entry) {
        return entry.relation() != Verdict.ONLY
                && entry.answers().size() <= (entry.relation() == Verdict.CONFLICT ? MOST_ALTERNATIVES : MOST_ANSWERS)
                && entry.answers().stream()
                        .noneMatch(answer -> isNone(answer.position().value()))
                && !numbers(entry).isEmpty()
                && entry.answers().stream()
                        .flatMap(answer -> answer.claims().stream())
                        .allMatch(claim -> claim.polarity() == Polarity.AFFIRMED);
    }

    /** The answers but those without a number, "sejumlah": any number that stands for them here would be made up. */
    private static List<Answer> numbers(Entry entry) {
        return entry.answers().stream()
                .filter(answer ->
                        !(answer.position().value() instanceof Quantity quantity && quantity.hedge() == Hedge.VAGUE))
                .toList();
    }

    private static boolean isNone(Value value) {
        BigDecimal high = value instanceof Quantity quantity ? quantity.stated().high() : null;
        return high != null && high.signum() == 0;
    }

    private boolean isOfEvent(String frame) {
        return frame.isEmpty() || frame.equals(event) || OUTCOMES.contains(frame);
    }

    /**
     * The answer of the last report, of what replaces each other that of the weightiest finding: further ones tell of a part.
     * Where answers conflict, all of them, the smallest first.
     */
    private String latest(Entry entry) {
        List<Answer> answers = numbers(entry);
        if (entry.relation() == Verdict.CONFLICT) {
            return answers.stream()
                    .sorted(Comparator.comparing(HeadingWriter::least, Comparator.nullsLast(Comparator.naturalOrder())))
                    .map(this::number)
                    .distinct()
                    .collect(Collectors.joining(labels.text("q.or")));
        }
        Answer answer = entry.relation() == Verdict.UPDATE
                ? answers.stream()
                        .filter(one -> one.finding().equals(entry.first()))
                        .max(Comparator.comparing(HeadingWriter::last, BY_TIME))
                        .orElse(answers.get(0))
                : answers.get(0);
        return number(answer);
    }

    private static @Nullable BigDecimal least(Answer answer) {
        return answer.position().value() instanceof Quantity quantity
                ? quantity.stated().low()
                : null;
    }

    private String number(Answer answer) {
        return answer.position().value() instanceof Quantity quantity
                ? wording.values().of(quantity)
                : answer.shown();
    }

    private static Article last(Answer answer) {
        return answer.articles().stream()
                .max(BY_TIME)
                .orElse(answer.claims().get(0).article());
    }

    /**
     * The regency or town that most articles name where they say where the event was. Where most name several, it was in none
     * of them alone, and what lies around them counts.
     */
    private String place(List<Entry> entries) {
        List<Map<String, Set<String>>> levels =
                KNOWN.stream().map(kinds -> named(entries, kinds)).toList();
        return levels.stream()
                .map(this::only)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The only place that more than half of the articles name; empty if there is none, or more than one. */
    private String only(Map<String, Set<String>> named) {
        List<String> most = named.entrySet().stream()
                .filter(place -> place.getValue().size() * 2 > story.articles().size())
                .map(Map.Entry::getKey)
                .toList();
        return most.size() == 1 ? most.get(0) : "";
    }

    /** The articles that name each place of some kinds where they say where the event was. */
    private Map<String, Set<String>> named(List<Entry> entries, Set<String> kinds) {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Question question = entry.first().question();
            if (question.slot() == Slot.WHERE && question.frame().equals(event)) {
                Stream.of(entry.answers(), entry.further())
                        .flatMap(List::stream)
                        .flatMap(answer -> answer.claims().stream())
                        .forEach(claim -> place(claim, kinds, named));
            }
        }
        return named;
    }

    private void place(Claim claim, Set<String> kinds, Map<String, Set<String>> named) {
        if (claim.value() instanceof Place.Named place && claim.sentence() < LEAD && isPlaceOfEvent(claim.about())) {
            List<Place.Part> parts = new ArrayList<>(List.of(new Place.Part(place.name(), place.kind())));
            parts.addAll(place.within());
            parts.stream()
                    .filter(part -> kinds.contains(part.kind()))
                    .findFirst()
                    .map(part -> wording.values().of(new Place.Named(part.name(), part.kind(), List.of())))
                    .ifPresent(name -> named.computeIfAbsent(name, key -> new HashSet<>())
                            .add(claim.article().id()));
        }
    }

    /** Whether something is told of the event itself, and no way to or from it. */
    private static boolean isPlaceOfEvent(About about) {
        PlaceRole role = about.placeRole();
        return !about.background() && role != PlaceRole.FROM && role != PlaceRole.TO && role != PlaceRole.VIA;
    }

    private String days() {
        List<OffsetDateTime> published = story.articles().stream()
                .map(Article::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return published.isEmpty() ? "" : wording.values().days(published.get(0), published.get(published.size() - 1));
    }
}
