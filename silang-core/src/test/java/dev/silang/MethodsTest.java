package dev.silang;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Methods stay light. Their decision points are counted in the sources: branches, loops, cases, handlers of exceptions,
 * {@code &&} and {@code ||}; a switch that is a table counts as any other, since none is so long that it needs more.
 */
final class MethodsTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** Decision points of the heaviest method. */
    private static final int MOST = 15;

    /** Decision points of the heaviest of the lightest nine tenths. */
    private static final int MOST_OF_NINE_TENTHS = 6;

    private static List<Method> methods = List.of();

    /** @param points decision points, without those of classes within the method */
    private record Method(String name, int points) {}

    @BeforeAll
    static void readSources() throws IOException {
        methods = methods(SOURCES);
    }

    @Test
    void noMethodIsHeavy() {
        assertThat(methods).hasSizeGreaterThan(1000);
        assertThat(methods)
                .filteredOn(method -> method.points() > MOST)
                .as("methods with more than %d decision points", MOST)
                .isEmpty();
    }

    @Test
    void nineInTenAreLight() {
        Method ninth = methods.get(methods.size() * 9 / 10);
        assertThat(ninth.points())
                .as("decision points of nine methods in ten")
                .isLessThanOrEqualTo(MOST_OF_NINE_TENTHS);
    }

    /** All methods with a body, the lightest first. */
    private static List<Method> methods(Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Method> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources);
                StandardJavaFileManager manager =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(java));
            for (CompilationUnitTree unit : task.parse()) {
                String file =
                        Path.of(unit.getSourceFile().getName()).getFileName().toString();
                new Methods(file).scan(unit, found);
            }
        }
        found.sort(Comparator.comparingInt(Method::points));
        return found;
    }

    /** Collects the methods of one file. */
    private static final class Methods extends TreeScanner<@Nullable Void, List<Method>> {
        private final String file;

        Methods(String file) {
            this.file = file;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, List<Method> found) {
            if (method.getBody() != null) {
                Points points = new Points();
                points.scan(method.getBody(), method);
                found.add(new Method(file + "#" + method.getName(), points.count));
            }
            return super.visitMethod(method, found);
        }
    }

    /** Counts the decision points of one method. */
    private static final class Points extends TreeScanner<@Nullable Void, MethodTree> {
        private int count;

        @Override
        public @Nullable Void scan(@Nullable Tree tree, MethodTree method) {
            if (tree == null || tree instanceof ClassTree) {
                return null;
            }
            count += isDecision(tree) ? 1 : 0;
            return super.scan(tree, method);
        }

        private static boolean isDecision(Tree tree) {
            return switch (tree.getKind()) {
                case IF, FOR_LOOP, ENHANCED_FOR_LOOP, WHILE_LOOP, DO_WHILE_LOOP, CATCH -> true;
                case CONDITIONAL_EXPRESSION, CONDITIONAL_AND, CONDITIONAL_OR -> true;
                case CASE -> !((CaseTree) tree).getExpressions().isEmpty();
                default -> false;
            };
        }
    }
}
