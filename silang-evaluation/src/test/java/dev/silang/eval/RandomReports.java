package dev.silang.eval;

import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reports of one flood that never was, each of some sentences chosen at random. The same seed gives the same reports. */
final class RandomReports {
    private static final List<String> OUTLETS =
            List.of("detik.com", "cnnindonesia.com", "antaranews.com", "Kabar Bening", "Warta Pesisir", "");
    private static final List<String> SPEAKERS = List.of(
            "Ratna Wibisana",
            "Kepala BPBD Tirtamaya Ratna Wibisana",
            "Bagas Anindita",
            "Wali Kota Tirtamaya",
            "Antara",
            "beberapa laporan");
    private static final List<String> CONTENTS = List.of(
            "sebanyak %d orang tewas dalam banjir itu",
            "%d rumah rusak diterjang banjir di Kota Tirtamaya",
            "banjir berlangsung selama %d jam sebelum surut",
            "air mulai naik pukul 0%d.30 WIB dan menggenangi jalan utama kota itu sampai siang hari");

    private RandomReports() {}

    static List<Article> of(long seed) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            String outlet = one(OUTLETS, random);
            articles.add(new Article(
                    "r" + i,
                    outlet.isEmpty() ? null : outlet,
                    null,
                    OffsetDateTime.parse("2025-05-14T08:00:00+07:00").plusMinutes(random.nextInt(600)),
                    null,
                    text(random),
                    "id",
                    List.of()));
        }
        return articles;
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder("Banjir bandang menerjang Kota Tirtamaya, Rabu (14/5/2025).\n");
        for (int i = 0; i < 6; i++) {
            String content = one(CONTENTS, random).replace("%d", String.valueOf(3 + random.nextInt(3)));
            String speaker = one(SPEAKERS, random);
            String capital = Character.toUpperCase(content.charAt(0)) + content.substring(1);
            out.append(
                    switch (random.nextInt(5)) {
                        case 0 -> capital + ", kata " + speaker + ".";
                        case 1 -> "\"" + capital + ",\" ujar " + speaker + ".";
                        case 2 -> "Menurut " + speaker + ", " + content + ".";
                        case 3 -> capital + ", dikutip dari Antara.";
                        default -> capital + ".";
                    });
            out.append('\n');
        }
        return out.toString();
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
