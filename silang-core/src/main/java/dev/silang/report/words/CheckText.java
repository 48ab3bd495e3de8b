package dev.silang.report.words;

import dev.silang.check.Answers;
import dev.silang.check.CrossCheck;
import dev.silang.check.DateSlip;
import dev.silang.check.Finding;
import dev.silang.check.Link;
import dev.silang.check.Position;
import dev.silang.check.Reasons;
import dev.silang.check.Story;
import dev.silang.check.Told;
import dev.silang.claim.About;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.MainEvent;
import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import dev.silang.claim.Slot;
import dev.silang.claim.Statement;
import dev.silang.claim.Trait;
import dev.silang.source.Dependence;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import dev.silang.text.Document;
import dev.silang.text.Problem;
import dev.silang.text.WrittenCharacters;
import dev.silang.value.Abbreviation;
import dev.silang.value.Hedge;
import dev.silang.value.Identifier;
import dev.silang.value.Party;
import dev.silang.value.Phrase;
import dev.silang.value.Place;
import dev.silang.value.Quantity;
import dev.silang.value.Role;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cross-check in the words of one language: what all reports share. Immutable but for the ids that it has worked out; for one thread. */
public final class CheckText {
    /** Ten articles give many pairs that all say the same; the first ones convince or nothing does. */
    private static final int MOST_REASONS = 3;

    /** What somebody is and what something is called holds also where what they do is only planned or suspected. */
    private static final Set<Slot> HOLD_ANYWAY = Set.of(Slot.ROLE, Slot.IDENTIFIER);

    private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{5,}\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");

    private final CrossCheck check;
    private final Labels labels;
    private final ValueText values;
    private final Questions questions;
    private final Titles titles;
    private final PartyNames parties;
    private final ProblemText problems;
    private final StepText steps;
    private final List<DateSlip> slips;
    private final Reasons reasons;
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final IdentityHashMap<Finding, String> events = new IdentityHashMap<>();
    private final IdentityHashMap<Claim, String> ids = new IdentityHashMap<>();

    public CheckText(CrossCheck check, Labels labels) {
        this.check = check;
        this.labels = labels;
        this.values = new ValueText(labels);
        this.parties = new PartyNames(check.claims());
        this.problems = ProblemText.of(labels.language());
        this.questions = new Questions(labels, values::of);
        this.titles = new Titles(labels, questions, check, this::document, this::value);
        this.steps = new StepText(labels, values, claim -> told(claim.value(), claim));
        this.slips = check.dateSlips();
        this.reasons = new Reasons(check);
        check.documents().forEach(document -> documents.put(document.article().id(), document));
        nameArticles();
        check.stories().forEach(this::nameEvent);
    }

    /** The event of a story is what its claims tell of, those of headlines and first sentences before others. */
    private void nameEvent(Story story) {
        MainEvent event = new MainEvent();
        for (Finding finding : story.findings()) {
            for (Position position : finding.positions()) {
                position.claims().forEach(claim -> addTo(event, claim));
            }
        }
        story.findings().forEach(finding -> events.put(finding, event.frame()));
    }

    private void addTo(MainEvent event, Claim claim) {
        String frame = claim.about().frame();
        boolean happens = !claim.about().background() && labels.has("frame." + frame) && !frame.equals(About.SPEECH);
        if (happens && claim.sentence() <= 0) {
            event.addLead(claim.article().id(), frame);
        } else if (happens) {
            event.add(claim.article().id(), frame);
        }
    }

    /** Articles of one outlet get numbers, those of each story their own: a reader of one story sees no other. */
    private void nameArticles() {
        check.stories().forEach(story -> number(story.articles()));
        number(documents.values().stream()
                .map(Document::article)
                .filter(article -> !names.containsKey(article.id()))
                .toList());
    }

    private void number(List<Article> articles) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        articles.forEach(article -> all.merge(article.name(), 1, Integer::sum));
        for (Article article : articles) {
            String name = article.name();
            int number = seen.merge(name, 1, Integer::sum);
            names.put(article.id(), all.getOrDefault(name, 1) > 1 ? name + " " + number : name);
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

    /** The id of a claim. Reports name a claim in several places; what it follows from is put together once. */
    public String id(Claim claim) {
        return ids.computeIfAbsent(claim, Claim::id);
    }

    /** What was wrong with an article, in the reader's language where that has words for it. */
    public String problem(Problem problem) {
        return problems.told(problem.what()).orElse(problem.what());
    }

    /** The question in a sentence; empty where it would name nothing that it is about, or no sentence fits. */
    public Optional<String> asked(Finding finding) {
        return questions.of(finding, events.getOrDefault(finding, ""));
    }

    /** What a finding is about where no question is asked: a few neutral words; empty if its answers share none. */
    public Optional<String> title(Finding finding) {
        return titles.of(finding, events.getOrDefault(finding, ""));
    }

    /** The question in a sentence or, where there is none, in the word for its kind. */
    public String question(Finding finding) {
        return asked(finding)
                .orElseGet(() -> labels.text("slot." + finding.question().slot().label()));
    }

    /** The event that a story is about; empty if none is known. */
    public String event(Story story) {
        return story.findings().isEmpty()
                ? ""
                : events.getOrDefault(story.findings().get(0), "");
    }

    /** A kind of event without its article, as {@link #event} names it. */
    public String bareEvent(String event) {
        return questions.bare(labels.word("frame", event));
    }

    /** The answers as a reader wants to see them: values that read otherwise are told one by one. */
    public List<Position> answers(Finding finding) {
        return Answers.of(finding, values::of);
    }

    /** How the articles tell an answer, each that says the same twice but once. */
    List<Told> told(Position position) {
        return Answers.told(position);
    }

    /** Findings by the article that gives their first answer, in their order. */
    public Map<String, List<Finding>> byArticle(List<Finding> findings) {
        return Answers.byArticle(findings);
    }

    /** What a position answers to its question: of somebody's office the office, as the question names the person. */
    public String answer(Finding finding, Position position) {
        Optional<Claim> claim = speaking(position);
        return claim.isPresent() ? answer(finding, position.value(), claim.get()) : value(position);
    }

    /** What one claim answers to the question of its finding. */
    public String answer(Finding finding, Claim claim) {
        return answer(finding, claim.value(), claim);
    }

    private String answer(Finding finding, Value value, Claim claim) {
        if (value instanceof Role role
                && !role.office().isEmpty()
                && asked(finding).isPresent()) {
            return inItsWorld(cased(WrittenCharacters.shown(role.office())), claim);
        }
        // Which spelling is right is asked of the name, whatever its bearer is said to do.
        return QuestionLine.isSpelling(finding) ? told(value, claim) : value(value, claim);
    }

    /** Whether reports spell one name differently. */
    public boolean isSpelling(Finding finding) {
        return QuestionLine.isSpelling(finding);
    }

    /** Some newsrooms open a report in capitals: a word that another place writes as a word is no abbreviation. */
    private String cased(String office) {
        return CAPITALS.matcher(office).replaceAll(word -> {
            String lower = word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT);
            boolean written = documents.values().stream()
                    .anyMatch(document -> document.article().text().contains(lower));
            return Matcher.quoteReplacement(written ? lower : word.group());
        });
    }

    /** What a position says, see {@link #isQuoted}. */
    public String value(Position position) {
        Optional<Claim> claim = speaking(position);
        return claim.isPresent() ? value(position.value(), claim.get()) : values.of(position.value());
    }

    /** The claim that gives the position's own value or what reads the same, one of the text before one of a headline. */
    private Optional<Claim> speaking(Position position) {
        String shown = values.of(position.value());
        return position.claims().stream()
                .min(Comparator.comparing(
                                (Claim claim) -> !values.of(claim.value()).equals(shown))
                        .thenComparing(claim -> claim.modality() != Modality.ASSERTED)
                        .thenComparing(Claim::inTitle));
    }

    /** What a claim says. */
    public String value(Claim claim) {
        return value(claim.value(), claim);
    }

    /** What a claim says as the program understands it, for a list that has the words beside it. */
    public String understood(Claim claim) {
        boolean phrase = claim.value() instanceof Phrase;
        return inItsWorld(phrase ? told(claim.value(), claim) : values.of(claim.value()), claim);
    }

    private String value(Value value, Claim claim) {
        return inItsWorld(told(value, claim), claim);
    }

    /** A value by itself, without whether it is affirmed or sure. */
    String told(Value value, Claim claim) {
        if (isQuoted(claim)) {
            return WrittenCharacters.shown(Quoted.of(claim));
        }
        return WrittenCharacters.shown(value instanceof Party party ? parties.of(party) : values.of(value));
    }

    /**
     * Whether what a claim says is told in the words of its report: those of causes and topics, of places, codes, abbreviations, results
     * of games, vague numbers ("puluhan") and vague times ("akhir Mei"), which the program knows in a form that nobody writes.
     */
    public static boolean isQuoted(Claim claim) {
        Value value = claim.value();
        boolean named = value instanceof Phrase
                || value instanceof Place
                || value instanceof Identifier
                || value instanceof Abbreviation;
        boolean result = value instanceof Quantity quantity && quantity.score() != null;
        return named || result || claim.has(Trait.MATCH_MINUTE) || NumberText.isVague(value) || isVagueTime(value);
    }

    /** "Akhir Mei 2025" is not "sekitar Mei 2025"; what is told from the day of its report needs that day. */
    private static boolean isVagueTime(Value value) {
        return value instanceof TimeSpan time
                && time.hedge() == Hedge.AROUND
                && !time.hasClock()
                && !time.has(TimeSpan.Part.RELATIVE);
    }

    private String inItsWorld(String value, Claim claim) {
        boolean denied = claim.polarity() == Polarity.DENIED && !isNone(claim.value()) && !tells(claim, "denied");
        String denial = claim.value() instanceof Phrase ? "claim.denied.phrase" : "claim.denied";
        String told = denied ? labels.text(denial, value) : value;
        String world = claim.modality().name();
        boolean plain =
                claim.modality() == Modality.ASSERTED || HOLD_ANYWAY.contains(claim.slot()) || isNamedAnyway(claim);
        return plain || tells(claim, world) ? told : labels.text("claim." + world, told);
    }

    /** "Tidak ada korban jiwa": none is denied already. */
    private static boolean isNone(Value value) {
        BigDecimal high = value instanceof Quantity quantity ? quantity.stated().high() : null;
        return high != null && high.signum() == 0;
    }

    /** Who is to take part is somebody today, and a thing is suspected of nothing: only what is done can be planned. */
    private static boolean isNamedAnyway(Claim claim) {
        return claim.slot() == Slot.PARTICIPANT
                && claim.value() instanceof Party party
                && (claim.modality() == Modality.PLANNED || PartyNames.isThing(party));
    }

    /** Whether words that are quoted say by themselves that they deny, plan or suspect: then it is not said twice. */
    private static boolean tells(Claim claim, String what) {
        String language = claim.article().language();
        if (!(claim.value() instanceof Phrase) || language == null || !Labels.LANGUAGES.contains(language)) {
            return false;
        }
        Set<String> telling = Set.of(Labels.of(language).text("told." + what).split(" "));
        return WORD.matcher(claim.quote().toLowerCase(Locale.ROOT))
                .results()
                .anyMatch(word -> telling.contains(word.group()));
    }

    /** The chain by which the article knows it, nearest first: {@code Antara ← Dmitry Peskov, juru bicara Kremlin}. */
    public String source(Claim claim) {
        return String.join(" ← ", claim.attribution().stream().map(this::source).toList());
    }

    public String source(Attribution link) {
        String role = link.role();
        String name = link.kind() == Attribution.Kind.VAGUE ? "“" + link.name() + "”" : link.name();
        return role == null || role.isEmpty() ? name : name + ", " + cased(role);
    }

    /** Who said a statement, through whom, and whether the words are the speaker's own. */
    public String speaker(Statement statement) {
        String role = statement.role();
        String name =
                statement.kind() == Attribution.Kind.VAGUE ? "“" + statement.speaker() + "”" : statement.speaker();
        StringBuilder out =
                new StringBuilder("← ").append(name).append(role == null || role.isEmpty() ? "" : ", " + cased(role));
        statement.via().forEach(link -> out.append(" · ").append(labels.text("source.via", source(link))));
        return out.append(" · ")
                .append(labels.text(statement.direct() ? "source.direct" : "source.indirect"))
                .toString();
    }

    /** Why the answers relate as they do, a sentence for each pair that is unlike the ones before, but not many. */
    public List<String> why(Finding finding) {
        return why(List.of(finding));
    }

    /** The same of several findings together. */
    public List<String> why(List<Finding> findings) {
        return why(findings, MOST_REASONS);
    }

    /** @param most sentences; then how many more there are */
    public List<String> why(List<Finding> findings, int most) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Finding finding : findings) {
            finding.deciding().forEach(link -> sentences.add(why(link)));
        }
        sentences.remove("");
        List<String> all = new ArrayList<>(sentences);
        if (all.size() <= most) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, most));
        some.add(labels.text("count.more", String.valueOf(all.size() - most)));
        return some;
    }

    public String why(Link link) {
        return steps.of(link.why(), link.a(), link.b());
    }

    /** The explanation of a finding in one line. */
    public String explanation(Finding finding) {
        List<String> why = why(finding);
        return why.isEmpty() ? labels.text("why." + finding.verdict().label()) : String.join("; ", why);
    }

    /** Names of the articles in which one finding holds two different answers. */
    public List<String> articlesAgainstThemselves(Finding finding) {
        return finding.againstThemselves().stream().map(this::name).distinct().toList();
    }

    /** Why the articles of an answer are one origin that the story as a whole does not make one. */
    List<Dependence> whyOne(Origin origin) {
        return reasons.ofAnswerAlone(origin);
    }

    /** The articles where there is no story that could hold them. */
    public List<Document> outside() {
        return check.stories().isEmpty() ? check.documents() : List.of();
    }
}
