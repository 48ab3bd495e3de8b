package dev.silang.lang;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Makes lists, maps and strings of one YAML file. Straight from the parser's events, without the tree of typed nodes
 * that the library would build first: that took a fifth of the time to load the packs.
 */
final class YamlReader {
    private final PackFile file;
    private final Iterator<Event> events;

    private YamlReader(PackFile file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /**
     * The first document of a file; null if the file is empty.
     *
     * @throws IllegalArgumentException if it is no YAML, a map has a key twice or a value refers to another by an anchor
     */
    static @Nullable Yaml read(PackFile file, InputStream in) {
        LoadSettings settings = LoadSettings.builder().setLabel(file.name()).build();
        try {
            return new YamlReader(file, new Parse(settings).parseInputStream(in).iterator()).document();
        } catch (YamlEngineException e) {
            throw file.refuse(line(e), String.valueOf(e.getMessage()));
        }
    }

    private static int line(YamlEngineException broken) {
        return broken instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(Mark::getLine).orElse(0) + 1
                : 1;
    }

    private @Nullable Yaml document() {
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, DocumentStart, StreamEnd, DocumentEnd, Comment -> {}
                default -> {
                    return value(event);
                }
            }
        }
        return null;
    }

    private Yaml value(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return new Yaml.Scalar(scalar.getValue(), line(event));
        }
        if (event instanceof SequenceStartEvent) {
            return new Yaml.Sequence(list(), line(event));
        }
        if (event instanceof MappingStartEvent) {
            return new Yaml.Mapping(map(), line(event));
        }
        throw file.refuse(line(event), "not read in packs: " + event);
    }

    private List<Yaml> list() {
        List<Yaml> list = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            list.add(value(event));
        }
        return list;
    }

    private Map<String, Yaml.Field> map() {
        Map<String, Yaml.Field> map = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            String key = file.text(value(event));
            if (map.put(key, new Yaml.Field(value(events.next()), line(event))) != null) {
                throw file.refuse(line(event), "the key '" + key + "' is there twice in one rule");
            }
        }
        return map;
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
