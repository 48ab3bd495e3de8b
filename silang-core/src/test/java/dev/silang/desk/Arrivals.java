package dev.silang.desk;

import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Articles of three made-up events, as they would come. */
public final class Arrivals {
    private Arrivals() {}

    private static Article article(String id, String outlet, @Nullable String at, String title, String text) {
        return new Article(
                id,
                outlet,
                "https://" + outlet.toLowerCase(Locale.ROOT).replace(" ", "") + ".example/" + id,
                at == null ? null : OffsetDateTime.parse(at),
                title,
                text,
                null,
                List.of());
    }

    /** In order of arrival, which is not always that of publication. */
    public static List<Article> all() {
        List<Article> all = new ArrayList<>();
        all.add(article(
                "feri-1",
                "Kabar Teluk",
                "2025-03-04T09:00:00+07:00",
                "Feri Mutiara Jaya karam di Selat Lembayung, 12 penumpang tewas",
                "Feri Mutiara Jaya karam di Selat Lembayung pada Selasa (4/3/2025) pukul 06.30 WIB. Sebanyak 12 penumpang tewas "
                        + "dalam kecelakaan itu. Feri itu mengangkut 85 penumpang dari Pelabuhan Wanaraja."));
        all.add(article(
                "gudang-1",
                "Warta Bukit",
                "2025-03-04T10:00:00+07:00",
                "Gudang pupuk di Tanjungsari terbakar, kerugian Rp 2 miliar",
                "Gudang pupuk milik koperasi di Tanjungsari terbakar pada Senin (3/3/2025) malam. Kerugian ditaksir Rp 2 miliar. "
                        + "Tidak ada korban jiwa dalam kebakaran gudang pupuk itu."));
        all.add(article(
                "feri-2",
                "Warta Bukit",
                "2025-03-04T11:00:00+07:00",
                "Feri Mutiara Jaya tenggelam di Selat Lembayung: 15 orang tewas",
                "Feri Mutiara Jaya tenggelam di Selat Lembayung pada Selasa (4/3/2025) pukul 07.30 WIB. Sebanyak 15 penumpang "
                        + "tewas. Feri Mutiara Jaya mengangkut 85 penumpang dari Pelabuhan Wanaraja."));
        all.add(article(
                "ferry-3",
                "Bay Courier",
                "2025-03-04T13:00:00+07:00",
                "Ferry Mutiara Jaya sinks in the Lembayung Strait, killing 12",
                "The ferry Mutiara Jaya sank in the Lembayung Strait on Tuesday, 4 March 2025. At least 12 passengers were killed. "
                        + "The ferry carried 85 passengers."));
        all.add(article(
                "gudang-2",
                "Kabar Teluk",
                "2025-03-04T08:00:00+07:00",
                "Gudang pupuk koperasi Tanjungsari terbakar, rugi Rp 3 miliar",
                "Gudang pupuk koperasi di Tanjungsari terbakar pada Senin (3/3/2025) malam. Kerugian akibat kebakaran gudang pupuk "
                        + "itu ditaksir Rp 3 miliar. Tidak ada korban jiwa."));
        all.add(article(
                "catur-1",
                "Bay Courier",
                null,
                "Schoolgirl wins chess title in Kotabaru",
                "A schoolgirl of 14 won the provincial chess championship in Kotabaru after nine rounds without a defeat. Her coach said "
                        + "that she had trained every evening."));
        return all;
    }
}
