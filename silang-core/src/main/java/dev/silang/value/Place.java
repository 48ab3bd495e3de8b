package dev.silang.value;

import java.math.BigDecimal;
import java.util.List;

/** Where: a name, or a point that numbers give. */
public sealed interface Place extends Value {
    /** The narrowest name, or the numbers in one short line. */
    String name();

    /** What it is, as the reports call it; empty if unknown. */
    String kind();

    /** The names that contain it, from narrow to wide, as the text gives them. */
    default List<Part> within() {
        return List.of();
    }

    /** Whether numbers make it: a bearing, coordinates or a post. */
    default boolean isMeasured() {
        return false;
    }

    /** Whether an instrument gives it, so that it is read anew and told more exactly later: a bearing or coordinates. */
    default boolean isReading() {
        return false;
    }

    /** A named container. */
    record Part(String name, String kind) {
        private String notation() {
            return kind.isEmpty() ? name : kind + ":" + name;
        }
    }

    /**
     * A place with a name.
     *
     * @param name as written without its kind: {@code Pasirlangu}
     * @param kind as a concept of the packs ({@code village}, {@code regency}, {@code road}, …), empty if unknown
     */
    record Named(String name, String kind, List<Part> within) implements Place {
        public Named {
            within = List.copyOf(within);
        }
    }

    /**
     * Several places side by side, "Malang, Kediri dan Blitar": that one of them is meant says little.
     *
     * @param name the first of them
     * @param within what contains the first
     */
    record Listed(String name, List<Part> within) implements Place {
        public Listed {
            within = List.copyOf(within);
        }

        @Override
        public String kind() {
            return "list";
        }
    }

    /**
     * So far from a named place: "24 km tenggara Pacitan".
     *
     * @param metres how far
     * @param degrees in which direction, clockwise from north
     * @param landmark of what
     */
    record Bearing(BigDecimal metres, BigDecimal degrees, String landmark) implements Place {
        public Bearing {
            // 24 km and 24,0 km are one distance
            metres = new BigDecimal(Interval.plain(metres));
            degrees = new BigDecimal(Interval.plain(degrees));
        }

        /** {@code 24000 m 135° Pacitan}. */
        @Override
        public String name() {
            return Interval.plain(metres) + " m " + Interval.plain(degrees) + "° " + landmark;
        }

        @Override
        public String kind() {
            return "bearing";
        }

        @Override
        public boolean isMeasured() {
            return true;
        }

        @Override
        public boolean isReading() {
            return true;
        }
    }

    /**
     * "6,40 LS dan 111,84 BT". The side of the equator and of Greenwich is not kept.
     *
     * @param latitude degrees with a point as decimal mark and no zeros behind; as written if they have several marks
     * @param longitude likewise
     */
    record Coordinates(String latitude, String longitude) implements Place {
        /** {@code 6.4, 111.84}. */
        @Override
        public String name() {
            return latitude + ", " + longitude;
        }

        @Override
        public String kind() {
            return "coordinates";
        }

        @Override
        public boolean isMeasured() {
            return true;
        }

        @Override
        public boolean isReading() {
            return true;
        }
    }

    /**
     * So far along a road: "KM 91+200 Tol Cendana".
     *
     * @param name as written, without the road
     * @param metres from where the road is counted
     * @param grain metres up to the next post that could have been told: 1,000 for "KM 91"
     * @param within the road, as far as it is told, and what contains it
     */
    record Post(String name, BigDecimal metres, BigDecimal grain, List<Part> within) implements Place {
        public Post {
            metres = new BigDecimal(Interval.plain(metres));
            grain = new BigDecimal(Interval.plain(grain));
            within = List.copyOf(within);
        }

        @Override
        public String kind() {
            return "post";
        }

        @Override
        public boolean isMeasured() {
            return true;
        }

        /** Whether another lies on the stretch that this one tells. */
        public boolean holds(Post other) {
            return metres.compareTo(other.metres) <= 0
                    && metres.add(grain).compareTo(other.metres.add(other.grain)) >= 0;
        }
    }

    /** A name of which nothing more is known than its kind. */
    static Named of(String name, String kind) {
        return new Named(name, kind, List.of());
    }

    @Override
    default String type() {
        return "place";
    }

    @Override
    default String notation() {
        StringBuilder out = new StringBuilder(new Part(name(), kind()).notation());
        within().forEach(part -> out.append(" < ").append(part.notation()));
        return out.toString();
    }
}
