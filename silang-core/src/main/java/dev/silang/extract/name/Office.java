package dev.silang.extract.name;

import java.util.List;

/**
 * An office found, with the person who holds it if the text names one there.
 *
 * @param first first token
 * @param end behind the last token of the office
 * @param nameFirst first token of the name without titles; equals {@code nameEnd} if no one is named
 * @param nameEnd behind the last token of the name
 * @param certain whether a title, a comma or naming words part office and name
 * @param rules ids of the entries used
 */
record Office(int first, int end, int nameFirst, int nameEnd, boolean certain, List<String> rules) {
    boolean isNamed() {
        return nameEnd > nameFirst;
    }
}
