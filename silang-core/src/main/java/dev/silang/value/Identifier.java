package dev.silang.value;

/**
 * A plate, flight, train, case, document or licence number.
 *
 * @param kind what it names: {@code plate}, {@code flight}, {@code train}, {@code case}, {@code document}, …
 * @param code its normal form: upper case, no spaces and no marks except the slash
 */
public record Identifier(String kind, String code) implements Value {
    @Override
    public String type() {
        return "identifier";
    }

    @Override
    public String notation() {
        return kind + ":" + code;
    }
}
