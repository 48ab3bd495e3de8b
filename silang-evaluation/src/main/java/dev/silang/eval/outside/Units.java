package dev.silang.eval.outside;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names that outside data give units, in the units that Silang tells amounts in; from {@code units.tsv}. */
final class Units {
    private record Unit(BigDecimal factor, BigDecimal shift, String code) {}

    private static final Map<String, Unit> NAMED = load();

    private Units() {}

    /** @return the amount in Silang's unit; in the named one, if it is not in the table */
    static Amount amount(BigDecimal low, BigDecimal high, String name) {
        Unit unit = NAMED.get(name.toLowerCase(Locale.ROOT));
        if (unit == null) {
            return new Amount(low, high, name);
        }
        return new Amount(
                low.add(unit.shift).multiply(unit.factor), high.add(unit.shift).multiply(unit.factor), unit.code);
    }

    private static Map<String, Unit> load() {
        Map<String, Unit> units = new HashMap<>();
        try (InputStream in = Units.class.getResourceAsStream("units.tsv")) {
            if (in == null) {
                throw new IllegalStateException("units.tsv is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(field -> units.put(
                            field[0], new Unit(new BigDecimal(field[1]), new BigDecimal(field[2]), field[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units;
    }
}
