package dev.silang.report;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Link;
import dev.silang.check.Position;
import dev.silang.check.Question;
import dev.silang.check.Story;
import dev.silang.check.Utterance;
import dev.silang.check.Utterance.Difference;
import dev.silang.check.Verdict;
import dev.silang.check.judge.DateSlips;
import dev.silang.claim.About;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import dev.silang.claim.Reading;
import dev.silang.claim.Scope;
import dev.silang.claim.Slot;
import dev.silang.claim.Statement;
import dev.silang.origin.Copy;
import dev.silang.origin.Passage;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.relation.Step;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import dev.silang.text.Block;
import dev.silang.text.BlockKind;
import dev.silang.text.Document;
import dev.silang.text.Span;
import dev.silang.value.Concept;
import dev.silang.value.Quantity;
import dev.silang.value.Value;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a cross-check together by hand: words are found in the texts, so spans are always right. */
public final class ExampleBuilder {
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, List<Attribution>> credits = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();
    private final List<Utterance> utterances = new ArrayList<>();

    /** Each line of the text is a block: body, unless its kind is given. */
    public ExampleBuilder article(Article article, Map<String, BlockKind> residue) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : article.text().split("\n", -1)) {
            String kind = residue.keySet().stream()
                    .filter(line::startsWith)
                    .findFirst()
                    .orElse("");
            if (!line.isBlank()) {
                blocks.add(new Block(
                        residue.getOrDefault(kind, BlockKind.PARAGRAPH),
                        new Span(start, start + line.length()),
                        kind.isEmpty() ? null : "id.residue.example"));
            }
            start += line.length() + 1;
        }
        documents.put(article.id(), new Document(article, blocks, List.of(), List.of()));
        return this;
    }

    public ExampleBuilder credit(String article, Attribution credit) {
        credits.computeIfAbsent(article, id -> new ArrayList<>()).add(credit);
        return this;
    }

    public Span span(String article, String words, int nth) {
        Document document = documents.get(article);
        if (document == null) {
            throw new IllegalArgumentException("no article " + article);
        }
        return span(words, nth, document.article().text());
    }

    private static Span span(String words, int nth, String text) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(words, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("not in the text: " + words);
            }
        }
        return new Span(at, at + words.length());
    }

    public Attribution source(
            Attribution.Kind kind, String article, String name, @Nullable String role, @Nullable String cue) {
        return new Attribution(kind, name, role, cue, span(article, name, 1));
    }

    public Claim claim(
            String article, Slot slot, String words, String frame, String of, Value value, Attribution... chain) {
        return claim(article, slot, span(article, words, 1), false, frame, of, value, chain);
    }

    public Claim titleClaim(String article, Slot slot, String words, String frame, String of, Value value) {
        Document document = documents.get(article);
        String title = document == null ? null : document.article().title();
        return claim(article, slot, span(words, 1, title == null ? "" : title), true, frame, of, value);
    }

    private Claim claim(
            String article,
            Slot slot,
            Span span,
            boolean inTitle,
            String frame,
            String of,
            Value value,
            Attribution... chain) {
        About about = new About(
                frame,
                value instanceof Quantity ? Concept.of(of) : Concept.NONE,
                null,
                Scope.WHOLE,
                List.of(),
                Set.of(),
                false,
                null,
                null);
        Claim claim = new Claim(
                article(article),
                slot,
                span,
                inTitle,
                inTitle ? -1 : 0,
                about,
                value,
                Polarity.AFFIRMED,
                Modality.ASSERTED,
                List.of(chain),
                List.of("id." + slot.label() + ".example", "id.hedge.example"),
                Set.of());
        claims.add(claim);
        return claim;
    }

    public ExampleBuilder statement(String article, String words, boolean direct, Attribution speaker, String cue) {
        statements.add(new Statement(
                article(article),
                span(article, words, 1),
                direct,
                speaker.name(),
                speaker.kind(),
                speaker.role(),
                speaker.span(),
                span(article, cue, 1),
                List.of(),
                List.of("id.cue.example")));
        return this;
    }

    public Link link(Claim a, Claim b, Relation relation, Step... steps) {
        return new Link(a, b, Explanation.of(relation, steps));
    }

    public Position position(List<String> origins, Claim... claims) {
        List<Origin> behind = origins.stream()
                .map(id -> new Origin(id, articles(claims), List.of(), true))
                .toList();
        return new Position(claims[0].value(), List.of(claims), behind);
    }

    private List<String> articles(Claim... claims) {
        return Arrays.stream(claims)
                .map(claim -> claim.article().id())
                .distinct()
                .toList();
    }

    public ExampleBuilder finding(Verdict verdict, String scope, List<Position> positions, Link... links) {
        Claim first = positions.get(0).claims().get(0);
        findings.add(new Finding(
                "f" + (findings.size() + 1),
                new Question(first.slot(), first.about().frame(), first.asked(), Scope.ofPlace(scope)),
                verdict,
                positions,
                List.of(links)));
        return this;
    }

    /** The same words in two articles. */
    public ExampleBuilder copy(String a, String b, String words, @Nullable String from) {
        Passage.Run run = new Passage.Run(span(a, words, 1), span(b, words, 1), words.split(" ").length);
        copies.add(new Copy(a, b, List.of(new Passage(List.of(run))), 0.34, from));
        return this;
    }

    /** The last two statements are one, which differs in these words. */
    public ExampleBuilder retold(Difference.Kind kind, String first, String here) {
        int last = statements.size() - 1;
        Statement a = statements.get(last - 1);
        Statement b = statements.get(last);
        Difference difference = new Difference(
                kind, span(a.article().id(), first, 1), span(b.article().id(), here, 1));
        utterances.add(new Utterance(
                "u" + (utterances.size() + 1),
                a.speaker(),
                List.of(new Utterance.Version(a, List.of()), new Utterance.Version(b, List.of(difference)))));
        return this;
    }

    public ExampleBuilder story(String headline, List<Origin> origins) {
        List<Article> articles = origins.stream()
                .flatMap(origin -> origin.articles().stream())
                .sorted()
                .map(this::article)
                .toList();
        stories.add(new Story("s" + (stories.size() + 1), articles, headline, origins, copies, utterances, findings));
        findings.clear();
        copies.clear();
        utterances.clear();
        return this;
    }

    private Article article(String id) {
        return Objects.requireNonNull(documents.get(id), id).article();
    }

    private Reading reading(Document document) {
        Article article = document.article();
        return new Reading(
                document,
                claims.stream().filter(claim -> claim.article().equals(article)).toList(),
                List.of(),
                List.of(),
                statements.stream()
                        .filter(statement -> statement.article().equals(article))
                        .toList(),
                credits.getOrDefault(article.id(), List.of()));
    }

    public CrossCheck build() {
        Map<String, OffsetDateTime> published = new HashMap<>();
        documents.forEach((id, document) -> published.put(id, document.article().published()));
        published.values().removeIf(Objects::isNull);
        List<Reading> readings = documents.values().stream().map(this::reading).toList();
        return new CrossCheck(readings, claims, statements, stories, new DateSlips(published).in(claims));
    }
}
