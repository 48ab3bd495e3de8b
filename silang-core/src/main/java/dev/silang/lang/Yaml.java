package dev.silang.lang;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file, which knows its line. Immutable. */
sealed interface Yaml {
    /** Where it begins, from 1. */
    int line();

    /** @param text as written, never read as a number or a truth */
    record Scalar(String text, int line) implements Yaml {}

    record Sequence(List<Yaml> items, int line) implements Yaml {}

    /** @param fields in the order of the file */
    record Mapping(Map<String, Field> fields, int line) implements Yaml {}

    /** @param line where the key stands */
    record Field(Yaml value, int line) {}
}
