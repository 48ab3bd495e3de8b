package dev.silang.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "268 | , | 268",
                "1.672.985.500 | , | 1672985500",
                "70.531.359.213.763,30 | , | 70531359213763.30",
                "5,6 | , | 5.6",
                "111.82 | , | 111.82",
                "0.123 | , | 0.123",
                "1,672,985 | , | 1672985",
                "12,34,567 | . | 1234567",
                "12,34,567.89 | . | 1234567.89",
                "1,234 | , | 1.234",
                "1,000 | , | 1000",
                "1,234 | . | 1234",
                "2.50 | . | 2.50",
                "12.345,67 | . | 12345.67",
            })
    void readsMarksOfTheLanguageAndToleratesTheOther(String figures, char decimalMark, String number) {
        assertThat(Figures.parse(figures, decimalMark)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3", "13.09.2023", "1.2345.678", "12345678901234567890"})
    void whatIsNoNumberIsNone(String figures) {
        assertThat(Figures.parse(figures, ',')).isNull();
    }
}
