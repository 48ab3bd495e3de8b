package dev.silang.eval.fuzz;

/**
 * An input as a file holds it.
 *
 * @param file its name, whose ending tells the format
 */
record FuzzInput(String file, byte[] bytes) {
    /** The format as its ending names it. */
    String kind() {
        return file.substring(file.indexOf('.') + 1);
    }
}
