package dev.silang.eval;

import dev.silang.claim.Reading;
import dev.silang.eval.outside.Entities;
import dev.silang.eval.outside.Gap;
import dev.silang.eval.outside.LabelledText;
import dev.silang.eval.outside.SpanScore;
import dev.silang.eval.outside.TokenLabels;
import dev.silang.text.Article;
import dev.silang.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares times, places, victims and measures with those that others marked in disaster news. */
@Command(
        name = "entities",
        mixinStandardHelpOptions = true,
        description = "Scores times, places, dead and injured against texts with a label for each token.")
final class EntitiesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Such as disaster_news_fold1.bio.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Mixin
    private final GapOptions options = new GapOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Map<Entities, SpanScore> scores = new EnumMap<>(Entities.class);
        for (LabelledText text : TokenLabels.read(file)) {
            Reading reading = Engine.SILANG.read(Article.of(text.name(), text.text()));
            for (Entities kind : Entities.values()) {
                SpanScore score = scores.computeIfAbsent(kind, any -> new SpanScore());
                SpanScore.Faults found = score.add(kind.marked(text), kind.read(text, reading));
                if (options.faults) {
                    found.missed().forEach(span -> out.println(fault(text, kind, "missed", span)));
                    found.wrong().forEach(span -> out.println(fault(text, kind, "not marked", span)));
                }
            }
        }
        out.println(SpanScore.HEAD);
        List<Gap> gaps = new ArrayList<>();
        scores.forEach((kind, score) -> {
            out.println(score.line(name(kind)));
            gaps.add(new Gap("entities " + name(kind) + " missed", score.missed(), score.gold()));
        });
        out.flush();
        return options.compare(gaps, spec.commandLine().getErr());
    }

    private static String name(Entities kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String fault(LabelledText text, Entities kind, String what, Span span) {
        int from = Math.max(text.text().lastIndexOf('\n', span.start()) + 1, span.start() - 50);
        String line = text.text().substring(from, Math.min(text.text().length(), span.end() + 30));
        return text.name() + " " + name(kind) + " " + what + ": [" + span.of(text.text()) + "] in: "
                + line.replace('\n', ' ');
    }
}
