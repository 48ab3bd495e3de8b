package dev.silang.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the benchmarks. */
@Command(name = "jmh", mixinStandardHelpOptions = true, description = "Runs the JMH benchmarks.")
final class JmhCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATTERN", arity = "0..*", description = "Regular expressions of names. Default: all.")
    private List<String> patterns = new ArrayList<>();

    @Option(names = "--forks", paramLabel = "N", description = "Virtual machines, one after another. Default: 1.")
    private int forks = 1;

    @Override
    public Integer call() throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().forks(forks);
        patterns.forEach(options::include);
        new Runner(options.build()).run();
        return 0;
    }
}
