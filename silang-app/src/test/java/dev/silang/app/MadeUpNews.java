package dev.silang.app;

import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** As many made-up articles as are asked for, three of each event, which differ in a figure here and there. */
public final class MadeUpNews {
    private static final String[] SYLLABLES = {
        "ba", "cu", "da", "gi", "ha", "jo", "ka", "lu", "ma", "ni", "pa", "ra", "si", "ta", "wa", "yu", "sem", "lor",
        "ban", "tir"
    };

    private static final String[] OUTLETS = {"Kabar Teluk", "Warta Bukit", "Suara Muara", "Pena Kota", "Lintas Timur"};

    private final Random random = new Random(1);

    public List<Article> articles(int count) {
        List<Article> articles = new ArrayList<>();
        OffsetDateTime at = OffsetDateTime.parse("2025-01-01T06:00:00+07:00");
        for (int event = 0; articles.size() < count; event++) {
            String ship = name() + ' ' + name();
            String place = name();
            int dead = 2 + random.nextInt(40);
            at = at.plusMinutes(40);
            for (int i = 0; i < 3 && articles.size() < count; i++) {
                int told = i == 1 ? dead + random.nextInt(3) : dead;
                articles.add(article(event, i, at.plusMinutes(7L * i), ship, place, told));
            }
        }
        return articles;
    }

    private static Article article(int event, int number, OffsetDateTime at, String ship, String place, int dead) {
        String day = at.getDayOfMonth() + "/" + at.getMonthValue() + "/" + at.getYear();
        String text = "Kapal " + ship + " karam di Selat " + place + " pada " + day + " pukul 0" + (1 + event % 5)
                + ".30 WIB. Sebanyak "
                + dead + " penumpang tewas dalam kecelakaan itu, kata Kepala Basarnas " + place + ".\nKapal " + ship
                + " mengangkut "
                + (60 + event % 90) + " penumpang dari Pelabuhan " + place + " menuju Pulau " + ship
                + ".\nPencarian berlangsung sekitar "
                + (2 + event % 7) + " jam dan melibatkan " + (3 + event % 9) + " perahu karet.";
        return new Article(
                "news-" + event + '-' + number,
                OUTLETS[(event + number) % OUTLETS.length],
                null,
                at,
                "Kapal " + ship + " karam di Selat " + place + ", " + dead + " tewas",
                text,
                null,
                List.of());
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
