package dev.silang.value;

/**
 * A person, an organisation or a thing that takes part.
 *
 * @param name the fullest that the article gives, without office, title and age
 * @param kind {@code person}, {@code organisation}, {@code thing}, {@code group} ("dua pelaku", "warga sekitar") or {@link #NAME}
 */
public record Party(String name, String kind) implements Value {
    /** Of people told by what they are: "dua pelaku", "warga sekitar". */
    public static final String GROUP = "group";

    /** Of a name of which no report tells what bears it. */
    public static final String NAME = "name";

    @Override
    public String type() {
        return "party";
    }

    @Override
    public String notation() {
        return kind + ":" + name;
    }
}
