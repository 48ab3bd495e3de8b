package dev.silang.report.words;

import dev.silang.check.CrossCheck;
import dev.silang.check.DateSlip;
import dev.silang.check.Finding;
import dev.silang.check.Link;
import dev.silang.check.Position;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import dev.silang.claim.Statement;
import dev.silang.relation.Relation;
import dev.silang.text.Article;
import dev.silang.text.Document;
import dev.silang.value.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A cross-check in the words of one language: what all reports share. Immutable. */
public final class CheckText {
    /** Ten articles give many pairs that all say the same; the first ones convince or nothing does. */
    private static final int MOST_REASONS = 3;

    private final CrossCheck check;
    private final Labels labels;
    private final ValueText values;
    private final Questions questions;
    private final StepText steps;
    private final List<DateSlip> slips;
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    public CheckText(CrossCheck check, Labels labels) {
        this.check = check;
        this.labels = labels;
        this.values = new ValueText(labels);
        this.questions = new Questions(labels);
        this.steps = new StepText(labels, values);
        this.slips = check.dateSlips();
        check.documents().forEach(document -> documents.put(document.article().id(), document));
        nameArticles();
    }

    /** Two articles of one outlet get numbers. */
    private void nameArticles() {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        documents.values().forEach(document -> all.merge(document.article().name(), 1, Integer::sum));
        for (Document document : documents.values()) {
            String name = document.article().name();
            int number = seen.merge(name, 1, Integer::sum);
            names.put(document.article().id(), all.getOrDefault(name, 1) > 1 ? name + " (" + number + ")" : name);
        }
    }

    public CrossCheck check() {
        return check;
    }

    public Labels labels() {
        return labels;
    }

    public ValueText values() {
        return values;
    }

    /** Dates with which reports contradict themselves. */
    public List<DateSlip> slips() {
        return slips;
    }

    /** @throws IllegalArgumentException if the cross-check holds no article of that id */
    public Document document(String id) {
        Document document = documents.get(id);
        if (document == null) {
            throw new IllegalArgumentException("no article '" + id + "' in the cross-check");
        }
        return document;
    }

    /** What a reader calls an article. */
    public String name(String article) {
        return names.getOrDefault(article, article);
    }

    public Claim claim(int number) {
        return check.claims().get(number);
    }

    /** The exact words of a claim. */
    public String quote(Claim claim) {
        Article article = document(claim.article()).article();
        String title = article.title();
        return claim.evidence().of(claim.inTitle() && title != null ? title : article.text());
    }

    /** Unique within the report, which may hold several stories. */
    public String id(Story story, Finding finding) {
        return check.stories().size() == 1 ? finding.id() : story.id() + "." + finding.id();
    }

    public String question(Finding finding) {
        return questions.of(finding);
    }

    /**
     * The answers as a reader wants to see them. Values that hold each other are one position; told one by one, the
     * position's own first, it can be seen which says more.
     */
    public List<Position> answers(Finding finding) {
        if (finding.verdict() != Verdict.FINER || finding.positions().size() != 1) {
            return finding.positions();
        }
        Position position = finding.positions().get(0);
        Map<String, List<Integer>> byValue = new LinkedHashMap<>();
        byValue.put(values.of(position.value()), new ArrayList<>());
        for (int number : position.claims()) {
            byValue.computeIfAbsent(values.of(claim(number).value()), text -> new ArrayList<>())
                    .add(number);
        }
        return byValue.values().stream()
                .filter(claims -> !claims.isEmpty())
                .map(claims -> new Position(claim(claims.get(0)).value(), claims, List.of()))
                .toList();
    }

    /** What a position says. Normalized words are hard to read, so a phrase is told in the words of its first claim. */
    public String value(Position position) {
        List<Claim> claims = position.claims().stream().map(this::claim).toList();
        String value = position.value() instanceof Phrase && !claims.isEmpty()
                ? "“" + quote(claims.get(0)).strip() + "”"
                : values.of(position.value());
        return claims.isEmpty() ? value : inItsWorld(value, claims.get(0));
    }

    /** What a claim says. */
    public String value(Claim claim) {
        return inItsWorld(claim.value() instanceof Phrase ? "“" + quote(claim) + "”" : values.of(claim.value()), claim);
    }

    private String inItsWorld(String value, Claim claim) {
        String told = claim.polarity() == Polarity.DENIED ? labels.text("claim.denied", value) : value;
        return claim.modality() == Modality.ASSERTED
                ? told
                : labels.text("claim." + claim.modality().name(), told);
    }

    /** The chain by which the article knows it, nearest first: {@code Antara ← Dmitry Peskov, juru bicara Kremlin}. */
    public String source(Claim claim) {
        return String.join(" ← ", claim.attribution().stream().map(this::source).toList());
    }

    public String source(Attribution link) {
        String role = link.role();
        String name = link.kind() == Attribution.Kind.VAGUE ? "“" + link.name() + "”" : link.name();
        return role == null || role.isEmpty() ? name : name + ", " + role;
    }

    /** Who said a statement, through whom, and whether the words are the speaker's own. */
    public String speaker(Statement statement) {
        String role = statement.role();
        String name =
                statement.kind() == Attribution.Kind.VAGUE ? "“" + statement.speaker() + "”" : statement.speaker();
        StringBuilder out =
                new StringBuilder("← ").append(name).append(role == null || role.isEmpty() ? "" : ", " + role);
        statement.via().forEach(link -> out.append(" · ").append(labels.text("source.via", source(link))));
        return out.append(" · ")
                .append(labels.text(statement.direct() ? "source.direct" : "source.indirect"))
                .toString();
    }

    /** Why the answers relate as they do, a sentence for each pair that is unlike the ones before, but not many. */
    public List<String> why(Finding finding) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Link link : finding.links()) {
            if (decides(finding.verdict(), link.why().relation())) {
                sentences.add(why(link));
            }
        }
        sentences.remove("");
        List<String> all = new ArrayList<>(sentences);
        if (all.size() <= MOST_REASONS) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, MOST_REASONS));
        some.add(labels.text("count.more", String.valueOf(all.size() - MOST_REASONS)));
        return some;
    }

    public String why(Link link) {
        return steps.of(link.why(), claim(link.a()), claim(link.b()));
    }

    /** The explanation of a finding in one line. */
    public String explanation(Finding finding) {
        List<String> why = why(finding);
        return why.isEmpty() ? labels.text("why." + finding.verdict().label()) : String.join("; ", why);
    }

    private static boolean decides(Verdict verdict, Relation relation) {
        return switch (verdict) {
            case CONFLICT -> relation == Relation.CONFLICT;
            case UPDATE -> relation == Relation.UPDATE;
            case FINER -> relation.agrees() && relation != Relation.SAME;
            case SAME, ONLY -> relation.agrees();
        };
    }

    /** Names of the articles in which one finding holds two different answers. */
    public List<String> articlesAgainstThemselves(Finding finding) {
        Set<String> found = new LinkedHashSet<>();
        for (Link link : finding.links()) {
            Claim a = claim(link.a());
            if (link.why().relation() == Relation.CONFLICT
                    && a.article().equals(claim(link.b()).article())) {
                found.add(name(a.article()));
            }
        }
        return new ArrayList<>(found);
    }

    /** Articles that no story holds. */
    public List<Document> outside() {
        Set<String> held = new LinkedHashSet<>();
        check.stories().forEach(story -> held.addAll(story.articles()));
        return check.documents().stream()
                .filter(document -> !held.contains(document.article().id()))
                .toList();
    }
}
