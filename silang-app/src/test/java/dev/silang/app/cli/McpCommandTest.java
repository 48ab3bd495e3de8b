package dev.silang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class McpCommandTest {
    private static final String LISTING = """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},\
            "clientInfo":{"name":"test","version":"1"}}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            {"jsonrpc":"2.0","id":2,"method":"tools/list"}
            """;

    @Test
    void servesUntilTheInputEnds() {
        PrintStream out = System.out;
        Run run = Run.with(LISTING, "mcp");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"jsonrpc\":\"2.0\""));
        assertThat(run.out()).contains("cross_check", "candidates", "origins", "read_article");
        assertThat(run.err()).isEmpty();
        assertThat(System.out).isSameAs(out);
    }

    @Test
    void ofAStoreAlsoItsStoriesAreTold(@TempDir Path folder) {
        Run run = Run.with(LISTING, "mcp", "--store", folder.resolve("desk.db").toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("find_story", "\"story\"");
    }
}
