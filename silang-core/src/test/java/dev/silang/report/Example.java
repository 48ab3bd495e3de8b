package dev.silang.report;

import static dev.silang.claim.Attribution.Kind.AGENCY;
import static dev.silang.claim.Attribution.Kind.SPEAKER;
import static dev.silang.claim.Attribution.Kind.VAGUE;

import dev.silang.check.CrossCheck;
import dev.silang.check.Ground;
import dev.silang.check.PossibleConflict;
import dev.silang.check.PossibleConflicts;
import dev.silang.check.Story;
import dev.silang.check.Uncompared;
import dev.silang.check.Utterance.Difference;
import dev.silang.check.Verdict;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.relation.Step;
import dev.silang.source.Dependence;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import dev.silang.text.BlockKind;
import dev.silang.text.Problem;
import dev.silang.value.Clock;
import dev.silang.value.Concept;
import dev.silang.value.DayRange;
import dev.silang.value.Duration;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.Identifier;
import dev.silang.value.Interval;
import dev.silang.value.Phrase;
import dev.silang.value.Place;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.Role;
import dev.silang.value.TimeSpan;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Three reports of a flood that never was, in a town that is not, with all that reports can show. */
public final class Example {
    private static final String A = """
        Banjir Bandang Terjang Kota Tirtamaya, 12 Orang Tewas
        TIRTAMAYA — Banjir bandang menerjang Kota Tirtamaya pada Selasa (4/3/2025) sekitar pukul 02.30 WIB. 😱
        Sedikitnya 12 orang tewas dan 340 rumah rusak, kata Kepala BPBD Tirtamaya Ratna Wibisana.
        Baca juga: Jembatan Lama Tirtamaya Akan Dibongkar
        "Air naik lebih dari lima jam sebelum surut," ujar Ratna. Banjir itu terbesar sejak 1998.
        Kerugian ditaksir Rp 1,2 triliun. Bus bernomor AB 7012 KX hanyut bersama penumpangnya.
        """;

    private static final String B = """
        Kantor berita Nusa melaporkan banjir di Kelurahan Sungai Bening, Kota Tirtamaya, Selasa (4/3) dini hari.
        Banjir terjadi pukul 03.15 WIB dan berlangsung sekitar tiga jam, menurut beberapa warga.
        Hingga Selasa siang 12 orang tewas. Sebanyak 340 rumah rusak.
        Penyebabnya diduga tanggul Sungai Bening jebol.
        ADVERTISEMENT
        """;

    private static final String C = """
        Korban tewas akibat banjir bandang di Tirtamaya bertambah menjadi 17 orang, kata Kepala BPBD Ratna Wibisana, Rabu.
        Banjir datang sekitar pukul 02.30 WIB, Senin (4/3/2025), saat warga tidur.
        Wali Kota Tirtamaya Bagas Anindita meminta warga tetap di pengungsian. "Jangan pulang dulu," kata Bagas.
        Sebanyak 300-an rumah rusak, seperti dilaporkan kantor berita Nusa. Sebagian laporan lain menyebut 410 rumah.
        """;

    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2025-03-04T13:05:00+07:00");

    private Example() {}

    public static CrossCheck flood() {
        ExampleBuilder builder = new ExampleBuilder();
        articles(builder);
        Attribution ratna = builder.source(SPEAKER, "a", "Ratna Wibisana", "Kepala BPBD Tirtamaya", "kata");
        Attribution nusa = builder.source(AGENCY, "b", "Kantor berita Nusa", null, "melaporkan");
        Attribution nusaAgain = builder.source(AGENCY, "c", "kantor berita Nusa", null, "dilaporkan");
        Attribution ratnaAgain = builder.source(SPEAKER, "c", "Ratna Wibisana", "Kepala BPBD", "kata");
        Attribution people = builder.source(VAGUE, "b", "beberapa warga", null, "menurut");
        Attribution reports = builder.source(VAGUE, "c", "Sebagian laporan lain", null, "menyebut");
        Attribution bagas = builder.source(SPEAKER, "c", "Bagas Anindita", "Wali Kota Tirtamaya", "kata");
        builder.credit("b", nusa).credit("c", nusaAgain);

        conflicts(builder, ratna, people);
        updates(builder, ratna, ratnaAgain, nusa);
        agreements(builder, ratna, nusa, nusaAgain, reports);
        single(builder);

        builder.statement("a", "Sedikitnya 12 orang tewas", false, ratna, "kata")
                .statement("c", "bertambah menjadi 17 orang", false, ratnaAgain, "kata")
                .retold(Difference.Kind.NUMBER, "12", "17")
                .copy("a", "b", "340 rumah rusak", "a");
        builder.statement("a", "\"Air naik lebih dari lima jam sebelum surut,\"", true, ratna, "ujar")
                .statement("c", "\"Jangan pulang dulu,\"", true, bagas, "meminta")
                .statement("c", "warga tetap di pengungsian", false, bagas, "meminta");
        return builder.story(
                        "Banjir Bandang Terjang Kota Tirtamaya, 12 Orang Tewas",
                        List.of(
                                new Origin("o1", List.of("a"), List.of(), true),
                                new Origin(
                                        "o2",
                                        List.of("b", "c"),
                                        List.of(
                                                Dependence.of("b", "c", Dependence.Reason.SAME_AGENCY, "Nusa"),
                                                new Dependence("b", "c", Dependence.Reason.COPIED_TEXT, "34", "b")),
                                        true)))
                .build();
    }

    private static void articles(ExampleBuilder builder) {
        builder.article(
                        new Article(
                                "a",
                                "Harian Tirta",
                                "https://example.org/banjir?a=1&b=2",
                                PUBLISHED,
                                "Banjir Bandang Terjang Kota Tirtamaya, 12 Orang Tewas",
                                A,
                                "id",
                                List.of()),
                        Map.of("Banjir Bandang Ter", BlockKind.DUPLICATE_TITLE, "Baca juga", BlockKind.RELATED))
                .article(
                        new Article(
                                "b",
                                "kabar-bening.example",
                                null,
                                PUBLISHED.plusMinutes(40),
                                "Tanggul Jebol, Sungai Bening Banjir",
                                B,
                                "id",
                                List.of(new Problem("b", "no address"))),
                        Map.of("ADVERT", BlockKind.ADVERT))
                .article(
                        new Article(
                                "c", null, null, PUBLISHED.plusHours(22), "Korban Banjir Jadi 17", C, "id", List.of()),
                        Map.of());
    }

    private static void conflicts(ExampleBuilder builder, Attribution ratna, Attribution people) {
        Claim aLong =
                builder.claim("a", Slot.DURATION, "lebih dari lima jam", "flood", "", hours(5, Hedge.MORE_THAN), ratna);
        Claim bLong =
                builder.claim("b", Slot.DURATION, "sekitar tiga jam", "flood", "", hours(3, Hedge.AROUND), people);
        builder.finding(
                Verdict.CONFLICT,
                "",
                List.of(builder.position(List.of("o1"), aLong), builder.position(List.of("o2"), bLong)),
                builder.link(
                        aLong,
                        bLong,
                        Relation.CONFLICT,
                        Step.of(Step.Kind.SAME_EVENT, "flood"),
                        Step.of(
                                Step.Kind.DISJOINT,
                                hours(5, Hedge.MORE_THAN).meant().toString(),
                                hours(3, Hedge.AROUND).meant().toString())));
        TimeSpan early = clock(150, Hedge.AROUND, DayOfWeek.TUESDAY);
        TimeSpan late = clock(195, Hedge.NONE, null);
        TimeSpan slip = clock(150, Hedge.AROUND, DayOfWeek.MONDAY);
        Claim aWhen = builder.claim("a", Slot.WHEN, "Selasa (4/3/2025) sekitar pukul 02.30 WIB", "flood", "", early);
        Claim bWhen = builder.claim("b", Slot.WHEN, "pukul 03.15 WIB", "flood", "", late);
        Claim cWhen = builder.claim("c", Slot.WHEN, "sekitar pukul 02.30 WIB, Senin (4/3/2025)", "flood", "", slip);
        builder.finding(
                Verdict.CONFLICT,
                "",
                List.of(
                        builder.position(List.of("o1"), aWhen),
                        builder.position(List.of("o2"), bWhen),
                        builder.position(List.of("o2"), cWhen)),
                builder.link(
                        aWhen,
                        bWhen,
                        Relation.CONFLICT,
                        Step.of(Step.Kind.SAME_EVENT, "flood"),
                        Step.of(Step.Kind.PART_DIFFERS, "clock", early.notation(), late.notation())),
                builder.link(
                        aWhen,
                        cWhen,
                        Relation.CONFLICT,
                        Step.of(Step.Kind.WEEKDAY_SLIP, "MONDAY", "4 Maret 2025", "TUESDAY")));
    }

    private static void updates(ExampleBuilder builder, Attribution ratna, Attribution ratnaAgain, Attribution nusa) {
        Quantity twelve = Quantity.count(12, Concept.of("dead"));
        Claim title = builder.titleClaim("a", Slot.QUANTITY, "12", "flood", "dead", twelve);
        Claim a = builder.claim(
                "a", Slot.QUANTITY, "Sedikitnya 12 orang", "flood", "dead", twelve.withHedge(Hedge.AT_LEAST), ratna);
        Claim b = builder.claim("b", Slot.QUANTITY, "12 orang tewas", "flood", "dead", twelve, nusa);
        Claim c = builder.claim(
                "c", Slot.QUANTITY, "17 orang", "flood", "dead", Quantity.count(17, Concept.of("dead")), ratnaAgain);
        builder.finding(
                Verdict.UPDATE,
                "",
                List.of(builder.position(List.of("o1", "o2"), title, a, b), builder.position(List.of("o2"), c)),
                builder.link(
                        b,
                        c,
                        Relation.UPDATE,
                        Step.of(Step.Kind.SAME_QUESTION, "dead"),
                        Step.of(Step.Kind.DISJOINT, "12", "17"),
                        Step.of(
                                Step.Kind.LATER_REPORT,
                                PUBLISHED.toString(),
                                PUBLISHED.plusHours(22).toString())));
    }

    private static void agreements(
            ExampleBuilder builder, Attribution ratna, Attribution nusa, Attribution nusaAgain, Attribution reports) {
        Place town = Place.of("Tirtamaya", "city");
        Place ward = new Place.Named("Sungai Bening", "ward", List.of(new Place.Part("Tirtamaya", "city")));
        Claim a = builder.claim("a", Slot.WHERE, "Kota Tirtamaya pada", "flood", "", town);
        Claim b = builder.claim("b", Slot.WHERE, "Kelurahan Sungai Bening, Kota Tirtamaya", "flood", "", ward, nusa);
        builder.finding(
                Verdict.FINER,
                "",
                List.of(builder.position(List.of("o2"), b), builder.position(List.of("o1"), a)),
                builder.link(b, a, Relation.FINER, Step.of(Step.Kind.WITHIN, ward.notation(), town.notation())));
        Quantity houses = Quantity.count(340, Concept.of("house"));
        Claim aHouses = builder.claim("a", Slot.QUANTITY, "340 rumah", "flood", "house", houses, ratna);
        Claim bHouses = builder.claim("b", Slot.QUANTITY, "340 rumah", "flood", "house", houses, nusa);
        Quantity vague = new Quantity(
                Interval.closed(new BigDecimal(300), new BigDecimal(399)),
                Hedge.VAGUE,
                BigDecimal.TEN,
                "",
                Concept.of("house"));
        Claim cHouses = builder.claim("c", Slot.QUANTITY, "300-an rumah", "flood", "house", vague, nusaAgain);
        builder.claim(
                "c", Slot.QUANTITY, "410 rumah", "flood", "house", Quantity.count(410, Concept.of("house")), reports);
        builder.finding(
                Verdict.SAME,
                "",
                List.of(builder.position(List.of("o1", "o2"), aHouses, bHouses, cHouses)),
                builder.link(aHouses, bHouses, Relation.SAME, Step.of(Step.Kind.EQUAL, "340")));
    }

    private static void single(ExampleBuilder builder) {
        Quantity loss = new Quantity(
                Interval.exactly(new BigDecimal("1200000000000")),
                Hedge.NONE,
                new BigDecimal("100000000000"),
                "IDR",
                Concept.NONE);
        Claim money = builder.claim("a", Slot.QUANTITY, "Rp 1,2 triliun", "flood", "loss", loss);
        builder.finding(Verdict.ONLY, "", List.of(builder.position(List.of("o1"), money)));
        TimeSpan since = new TimeSpan(
                new DayRange(LocalDate.of(1998, 1, 1), LocalDate.of(1998, 12, 31)),
                null,
                null,
                null,
                null,
                Grain.YEAR,
                EnumSet.of(TimeSpan.Part.YEAR),
                Hedge.NONE);
        Claim rank = builder.claim(
                "a",
                Slot.PRECEDENCE,
                "terbesar sejak 1998",
                "flood",
                "",
                new Precedence(0, "largest", "banjir", since, ""));
        builder.finding(Verdict.ONLY, "", List.of(builder.position(List.of("o1"), rank)));
        Claim plate =
                builder.claim("a", Slot.IDENTIFIER, "AB 7012 KX", "", "plate", new Identifier("plate", "AB7012KX"));
        builder.finding(Verdict.ONLY, "", List.of(builder.position(List.of("o1"), plate)));
        Claim cause = builder.claim(
                "b", Slot.CAUSE, "tanggul Sungai Bening jebol", "flood", "", new Phrase(List.of("tanggul", "jebol")));
        builder.finding(Verdict.ONLY, "Sungai Bening", List.of(builder.position(List.of("o2"), cause)));
        Claim role = builder.claim(
                "c",
                Slot.ROLE,
                "Wali Kota Tirtamaya Bagas Anindita",
                "",
                "Bagas Anindita",
                new Role("Bagas Anindita", "Wali Kota Tirtamaya"));
        builder.finding(Verdict.ONLY, "", List.of(builder.position(List.of("o2"), role)));
    }

    /** The same story with two pairs that were weighed and are not shown: one too unlikely, one refused. */
    public static CrossCheck floodWithPossible() {
        CrossCheck flood = flood();
        Story story = flood.stories().get(0);
        PossibleConflict unlikely = new PossibleConflict(
                claim(flood, "b", "12 orang tewas"),
                claim(flood, "c", "410 rumah"),
                Explanation.of(Relation.CONFLICT, Step.of(Step.Kind.DISJOINT, "12", "410")),
                0.2345,
                Map.of(Ground.WORDING, 0.8, Ground.VALUES, 0.9, Ground.SUBJECT, -1.5),
                null);
        PossibleConflict refused = new PossibleConflict(
                claim(flood, "a", "Rp 1,2 triliun"),
                claim(flood, "c", "300-an rumah"),
                Explanation.of(Relation.CONFLICT),
                0.0123,
                Map.of(Ground.KIND, 0.1, Ground.EVENT, -0.1, Ground.TIME, -0.2, Ground.NAMES, -0.3, Ground.PLACE, -0.4),
                "FarApart");
        Story asked = new Story(
                story.id(),
                story.articles(),
                story.headline(),
                story.origins(),
                story.copies(),
                story.utterances(),
                story.findings(),
                new Uncompared(12, 3, 1, 2),
                new PossibleConflicts(List.of(unlikely, refused), 7));
        return new CrossCheck(flood.readings(), flood.claims(), flood.statements(), List.of(asked), flood.dateSlips());
    }

    private static Claim claim(CrossCheck check, String article, String words) {
        return check.claims().stream()
                .filter(claim ->
                        claim.article().id().equals(article) && claim.quote().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Duration hours(int hours, Hedge hedge) {
        BigDecimal hour = new BigDecimal(3600);
        return new Duration(Interval.exactly(hour.multiply(new BigDecimal(hours))), hedge, hour, "h");
    }

    private static TimeSpan clock(int minute, Hedge hedge, @Nullable DayOfWeek weekday) {
        EnumSet<TimeSpan.Part> stated = EnumSet.of(TimeSpan.Part.CLOCK);
        if (weekday != null) {
            stated.addAll(
                    EnumSet.of(TimeSpan.Part.DAY, TimeSpan.Part.MONTH, TimeSpan.Part.YEAR, TimeSpan.Part.WEEKDAY));
        }
        LocalDate day = LocalDate.of(2025, 3, 4);
        return new TimeSpan(
                DayRange.of(day), Clock.at(minute), null, weekday, ZoneOffset.ofHours(7), Grain.MINUTE, stated, hedge);
    }
}
