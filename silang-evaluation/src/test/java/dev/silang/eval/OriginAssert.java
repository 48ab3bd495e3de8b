package dev.silang.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.check.Story;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.origin.Copy;
import dev.silang.origin.Passage;
import dev.silang.source.Origin;
import dev.silang.text.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What holds for the origins of any cross-check. */
final class OriginAssert {
    private OriginAssert() {}

    /** No article pair is called independent for a claim for which both name one speaker. */
    static void assertOneOriginForEachSpeaker(CrossCheck check) {
        for (Story story : check.stories()) {
            for (Finding finding : story.findings()) {
                finding.positions().forEach(OriginAssert::assertOneOriginForEachSpeaker);
            }
        }
    }

    private static void assertOneOriginForEachSpeaker(Position position) {
        Map<String, Set<Origin>> bySpeaker = new HashMap<>();
        for (Claim claim : position.claims()) {
            for (Attribution link : claim.attribution()) {
                if (link.kind() != Attribution.Kind.VAGUE) {
                    bySpeaker
                            .computeIfAbsent(link.name().toLowerCase(Locale.ROOT), name -> new HashSet<>())
                            .add(origin(position, claim.article().id()));
                }
            }
        }
        bySpeaker.forEach((speaker, origins) -> assertThat(origins).as(speaker).hasSize(1));
        assertThat(position.corroboration()).isBetween(1, position.origins().size());
    }

    private static Origin origin(Position position, String article) {
        return position.origins().stream()
                .filter(origin -> origin.articles().contains(article))
                .reduce((a, b) -> {
                    throw new AssertionError("two origins of one answer hold " + article);
                })
                .orElseThrow();
    }

    /** Both sides of a run have the same words, and what was set aside is no part of it. */
    static void assertPassagesAreTheSameWords(CrossCheck check) {
        Map<String, Document> documents = new HashMap<>();
        check.documents().forEach(document -> documents.put(document.article().id(), document));
        for (Story story : check.stories()) {
            for (Copy copy : story.copies()) {
                for (Passage passage : copy.passages()) {
                    passage.runs()
                            .forEach(run -> assertThat(letters(run.a().of(text(documents, copy.a()))))
                                    .isEqualTo(letters(run.b().of(text(documents, copy.b())))));
                }
            }
        }
    }

    private static String text(Map<String, Document> documents, String article) {
        Document document = documents.get(article);
        assertThat(document).isNotNull();
        return document == null ? "" : document.article().text();
    }

    /** Marks between words may differ. */
    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
