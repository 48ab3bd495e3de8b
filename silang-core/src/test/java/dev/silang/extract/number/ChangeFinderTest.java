package dev.silang.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.extract.time.TimeFinder;
import dev.silang.lang.Category;
import dev.silang.lang.DocumentParser;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.MarkedExample;
import dev.silang.lang.PackLoader;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.text.Article;
import dev.silang.value.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeFinderTest {
    static Stream<Arguments> entries() {
        return Stream.of("id", "en")
                .map(PackLoader::load)
                .flatMap(pack ->
                        pack.entries(Category.CHANGES).stream().map(entry -> Arguments.of(entry.id(), pack, entry)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void everyExampleIsFoundAndEveryCounterExampleIsSilent(String id, LanguagePack pack, Entry entry) {
        for (String marked : entry.examples()) {
            MarkedExample example = MarkedExample.parse(marked);
            List<String> wanted = example.marks().stream()
                    .map(mark -> mark.start() + "-" + mark.end() + " " + mark.value())
                    .toList();
            assertThat(found(pack, example.text())).as("%s: %s", id, marked).isEqualTo(wanted);
        }
        for (String text : entry.not()) {
            assertThat(found(pack, text)).as("%s: %s", id, text).isEmpty();
        }
    }

    /** Each value that took the place of another: where it stands, the value and the former one. */
    private static List<String> found(LanguagePack pack, String text) {
        TokenView doc = new TokenView(new DocumentParser(pack).parse(Article.of("example", text)));
        QuantityFinder.Found quantities = new QuantityFinder(pack).read(doc, new BitSet());
        Map<Integer, Value> former = ChangeFinder.find(doc, quantities, new TimeFinder(pack).find(doc, null));
        List<Mention<? extends Value>> all = new ArrayList<>(quantities.counted());
        all.addAll(quantities.bare());
        List<String> found = new ArrayList<>();
        for (Mention<? extends Value> now : all) {
            Value was = former.get(now.first());
            if (was != null) {
                found.add(doc.span(now.first(), now.end()).start() + "-"
                        + doc.span(now.first(), now.end()).end() + " "
                        + now.value().notation() + " < " + was.notation());
            }
        }
        return found;
    }
}
