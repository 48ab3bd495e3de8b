package dev.silang.mcp;

import dev.silang.desk.Desk;
import dev.silang.ingest.fetch.FetchPolicy;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The tools over streamable HTTP, for a server that has let the client in already: who may call and how often is the server's business.
 * It keeps no sessions; a call is a request, and its answer is JSON.
 */
public final class HttpEndpoint {
    /** A call that no processor takes in this time is sent away: many assistants may share a server. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Toolbox toolbox;
    private final String version;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /**
     * @param policy how far addresses are fetched
     * @param desk the archive whose stories can be found
     * @param version of the program
     */
    public HttpEndpoint(FetchPolicy policy, Desk desk, String version) {
        this.toolbox = new Toolbox(desk.silang(), policy, desk);
        this.version = version;
    }

    /**
     * Answers what is asked for at one path.
     *
     * @param mostBytes of one request
     */
    public HttpServlet servlet(String path, int mostBytes) {
        HttpServletStatelessServerTransport transport = HttpServletStatelessServerTransport.builder()
                .jsonMapper(toolbox.mapper())
                .messageEndpoint(path)
                .maxRequestSize(mostBytes)
                .build();
        McpServer.sync(transport)
                .serverInfo("silang", version)
                .instructions(Toolbox.INSTRUCTIONS)
                .capabilities(Toolbox.CAPABILITIES)
                .jsonMapper(toolbox.mapper())
                .jsonSchemaValidator(new Toolbox.NoValidation())
                .validateToolInputs(false)
                .tools(toolbox.tools().stream().map(this::specification).toList())
                .build();
        return transport;
    }

    private SyncToolSpecification specification(AssistantTool tool) {
        return SyncToolSpecification.builder()
                .tool(toolbox.described(tool))
                .callHandler((context, request) -> call(tool, request))
                .build();
    }

    private CallToolResult call(AssistantTool tool, CallToolRequest request) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                return Toolbox.problem("busy with the calls of others: ask again in a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Toolbox.problem("the server is being stopped");
        }
        try {
            return toolbox.call(tool, request.arguments());
        } finally {
            places.release();
        }
    }
}
