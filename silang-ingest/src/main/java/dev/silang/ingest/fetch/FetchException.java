package dev.silang.ingest.fetch;

import java.io.IOException;

/** Why an address gave nothing, in one line. */
public final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    FetchException(String why) {
        super(why);
    }

    FetchException(String why, Throwable cause) {
        super(why, cause);
    }

    /** The line, without the address. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
