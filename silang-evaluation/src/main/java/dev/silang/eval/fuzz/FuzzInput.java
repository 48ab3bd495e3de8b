package dev.silang.eval.fuzz;

/** An input as a file holds it. Its bytes must not be changed. */
final class FuzzInput {
    private final String file;
    private final byte[] bytes;

    /** @param file its name, whose ending tells the format */
    FuzzInput(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    String file() {
        return file;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The format as its ending names it. */
    String kind() {
        return file.substring(file.indexOf('.') + 1);
    }
}
