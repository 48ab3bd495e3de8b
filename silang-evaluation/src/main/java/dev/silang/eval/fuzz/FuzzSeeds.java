package dev.silang.eval.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Sound inputs of all formats, in sentences of our own, from which broken ones are made. */
final class FuzzSeeds {
    private static final String TEXT = """
            Banjir merendam 120 rumah di Desa Sukamulya, Kecamatan Cibening, pada Selasa (7/5/2024) malam pukul 22.30 WIB.

            “Air naik cepat sekali,” kata Kepala BPBD Joko Hartanto, Rabu (8/5/2024). Sebanyak 3 orang tewas dan 45 warga luka-luka.

            Kerugian ditaksir sekitar Rp 2,5 miliar. Gempa bermagnitudo 5,6 terjadi pada kedalaman 10 km, 32 km barat daya Sukamulya.
            """;
    private static final String ENGLISH = """
            The ferry sank off Batu Lintang on Monday, 6 May 2024, killing at least 12 people, the police said.

            "We found 31 survivors," Captain Marta Simbolon told reporters on Tuesday. Eight are missing, about 40% more than reported.
            """;
    private static final String PARAGRAPHS = TEXT.strip().replace("\n\n", "</p><p>");

    private FuzzSeeds() {}

    static List<FuzzInput> all() {
        return List.of(
                of("a.txt", TEXT),
                of("b.txt", ENGLISH),
                of(
                        "a.html",
                        "<!DOCTYPE html><html lang='id'><head><meta charset='utf-8'><title>Banjir | Kabar Hulu</title>"
                                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-08T08:00:00+07:00\"}</script>"
                                + "</head><body><nav><a href='/'>Beranda</a></nav><article><h1>Banjir di Sukamulya</h1><time datetime='2024-05-08'>"
                                + "8 Mei 2024</time><p>" + PARAGRAPHS
                                + "</p></article><footer>Hak cipta</footer></body></html>"),
                of(
                        "a.xml",
                        "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:c=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                                + "<title>Kabar Hulu</title><link>https://hulu.example/</link><item><title>Banjir</title><link>/a</link><pubDate>Wed, 8"
                                + " May 2024 08:00:00 +0700</pubDate><c:encoded><![CDATA[<p>" + PARAGRAPHS
                                + "</p>]]></c:encoded></item></channel></rss>"),
                of(
                        "b.xml",
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://hulu.example/x/\"><title>Kabar</title><entry><id>1"
                                + "</id><title>Banjir</title><link href=\"a\"/><published>2024-05-08T08:00:00</published><content type=\"xhtml\">"
                                + "<div><p>" + PARAGRAPHS + "</p></div></content></entry></feed>"),
                of(
                        "a.csv",
                        "id,media,tanggal,judul,isi\n1,Kabar Hulu,\"Rabu, 8 Mei 2024 08:00 WIB\",Banjir,\"" + TEXT
                                + "\"\n2,Kabar Hilir,08/05/24,Feri,\"" + ENGLISH.replace("\"", "\"\"") + "\"\n"),
                of(
                        "a.jsonl",
                        "{\"id\":\"a\",\"published\":1715130000,\"text\":" + json(TEXT) + "}\n{\"maintext\":"
                                + json(ENGLISH)
                                + ",\"date_publish\":\"2024-05-08 01:00:00\",\"source\":{\"name\":\"Kabar\"}}\n"),
                of(
                        "a.json",
                        "{\"status\":\"ok\",\"articles\":[{\"content\":" + json(TEXT)
                                + ",\"publishedAt\":\"2024-05-08T08:00:00Z\"," + "\"source\":{\"name\":\"Kabar\"}}]}"),
                of("a.pdf", document()),
                of("a.warc", archive()),
                new FuzzInput("b.warc.gz", packed(archive())),
                new FuzzInput("b.txt.gz", packed(TEXT)));
    }

    private static FuzzInput of(String file, String text) {
        return new FuzzInput(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(String text) {
        return '"' + text.replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** A page of one column, its words as they are. */
    private static String document() {
        StringBuilder page = new StringBuilder("BT /F 11 Tf 14 TL 72 760 Td\n");
        for (String line :
                TEXT.replaceAll("[“”]", "\"").replaceAll("(.{60,75}) ", "$1\n").split("\n", -1)) {
            page.append('(').append(line.replaceAll("([()])", "\\\\$1")).append(") Tj T*\n");
        }
        page.append("ET");
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n"
                + "4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n5 0 obj<</Length " + page.length()
                + ">>stream\n" + page + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    }

    private static String archive() {
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><article><h1>Banjir</h1><p>"
                        + PARAGRAPHS + "</p></article></body></html>";
        String record =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:7a9e2c1e-0000-0000-0000-000000000001>\r\n"
                        + "WARC-Date: 2024-05-08T01:00:00Z\r\nWARC-Target-URI: https://hulu.example/a\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                        + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
        return record + record;
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
