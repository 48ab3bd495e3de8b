package dev.silang.lang;

import dev.silang.claim.PlaceRole;

/** What entries may say of places. */
public final class PlaceAttributes {

    /** The kind of place that a word stands for where it is not a place itself but a part of one. */
    public static final String PLACE_PART = "part";

    /** The kind of what stands on one spot and may be named for somebody. */
    public static final String BUILDING = "building";

    public static final String PLACE_DETERMINER = "determiner";
    public static final String AREA = "area";
    public static final String ROAD = "road";

    /** What tells how far along a road something is; {@link NumberAttributes#FACTOR} gives its metres. */
    public static final String POST = "post";

    public static final Attribute<String> PLACE_KIND = Attribute.word(
            "kind",
            "village",
            "district",
            "regency",
            "city",
            "province",
            "state",
            "country",
            AREA,
            ROAD,
            POST,
            "building",
            "nature",
            PLACE_PART,
            PLACE_DETERMINER);

    public static final Attribute<PlaceRole> PLACE_ROLE =
            Attribute.constant("role", PlaceRole.AT, PlaceRole.TO, PlaceRole.FROM, PlaceRole.VIA);

    /** Whether a preposition stands before much that is no place as well: "to the press", "from the Times". */
    public static final Attribute<Boolean> OPEN = Attribute.flag("open");

    /** Whether a preposition tells what something is near to, so that an event is a place behind it: "near the rally". */
    public static final Attribute<Boolean> NEAR = Attribute.flag("near");

    /** Whether a part of a place lies outside of it, so that behind it the name of a region tells where something is not: "luar Jawa". */
    public static final Attribute<Boolean> OUTSIDE = Attribute.flag("outside");

    /** Clockwise from north. */
    public static final Attribute<Integer> DEGREES = Attribute.number("degrees");

    /** Of a point of the compass behind a coordinate. */
    public enum Axis {
        LATITUDE,
        LONGITUDE
    }

    public static final Attribute<Axis> AXIS = Attribute.constant("axis", Axis.class);

    private PlaceAttributes() {}
}
