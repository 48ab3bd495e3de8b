package dev.silang.value;

/**
 * The office or relation that a person has.
 *
 * @param person the name, without titles
 * @param office the office, as written
 */
public record Role(String person, String office) implements Value {
    @Override
    public String type() {
        return "role";
    }

    @Override
    public String notation() {
        return person + " = " + office;
    }
}
