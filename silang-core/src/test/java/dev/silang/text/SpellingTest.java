package dev.silang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {
    @ParameterizedTest
    @CsvSource({"soebroto,subroto", "djaja,jaya", "tjandra,candra", "achyar,akhyar", "thamrin,tamrin", "novi,nopi"})
    void soundsAlike(String a, String b) {
        assertThat(Spelling.sound(a)).isEqualTo(Spelling.sound(b));
    }

    @ParameterizedTest
    @CsvSource({"budi,rudi", "sari,siri", "dewi,devi"})
    void soundsDifferent(String a, String b) {
        assertThat(Spelling.sound(a)).isNotEqualTo(Spelling.sound(b));
    }

    @Test
    void wordsLoseCaseMarksAndDiacritics() {
        assertThat(Spelling.words("José-Luis D'Ávila, S.H.")).containsExactly("jose", "luis", "davila", "s", "h");
    }

    @Test
    void aPossessiveIsNoPartOfAName() {
        assertThat(Spelling.words("Kudus's Old Station")).containsExactly("kudus", "old", "station");
        assertThat(Spelling.words("Ma’sum D'souza")).containsExactly("masum", "dsouza");
    }
}
