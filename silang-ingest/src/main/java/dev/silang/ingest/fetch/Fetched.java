package dev.silang.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A document as a server gave it. Its bytes are not copied: who has it may not change them. */
public final class Fetched {
    private final URI address;
    private final boolean isUnchanged;
    private final byte[] body;
    private final ContentType type;
    private final Validators validators;

    Fetched(URI address, boolean isUnchanged, byte[] body, ContentType type, Validators validators) {
        this.address = address;
        this.isUnchanged = isUnchanged;
        this.body = body;
        this.type = type;
        this.validators = validators;
    }

    /** Where it was in the end, after all redirects. */
    public URI address() {
        return address;
    }

    /** Whether the server said that it is as it was when the validators were given; the body is empty then. */
    public boolean isUnchanged() {
        return isUnchanged;
    }

    /** Unpacked. */
    public byte[] body() {
        return body;
    }

    /** As the server told it, without parameters, in small letters. */
    public @Nullable String mediaType() {
        return type.mediaType();
    }

    /** As the server told it. */
    public @Nullable String charset() {
        return type.charset();
    }

    public Validators validators() {
        return validators;
    }
}
