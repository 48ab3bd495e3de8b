package dev.silang.eval.outside;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The gaps that are known: their counts may only fall. */
public final class KnownGaps {
    private static final ObjectMapper JSON = new ObjectMapper()
            .setDefaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final SortedMap<String, Gap> known = new TreeMap<>();

    private KnownGaps() {}

    /** @return no gaps if there is no such file */
    public static KnownGaps read(Path file) throws IOException {
        KnownGaps gaps = new KnownGaps();
        if (Files.exists(file)) {
            for (var field : JSON.readTree(Files.readString(file)).properties()) {
                JsonNode value = field.getValue();
                int missed = value.required("gaps").intValue();
                gaps.put(new Gap(field.getKey(), missed, value.required("of").intValue()));
            }
        }
        return gaps;
    }

    public void write(Path file) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        known.values()
                .forEach(gap ->
                        json.putObject(gap.name()).put("gaps", gap.missed()).put("of", gap.of()));
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
    }

    private void put(Gap gap) {
        known.put(gap.name(), gap);
    }

    /** One line for each gap that has grown. A name or a total that is not known says nothing. */
    public List<String> grown(List<Gap> now) {
        List<String> grown = new ArrayList<>();
        for (Gap gap : now) {
            Gap old = known.get(gap.name());
            if (old != null && old.of() == gap.of() && gap.missed() > old.missed()) {
                grown.add(gap.name() + ": " + gap.missed() + " of " + gap.of() + " are wrong, known were "
                        + old.missed());
            }
        }
        return grown;
    }

    /** Takes over gaps that are new, smaller, or of other data. */
    public void lower(List<Gap> now) {
        for (Gap gap : now) {
            Gap old = known.get(gap.name());
            if (old == null || old.of() != gap.of() || gap.missed() < old.missed()) {
                put(gap);
            }
        }
    }
}
