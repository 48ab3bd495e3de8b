package dev.silang.ingest.adapter;

import dev.silang.text.TextDecoder;
import java.io.IOException;
import java.util.List;

/** Plain text: the source is one article. What no other adapter knows is taken for text. */
final class TextAdapter implements Adapter {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public boolean recognizes(Source source) {
        return true;
    }

    @Override
    public void read(Source source, Intake into) throws IOException {
        TextDecoder.Decoded decoded = TextDecoder.decode(source.bytes());
        String text = decoded.text();
        if (text == null) {
            into.problem(String.valueOf(decoded.problem()));
        } else {
            into.add(text);
        }
    }
}
