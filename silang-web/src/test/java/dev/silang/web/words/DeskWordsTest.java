package dev.silang.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.report.words.Labels;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both languages have the same words, and a reader gets the one that is asked for. */
final class DeskWordsTest {
    @Test
    void noLanguageLagsBehind() {
        Set<String> english = keys("en");
        assertThat(english).isNotEmpty();
        assertThat(keys("id")).isEqualTo(english);
    }

    /** Indonesian has one form for one and for many. */
    private static Set<String> keys(String language) {
        Labels labels = DeskWords.of(language);
        Set<String> keys = new TreeSet<>();
        for (String key : labels.keys()) {
            boolean isSingular = key.endsWith(".1")
                    && labels.has(key.substring(0, key.length() - 2))
                    && !key.startsWith("desk.about")
                    && !key.startsWith("desk.days");
            if (key.startsWith("desk.") && !isSingular) {
                keys.add(key);
            }
        }
        return keys;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id-ID,id;q=0.9,en;q=0.8 | id",
                "in | id",
                "en-GB,en | en",
                "de-DE,de;q=0.9 | en",
                "de,id;q=0.4,en;q=0.3 | id",
                "id;q=0, en | en",
                "'' | en",
                "*;q=nonsense,id | id"
            })
    void theLanguageThatIsPreferred(String header, String language) {
        assertThat(DeskWords.preferred(header).language()).isEqualTo(language);
    }
}
