package dev.silang.app.cli;

/** Why a command could not do its work, in one line for the user. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String why) {
        super(why);
    }

    Failure(String why, Throwable cause) {
        super(why, cause);
    }

    /** The line. */
    String why() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
