package dev.silang.ingest.html.meta;

import dev.silang.lang.LanguageDetector;
import dev.silang.lang.LanguagePacks;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a page as far as this program knows it. */
public final class Languages {
    private static final LanguageDetector DETECTOR = new LanguageDetector(LanguagePacks.installed());

    private Languages() {}

    /**
     * The code of the installed pack that a page's statement names, if its text does not speak against it: templates
     * often state another language than the newsroom writes.
     */
    public static @Nullable String known(@Nullable String stated, String text) {
        if (stated == null) {
            return null;
        }
        String code = stated.split("[-_]", 2)[0].strip().toLowerCase(Locale.ROOT);
        return LanguagePacks.of(code).isPresent() && DETECTOR.detect(text).equals(code) ? code : null;
    }
}
