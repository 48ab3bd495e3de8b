package dev.silang.lang;

/** What entries may say of names of persons, offices, organisations and groups. */
public final class NameAttributes {

    /** What a title is. */
    public enum TitleKind {
        HONORIFIC,
        RANK,
        BRANCH,
        DEGREE,
        PARTICLE,
        NAMING,
        ALIAS,
        NAMELY
    }

    public static final Attribute<TitleKind> TITLE_KIND = Attribute.constant("kind", TitleKind.class);

    /** What a word of an office is; its head if it says nothing. */
    public enum OfficeKind {
        HEAD,
        PREFIX,
        JOINT,
        LINK
    }

    public static final Attribute<OfficeKind> OFFICE_KIND =
            Attribute.constant("kind", OfficeKind.PREFIX, OfficeKind.JOINT, OfficeKind.LINK);

    /** What an office is of. */
    public enum OfficeOf {
        PLACE,
        UNIT,
        PERSON
    }

    public static final Attribute<OfficeOf> OFFICE_OF = Attribute.constant("of", OfficeOf.class);

    /** On which sides the words of an office stand; behind it if it says nothing. */
    public enum ModifierSides {
        BOTH
    }

    public static final Attribute<ModifierSides> MODIFIERS = Attribute.constant("modifiers", ModifierSides.class);

    /** What a joint may join. */
    public enum Joined {
        NOUNS,
        OFFICES,
        NUMBERS
    }

    public static final Attribute<Joined> JOINS = Attribute.constant("joins", Joined.class);

    /** A link that may also be the verb of its sentence: "adalah". */
    public static final Attribute<Boolean> IS_COPULA = Attribute.flag("copula");

    /** An office that names somebody without more. */
    public static final Attribute<Boolean> OFFICE_ALONE = Attribute.flag("alone");

    /** Whether a word of an organisation is all of its name, or stands behind it. */
    public enum OrganisationKind {
        NAME,
        AFTER
    }

    public static final Attribute<OrganisationKind> ORGANISATION_KIND =
            Attribute.constant("kind", OrganisationKind.class);

    /** A word at an organisation's end that names one by itself as well: "Congress". */
    public static final Attribute<Boolean> STANDS_ALONE = Attribute.flag("stands-alone");

    /** A body of a state or between states, a party, an association: no company. */
    public static final Attribute<Boolean> PUBLIC = Attribute.flag("public");

    /** An organisation that is a place behind a word of place: "di RSUD". */
    public static final Attribute<Boolean> SITE = Attribute.flag("site");

    /** What a word of a group is; the group itself if it says nothing. */
    public enum GroupKind {
        THING,
        DETERMINER,
        MODIFIER,
        /** No group, though a word of it is one: "police station". */
        NONE
    }

    public static final Attribute<GroupKind> GROUP_KIND = Attribute.constant("kind", GroupKind.class);

    /** Which pronoun stands for a person. */
    public enum Gender {
        HE,
        SHE
    }

    /** Of a pronoun, a given name or a title: "she", "Helen", "Mrs". */
    public static final Attribute<Gender> GENDER = Attribute.constant("gender", Gender.class);

    /** A part in the event, which stands before a name: "saksi Budi". */
    public static final Attribute<Boolean> IS_ROLE = Attribute.flag("role");

    /** How letters behind a word for people are somebody's initials: "korban MR". */
    public enum Initials {
        /** Unless they are those of a place: "wisatawan AS". */
        UNLESS_PLACE,
        ALWAYS
    }

    public static final Attribute<Initials> INITIALS = Attribute.constant("initials", Initials.class);

    /** What a group must have beside it. */
    public enum GroupNeed {
        DETERMINER
    }

    public static final Attribute<GroupNeed> GROUP_NEEDS = Attribute.constant("needs", GroupNeed.class);

    /** A word that begins no name but is part of offices and organisations. */
    public enum NotNameKind {
        COMMON
    }

    public static final Attribute<NotNameKind> NOT_NAME_KIND = Attribute.constant("kind", NotNameKind.class);

    private NameAttributes() {}
}
