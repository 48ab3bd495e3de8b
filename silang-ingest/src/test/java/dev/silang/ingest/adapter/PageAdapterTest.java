package dev.silang.ingest.adapter;

final class PageAdapterTest extends AdapterContract {
    @Override
    Adapter adapter() {
        return new PageAdapter();
    }

    @Override
    Sample sample() {
        return Sample.of("banjir.html", """
                <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Banjir surut | Warta Hulu</title></head>
                <body><nav><a href="/">Beranda</a></nav><article><h1>Banjir surut</h1>
                <p>Air sungai surut pada Rabu pagi setelah dua hari merendam tiga kampung di hilir bendungan.</p>
                <p>Warga yang mengungsi ke balai desa mulai pulang, kata kepala desa itu kepada wartawan.</p>
                <p>Petugas masih membersihkan lumpur di jalan utama dan di halaman sekolah dasar.</p>
                </article><footer>Hak cipta</footer></body></html>""");
    }
}
