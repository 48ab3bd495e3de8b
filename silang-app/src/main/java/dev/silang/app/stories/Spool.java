package dev.silang.app.stories;

import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The articles that came, in a file: memory holds where each stands and no more. What was being written when the program
 * was killed is cut off when the file is opened again. For one thread, but {@link #read} may be called by several.
 */
final class Spool implements AutoCloseable {
    /** Bytes that wait to be written; what is lost of them is read from the input again. */
    private static final int WAITING = 1 << 16;

    private final RandomAccessFile file;
    private final Map<String, Long> offsets = new HashMap<>();
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private long end;

    Spool(Path path) throws IOException {
        this.file = new RandomAccessFile(path.toFile(), "rw");
        recover();
    }

    /** Goes through what there is; a record that is not whole is the last. */
    private void recover() throws IOException {
        long length = file.length();
        while (end + Integer.BYTES <= length) {
            file.seek(end);
            int size = file.readInt();
            if (size <= 0 || end + Integer.BYTES + size > length) {
                break;
            }
            offsets.put(article(end).id(), end);
            end += Integer.BYTES + size;
        }
        file.setLength(end);
    }

    boolean has(String id) {
        return offsets.containsKey(id);
    }

    /** In no order that means anything. */
    Set<String> ids() {
        return offsets.keySet();
    }

    int size() {
        return offsets.size();
    }

    void add(Article article) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(article, new DataOutputStream(bytes));
        offsets.put(article.id(), end);
        DataOutputStream out = new DataOutputStream(waiting);
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        end += Integer.BYTES + bytes.size();
        if (waiting.size() > WAITING) {
            flush();
        }
    }

    synchronized void flush() throws IOException {
        file.seek(end - waiting.size());
        file.write(waiting.toByteArray());
        waiting.reset();
    }

    /** @throws IllegalArgumentException if there is no such article */
    Article read(String id) throws IOException {
        Long offset = offsets.get(id);
        if (offset == null) {
            throw new IllegalArgumentException("no article " + id);
        }
        return article(offset);
    }

    private synchronized Article article(long offset) throws IOException {
        file.seek(offset);
        byte[] bytes = new byte[file.readInt()];
        file.readFully(bytes);
        return article(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    private static void write(Article article, DataOutputStream out) throws IOException {
        text(out, article.id());
        text(out, article.outlet());
        text(out, article.url());
        text(out, article.published() == null ? null : article.published().toString());
        text(out, article.title());
        text(out, article.text());
        text(out, article.language());
        text(out, article.event());
        out.writeInt(article.problems().size());
        for (Problem problem : article.problems()) {
            text(out, problem.where());
            text(out, problem.what());
        }
    }

    private static Article article(DataInputStream in) throws IOException {
        String id = must(in);
        String outlet = text(in);
        String url = text(in);
        String published = text(in);
        String title = text(in);
        String text = must(in);
        String language = text(in);
        String event = text(in);
        List<Problem> problems = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            problems.add(new Problem(must(in), must(in)));
        }
        OffsetDateTime time = published == null ? null : OffsetDateTime.parse(published);
        return new Article(id, outlet, url, time, title, text, language, problems, event);
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String must(DataInputStream in) throws IOException {
        String text = text(in);
        return text == null ? "" : text;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
