package dev.silang.ingest.html.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block-level element of the page with what stands in it, counted once when the page is divided. */
public final class Box {
    private static final int PATH = 6;

    /** Longer styles hold pictures, not rules. */
    private static final int LONGEST_STYLE = 500;

    private static final Pattern SPACES = Pattern.compile("\\s++");

    private static final Set<String> FOR_EARS = Set.of(
            "sr-only",
            "sronly",
            "screen-reader-text",
            "screen-reader-only",
            "screen-reader",
            "screenreader",
            "screenreader-only",
            "visually-hidden",
            "visuallyhidden",
            "u-visually-hidden",
            "a11y-hidden",
            "assistive-text",
            "element-invisible",
            "offscreen",
            "off-screen");

    /** Names by which frameworks show nothing at all, unless another name beside them shows it on some screens. */
    private static final Set<String> UNSEEN = Set.of("d-none", "hidden", "is-hidden", "uk-hidden", "invisible");

    private static final Pattern SHOWN_ON_SOME =
            Pattern.compile("(?:d-\\w+-|\\w+:)(?:block|flex|grid|inline|visible).*");

    /** Styles that leave nothing to see; what only fades in has a movement beside it. */
    private static final Pattern NOTHING_SEEN = Pattern.compile(
            "(?:^|;)(?:display:none|visibility:hidden|font-size:0(?:px|em|rem|pt|%)?(?:!important)?(?:;|$)"
                    + "|(?:left|right|top|text-indent|margin-left):-\\d{4,}|clip:rect\\(0|clip-path:inset\\((?:50|100)%)");

    private static final Pattern FADED = Pattern.compile("(?:^|;)opacity:0(?:\\.0+)?(?:;|$)");

    private final Element element;
    private final @Nullable Box parent;
    private final int depth;
    private final int index;

    /** How many elements of its name its parent box has up to it. */
    private final int order;

    private final int hints;
    private final boolean hidden;
    private final Map<String, Integer> children = new HashMap<>(4);

    private int words;
    private int linkWords;
    private int blocks;
    private int proseWords;
    private int firstBlock = -1;

    Box(Element element, @Nullable Box parent, int index, int hints) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.index = index;
        this.order = parent == null ? 1 : parent.children.merge(element.normalName(), 1, Integer::sum);
        this.hints = hints;
        this.hidden = isHidden(element) || parent != null && parent.hidden;
    }

    /** Whether an element's own attributes hide what is in it, from all readers or from all who see the page. */
    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("hidden")
                || isHiddenByStyle(element.attr("style"))
                || isHiddenByName(element.className());
    }

    private static boolean isHiddenByStyle(String style) {
        if (style.isEmpty() || style.length() >= LONGEST_STYLE) {
            return false;
        }
        String rules = SPACES.matcher(style.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean moves = rules.contains("transform") || rules.contains("transition") || rules.contains("animation");
        return NOTHING_SEEN.matcher(rules).find()
                || !moves && FADED.matcher(rules).find();
    }

    /** Names by which frameworks hide what is read aloud only, or by nobody. */
    private static boolean isHiddenByName(String names) {
        if (names.isEmpty() || names.length() >= LONGEST_STYLE) {
            return false;
        }
        boolean unseen = false;
        boolean shown = false;
        for (String name : SPACES.split(names.toLowerCase(Locale.ROOT))) {
            if (FOR_EARS.contains(name)) {
                return true;
            }
            unseen |= UNSEEN.contains(name);
            shown |= SHOWN_ON_SOME.matcher(name).matches();
        }
        return unseen && !shown;
    }

    /**
     * Counts a block that stands in it.
     *
     * @param order of the block among the blocks of the page
     */
    void count(PageBlock.Counts counts, int order, boolean prose) {
        words += counts.words();
        linkWords += counts.linkWords();
        blocks++;
        firstBlock = firstBlock < 0 ? order : firstBlock;
        proseWords += prose ? counts.words() : 0;
    }

    public Element element() {
        return element;
    }

    /** The box around it; null of the outermost. */
    public @Nullable Box parent() {
        return parent;
    }

    /** The box around it, or itself if it is the outermost. */
    public Box around() {
        return parent == null ? this : parent;
    }

    /** How many boxes are around it. */
    public int depth() {
        return depth;
    }

    /** Its place among the boxes of the page. */
    public int index() {
        return index;
    }

    /** Hints of its own name, class, id and role, as a set of bits. */
    public int hints() {
        return hints;
    }

    /** Whether the page shows nothing of it until a script says so. */
    public boolean hidden() {
        return hidden;
    }

    public int words() {
        return words;
    }

    public int linkWords() {
        return linkWords;
    }

    public int blocks() {
        return blocks;
    }

    /** Words in blocks that read like prose. */
    public int proseWords() {
        return proseWords;
    }

    /** Order of the first block in it among the blocks of the page; -1 if it has none. */
    public int firstBlock() {
        return firstBlock;
    }

    /** The boxes around it, the innermost six: {@code article > div:nth-of-type(2) > p}. */
    public String path() {
        StringBuilder path = new StringBuilder();
        Box at = this;
        for (int i = 0; i < PATH && at != null; i++) {
            String name = at.element.normalName();
            path.insert(0, path.isEmpty() ? "" : " > ")
                    .insert(0, at.order == 1 ? name : name + ":nth-of-type(" + at.order + ")");
            at = at.parent;
        }
        return path.toString();
    }

    public double linkDensity() {
        return words == 0 ? 0 : (double) linkWords / words;
    }

    /** Whether {@code other} is this box or around it. */
    public boolean isIn(Box other) {
        Box at = this;
        while (at.depth > other.depth && at.parent != null) {
            at = at.parent;
        }
        return at == other;
    }

    /** The smallest box that holds both. */
    public Box common(Box other) {
        Box a = this;
        Box b = other;
        while (a != b) {
            if (a.depth >= b.depth && a.parent != null) {
                a = a.parent;
            } else if (b.parent != null) {
                b = b.parent;
            } else {
                return a;
            }
        }
        return a;
    }
}
