package dev.silang.ingest.html.meta;

import dev.silang.ingest.html.meta.PageMetadata.LeadImage;
import dev.silang.ingest.html.page.Marks;
import dev.silang.ingest.html.page.Words;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the picture above an article, what stands under it and who made it. */
final class LeadImages {
    private static final int MOST = 500;
    private static final int MOST_FIGURES = 10;

    /** A credit in brackets at the end of a caption. */
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,80}+)[)\\]]\\.?$");

    private static final Labels CREDITS = Labels.of("credit");

    private final Marks marks;
    private final MetaTags tags;
    private final JsonLd jsonLd;
    private final @Nullable URI base;

    LeadImages(Marks marks, MetaTags tags, JsonLd jsonLd, @Nullable URI base) {
        this.marks = marks;
        this.tags = tags;
        this.jsonLd = jsonLd;
        this.base = base;
    }

    @Nullable
    LeadImage read() {
        Element figure = figure();
        for (String one : List.of(
                tags.first("og:image", "og:image:url", "twitter:image"), jsonLd.text("image"), source(figure))) {
            URI address = Addresses.resolve(base, one);
            if (address != null) {
                return image(address, figure);
            }
        }
        return null;
    }

    /** The first figure with a picture and words under it. */
    private @Nullable Element figure() {
        for (Element figure : marks.tags("figure")
                .subList(0, Math.min(MOST_FIGURES, marks.tags("figure").size()))) {
            if (figure.selectFirst("img") != null && figure.selectFirst("figcaption") != null) {
                return figure;
            }
        }
        return null;
    }

    private static String source(@Nullable Element figure) {
        Element image = figure == null ? null : figure.selectFirst("img[src]");
        return image == null ? "" : image.attr("src");
    }

    private static LeadImage image(URI address, @Nullable Element figure) {
        Element caption = figure == null ? null : figure.selectFirst("figcaption");
        String text = caption == null ? "" : caption.text().strip();
        if (text.isEmpty() || text.length() > MOST) {
            return new LeadImage(address, null, null);
        }
        Element marked = caption == null
                ? null
                : caption.selectFirst(
                        "[class*=credit], [class*=kredit], [itemprop=copyrightHolder], [itemprop=author]");
        String credit = marked == null ? credit(text) : unlabeled(marked.text().strip());
        return new LeadImage(address, text, credit);
    }

    private static @Nullable String credit(String caption) {
        Matcher brackets = BRACKETS.matcher(caption);
        if (brackets.find()) {
            return unlabeled(brackets.group(1));
        }
        for (int at = 0; at >= 0; at = next(caption, at)) {
            String after = CREDITS.after(caption.substring(at));
            if (after != null && Words.count(after) <= 8) {
                return after;
            }
        }
        return null;
    }

    /** Where the next sentence or part begins; -1 behind the last. */
    private static int next(String caption, int at) {
        int best = -1;
        for (String sign : List.of(". ", " / ", " | ", " - ")) {
            int found = caption.indexOf(sign, at);
            best = found >= 0 && (best < 0 || found + sign.length() < best) ? found + sign.length() : best;
        }
        return best;
    }

    private static String unlabeled(String credit) {
        String after = CREDITS.after(credit);
        return after == null || after.isBlank() ? credit : after;
    }
}
