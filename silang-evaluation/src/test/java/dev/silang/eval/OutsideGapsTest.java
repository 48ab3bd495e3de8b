package dev.silang.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not yet read as the makers of outside data say may only become less. */
final class OutsideGapsTest {
    private static final String GAPS = Path.of("..", "docs", "known-gaps.json").toString();

    @ParameterizedTest
    @CsvSource({
        "entities, bench/indonesian/disaster_news_fold1.bio",
        "quotes, bench/quotes/indonesian_dev.jsonl",
        "quotes, bench/quotes/polnear",
        "phrases, bench/quantities",
        "phrases, bench/times/recognizers",
        "times, bench/times/tbaq",
    })
    void noGapGrows(String command, String data) {
        Path path = Checkout.shared(data).orElse(null);
        if (path == null) {
            String skipped = "skipped: there is no shared/" + data + " beside the checkout";
            System.out.println(skipped);
            abort(skipped);
        }
        Ran ran = Ran.of(command, path.toString(), "--gaps", GAPS);
        System.out.print(ran.said());
        assertThat(ran.code()).as("%s", ran.said()).isZero();
    }
}
