package dev.silang.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CodePointsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "banjir",
                "😀 banjir 😀😀",
                "e\u0301 dan 👩‍👩‍👧 dan 🇮🇩",
                "\ud83d sendiri \ude00",
                "\ude00\ud83d",
                "\ud83d\ud83d\ude00\ude00",
                "akhir 😀"
            })
    void countsAsStringsDo(String text) {
        CodePoints at = CodePoints.of(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i > 0
                    && i < text.length()
                    && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))
                    && text.codePointCount(0, i + 1) == text.codePointCount(0, i - 1) + 1;
            if (!inside) {
                assertThat(at.at(i)).as("%s at %d", text, i).isEqualTo(text.codePointCount(0, i));
            }
        }
    }
}
