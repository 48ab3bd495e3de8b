package dev.silang.eval.mutation;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Loads the core in two layers: the packages below the check once, and for each mutant the check and what is above it.
 * A class below that knew one above would not find it, so no test can run against an unchanged check by mistake.
 */
final class MutantLoader extends URLClassLoader {
    private static final String CORE = "dev.silang.";
    private static final Pattern CHANGED = Pattern.compile("dev\\.silang\\.((check|report)\\.|[A-Z]).*");

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
        return new MutantLoader(
                urls(path),
                MutantLoader.class.getClassLoader(),
                name -> name.startsWith(CORE),
                MutantLoader::isChanged);
    }

    /**
     * @param path the mutant's folder first
     * @param below of what it does not change
     */
    static MutantLoader of(List<Path> path, ClassLoader below) throws IOException {
        return new MutantLoader(urls(path), below, MutantLoader::isChanged, name -> false);
    }

    /** Whether a class is of the check or above it. */
    private static boolean isChanged(String name) {
        return CHANGED.matcher(name).matches();
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
