package dev.silang.eval.mutation;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Compiles mutants. All classes of the check are compiled anew, not only the changed one: the compiler copies constants
 * into the classes that use them. Safe for use by many threads.
 */
final class MutantBuilder {
    private final CoreModule core;
    private final List<String> files;

    MutantBuilder(CoreModule core) throws IOException {
        this.core = core;
        this.files = core.javaFiles();
    }

    /**
     * @param folder that takes what the mutant changes
     * @throws IOException if the mutant does not compile
     */
    void build(Mutant mutant, Path folder) throws IOException {
        String file = mutant.literal().file();
        String changed = mutant.applied(core.content(file));
        if (mutant.isJava()) {
            compile(file, changed, folder);
        } else {
            Path table = folder.resolve(file);
            Files.createDirectories(table.getParent());
            Files.writeString(table, changed, StandardCharsets.UTF_8);
        }
    }

    private void compile(String file, String changed, Path folder) throws IOException {
        List<SourceText> sources = new ArrayList<>();
        for (String other : files) {
            sources.add(new SourceText(other, other.equals(file) ? changed : core.content(other)));
        }
        String classPath = core.classes() + File.pathSeparator + System.getProperty("java.class.path");
        List<String> options =
                List.of("-proc:none", "-nowarn", "-implicit:none", "-d", folder.toString(), "-classpath", classPath);
        StringWriter problems = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (!compiler.getTask(problems, null, null, options, null, sources).call()) {
            throw new IOException("a mutant of " + file + " does not compile: " + problems);
        }
    }
}
