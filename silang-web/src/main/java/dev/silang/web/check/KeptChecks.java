package dev.silang.web.check;

import dev.silang.check.CrossCheck;
import dev.silang.text.Problem;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cross-checks by addresses that nobody can guess, so that their pages can be opened again and saved. They are forgotten
 * when the server stops or too many came after. Safe for use by many threads.
 */
public final class KeptChecks {
    /** Characters of articles that are kept; a cross-check takes some 100 bytes of memory for each. */
    private static final long MOST_CHARACTERS = 1_000_000;

    private static final int RANDOM_BYTES = 16;

    private final Map<String, Kept> kept = new LinkedHashMap<>(1 << 5, 0.75f, true);
    private final SecureRandom random = new SecureRandom();
    private long characters;

    /** A cross-check and what could not be read for it. */
    public record Kept(CrossCheck check, List<Problem> problems) {
        public Kept {
            problems = List.copyOf(problems);
        }

        long characters() {
            return check.readings().stream()
                    .mapToLong(reading -> reading.article().text().length())
                    .sum();
        }
    }

    /** Keeps it and gives its name. */
    public synchronized String add(Kept check) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        kept.put(name, check);
        characters += check.characters();
        Iterator<Kept> oldest = kept.values().iterator();
        while (characters > MOST_CHARACTERS && kept.size() > 1) {
            characters -= oldest.next().characters();
            oldest.remove();
        }
        return name;
    }

    public synchronized Optional<Kept> get(String name) {
        return Optional.ofNullable(kept.get(name));
    }
}
