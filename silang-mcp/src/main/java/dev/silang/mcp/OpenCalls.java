package dev.silang.mcp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Knows when the input has ended and all that was asked for is answered. Safe for use by many threads. */
final class OpenCalls {
    /** Milliseconds that an answer may take from a tool to the output, and a message from the input to a tool. */
    private static final long ON_THE_WAY = 500;

    private int open;
    private boolean ended;

    /** The same input, whose end is noticed. */
    InputStream until(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                return noticed(super.read());
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return noticed(super.read(into, offset, length));
            }

            private int noticed(int read) {
                if (read < 0) {
                    end();
                }
                return read;
            }
        };
    }

    <T> T counted(Supplier<T> call) {
        begin();
        try {
            return call.get();
        } finally {
            done();
        }
    }

    private synchronized void begin() {
        open++;
    }

    private synchronized void done() {
        open--;
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    synchronized void awaitEnd() throws InterruptedException {
        while (!ended) {
            wait();
        }
        wait(ON_THE_WAY);
        while (open > 0) {
            wait();
        }
        wait(ON_THE_WAY);
    }
}
