package dev.silang.extract.speech;

/**
 * Words in quotation marks.
 *
 * @param first index of the opening mark
 * @param end index behind the closing mark; behind the last word if that mark is missing
 * @param contentEnd index behind the last token inside the marks
 */
record Quote(int first, int end, int contentEnd) {
    int contentFirst() {
        return first + 1;
    }

    int length() {
        return contentEnd - first - 1;
    }
}
