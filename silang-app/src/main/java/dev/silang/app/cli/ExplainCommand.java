package dev.silang.app.cli;

import dev.silang.Silang;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows a rule with the sentences that hold it to its meaning. */
@Command(
        name = "explain",
        description =
                "Shows a rule: its words, what they mean, examples and counter-examples. Reports name the rules behind each claim.",
        footer = {"", "Examples:", "  silang explain", "  silang explain hedges", "  silang explain id.hedge.around"})
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Parameters(
            arity = "0..1",
            paramLabel = "RULE",
            description = "Id of a rule such as id.hedge.around, or a family such as hedges. Without it: all families.")
    private @Nullable String rule;

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    @Override
    public Integer call() {
        Shell shell = Main.shell(main);
        Collection<LanguagePack> packs = Silang.create().packs();
        RuleText text = new RuleText(screen.labels(shell), screen.width(shell), screen.isColoured(shell));
        Output.toStream(rule == null ? text.families(packs) : explained(rule.strip(), packs, text), shell.out());
        return ExitCode.DONE;
    }

    private static String explained(String asked, Collection<LanguagePack> packs, RuleText text) {
        for (LanguagePack pack : packs) {
            Entry entry = pack.entry(asked).orElse(null);
            if (entry != null) {
                return text.rule(pack, entry);
            }
        }
        String file = asked.toLowerCase(Locale.ROOT).replace('_', '-');
        for (Category category : Category.values()) {
            if (category.file().equals(file)) {
                return text.family(category, packs);
            }
        }
        List<Entry> all = new ArrayList<>();
        packs.forEach(pack -> all.addAll(pack.entries()));
        List<String> near = NearRules.of(asked, all);
        throw new Failure("no rule '" + asked + "'"
                + (near.isEmpty() ? "; silang explain lists them" : "; did you mean " + String.join(", ", near) + "?"));
    }
}
