package dev.silang.ingest.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import dev.silang.text.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * JSON documents, one or several in a row: JSON Feed, ninjs, an article as JSONL has it, or a list of these.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed</a>
 * @see <a href="https://iptc.org/standards/ninjs/">ninjs</a>
 */
final class JsonAdapter implements Adapter {
    /** Names that stand in these formats and in no line of JSONL. */
    private static final List<String> MARKS = List.of(
            "\"https://jsonfeed.org/version/", "\"body_text\"", "\"body_xhtml\"", "\"body_html\"", "\"bodies\"");

    private final Columns columns;

    JsonAdapter(Columns columns) {
        this.columns = columns;
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public boolean recognizes(Source source) {
        String head = source.head();
        if (head.startsWith("[") || source.isMediaType("application/json", "application/feed+json")) {
            return true;
        }
        return head.startsWith("{") && (isPretty(head) || MARKS.stream().anyMatch(head::contains));
    }

    /** JSONL has the whole object on a line. */
    private static boolean isPretty(String head) {
        return head.substring(1).stripLeading().length() < head.length() - 1
                && head.indexOf('\n') > 0
                && head.substring(1, head.indexOf('\n')).isBlank();
    }

    @Override
    public void read(Source source, Intake into) throws IOException {
        byte[] bytes = source.bytes();
        if (bytes.length > TextDecoder.MOST_BYTES) {
            into.problem(String.format(Locale.ROOT, "too large: more than %,d bytes", TextDecoder.MOST_BYTES));
            return;
        }
        JsonArticles articles = new JsonArticles(into, columns);
        try (MappingIterator<JsonNode> values =
                new ObjectMapper(JsonLine.FACTORY).readerFor(JsonNode.class).readValues(TextDecoder.text(bytes))) {
            while (values.hasNextValue()) {
                articles.add(values.nextValue());
            }
        } catch (IOException e) {
            into.problem(JsonLine.reason(e));
            return;
        } catch (RuntimeJsonMappingException e) {
            into.problem("no valid JSON");
            return;
        }
        if (articles.count() == 0) {
            into.problem("no articles in it");
        }
    }
}
