package dev.silang.desk;

/** Why a store could not be opened, read or written, in one line. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String why) {
        super(why);
    }

    public StoreException(String why, Throwable cause) {
        super(why, cause);
    }

    /** The line. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
