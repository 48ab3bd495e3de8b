package dev.silang.eval.stories;

import java.util.List;
import java.util.Locale;

/** What an article costs, by how many came before, as a picture. */
record ScalePlot(List<StoriesScaleCommand.Block> blocks) {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 300;
    private static final int LEFT = 60;
    private static final int BOTTOM = 250;
    private static final int TOP = 30;
    private static final int MARKS = 4;

    String svg() {
        double most = blocks.stream()
                .mapToDouble(StoriesScaleCommand.Block::milliseconds)
                .max()
                .orElse(1);
        int last = blocks.get(blocks.size() - 1).articles();
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
                WIDTH,
                HEIGHT));
        for (int i = 0; i <= MARKS; i++) {
            double value = most * i / MARKS;
            double y = y(value, most);
            out.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f ms</text>%n",
                    LEFT,
                    y,
                    WIDTH - 20,
                    LEFT - 6,
                    y + 4,
                    value));
            out.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>%n",
                    x((long) last * i / MARKS, last),
                    BOTTOM + 20,
                    (long) last * i / MARKS));
        }
        line(out, last, most, "#0b579f", true);
        line(out, last, most, "#a8380a", false);
        out.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"18\" fill=\"#0b579f\">an article, its words read on all cores</text>%n"
                        + "<text x=\"%d\" y=\"18\" fill=\"#a8380a\">of it the search for its story</text>%n"
                        + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">articles before</text>%n</svg>%n",
                LEFT,
                LEFT + 320,
                WIDTH / 2,
                BOTTOM + 42));
        return out.toString();
    }

    private void line(StringBuilder out, int last, double most, String colour, boolean whole) {
        StringBuilder path = new StringBuilder();
        for (StoriesScaleCommand.Block block : blocks) {
            double value = whole ? block.milliseconds() : block.inStream();
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(String.format(Locale.ROOT, "%.1f %.1f", x(block.articles(), last), y(value, most)));
        }
        out.append(String.format(
                Locale.ROOT, "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n", path, colour));
    }

    private static double x(long articles, int last) {
        return LEFT + (double) (WIDTH - LEFT - 40) * articles / last;
    }

    private static double y(double value, double most) {
        return BOTTOM - (BOTTOM - TOP) * value / most;
    }
}
