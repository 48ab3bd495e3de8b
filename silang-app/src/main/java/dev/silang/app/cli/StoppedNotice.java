package dev.silang.app.cli;

/** Says how to go on when a run is stopped, by Ctrl-C for instance. What is kept on the disk is whole at any time. */
final class StoppedNotice implements AutoCloseable {
    private final Thread notice;

    StoppedNotice(boolean kept, Shell shell) {
        this.notice = new Thread(() -> {
            shell.progressEnds();
            shell.problem(kept ? "stopped; the same command with --resume goes on" : "stopped");
        });
        Runtime.getRuntime().addShutdownHook(notice);
    }

    /** The run came to its end. */
    void done() {
        close();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(notice);
        } catch (IllegalStateException e) {
            // The program is stopping: the notice is under way.
        }
    }
}
