package dev.silang.mcp;

/** What an assistant can ask for. Stateless; safe for use by many threads. */
interface AssistantTool {
    /** As the protocol calls it; its schema is the resource {@code <name>.schema.json}. */
    String name();

    /** For a person. */
    String title();

    /** What it does and when to use it, for an assistant. */
    String description();

    /** Whether it opens addresses. */
    default boolean isOpen() {
        return true;
    }

    /**
     * Puts what is asked for into a result.
     *
     * @throws ToolProblem if the arguments are wrong, or nothing can be done with them
     */
    void call(Arguments arguments, Result into);
}
