package dev.silang.extract;

import dev.silang.extract.frame.FrameMention;
import dev.silang.mention.TokenView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The event an article is about: the frame named most, where the lead counts double. It is what "kejadian itu" means.
 */
final class MainFrame {
    /** Sentences of the lead: newsrooms put the event there. */
    private static final int LEAD = 3;

    private MainFrame() {}

    /** Empty if the article names no event. Of equals the one named first wins. */
    static String of(TokenView doc, List<FrameMention> frames) {
        Map<String, Integer> weights = new TreeMap<>();
        String best = "";
        for (FrameMention mention : frames) {
            if (!mention.generic()) {
                int weight = doc.sentenceOf(mention.first()) < LEAD ? 2 : 1;
                weights.merge(mention.frame(), weight, Integer::sum);
            }
        }
        int most = 0;
        for (FrameMention mention : frames) {
            int weight = mention.generic() ? 0 : weights.getOrDefault(mention.frame(), 0);
            if (weight > most) {
                most = weight;
                best = mention.frame();
            }
        }
        return best;
    }
}
