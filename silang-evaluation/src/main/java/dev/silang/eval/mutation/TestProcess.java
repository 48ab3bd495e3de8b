package dev.silang.eval.mutation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

/** A JVM of its own that runs tests on one mutant after the other: a mutant may hang it or use up its memory. */
final class TestProcess implements AutoCloseable {
    private static final Timer TIMER = new Timer("limit", true);

    private final Process process;
    private final PrintWriter questions;
    private final BufferedReader answers;

    private TestProcess(Process process) {
        this.process = process;
        this.questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static TestProcess start(CoreModule core) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new TestProcess(new ProcessBuilder(
                        java.toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestWorker.class.getName(),
                        core.classes().toString(),
                        core.testClasses().toString())
                .directory(core.folder().toFile())
                .redirectError(Redirect.DISCARD)
                .start());
    }

    /**
     * Runs tests until one fails.
     *
     * @param mutant its folder; any other to run on the core as it is
     * @param tests names of classes, in the order to run them in
     * @return what failed, "" if nothing did; empty if the limit is over, and then this process is done
     */
    Optional<String> firstFailure(Path mutant, List<String> tests, Duration limit) throws IOException {
        TimerTask end = new TimerTask() {
            @Override
            public void run() {
                process.destroyForcibly();
            }
        };
        TIMER.schedule(end, limit.toMillis());
        questions.println(mutant + "\t" + String.join(" ", tests));
        Optional<String> answer = Optional.ofNullable(answers.readLine());
        end.cancel();
        return answer;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
