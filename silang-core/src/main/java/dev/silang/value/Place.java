package dev.silang.value;

import java.util.List;

/**
 * Where.
 *
 * @param name the narrowest name, as written without its kind: {@code Pasirlangu}
 * @param kind what it is, as a concept of the packs ({@code village}, {@code regency}, {@code road}, …), empty if unknown
 * @param within the names that contain it, from narrow to wide, as the text gives them
 */
public record Place(String name, String kind, List<Part> within) implements Value {
    /** A named container. */
    public record Part(String name, String kind) {}

    public Place {
        within = List.copyOf(within);
    }

    public static Place of(String name, String kind) {
        return new Place(name, kind, List.of());
    }

    @Override
    public String type() {
        return "place";
    }

    @Override
    public String notation() {
        StringBuilder out = new StringBuilder(kind.isEmpty() ? name : kind + ":" + name);
        for (Part part : within) {
            out.append(" < ").append(part.kind().isEmpty() ? part.name() : part.kind() + ":" + part.name());
        }
        return out.toString();
    }
}
