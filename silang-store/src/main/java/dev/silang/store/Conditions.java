package dev.silang.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The conditions of a query with their parameters: texts of ours, values of others. */
final class Conditions {
    private final List<String> all = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    void addIf(boolean isAsked, String condition, String name, @Nullable Object value) {
        if (isAsked) {
            all.add(condition);
            values.put(name, value);
        }
    }

    void addIf(boolean isAsked, String condition) {
        if (isAsked) {
            all.add(condition);
        }
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        values.forEach(statement::bind);
        return statement;
    }

    @Override
    public String toString() {
        return all.isEmpty() ? "" : "WHERE " + String.join(" AND ", all);
    }
}
