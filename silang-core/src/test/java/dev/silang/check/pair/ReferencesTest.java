package dev.silang.check.pair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.LanguagePacks;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void everyKindIsOneThatAPackReads() {
        Set<String> read = LanguagePacks.installed().stream()
                .flatMap(pack -> pack.entries(Category.IDENTIFIERS).stream())
                .map(entry -> entry.get(EventAttributes.IDENTIFIER_KIND))
                .collect(Collectors.toSet());
        assertThat(References.kinds()).isNotEmpty().isSubsetOf(read);
    }
}
