package dev.silang.mcp;

import dev.silang.Silang;
import dev.silang.desk.Desk;
import dev.silang.ingest.fetch.FetchPolicy;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Serves the tools over a pair of streams. Whatever a client sends, a call has an answer or an error of one line, and the next call
 * is served.
 */
public final class SilangServer {
    /** Bytes of one message: a hundred long articles, or a dozen of the longest. */
    private static final int MOST_MESSAGE = 16 * 1024 * 1024;

    private final Toolbox toolbox;
    private final String version;

    /**
     * @param policy how far addresses are fetched
     * @param desk the archive whose stories can be found; null if there is none
     * @param version of the program
     */
    public SilangServer(Silang silang, FetchPolicy policy, @Nullable Desk desk, String version) {
        this.toolbox = new Toolbox(silang, policy, desk);
        this.version = version;
    }

    /**
     * Serves until the input ends and what was asked for is answered.
     *
     * @param out gets messages of the protocol and nothing else
     */
    public void serve(InputStream in, OutputStream out) throws InterruptedException {
        Exchange exchange = new Exchange(toolbox.mapper(), in, out, MOST_MESSAGE);
        StdioServerTransportProvider transport =
                new StdioServerTransportProvider(toolbox.mapper(), exchange.in(), exchange.out(), 2 * MOST_MESSAGE);
        McpSyncServer server = McpServer.sync(transport)
                .serverInfo("silang", version)
                .instructions(Toolbox.INSTRUCTIONS)
                .capabilities(Toolbox.CAPABILITIES)
                .jsonMapper(toolbox.mapper())
                .jsonSchemaValidator(new Toolbox.NoValidation())
                .validateToolInputs(false)
                .tools(toolbox.tools().stream().map(this::specification).toList())
                .build();
        exchange.awaitEnd();
        server.closeGracefully();
    }

    private SyncToolSpecification specification(AssistantTool tool) {
        return SyncToolSpecification.builder()
                .tool(toolbox.described(tool))
                .callHandler((exchange, request) -> toolbox.call(tool, request.arguments()))
                .build();
    }
}
