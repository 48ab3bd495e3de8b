package dev.silang.eval.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The other side of {@link TestProcess}: reads a mutant and its tests from a line, answers with a line. */
final class TestWorker {
    private final Launcher launcher = LauncherFactory.create();
    private final Path classes;
    private final Path tests;
    private final ClassLoader below;

    private TestWorker(Path classes, Path tests) throws IOException {
        this.classes = classes;
        this.tests = tests;
        this.below = MutantLoader.below(List.of(classes, tests));
    }

    /** @param args folders of the core's classes and of its tests' */
    public static void main(String[] args) throws IOException {
        PrintStream answers = System.out;
        // What tests print is no answer.
        System.setOut(System.err);
        TestWorker worker = new TestWorker(Path.of(args[0]), Path.of(args[1]));
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            String[] question = line.split("\t", -1);
            answers.println(worker.firstFailure(Path.of(question[0]), List.of(question[1].split(" ", -1))));
        }
    }

    private String firstFailure(Path mutant, List<String> names) throws IOException {
        try (MutantLoader loader = MutantLoader.of(List.of(mutant, classes, tests), below)) {
            Thread.currentThread().setContextClassLoader(loader);
            for (String name : names) {
                String failure = firstFailure(loader, name);
                if (!failure.isEmpty()) {
                    return failure;
                }
            }
            return "";
        }
    }

    private String firstFailure(ClassLoader loader, String test) {
        FirstFailure first = new FirstFailure();
        try {
            launcher.execute(LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectClass(Class.forName(test, false, loader)))
                    .forExecution()
                    .cancellationToken(first.token())
                    .listeners(first)
                    .build());
        } catch (ClassNotFoundException | LinkageError e) {
            return test + ": " + e;
        }
        return first.failure(test);
    }
}
