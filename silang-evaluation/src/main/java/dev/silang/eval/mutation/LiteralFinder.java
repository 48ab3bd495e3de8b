package dev.silang.eval.mutation;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.silang.eval.mutation.NumberLiteral.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Finds the numbers that are written in a Java source, as the compiler reads it: none of comments or strings. */
final class LiteralFinder {
    private static final Set<Tree.Kind> NUMBERS = EnumSet.of(
            Tree.Kind.INT_LITERAL, Tree.Kind.LONG_LITERAL, Tree.Kind.FLOAT_LITERAL, Tree.Kind.DOUBLE_LITERAL);

    /** What may stand between a number and the method that gives it back. */
    private static final Set<Tree.Kind> GIVING_BACK = EnumSet.of(
            Tree.Kind.RETURN,
            Tree.Kind.CONDITIONAL_EXPRESSION,
            Tree.Kind.PARENTHESIZED,
            Tree.Kind.SWITCH_EXPRESSION,
            Tree.Kind.CASE,
            Tree.Kind.YIELD,
            Tree.Kind.BLOCK,
            Tree.Kind.IF);

    private LiteralFinder() {}

    /**
     * @param file how the source is called
     * @return the numbers in their order
     */
    static List<NumberLiteral> find(String file, String source) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(new SourceText(file, source)));
        List<NumberLiteral> found = new ArrayList<>();
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(file, source, unit, positions, found).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final String file;
        private final String source;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<NumberLiteral> found;

        private Scanner(
                String file,
                String source,
                CompilationUnitTree unit,
                SourcePositions positions,
                List<NumberLiteral> found) {
            this.file = file;
            this.source = source;
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (NUMBERS.contains(literal.getKind())) {
                int start = (int) positions.getStartPosition(unit, literal);
                int end = (int) positions.getEndPosition(unit, literal);
                int line = (int) unit.getLineMap().getLineNumber(start);
                Holder holder = Holder.of(getCurrentPath());
                found.add(new NumberLiteral(
                        file, line, start, end, source.substring(start, end), holder.name, kind(literal, holder)));
            }
            return null;
        }

        private Kind kind(LiteralTree literal, Holder holder) {
            boolean whole = literal.getKind() == Tree.Kind.INT_LITERAL || literal.getKind() == Tree.Kind.LONG_LITERAL;
            long value = ((Number) literal.getValue()).longValue();
            if (whole && Math.abs(value) <= 1 && !holder.isSetting) {
                return Kind.STRUCTURE;
            }
            return whole && !holder.isReal ? Kind.WHOLE : Kind.REAL;
        }
    }

    /**
     * Whose number it is.
     *
     * @param isSetting whether 0 and 1 are settings here too
     * @param isReal whether whole numbers here stand for such with decimals
     */
    private record Holder(String name, boolean isSetting, boolean isReal) {
        static Holder of(TreePath literal) {
            for (TreePath path = literal; path != null; path = path.getParentPath()) {
                Tree tree = path.getLeaf();
                if (tree instanceof MethodTree method) {
                    boolean real = isReal(method.getReturnType()) && isGivenBack(literal);
                    return new Holder(method.getName() + "()", real, real);
                }
                if (tree instanceof VariableTree field && path.getParentPath().getLeaf() instanceof ClassTree type) {
                    boolean constant =
                            field.getModifiers().getFlags().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL));
                    return new Holder(field.getName().toString(), constant, isRealField(field, type, literal));
                }
            }
            return new Holder("", false, false);
        }

        private static boolean isRealField(VariableTree field, ClassTree type, TreePath literal) {
            return isReal(field.getType())
                    || field.getInitializer() instanceof NewClassTree made
                            && type.getKind() == Tree.Kind.ENUM
                            && isRealArgument(made, type, literal);
        }

        /** Whether an enum's constructor takes a number with decimals where the literal stands. */
        private static boolean isRealArgument(NewClassTree made, ClassTree type, TreePath literal) {
            List<? extends ExpressionTree> arguments = made.getArguments();
            return type.getMembers().stream()
                    .filter(member -> member instanceof MethodTree)
                    .map(MethodTree.class::cast)
                    .filter(method -> method.getReturnType() == null)
                    .map(MethodTree::getParameters)
                    .filter(parameters -> parameters.size() == arguments.size())
                    .anyMatch(parameters ->
                            isReal(parameters.get(indexOf(arguments, literal)).getType()));
        }

        private static int indexOf(List<? extends ExpressionTree> arguments, TreePath literal) {
            int index = 0;
            for (TreePath path = literal; path != null; path = path.getParentPath()) {
                index = Math.max(index, arguments.indexOf(path.getLeaf()));
            }
            return index;
        }

        private static boolean isGivenBack(TreePath literal) {
            TreePath path = literal.getParentPath();
            while (GIVING_BACK.contains(path.getLeaf().getKind())) {
                path = path.getParentPath();
            }
            return path.getLeaf() instanceof MethodTree;
        }

        private static boolean isReal(@Nullable Tree type) {
            return type != null
                    && (type.toString().equals("double") || type.toString().equals("float"));
        }
    }
}
