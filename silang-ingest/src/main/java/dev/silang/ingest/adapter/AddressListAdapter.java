package dev.silang.ingest.adapter;

import dev.silang.text.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Addresses, one a line; lines that begin with a hash are notes. */
final class AddressListAdapter implements Adapter {
    private static final String NOTE = "#";

    @Override
    public String name() {
        return "addresses";
    }

    @Override
    public List<String> endings() {
        return List.of();
    }

    /** The first line that is no note is an address and nothing else, and so is the next, if it can be seen. */
    @Override
    public boolean recognizes(Source source) {
        List<String> lines = source.head()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(NOTE))
                .limit(2)
                .toList();
        return !lines.isEmpty() && lines.stream().allMatch(AddressListAdapter::isAddress);
    }

    private static boolean isAddress(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        return (small.startsWith("http://") || small.startsWith("https://"))
                && line.chars().noneMatch(Character::isWhitespace);
    }

    @Override
    public void read(Source source, Intake into) throws IOException {
        LineSource lines = new LineSource(source.stream());
        boolean any = false;
        for (LineSource.Raw line = lines.next(); line != null; line = lines.next()) {
            any |= read(line, into);
        }
        if (!any) {
            into.problem("no addresses in it");
        }
    }

    /** Whether there was anything in the line. */
    private static boolean read(LineSource.Raw line, Intake into) {
        byte[] bytes = line.bytes();
        String text = bytes == null ? "" : TextDecoder.text(bytes).strip();
        if (bytes != null && (text.isEmpty() || text.startsWith(NOTE))) {
            return false;
        }
        if (isAddress(text)) {
            into.link(text, Draft.EMPTY);
        } else {
            into.problemIn(String.valueOf(line.number()), "no address");
        }
        return true;
    }
}
