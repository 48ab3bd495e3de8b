package dev.silang.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.check.Question;
import dev.silang.check.Verdict;
import dev.silang.claim.Scope;
import dev.silang.claim.Slot;
import dev.silang.value.Concept;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuestionsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "DURATION, meeting, ``, ``, Berapa lama pertemuan berlangsung?, How long did the talks last?",
                "WHEN, crash, ``, ``, Kapan kecelakaan terjadi?, When did the crash happen?",
                "WHEN, meeting, ``, ``, Kapan pertemuan berlangsung?, When did the talks take place?",
                "WHEN, ``, ``, ``, Kapan peristiwa itu terjadi?, When did it happen?",
                "WHEN, crash, found, ``, Kapan korban ditemukan?, When was the victim found?",
                "WHEN, crash, rewound, ``, Kapan kecelakaan terjadi (rewound)?, When did the crash happen (rewound)?",
                "WHERE, quake, epicentre, ``, Di mana pusat gempa?, Where was the epicentre?",
                "QUANTITY, crash, dead, ``, Berapa korban tewas dalam kecelakaan?, How many people were killed in the crash?",
                "QUANTITY, death, dead, ``, Berapa korban tewas?, How many people were killed?",
                "QUANTITY, quake, magnitude, ``, Berapa magnitudo gempa?, What was the magnitude of the earthquake?",
                "QUANTITY, flood, rt, Jakarta Barat, Berapa RT dalam banjir (Jakarta Barat)?, How many neighbourhood units (RT) in the flood (Jakarta Barat)?",
                "QUANTITY, flood, rt, DKI Jakarta, Berapa RT dalam banjir (DKI Jakarta)?, How many neighbourhood units (RT) in the flood (DKI Jakarta)?",
                "QUANTITY, ``, ``, ``, Berapa jumlahnya?, How many?",
                "IDENTIFIER, crash, plate, ``, Berapa nomor pelat kendaraan?, What is the number (plate)?",
                "CAUSE, fire, ``, ``, Apa penyebab kebakaran?, What caused the fire?",
                "ROLE, ``, Ratna, ``, `Siapakah Ratna, apa jabatannya?`, What is the office of Ratna?"
            })
    void areWholeSentences(Slot slot, String frame, String of, String scope, String indonesian, String english) {
        Finding finding = finding(slot, frame, of, Scope.ofPlace(scope), Quantity.count(1, Concept.of(of)));
        assertThat(new Questions(Labels.of("id")).of(finding)).isEqualTo(indonesian);
        assertThat(new Questions(Labels.of("en")).of(finding)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"USD, Berapa uangnya?", "%, Berapa persen?", "km, Berapa jauh atau panjangnya?"})
    void askForWhatTheUnitMeasures(String unit, String question) {
        Quantity value = new Quantity(Interval.exactly(BigDecimal.TEN), Hedge.NONE, BigDecimal.ONE, unit, Concept.NONE);
        assertThat(new Questions(Labels.of("id")).of(finding(Slot.QUANTITY, "", "", Scope.WHOLE, value)))
                .isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({"1, Ini banjir yang keberapa?", "0, Bagaimana banjir dibanding yang sebelumnya?"})
    void tellRanksFromSuperlatives(int rank, String question) {
        Precedence value = new Precedence(rank, "largest", "banjir", null, "");
        assertThat(new Questions(Labels.of("id")).of(finding(Slot.PRECEDENCE, "flood", "", Scope.WHOLE, value)))
                .isEqualTo(question);
    }

    private static Finding finding(Slot slot, String frame, String of, Scope scope, Value value) {
        Position position = new Position(value, List.of(), List.of());
        return new Finding("f1", new Question(slot, frame, of, scope), Verdict.ONLY, List.of(position), List.of());
    }
}
