package dev.silang.check.pair;

import static dev.silang.check.pair.StoryBuilder.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.pair.StoryBuilder.Told;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@link SharedWording}: how many words two claims share on both sides. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SharedWordingTest {
    private static final Told LEFT = count("a", 4, "dead");
    private static final Told RIGHT = count("b", 5, "dead");

    /** The words that two texts share around their values, which stand in brackets; the same both ways round. */
    private static int around(String a, String b) {
        StoryBuilder story = new StoryBuilder()
                .report("a", a.replace("[", "").replace("]", ""))
                .report("b", b.replace("[", "").replace("]", ""));
        Told left = count("a", 4, "dead").at(marked(a));
        Told right = count("b", 5, "dead").at(marked(b));
        int around = story.wording().around(story.made(left), story.made(right));
        assertThat(story.wording().around(story.made(right), story.made(left))).isEqualTo(around);
        return around;
    }

    private static String marked(String text) {
        return text.substring(text.indexOf('[') + 1, text.indexOf(']'));
    }

    @Test
    void wordsBeforeAndBehind() {
        assertThat(around("Polisi mencatat [empat] warga tewas.", "Polisi mencatat [lima] warga tewas."))
                .isEqualTo(4);
        assertThat(around("Polisi mencatat [empat]", "Polisi mencatat [lima]")).isEqualTo(2);
        assertThat(around("[empat] warga tewas", "[lima] warga tewas")).isEqualTo(2);
        assertThat(around("[empat]", "[lima]")).isZero();
    }

    @Test
    void theValuesThemselvesDoNotCount() {
        assertThat(around("[Empat] warga tewas", "[Empat] warga tewas")).isEqualTo(2);
        assertThat(around("Polisi mencatat [empat orang]", "Polisi mencatat [empat orang]"))
                .isEqualTo(2);
    }

    /** Eight words on each side. */
    @Test
    void reach() {
        String ten = "satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh";
        assertThat(around(ten + " [A] " + ten, ten + " [B] " + ten)).isEqualTo(16);
        assertThat(around(ten + " [A]", ten + " [B]")).isEqualTo(8);
        assertThat(around("[A] " + ten, "[B] " + ten)).isEqualTo(8);
    }

    /** One word of each side may differ, a second ends the comparison. */
    @Test
    void differentWords() {
        assertThat(around("[A] warga kampung tewas tadi", "[B] warga desa tewas tadi"))
                .isEqualTo(3);
        assertThat(around("[A] warga kampung hilang tadi malam", "[B] warga desa tewas tadi malam"))
                .isEqualTo(1);
        assertThat(around("tadi malam ada kampung warga [A]", "tadi malam ada desa warga [B]"))
                .isEqualTo(4);
        assertThat(around("tadi malam sebuah kampung warga [A]", "tadi malam seluruh desa warga [B]"))
                .isEqualTo(1);
    }

    /** Words of three letters count, shorter ones do not, nor do they part two sentences. */
    @Test
    void shortWords() {
        assertThat(around("[A] warga dan di", "[B] warga dan di")).isEqualTo(2);
        assertThat(around("[A] di itu", "[B] di itu")).isEqualTo(1);
    }

    @Test
    void marksDoNotCount() {
        assertThat(around("[A] warga, tewas - tadi", "[B] warga tewas tadi")).isEqualTo(3);
        assertThat(around("warga, tewas: [A]", "warga tewas [B]")).isEqualTo(2);
    }

    @Test
    void nothingBeyondTheSentence() {
        assertThat(around("warga tewas\nmalam [A] tadi\nwarga luka", "warga tewas\nmalam [B] tadi\nwarga luka"))
                .isEqualTo(2);
        assertThat(around("warga tewas\n[A] tadi", "malam tadi\n[B] tadi")).isEqualTo(1);
    }

    @Test
    void titlesAndUnknownTextsShareNothing() {
        StoryBuilder story =
                new StoryBuilder().report("a", "Polisi mencatat empat").report("b", "Polisi mencatat lima");
        assertThat(story.wording()
                        .around(
                                story.made(count("a", 4, "dead").at("empat")),
                                story.made(count("b", 5, "dead").at("lima"))))
                .isEqualTo(2);
        assertThat(story.wording()
                        .around(
                                story.made(count("a", 4, "dead").at("empat").inTitle()),
                                story.made(count("b", 5, "dead").at("lima"))))
                .isZero();
        assertThat(story.wording()
                        .around(
                                story.made(count("a", 4, "dead").at("empat")),
                                story.made(count("b", 5, "dead").at("lima").inTitle())))
                .isZero();
        assertThat(new StoryBuilder().wording().around(story.made(LEFT), story.made(RIGHT)))
                .isZero();
    }
}
