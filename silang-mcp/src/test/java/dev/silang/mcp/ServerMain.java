package dev.silang.mcp;

import dev.silang.Silang;
import dev.silang.desk.Desk;
import dev.silang.desk.MemoryStore;
import dev.silang.ingest.fetch.FetchPolicy;
import dev.silang.text.Article;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** A server with an archive of one story, for a JVM of its own. */
public final class ServerMain {
    private ServerMain() {}

    public static void main(String[] args) throws InterruptedException {
        System.setOut(System.err);
        Silang silang = Silang.create();
        Desk desk = Desk.open(silang, new MemoryStore(), () -> Instant.parse("2024-06-06T00:00:00Z"));
        desk.add(List.of(article("k1", "Kabar Randu", Fire.A), article("k2", "Warta Randu", Fire.B)));
        desk.check();
        new SilangServer(silang, FetchPolicy.USUAL, desk, "test")
                .serve(System.in, new FileOutputStream(FileDescriptor.out));
        System.exit(0);
    }

    private static Article article(String id, String outlet, String text) {
        OffsetDateTime published = OffsetDateTime.parse("2024-06-05T09:00:00+07:00");
        return new Article(id, outlet, null, published, "Kebakaran Pasar Randu", text, null, List.of());
    }
}
