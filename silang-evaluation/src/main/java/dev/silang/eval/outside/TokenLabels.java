package dev.silang.eval.outside;

import dev.silang.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts that stand one token a line, {@code form/part of speech/B-GROUP/B-Label}, an empty line behind each
 * sentence and {@code ===} behind each text. A form may hold slashes itself, as dates do, and what follows the label
 * does not count.
 *
 * <p>The forms are joined to a line for each sentence, as a reader would print them: no blank before a comma or behind
 * an opening bracket, a quotation mark closes where one is open
 * or a small letter follows, a lone hyphen without blanks. Labels of one
 * kind with nothing but marks between them are one: "Jumat (16/5/2014)" was marked as two times, and is one.
 */
public final class TokenLabels {
    private static final Pattern TAG = Pattern.compile("O|[BI]-[A-Z]+");
    private static final Pattern PREFIX = Pattern.compile("^(?:[BI]-/?)+");
    private static final Set<String> CLOSING = Set.of(",", ")", ".", ":", ";", "?", "!", "%");

    private final StringBuilder text = new StringBuilder();
    private final List<LabelledText.Label> labels = new ArrayList<>();
    private boolean quoted;
    private boolean glued = true;
    private boolean open;

    private TokenLabels() {}

    /** @return the texts in order, named by their number from 1 */
    public static List<LabelledText> read(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        TokenLabels reader = new TokenLabels();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = lines.get(i).equals("===");
            if (!last) {
                reader.add(lines, i);
            }
            if ((last || i == lines.size() - 1) && reader.text.length() > 0) {
                texts.add(new LabelledText(String.valueOf(texts.size() + 1), reader.text.toString(), reader.labels));
                reader = new TokenLabels();
            }
        }
        return texts;
    }

    private void add(List<String> lines, int at) {
        String[] fields = lines.get(at).split("/", -1);
        int tag = tag(fields);
        if (tag < 0) {
            endLine();
            return;
        }
        String form = String.join("/", List.of(fields).subList(0, tag - 1));
        boolean lone = form.equals("-") && !isHyphen(lines, at - 1) && !isHyphen(lines, at + 1);
        append(form, lone, at + 1 < lines.size() && startsLow(lines.get(at + 1)));
        label(fields, tag, form);
    }

    /** The field that says where a label begins, -1 for a line without one. */
    private static int tag(String[] fields) {
        for (int i = 2; i < fields.length; i++) {
            if (TAG.matcher(fields[i]).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHyphen(List<String> lines, int at) {
        return at >= 0 && at < lines.size() && lines.get(at).startsWith("-/");
    }

    private void endLine() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        quoted = false;
        glued = true;
        open = false;
    }

    private static boolean startsLow(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    }

    private void append(String form, boolean lone, boolean beforeLow) {
        boolean mark = form.equals("\"");
        boolean ends = mark && (quoted || beforeLow);
        if (!glued && !ends && !lone && !CLOSING.contains(form)) {
            text.append(' ');
        }
        text.append(form);
        glued = form.equals("(") || lone || mark && !ends;
        quoted = mark ? !ends : quoted;
    }

    /** A bracket that a label opened belongs to it to its end. */
    private void closeBracket(String form) {
        int last = labels.size() - 1;
        if (open && form.equals(")")) {
            Span span = labels.get(last).span();
            if (span.of(text.toString()).indexOf('(') >= 0) {
                labels.set(
                        last, new LabelledText.Label(labels.get(last).label(), new Span(span.start(), text.length())));
            }
        }
    }

    private void label(String[] fields, int tag, String form) {
        if (fields[tag].equals("O")) {
            open = open && !Character.isLetterOrDigit(form.codePointAt(0));
            closeBracket(form);
            return;
        }
        String name = tag + 1 < fields.length ? PREFIX.matcher(fields[tag + 1]).replaceFirst("") : "";
        Span span = new Span(text.length() - form.length(), text.length());
        LabelledText.@Nullable Label last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
        if (open && last != null && last.label().equals(name)) {
            labels.set(
                    labels.size() - 1, new LabelledText.Label(name, last.span().span(span)));
        } else {
            labels.add(new LabelledText.Label(name, span));
        }
        open = true;
    }
}
