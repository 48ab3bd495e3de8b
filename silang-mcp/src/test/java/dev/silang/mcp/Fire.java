package dev.silang.mcp;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reports of a fire that never was. */
final class Fire {
    static final String A = """
            Kebakaran melanda Pasar Randu di Kota Brebes pada Selasa (4/6/2024) sekitar pukul 02.10 WIB. 😱
            Sedikitnya 120 kios hangus dan 3 orang terluka. Api padam setelah lima jam.
            "Sebanyak 14 mobil pemadam kami kerahkan," kata Kepala Dinas Kebakaran Brebes Wahyu Setiadi.
            """;

    static final String B = """
            Kebakaran melanda Pasar Randu, Brebes, pada Rabu (5/6/2024) dini hari. Api mulai terlihat pukul 03.30 WIB.
            Sedikitnya 140 kios hangus dan 3 orang terluka. Petugas mengerahkan 9 mobil pemadam.
            Api baru padam setelah tujuh jam. Kerugian ditaksir Rp 2 miliar.
            """;

    private Fire() {}

    static Map<String, Object> report(String id, String outlet, String text) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("id", id);
        report.put("outlet", outlet);
        report.put("published", "2024-06-05T09:00+07:00");
        report.put("text", text);
        return report;
    }
}
