package dev.silang.ingest.html.meta;

import dev.silang.ingest.html.page.Division;
import dev.silang.ingest.html.page.Hints;
import dev.silang.ingest.html.page.Marks;
import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.html.page.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Who wrote a page's article: from its JSON-LD, its meta elements, its author links, its byline. */
final class Authors {
    private static final int MOST_ELEMENTS = 10;
    private static final int MOST_WORDS = 6;

    /** Blocks around the headline in which a byline is looked for. */
    private static final int NEAR = 8;

    private static final Pattern PARTS = Pattern.compile("[,;|&/•·]|\\s[-–]\\s");
    private static final Labels LABELS = Labels.of("author");
    private static final Labels EDITORS = Labels.of("editor");
    private static final Labels NOBODY = Labels.of("nobody");
    private static final Labels AND = Labels.of("and");

    private final Marks marks;
    private final MetaTags tags;
    private final JsonLd jsonLd;
    private final List<String> outlets;

    Authors(Marks marks, MetaTags tags, JsonLd jsonLd, List<String> outlets) {
        this.marks = marks;
        this.tags = tags;
        this.jsonLd = jsonLd;
        this.outlets = outlets;
    }

    List<String> read(Division division, int headline, BitSet taken) {
        List<List<String>> sources = new ArrayList<>();
        sources.add(jsonLd.texts("author"));
        for (String name : List.of(
                "author",
                "article:author",
                "byl",
                "dc.creator",
                "dcterms.creator",
                "parsely-author",
                "sailthru.author")) {
            sources.add(tags.all(name));
        }
        sources.add(texts(marks.authors()));
        sources.add(texts(marks.properties("author")));
        sources.add(bylines(division, headline, taken));
        for (List<String> source : sources) {
            List<String> names = names(source);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private List<String> texts(List<Element> elements) {
        List<String> texts = new ArrayList<>();
        for (Element element : elements) {
            if (texts.size() >= MOST_ELEMENTS) {
                break;
            }
            Element name = element.selectFirst("[itemprop=name]");
            Element own = name == null ? element : name;
            String text = own.hasAttr("content") ? own.attr("content") : own.text();
            if (text.length() < 120) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static List<String> bylines(Division division, int headline, BitSet taken) {
        List<String> found = new ArrayList<>();
        int byline = Hints.installed().bit("byline");
        for (int i = Math.max(0, headline - 2); i < Math.min(division.blocks().size(), headline + NEAR); i++) {
            PageBlock block = division.blocks().get(i);
            boolean hinted = (block.box().hints() & byline) != 0;
            if (i != headline && block.counts().words() <= 3 * MOST_WORDS && (hinted || !taken.get(i))) {
                String name = LABELS.after(block.text());
                if (name != null) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private List<String> names(List<String> texts) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : texts) {
            if (text.contains("://") || text.length() > 200) {
                continue;
            }
            for (String part : PARTS.split(joined(text))) {
                String name = name(part);
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    /** With a comma for each "and". */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            joined.append(AND.is(word) ? "," : " " + word);
        }
        return joined.toString();
    }

    /** A name without its label; empty if it is none. */
    private String name(String part) {
        String after = LABELS.after(part);
        String name = (after == null ? part : after).strip();
        boolean person = Words.count(name) > 0
                && Words.count(name) <= MOST_WORDS
                && EDITORS.after(name) == null
                && !NOBODY.is(name)
                && name.chars().noneMatch(Character::isDigit)
                && Character.isLetter(name.charAt(0));
        return person && outlets.stream().noneMatch(outlet -> Titles.key(outlet).equals(Titles.key(name))) ? name : "";
    }
}
