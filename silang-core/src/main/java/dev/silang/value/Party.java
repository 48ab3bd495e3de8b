package dev.silang.value;

/**
 * A person, an organisation or a thing that takes part.
 *
 * @param name the fullest that the article gives, without office, title and age
 * @param kind {@code person}, {@code organisation}, {@code thing} or {@code group} ("dua pelaku", "warga sekitar")
 */
public record Party(String name, String kind) implements Value {
    @Override
    public String type() {
        return "party";
    }

    @Override
    public String notation() {
        return kind + ":" + name;
    }
}
