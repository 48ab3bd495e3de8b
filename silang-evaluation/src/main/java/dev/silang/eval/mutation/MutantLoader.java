package dev.silang.eval.mutation;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Loads the core in two layers: the packages below the check once, and for each mutant the check and what is above it.
 * A class below that knew one above would not find it, so no test can run against an unchanged check by mistake.
 */
final class MutantLoader extends URLClassLoader {
    private static final String CORE = "dev.silang.";
    private static final Predicate<String> CHANGES =
            name -> name.matches("dev\\.silang\\.(check|report)\\..*|dev\\.silang\\.[A-Z].*");

    static {
        registerAsParallelCapable();
    }

    private final Predicate<String> own;
    private final Predicate<String> hidden;

    private MutantLoader(URL[] path, ClassLoader parent, Predicate<String> own, Predicate<String> hidden) {
        super(path, parent);
        this.own = own;
        this.hidden = hidden;
    }

    /** Of what no mutant changes. */
    static MutantLoader below(List<Path> path) throws IOException {
        Predicate<String> core = name -> name.startsWith(CORE);
        return new MutantLoader(urls(path), MutantLoader.class.getClassLoader(), core, CHANGES);
    }

    /**
     * @param path the mutant's folder first
     * @param below of what it does not change
     */
    static MutantLoader of(List<Path> path, ClassLoader below) throws IOException {
        return new MutantLoader(urls(path), below, CHANGES, name -> false);
    }

    private static URL[] urls(List<Path> path) throws IOException {
        URL[] urls = new URL[path.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = path.get(i).toUri().toURL();
        }
        return urls;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (hidden.test(name)) {
                throw new ClassNotFoundException(name);
            }
            return own.test(name) ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL found = findResource(name);
        return found == null ? super.getResource(name) : found;
    }
}
