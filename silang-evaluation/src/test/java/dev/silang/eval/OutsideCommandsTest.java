package dev.silang.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over outside data, each on a tiny example of our own in the form of the data. */
final class OutsideCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void entitiesAreComparedByKind() throws IOException {
        Path file = Files.writeString(folder.resolve("own.bio"), """
                Dua/CDP/B-ARG/B-DeathVictim-Arg
                orang/NN/I-ARG/I-DeathVictim-Arg
                tewas/JJ/I-ARG/I-DeathVictim-Arg
                di/IN/O/O
                Garut/NNP/B-PLOC/B-Place-Arg/(-7.2, 107.9)/2
                ,/,/O/O
                Senin/NNP/B-ARG/B-Time-Arg
                (/OP/O/O
                6/5/2024/DD/B-ARG/B-Time-Arg
                )/CP/O/O

                ===
                Warga/NN/B-ARG/B-WoundVictim-Arg
                berlari/VB/O/O
                """);
        Ran ran = Ran.of("entities", "--faults", file.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.line("time"))
                .as(ran.said())
                .containsExactly("time", "1", "1", "1.000", "1.000", "1.000", "1.000");
        assertThat(ran.line("dead"))
                .as(ran.said())
                .containsExactly("dead", "1", "1", "1.000", "1.000", "1.000", "0.000");
        assertThat(ran.line("place")[5]).as(ran.said()).isEqualTo("1.000");
        assertThat(ran.said()).contains("2 injured missed: [Warga]");
    }

    @Test
    void quotationsOfLinesOfJson() throws IOException {
        String text = "\uD83D\uDE00 \\\"Warga sudah pulang,\\\" kata Camat Sari Wulandari, Senin. Hujan reda.";
        Path file = Files.writeString(
                folder.resolve("own.jsonl"),
                "{\"article\": \"a\", \"text\": \"" + text
                        + "\", \"quotes\": [{\"speaker_resolved\": \"Sari Wulandari\","
                        + " \"speaker\": {\"start\": 35, \"end\": 49}, \"cue\": {\"start\": 24, \"end\": 28},"
                        + " \"content\": [{\"start\": 3, \"end\": 21}]}]}\n");
        Ran ran = Ran.of("quotes", file.toString());
        assertThat(ran.said()).contains("content found                  1.000  1 of 1");
        assertThat(ran.said()).contains("with the right speaker         1.000  1 of 1");
        assertThat(ran.line("cue")).as(ran.said()).endsWith("1.000");
    }

    @Test
    void quotationsOfABratFolder() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/own.txt"), "The bridge is open again, Mayor Ann Bright said on Monday.");
        Files.writeString(
                folder.resolve("attributions/own_1a2b.ann"),
                "T1\tContent 0 24\tThe bridge is open again\nT2\tSource 26 42\tMayor Ann Bright\nT3\tCue 43 47\tsaid\n"
                        + "T4\tAttribution 43 47\tsaid\nE1\tAttribution:T4 Content:T1 Source:T2 Cue:T3\n");
        Ran ran = Ran.of("quotes", "--faults", folder.toString());
        assertThat(ran.said()).contains("with the right speaker         1.000  1 of 1");
        assertThat(ran.line("cue")).as(ran.said()).endsWith("1.000");
    }

    @Test
    void phrasesAndTheirGaps() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("AmountOfMoney/ID"));
        Files.writeString(corpus.resolve("Corpus.hs"), """
                corpus = (testContext, allExamples)
                allExamples = concat
                  [ examples (simple IDR 7000)
                             [ "tujuh ribu rupiah"
                             , "Rp 8.000"
                             ]
                  , examples (between Dollar (2, 3)) [ "2-3 dolar" ]
                  ]
                """);
        Path gaps = folder.resolve("gaps.json");
        Ran first = Ran.of("phrases", folder.toString(), "--faults", "--gaps", gaps.toString(), "--update-gaps");
        assertThat(first.line("AmountOfMoney/ID")).containsExactly("AmountOfMoney/ID", "2", "1", "0", "0");
        assertThat(first.said()).contains("AmountOfMoney/ID: Rp 8.000  read: 8000 IDR");
        assertThat(first.code()).isZero();
        assertThat(Files.readString(gaps)).contains("\"gaps\" : 1").contains("\"of\" : 3");
        Files.writeString(gaps, Files.readString(gaps).replace("\"gaps\" : 1", "\"gaps\" : 0"));
        Ran second = Ran.of("phrases", folder.toString(), "--gaps", gaps.toString());
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.said()).contains("1 of 3 are wrong, known were 0");
    }

    @Test
    void timesOfADiaryAreAlsoReadAsAPlan() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("Time/EN"));
        Files.writeString(corpus.resolve("Corpus.hs"), """
                allExamples = concat
                  [ examples (datetime (2013, 8, 8, 0, 0, 0) Day) [ "Aug 8" ]
                  , examples (datetimeInterval ((2013, 2, 14, 9, 30, 0), (2013, 2, 14, 11, 1, 0)) Minute)
                             [ "Thursday from 9:30 to 11:00" ]
                  , examples (datetime (2013, 2, 12, 14, 0, 0) Minute) [ "5pm CET" ]
                  ]
                """);
        assertThat(Ran.of("phrases", folder.toString()).line("Time/EN")).containsExactly("Time/EN", "1", "2", "0", "2");
    }

    @Test
    void aRangeMayEndWithAllOfItsLastMonth() throws IOException {
        Path english = Files.createDirectories(folder.resolve("English"));
        Files.writeString(english.resolve("DateTimeModel.json"), """
                [{"Input": "Closed from March to May 2024.", "Context": {"ReferenceDateTime": "2024-08-15T00:00:00"},
                  "Results": [{"Text": "from march to may 2024", "Start": 7, "End": 28, "TypeName": "datetimeV2.daterange",
                    "Resolution": {"values": [{"timex": "(2024-03-01,2024-05-01,P2M)", "type": "daterange",
                      "start": "2024-03-01", "end": "2024-05-01"}]}}]},
                 {"Input": "It lasts less than 2 hours.", "Context": {"ReferenceDateTime": "2024-08-15T00:00:00"},
                  "Results": [{"Text": "less than 2 hours", "Start": 9, "End": 25, "TypeName": "datetimeV2.duration",
                    "Resolution": {"values": [{"timex": "PT2H", "Mod": "less", "type": "duration", "value": "7200"}]}}]}]
                """);
        assertThat(Ran.of("phrases", folder.toString()).line("DateTime/English")[1])
                .isEqualTo("2");
    }

    @Test
    void aBoundIsOneEndAndAPartOfTheDayHasItsOwnHours() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("Time/EN"));
        Files.writeString(corpus.resolve("Corpus.hs"), """
                allExamples = concat
                  [ examples (datetimeOpenInterval Before (2013, 2, 12, 14, 0, 0) Minute) [ "until 2pm", "until 3pm" ]
                  , examples (datetimeInterval ((2013, 2, 12, 4, 30, 0), (2013, 3, 1, 0, 0, 0)) Second)
                             [ "by the end of the month" ]
                  , examples (datetimeInterval ((2013, 2, 12, 18, 0, 0), (2013, 2, 13, 0, 0, 0)) Hour)
                             [ "this evening", "this morning" ]
                  ]
                """);
        assertThat(Ran.of("phrases", folder.toString()).line("Time/EN")).containsExactly("Time/EN", "3", "2", "0", "0");
    }

    @Test
    void phrasesOfSentences() throws IOException {
        Path english = Files.createDirectories(folder.resolve("English"));
        Files.writeString(english.resolve("DateTimeModel.json"), """
                \uFEFF[{"Input": "We met yesterday.", "Context": {"ReferenceDateTime": "2024-05-15T00:00:00"},
                  "Results": [{"Text": "yesterday", "Start": 7, "End": 15, "TypeName": "datetimeV2.date",
                    "Resolution": {"values": [{"timex": "2024-05-14", "type": "date", "value": "2024-05-14"}]}}]}]
                """);
        assertThat(Ran.of("phrases", folder.toString()).line("DateTime/English")[1])
                .isEqualTo("1");
    }

    @Test
    void timesOfTimeMl() throws IOException {
        Files.writeString(folder.resolve("own.tml"), """
                <?xml version="1.0" ?>
                <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-05-15">2024-05-15</TIMEX3></DCT>
                <TEXT>The river <EVENT eid="e1">rose</EVENT> on <TIMEX3 tid="t1" value="2024-05-13">Monday</TIMEX3>
                for <TIMEX3 tid="t2" value="PT3H">three hours</TIMEX3>, as it does <TIMEX3 tid="t3"
                value="PRESENT_REF">now</TIMEX3>.</TEXT></TimeML>
                """);
        Ran ran = Ran.of("times", "--faults", folder.toString());
        assertThat(ran.said()).contains("missed, is PRESENT_REF: now").contains("value F1   0.800");
        assertThat(ran.said()).contains("relaxed F1 0.800 (precision 1.000, recall 0.667)");
    }

    @Test
    void pairsThatLookAlike() throws IOException {
        Path copies = Files.createDirectories(folder.resolve("bench/copies"));
        Files.writeString(copies.resolve("articles.jsonl"), """
                {"id": "flood", "title": "Banjir Rendam Desa Sukaratu", "text": "Banjir merendam Desa Sukaratu di Tirtamaya sejak Rabu."}
                {"id": "market", "title": "Pasar Seroja Dibuka Lagi", "text": "Pasar Seroja dibuka lagi setelah diperbaiki, kata Wali Kota."}
                """);
        Files.writeString(copies.resolve("not_the_same_event.jsonl"), "{\"a\": \"flood\", \"b\": \"market\"}\n");
        Ran ran = Ran.of("stories-alike", "--faults", folder.toString());
        assertThat(ran.said()).contains("marked, id, joined: 0 of 0 of one event, 0 of 0 of two");
        assertThat(ran.said()).contains("bench, joined: 0 of 0 of one event, 0 of 1 of two");
    }
}
