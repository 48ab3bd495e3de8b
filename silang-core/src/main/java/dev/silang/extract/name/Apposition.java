package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an office that stands behind a name: "Budi Santoso, Kepala Dinas …", "Budi selaku ketua". */
final class Apposition {
    /** @param end behind the office */
    record Found(int end, String office, List<String> rules) {}

    private final NameText text;
    private final PersonParser people;
    private final OfficeParser offices;
    private final GroupParser groups;

    Apposition(NameText text, PersonParser people, OfficeParser offices, GroupParser groups) {
        this.text = text;
        this.people = people;
        this.offices = offices;
        this.groups = groups;
    }

    /** @param nameEnd behind the name, its degrees and age */
    @Nullable
    Found at(int nameEnd) {
        int limit = text.sentenceEnd(nameEnd - 1);
        if (nameEnd >= limit) {
            return null;
        }
        int comma = text.token(nameEnd).is(",") ? nameEnd + 1 : nameEnd;
        Match link = text.match(comma, Category.OFFICES, "link");
        int first = link == null ? comma : link.end();
        if (first == nameEnd || first >= limit) {
            return null;
        }
        return read(first);
    }

    private @Nullable Found read(int first) {
        Match determiner = text.match(first, Category.GROUPS, "determiner");
        int from = determiner == null ? first : determiner.end();
        Office office = offices.at(from);
        if (office != null) {
            return office.isNamed() && isOther(office) ? null : found(from, officeEnd(office), office.rules());
        }
        GroupParser.Group group = groups.at(from);
        boolean own = group != null && group.isRole() && people.titles(group.end()) == group.end();
        return own && group != null && !text.isKnownPerson(group.end())
                ? found(from, group.end(), List.of(group.head().entry().id()))
                : null;
    }

    /** Whether the office names someone else, so that this is a list of people and no apposition. */
    private boolean isOther(Office office) {
        return office.certain();
    }

    private int officeEnd(Office office) {
        return office.isNamed() ? office.nameEnd() : office.end();
    }

    private Found found(int first, int end, List<String> rules) {
        return new Found(end, text.text(first, end), rules);
    }
}
