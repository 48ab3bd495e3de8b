package dev.silang.ingest.html.meta;

import dev.silang.ingest.html.page.Division;
import dev.silang.ingest.html.page.Marks;
import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.time.StatedTime;
import dev.silang.lang.Category;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.LanguagePacks;
import dev.silang.lang.TimeAttributes;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page's article was published and changed: stated in its head, shown near its headline, or in its address. */
final class Dates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "published_time",
        "publishdate",
        "publish-date",
        "publish_date",
        "pubdate",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "dc.date",
        "dcterms.date",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "content_publisheddate",
        "originalpublicationdate",
        "article.published",
        "article_date_original",
        "date",
        "datecreated",
        "created"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "lastmod",
        "last-modified",
        "article.updated"
    };

    /** How far from the headline a date is looked for, in blocks. */
    private static final int NEAR = 12;

    private static final int MOST_TIMES = 20;
    private static final int MOST_WORDS = 25;
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\\d|3[01])(?=[/-]|\\d{0,8}/|$)");
    private static final Labels CHANGED = Labels.of("modified");
    private static final Labels TODAY = Labels.of("today");

    private final Marks marks;
    private final MetaTags tags;
    private final JsonLd jsonLd;
    private final ZoneOffset zone;
    private final boolean dayFirst;

    Dates(Marks marks, MetaTags tags, JsonLd jsonLd, @Nullable String language) {
        this.marks = marks;
        this.tags = tags;
        this.jsonLd = jsonLd;
        Optional<LanguagePack> pack = language == null ? Optional.empty() : LanguagePacks.of(code(language));
        this.zone = pack.isPresent()
                ? home(pack.get())
                : LanguagePacks.installed().stream()
                        .findFirst()
                        .map(Dates::home)
                        .orElse(ZoneOffset.UTC);
        this.dayFirst = !String.valueOf(language).toLowerCase(Locale.ROOT).startsWith("en-us");
    }

    private static String code(String language) {
        return language.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    /** The zone that a language's newsrooms live in, where they have one. */
    private static ZoneOffset home(LanguagePack pack) {
        return pack.entries(Category.ZONES).stream()
                .filter(entry -> entry.is(TimeAttributes.HOME))
                .findFirst()
                .map(entry -> entry.get(TimeAttributes.OFFSET))
                .orElse(ZoneOffset.UTC);
    }

    @Nullable
    OffsetDateTime published(Division division, int headline, BitSet taken, @Nullable URI address) {
        List<String> stated = new ArrayList<>();
        stated.add(jsonLd.text("datePublished"));
        stated.add(jsonLd.text("dateCreated"));
        stated.add(tags.first(PUBLISHED));
        OwnPart own = new OwnPart(division, headline, taken);
        stated.add(property("datePublished", own));
        marks.tags("time").stream()
                .filter(time -> time.hasAttr("pubdate") && own.holds(time))
                .limit(1)
                .forEach(time -> stated.add(Marks.stated(time)));
        OffsetDateTime found = first(stated);
        found = found == null ? shown(division, headline, taken, own, false) : found;
        found = found == null ? first(times(own)) : found;
        return found == null && address != null ? inAddress(address) : found;
    }

    @Nullable
    OffsetDateTime modified(Division division, int headline, BitSet taken) {
        OwnPart own = new OwnPart(division, headline, taken);
        OffsetDateTime found =
                first(List.of(jsonLd.text("dateModified"), tags.first(MODIFIED), property("dateModified", own)));
        return found == null ? shown(division, headline, taken, own, true) : found;
    }

    private String property(String name, OwnPart own) {
        return marks.properties(name).stream()
                .filter(own::holds)
                .findFirst()
                .map(Marks::stated)
                .orElse("");
    }

    /** What {@code <time>} elements state, those in an {@code <article>} first. */
    private List<String> times(OwnPart own) {
        List<String> inside = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        for (Element time : marks.tags("time")) {
            if (time.hasAttr("datetime") && inside.size() + outside.size() < MOST_TIMES && own.holds(time)) {
                (time.closest("article") == null ? outside : inside).add(time.attr("datetime"));
            }
        }
        inside.addAll(outside);
        return inside;
    }

    private @Nullable OffsetDateTime first(List<String> stated) {
        for (String one : stated) {
            OffsetDateTime time = parse(one);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** A time as fields state it, or a date among other words. */
    private @Nullable OffsetDateTime parse(String text) {
        String stripped = text.strip();
        if (stripped.length() < 6 || stripped.length() > 80) {
            return null;
        }
        StatedTime stated = StatedTime.parse(stripped, dayFirst);
        return stated == null ? VisibleDate.find(stripped, zone, dayFirst) : stated.in(zone);
    }

    /** The first date in a short block near the headline or before the article, nearest first. */
    private @Nullable OffsetDateTime shown(
            Division division, int headline, BitSet taken, OwnPart own, boolean changed) {
        int body = Math.max(0, taken.nextSetBit(0));
        int middle = headline < 0 ? body : headline;
        for (int gap = 0; gap <= NEAR; gap++) {
            for (int i : new int[] {middle + gap, middle - gap}) {
                OffsetDateTime found = i < 0 || i >= division.blocks().size() || !own.holds(i)
                        ? null
                        : shown(division.blocks().get(i), changed);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable OffsetDateTime shown(PageBlock block, boolean changed) {
        boolean says = CHANGED.after(block.text()) != null;
        return says == changed
                        && TODAY.after(block.text()) == null
                        && block.counts().words() <= MOST_WORDS
                        && !block.box().hidden()
                ? VisibleDate.find(block.text(), zone, dayFirst)
                : null;
    }

    private @Nullable OffsetDateTime inAddress(URI address) {
        Matcher matcher = IN_ADDRESS.matcher(String.valueOf(address.getPath()));
        return matcher.find()
                ? VisibleDate.find(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3), zone, true)
                : null;
    }
}
