package dev.silang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextDecoderTest {
    private static final String TEXT = "Suhu 30° di kafé “Lumajang” 😀\r\nkata Sari.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsTextWithAByteOrderMark(String charset) {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
        assertThat(TextDecoder.decode(bytes)).isEqualTo(new TextDecoder.Decoded(TEXT, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsTextWithoutAByteOrderMark(String charset) {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName(charset))).text())
                .isEqualTo(TEXT);
    }

    @Test
    void takesWhatIsNotUtf8AsWindows1252() {
        String text = "Suhu 30° di kafé “Lumajang”\r\n";
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void aReplacementCharacterInUtf8IsText() {
        String text = "Harga \uFFFD naik, kata \u201CMenteri\u201D";
        assertThat(TextDecoder.utf8(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(TextDecoder.utf8(new byte[] {'R', 'p', (byte) 0xA0, '5'})).isNull();
    }

    @Test
    void refusesBinaryData() {
        byte[] zeros = new byte[100];
        assertThat(TextDecoder.decode(zeros).problem()).contains("binary");
        byte[] controls = new byte[100];
        Arrays.fill(controls, (byte) 1);
        assertThat(TextDecoder.decode(controls).problem()).contains("binary");
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] bytes = new byte[TextDecoder.MOST_BYTES + 1];
        Arrays.fill(bytes, (byte) 'a');
        assertThat(TextDecoder.decode(bytes).problem()).startsWith("too large");
        byte[] fewer = Arrays.copyOf(bytes, TextDecoder.MOST_LENGTH + 1);
        assertThat(TextDecoder.decode(fewer).problem()).startsWith("too long");
        assertThat(TextDecoder.decode(Arrays.copyOf(bytes, TextDecoder.MOST_LENGTH))
                        .text())
                .hasSize(TextDecoder.MOST_LENGTH);
    }

    @Test
    void anyBytesGiveATextOrAProblem() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
            assertThat(decoded.text() == null).isNotEqualTo(decoded.problem() == null);
        }
    }

    @Test
    void aCutCharacterDoesNotStopIt() {
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.writeBytes("Kata Sari, “ya".getBytes(StandardCharsets.UTF_8));
        cut.write(0xE2);
        assertThat(TextDecoder.decode(cut.toByteArray()).text()).startsWith("Kata Sari");
    }
}
