package dev.silang.ingest.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines to paragraphs by gaps, indents, sizes of letters and lines that end early. */
final class Paragraphs {
    /** A step so many times the region's usual one is a gap. */
    private static final double GAP = 1.3;

    /** Lines of one paragraph differ in size by less: raised figures and mixed fonts make a tenth. */
    private static final double SIZES = 1.15;

    /** Part of the region's width that a line fills if it is not a paragraph's last; a long word is a seventh. */
    private static final double FULL = 0.85;

    private static final String STOPS = ".!?:\"”’»)";
    private static final Pattern ITEM = Pattern.compile("(?:[•▪●◦■➢\uF0B7*–—-]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s.*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");

    private final LineEnds ends;
    private final StringBuilder text = new StringBuilder();
    private StringBuilder paragraph = new StringBuilder();

    private Paragraphs(LineEnds ends) {
        this.ends = ends;
    }

    /** @param regions lines that belong together, in the order of reading */
    static String of(List<List<PdfLine>> regions) {
        Paragraphs paragraphs = new Paragraphs(new LineEnds(words(regions)));
        List<PdfLine> before = List.of();
        for (List<PdfLine> region : regions) {
            paragraphs.add(region, before);
            before = region;
        }
        paragraphs.end();
        return paragraphs.text.toString();
    }

    private static Set<String> words(List<List<PdfLine>> regions) {
        Set<String> words = new HashSet<>();
        for (List<PdfLine> region : regions) {
            for (PdfLine line : region) {
                Matcher word = WORD.matcher(line.text().toLowerCase(Locale.ROOT));
                while (word.find()) {
                    words.add(word.group());
                }
            }
        }
        return words;
    }

    private void add(List<PdfLine> region, List<PdfLine> before) {
        Extent extent = Extent.of(region);
        for (int i = 0; i < region.size(); i++) {
            PdfLine line = region.get(i);
            if (i == 0 ? !goesOn(before, line) : extent.parts(region.get(i - 1), line)) {
                end();
            }
            ends.append(paragraph, line.text());
        }
    }

    private void end() {
        if (paragraph.length() > 0) {
            text.append(text.length() == 0 ? "" : "\n\n").append(paragraph);
            paragraph = new StringBuilder();
        }
    }

    /** Whether a paragraph goes on in the next column or page. */
    private static boolean goesOn(List<PdfLine> before, PdfLine next) {
        if (before.isEmpty()) {
            return false;
        }
        PdfLine last = before.get(before.size() - 1);
        if (endsSentence(last) || ITEM.matcher(next.text()).matches() || differInSize(last, next)) {
            return false;
        }
        return Character.isLowerCase(next.text().codePointAt(0))
                || Extent.of(before).fills(last);
    }

    private static boolean endsSentence(PdfLine line) {
        return STOPS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private static boolean differInSize(PdfLine one, PdfLine other) {
        return Math.max(one.size(), other.size()) > SIZES * Math.min(one.size(), other.size());
    }

    private static boolean isCapitals(PdfLine line) {
        String text = line.text();
        return text.chars().filter(Character::isUpperCase).count() > 1
                && text.chars().noneMatch(Character::isLowerCase);
    }

    /** How wide a region is and how far apart its lines stand, in points. */
    private record Extent(double left, double right, double step) {
        static Extent of(List<PdfLine> region) {
            List<Double> steps = new ArrayList<>();
            for (int i = 1; i < region.size(); i++) {
                steps.add(region.get(i).base() - region.get(i - 1).base());
            }
            steps.sort(null);
            return new Extent(
                    region.stream().mapToDouble(PdfLine::left).min().orElse(0),
                    region.stream().mapToDouble(PdfLine::right).max().orElse(0),
                    steps.isEmpty() ? 0 : steps.get((steps.size() - 1) / 2));
        }

        boolean fills(PdfLine line) {
            return line.right() - left >= FULL * (right - left);
        }

        boolean parts(PdfLine above, PdfLine line) {
            return differInSize(above, line)
                    || isCapitals(above) != isCapitals(line)
                    || line.base() - above.base() > GAP * step
                    || ITEM.matcher(line.text()).matches()
                    || isIndented(above, line)
                    || endsSentence(above) && !fills(above);
        }

        /** By a letter or more; the lines of an item stand under its words. */
        private static boolean isIndented(PdfLine above, PdfLine line) {
            return line.left() - above.left() > line.size()
                    && !ITEM.matcher(above.text()).matches();
        }
    }
}
