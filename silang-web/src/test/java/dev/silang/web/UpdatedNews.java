package dev.silang.web;

import dev.silang.text.Article;
import java.util.List;

/** A toll that grows: who is first with it, who stays behind, who corrects itself. */
public final class UpdatedNews {
    private static final String FERRY = "Feri Sinar Samudra karam di Selat Lembayung pada Selasa (4/3/2025)";

    private UpdatedNews() {}

    public static List<Article> articles() {
        return List.of(
                article("a1", "Kabar Teluk", "2025-03-04T09:00:00+07:00", 12),
                article("b1", "Warta Bukit", "2025-03-04T20:00:00+07:00", 19),
                article("c1", "Suara Muara", "2025-03-04T21:00:00+07:00", 12),
                article("a2", "Kabar Teluk", "2025-03-04T22:00:00+07:00", 19));
    }

    private static Article article(String id, String outlet, String at, int dead) {
        return TestDesk.article(
                id,
                outlet,
                at,
                "Feri Sinar Samudra karam di Selat Lembayung",
                FERRY + ". Korban tewas " + dead + " orang, kata Basarnas. Tim penyelamat melanjutkan pencarian.");
    }
}
