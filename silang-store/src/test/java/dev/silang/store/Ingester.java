package dev.silang.store;

import dev.silang.Silang;
import dev.silang.desk.Desk;
import dev.silang.text.Article;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A program that takes articles into a store and says of each that it is kept; it may be killed at any moment. */
final class Ingester {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-06-01T00:00:00Z"));

    /** Articles between two cross-checks. */
    private static final int BETWEEN = 4;

    private static final String[] EVENTS = {
        "Gudang pupuk %s terbakar|Gudang pupuk di %s terbakar pada %d Mei 2025. Kerugian ditaksir Rp %d miliar dan %d pekerja luka.",
        "Jembatan %s ambruk|Jembatan gantung di %s ambruk pada %d Mei 2025. Sebanyak %d warga jatuh ke sungai, %d di antaranya luka.",
        "Banjir rendam %s|Banjir merendam %s pada %d Mei 2025. Sebanyak %d rumah terendam dan %d keluarga mengungsi.",
        "Bus terguling di %s|Bus pariwisata terguling di %s pada %d Mei 2025. Sebanyak %d penumpang tewas dan %d luka.",
        "Pasar %s dibuka|Pasar ikan %s dibuka pada %d Mei 2025. Pasar itu memiliki %d kios dan mempekerjakan %d orang."
    };
    private static final String[] FIRST = {"Wana", "Sumber", "Karang", "Lembah", "Teluk", "Bukit", "Rawa", "Tanjung"};
    private static final String[] LAST = {"raja", "sari", "anyar", "asih", "jaya", "mukti", "indah", "kencana"};
    private static final String[] OUTLETS = {"Kabar Teluk", "Warta Bukit", "Suara Rawa"};

    private Ingester() {}

    /** @param args the store, and how many articles */
    public static void main(String[] args) {
        try (Desk desk = Desk.open(Silang.create(), Stores.open(args[0]), CLOCK)) {
            int taken = 0;
            for (Article article : articles(Integer.parseInt(args[1]))) {
                if (desk.add(article).isNew()) {
                    taken++;
                    System.out.println(article.id());
                    System.out.flush();
                }
                if (taken % BETWEEN == 0) {
                    desk.check();
                }
            }
            desk.check();
        }
        System.out.println("done");
    }

    /** Three outlets report an event each, now and then with other numbers, among reports of other events. */
    static List<Article> articles(int count) {
        List<Article> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int block = i / 12;
            int event = block * 4 + i % 4;
            all.add(article(i, event, i / 4 % 3));
        }
        return all;
    }

    private static Article article(int number, int event, int outlet) {
        String[] parts = EVENTS[event % EVENTS.length].split("\\|", 2);
        String place = FIRST[event * 3 % FIRST.length] + LAST[event / FIRST.length % LAST.length];
        int day = 1 + event % 28;
        int off = event % 3 == 0 && outlet == 1 ? 2 : 0;
        return new Article(
                "a" + number,
                OUTLETS[outlet],
                null,
                OffsetDateTime.parse(String.format(Locale.ROOT, "2025-05-%02dT%02d:00:00+07:00", day, 8 + outlet)),
                String.format(Locale.ROOT, parts[0], place),
                String.format(Locale.ROOT, parts[1], place, day, 5 + event % 7 + off, 11 + event % 9),
                null,
                List.of());
    }
}
