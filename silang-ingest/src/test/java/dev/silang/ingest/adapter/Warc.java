package dev.silang.ingest.adapter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes archives for tests. */
final class Warc {
    private Warc() {}

    static byte[] info() {
        return record("warcinfo", "", "application/warc-fields", "software: none\r\n".getBytes(StandardCharsets.UTF_8));
    }

    static String html(String name) {
        return "<!DOCTYPE html><html><head><title>Banjir di kampung " + name + "</title></head><body><article>"
                + "<p>Air sungai merendam kampung " + name + " sejak Rabu pagi, dan warga mengungsi ke balai desa.</p>"
                + "<p>Petugas membagikan makanan dan selimut kepada mereka yang tidak sempat membawa apa pun.</p>"
                + "<p>Hujan masih turun di hulu, sehingga air belum akan surut dalam waktu dekat.</p>"
                + "</article></body></html>";
    }

    static byte[] page(String name) {
        return response(
                "https://hulu.example/" + name,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n",
                html(name).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] response(String target, String head, byte[] body) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        block.writeBytes(body);
        return record("response", target, "application/http; msgtype=response", block.toByteArray());
    }

    static byte[] record(String type, String target, String contentType, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\n"
                + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n")
                + "WARC-Date: 2024-05-15T03:30:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "Content-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return joined(
                List.of(head.getBytes(StandardCharsets.UTF_8), block, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
    }

    static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
