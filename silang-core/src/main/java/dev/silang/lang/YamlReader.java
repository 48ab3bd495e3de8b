package dev.silang.lang;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/**
 * Makes lists, maps and strings of one YAML file. Straight from the parser's events, without the tree of typed nodes
 * that the library would build first: that took a fifth of the time to load the packs.
 */
final class YamlReader {
    private final String file;
    private final Iterator<Event> events;

    /** @param file its name, for messages */
    YamlReader(String file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /**
     * The first document's list, map or string; null if the file is empty.
     *
     * @throws IllegalArgumentException if a map has a key twice or a value refers to another by an anchor
     */
    @Nullable
    Object read() {
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

    private Object value(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        if (event instanceof SequenceStartEvent) {
            return list();
        }
        if (event instanceof MappingStartEvent) {
            return map();
        }
        throw new IllegalArgumentException(file + ": not read in packs: " + event);
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            list.add(value(event));
        }
        return list;
    }

    private Map<Object, Object> map() {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Object key = value(event);
            if (map.put(key, value(events.next())) != null) {
                throw new IllegalArgumentException(file + ": the key '" + key + "' is there twice in one rule");
            }
        }
        return map;
    }
}
