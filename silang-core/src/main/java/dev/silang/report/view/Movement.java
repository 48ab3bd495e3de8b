package dev.silang.report.view;

import dev.silang.check.Story;
import dev.silang.origin.Copy;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the answers to a question moved with time.
 *
 * @param told which article gave which answer and when, in order of time; articles without a time are left out
 * @param changed the first that gave another answer than the first one
 * @param behind articles that came after that and still gave an earlier answer and no later one
 * @param copied articles that have a passage of this story from another one of them
 */
public record Movement(List<Told> told, Optional<Told> changed, List<Article> behind, List<Copied> copied) {
    /** @param answer its place among the entry's answers in order of time, counted from 0 */
    public record Told(int answer, String shown, Article article, OffsetDateTime at) {}

    /** What an article has from an earlier one. */
    public record Copied(Article copy, Article from) {}

    private static final Comparator<Told> BY_TIME = Comparator.comparing(
                    (Told one) -> one.at().toInstant())
            .thenComparing(one -> one.article().id())
            .thenComparing(Told::answer);

    public Movement {
        told = List.copyOf(told);
        behind = List.copyOf(behind);
        copied = List.copyOf(copied);
    }

    public static Movement of(Story story, Entry entry) {
        List<Told> told = told(entry);
        Optional<Told> changed = told.stream()
                .filter(one -> one.answer() != told.get(0).answer())
                .findFirst();
        return new Movement(
                told, changed, changed.map(first -> behind(told, first)).orElse(List.of()), copied(story, told));
    }

    /** Answers numbered by when they were given first; those that are told alike are one. */
    private static List<Told> told(Entry entry) {
        Map<String, List<Told>> alike = new LinkedHashMap<>();
        for (Answer answer : entry.answers()) {
            answer.articles().stream()
                    .filter(article -> article.published() != null)
                    .map(article -> new Told(0, answer.shown(), article, Objects.requireNonNull(article.published())))
                    .forEach(one -> alike.computeIfAbsent(answer.shown(), shown -> new ArrayList<>())
                            .add(one));
        }
        List<List<Told>> answers = new ArrayList<>(alike.values());
        answers.forEach(one -> one.sort(BY_TIME));
        answers.sort(Comparator.comparing(one -> one.get(0), BY_TIME));
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            for (Told one : answers.get(i)) {
                told.add(new Told(i, one.shown(), one.article(), one.at()));
            }
        }
        told.sort(BY_TIME);
        return told;
    }

    private static List<Article> behind(List<Told> told, Told changed) {
        Set<Article> current = new HashSet<>();
        told.stream().filter(one -> one.answer() >= changed.answer()).forEach(one -> current.add(one.article()));
        return told.stream()
                .filter(one -> one.answer() < changed.answer())
                .filter(one -> one.at().toInstant().isAfter(changed.at().toInstant()))
                .map(Told::article)
                .filter(article -> !current.contains(article))
                .distinct()
                .toList();
    }

    private static List<Copied> copied(Story story, List<Told> told) {
        List<Copied> copied = new ArrayList<>();
        for (Copy copy : story.copies()) {
            String from = copy.from();
            if (from == null) {
                continue;
            }
            Optional<Article> source = article(told, from);
            Optional<Article> taker = article(told, from.equals(copy.a()) ? copy.b() : copy.a());
            if (source.isPresent() && taker.isPresent()) {
                copied.add(new Copied(taker.get(), source.get()));
            }
        }
        return copied;
    }

    private static Optional<Article> article(List<Told> told, String id) {
        return told.stream()
                .map(Told::article)
                .filter(article -> article.id().equals(id))
                .findFirst();
    }

    /** Whether there is a movement to show: two answers at two times at least. */
    public boolean moves() {
        return told.stream().map(Told::answer).distinct().count() > 1
                && told.stream().map(one -> one.at().toInstant()).distinct().count() > 1;
    }
}
