package dev.silang.mcp;

import dev.silang.report.words.Labels;
import dev.silang.text.OneLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a call was given, read with care: anything may stand in it. Each wrong argument is a {@link ToolProblem}. */
record Arguments(String of, Map<String, @Nullable Object> values) {
    /** The longest name or word of an argument that a message repeats. */
    private static final int MOST_TOLD = 60;

    /** @throws ToolProblem if there are others */
    void only(Set<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new ToolProblem(of + " has no argument " + quoted(name) + "; it takes "
                        + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    /** Null if it is not given. */
    @Nullable
    String text(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new ToolProblem(name + " must be text");
    }

    boolean flag(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw new ToolProblem(name + " must be true or false");
    }

    int number(String name, int usual, int most) {
        Object value = values.get(name);
        if (value == null) {
            return usual;
        }
        if (value instanceof Integer number && number >= 1 && number <= most) {
            return number;
        }
        throw new ToolProblem(name + " must be a whole number from 1 to " + most);
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object value : list(name)) {
            if (!(value instanceof String text)) {
                throw new ToolProblem(name + " must be a list of texts");
            }
            texts.add(text);
        }
        return texts;
    }

    List<Arguments> objects(String name) {
        List<Arguments> objects = new ArrayList<>();
        for (Object value : list(name)) {
            if (!(value instanceof Map<?, ?> map)) {
                throw new ToolProblem(name + " must be a list of objects");
            }
            objects.add(of(name + "[" + objects.size() + "]", map));
        }
        return objects;
    }

    /** Of an object within others. */
    static Arguments of(String name, Map<?, ?> map) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        map.forEach((key, value) -> values.put(String.valueOf(key), value));
        return new Arguments(name, values);
    }

    private List<?> list(String name) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw new ToolProblem(name + " must be a list");
    }

    /** The language of what Silang itself says. */
    Labels labels() {
        String language = text("language");
        if (language != null && !Labels.LANGUAGES.contains(language)) {
            throw new ToolProblem(
                    "language is " + quoted(language) + ", but must be one of " + String.join(", ", Labels.LANGUAGES));
        }
        return Labels.of(language == null ? "en" : language);
    }

    static String quoted(String text) {
        String line = OneLine.of(text);
        return "'"
                + (line.length() <= MOST_TOLD
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, MOST_TOLD / 2)) + "…")
                + "'";
    }
}
