package dev.silang.eval.mutation;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A Java source that stands in no file. */
final class SourceText extends SimpleJavaFileObject {
    private final String text;

    /** @param file such as {@code dev/silang/check/Link.java} */
    SourceText(String file, String text) {
        super(URI.create("text:///" + file), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
