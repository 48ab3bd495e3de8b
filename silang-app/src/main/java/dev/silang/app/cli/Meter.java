package dev.silang.app.cli;

import dev.silang.app.stories.Progress;
import java.util.Locale;

/** Shows a person how far a run has come, how fast it goes and how long it will take. Safe for use by many threads. */
final class Meter implements Progress {
    private static final long NANOS_BETWEEN = 200_000_000;
    private static final double NANOS = 1e9;

    private final Shell shell;
    private String what = "";
    private long began;
    private long before;
    private long shown;

    Meter(Shell shell) {
        this.shell = shell;
    }

    @Override
    public synchronized void step(String step, long done, long all) {
        if (!shell.terminal()) {
            return;
        }
        long now = System.nanoTime();
        if (!step.equals(what)) {
            what = step;
            began = now;
            before = done;
            shown = 0;
        }
        if (shown == 0 || now - shown > NANOS_BETWEEN) {
            shown = now;
            shell.progressEnds();
            shell.progress(line(done, all, (now - began) / NANOS));
        }
    }

    private String line(long done, long all, double seconds) {
        double rate = seconds > 0 ? (done - before) / seconds : 0;
        String line = what + " " + done + (all > 0 ? " of " + all : "");
        if (rate <= 0) {
            return line;
        }
        line += String.format(Locale.ROOT, ", %.0f a second", rate);
        return all > 0 ? line + ", " + Math.round((all - done) / rate) + " s left" : line;
    }

    synchronized void ends() {
        if (!what.isEmpty()) {
            shell.progressEnds();
        }
    }
}
