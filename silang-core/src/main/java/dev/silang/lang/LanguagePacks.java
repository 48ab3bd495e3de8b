package dev.silang.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The installed language packs. Each is read once, when the first of them is asked for; safe for use by many threads. */
public final class LanguagePacks {
    private static final String INDEX = "/dev/silang/lang/index.txt";

    /** Loaded with this class, so by one thread. */
    private static final class Installed {
        private static final Map<String, LanguagePack> PACKS = load();
    }

    private LanguagePacks() {}

    /**
     * All packs, the one that is the fallback first.
     *
     * @throws IllegalArgumentException if a pack's file breaks the rules of packs
     */
    public static Collection<LanguagePack> installed() {
        return packs().values();
    }

    /** The pack of a language code such as {@code id}; empty if none is installed. */
    public static Optional<LanguagePack> of(String code) {
        return Optional.ofNullable(packs().get(code));
    }

    private static Map<String, LanguagePack> packs() {
        try {
            return Installed.PACKS;
        } catch (ExceptionInInitializerError e) {
            if (e.getCause() instanceof IllegalArgumentException broken) {
                throw broken;
            }
            throw e;
        }
    }

    private static Map<String, LanguagePack> load() {
        Map<String, LanguagePack> packs = new LinkedHashMap<>();
        try (InputStream in = LanguagePacks.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException("no list of language packs: " + INDEX);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(code -> packs.put(code, PackLoader.load(code)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(packs);
    }
}
