package dev.silang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrittenCharactersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "&ldquo;Air naik&rdquo;, kata Ratna | “Air naik”, kata Ratna",
                "Jumat&#8217;s &#x201C;x&#x201D; | Jumat’s “x”",
                "caf&eacute; &ndash; 5&deg;C | café – 5°C",
                "Tirta &amp; Co. | Tirta & Co.",
                "&lt;b&gt; | <b>",
                "&amp;rdquo; | &rdquo;"
            })
    void showWhatTheyStandFor(String written, String shown) {
        assertThat(WrittenCharacters.shown(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "R&D; dan lain-lain",
        "?a=1&copy=2",
        "&unknown;",
        "&#0;",
        "&#10;",
        "&#x202e;",
        "&#xd800;",
        "&#9999999;",
        "& ;"
    })
    void leaveWhatIsNone(String text) {
        assertThat(WrittenCharacters.shown(text)).isEqualTo(text);
    }
}
