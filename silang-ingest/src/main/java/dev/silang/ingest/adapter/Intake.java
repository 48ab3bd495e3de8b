package dev.silang.ingest.adapter;

import dev.silang.text.Article;
import dev.silang.text.Problem;
import dev.silang.text.TextDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Admits what adapters read: refuses what is no article, mends what can be mended, gives every article an id of its
 * own, and passes it on at once. Not safe for use by many threads.
 */
public final class Intake {
    private static final String NO_TEXT = "no text";

    /** UTF-16 code units of a title or a name; more is something else. */
    private static final int MOST_LINE = 4096;

    /** A problem is one line, whatever it quotes. */
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    private final Receiver receiver;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private Origin origin = Origin.unnamed("-", "stdin");
    private Draft known = Draft.EMPTY;

    public Intake(Receiver receiver) {
        this.receiver = receiver;
    }

    /**
     * Sets what the next articles and problems come from.
     *
     * @param known what is known of the article there, for where it is silent itself
     */
    public Intake from(Origin next, Draft known) {
        this.origin = next;
        this.known = known;
        return this;
    }

    /** The links that were found since the last call. */
    public List<Link> takeLinks() {
        List<Link> taken = List.copyOf(links);
        links.clear();
        return taken;
    }

    public void problem(String what) {
        problem(origin.name(), what);
    }

    /** @param part of the source: a line, an address */
    void problemIn(String part, String what) {
        problem(whole(part), what);
    }

    public void problem(String where, String what) {
        problem(new Problem(where, CONTROLS.matcher(what).replaceAll(" ")));
    }

    public void problem(Problem problem) {
        receiver.problem(problem);
    }

    /** Adds the text of a whole source. */
    void add(String text) {
        FieldText field = FieldText.ofFile(text);
        List<Problem> own = field.mended().stream()
                .map(what -> new Problem(origin.name(), what))
                .toList();
        admit(new Article(origin.stem(), null, null, null, null, field.text(), null, own), origin.name());
    }

    /** Adds an article that has a part of the source; what has no id is called after the number of its part. */
    void add(Draft draft, int part) {
        add(draft, whole(String.valueOf(part)), idOf(part));
    }

    /** What an article without an id of its own is called in the source. */
    String idOf(int part) {
        return origin.stem() + "-" + part;
    }

    /** Adds what is known of an article whose page is not read, if it holds a text. Returns whether it does. */
    public boolean addKnown(Link link) {
        Draft draft = link.known();
        String id = draft.id();
        if (draft.text() == null || id == null) {
            return false;
        }
        add(draft, link.address(), id);
        return true;
    }

    /** Adds the text of a document that the source holds. */
    void add(Origin document, String text) {
        Draft draft = new Draft(null, null, document.address(), null, null, text);
        add(draft, document.name(), document.stem());
    }

    /** What has no text but an address is a link. What fails harms no other article. */
    private void add(Draft draft, String where, String name) {
        if (Links.isWeb(draft.url()) && (draft.text() == null || draft.text().isBlank())) {
            link(draft.url(), draft);
            return;
        }
        Article article;
        try {
            article = article(draft, where, name);
        } catch (RuntimeException | StackOverflowError e) {
            problem(Problem.failed(where, e));
            return;
        }
        admit(article, where);
    }

    private static Article article(Draft draft, String where, String name) {
        List<Problem> own = new ArrayList<>();
        FieldText text = FieldText.of(Objects.requireNonNullElse(draft.text(), ""));
        text.mended().forEach(what -> own.add(new Problem(where, what)));
        PublishedTime published = PublishedTime.of(draft.withText(text.text()));
        String noTime = published.problem();
        if (noTime != null) {
            own.add(new Problem(where, noTime));
        }
        String id = draft.id();
        return new Article(
                id == null || id.isBlank() ? name : id.strip(),
                line("outlet", draft.outlet(), where, own),
                draft.url(),
                published.time(),
                line("title", draft.title(), where, own),
                text.text(),
                null,
                own,
                line("event", draft.event(), where, own));
    }

    /** What a whole feed is called is read for each of its articles, so it must not be as long as the feed. */
    private static @Nullable String line(String field, @Nullable String value, String where, List<Problem> own) {
        if (value != null && value.length() > MOST_LINE) {
            own.add(new Problem(
                    where, String.format(Locale.ROOT, "%s of %,d characters, left out", field, value.length())));
            return null;
        }
        return FieldText.line(value);
    }

    /** Adds an article that another reader made; where it is silent, what is known fills in. */
    public void add(Article article, String where) {
        Article full = article;
        if (full.published() == null || full.title() == null || full.outlet() == null) {
            PublishedTime published = PublishedTime.of(known.withText(article.text()));
            full = new Article(
                    article.id(),
                    article.outlet() == null ? known.outlet() : article.outlet(),
                    article.url(),
                    article.published() == null ? published.time() : article.published(),
                    article.title() == null ? known.title() : article.title(),
                    article.text(),
                    article.language(),
                    article.problems(),
                    article.event());
        }
        admit(full, where);
    }

    private void admit(Article article, String where) {
        String refused = article.text().isBlank() ? NO_TEXT : TextDecoder.refusal(article.text());
        if (refused != null) {
            problem(where, refused);
            return;
        }
        List<Problem> own = new ArrayList<>(article.problems());
        String unreadable = Unreadable.in(article.text());
        if (unreadable != null) {
            own.add(new Problem(where, unreadable));
        }
        Article whole = new Article(
                unique(mended(article.id()), where, own),
                mendedOrNull(article.outlet()),
                mendedOrNull(article.url()),
                article.published(),
                mendedOrNull(article.title()),
                mended(article.text(), where, own),
                article.language(),
                own,
                mendedOrNull(article.event()));
        receiver.article(whole);
        own.forEach(receiver::problem);
    }

    /** Adds a link, taken from where the source came from if it is relative. */
    void link(@Nullable String address, Draft about) {
        if (address == null || address.isBlank()) {
            return;
        }
        String absolute = Links.resolve(origin.address(), address.strip());
        if (absolute != null && Links.isWeb(absolute)) {
            links.add(new Link(absolute, about));
        } else {
            problem("no address: " + quoted(address.strip()));
        }
    }

    private static String quoted(String text) {
        return "'" + (text.length() <= 80 ? text : text.substring(0, 80) + "…") + "'";
    }

    private String whole(String part) {
        return origin.name() + ":" + part;
    }

    private String unique(String id, String where, List<Problem> own) {
        String free = id;
        while (!ids.add(free)) {
            free = id + "-" + uses.merge(id, 2, (before, first) -> before + 1);
        }
        if (!free.equals(id)) {
            own.add(new Problem(where, "another article has the id " + id + ", this one is now " + free));
        }
        return free;
    }

    private static String mended(String text, String where, List<Problem> own) {
        String whole = mended(text);
        if (!whole.equals(text)) {
            own.add(new Problem(where, "halves of characters (lone surrogates) in the text, replaced by U+FFFD"));
        }
        return whole;
    }

    private static @Nullable String mendedOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : mended(text);
    }

    /** Lone surrogates cannot be written in any encoding; one unit replaces one, so that offsets stay. */
    private static String mended(String text) {
        StringBuilder whole = null;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                i++;
            } else {
                whole = whole == null ? new StringBuilder(text) : whole;
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return whole == null ? text : whole.toString();
    }
}
