package dev.silang.ingest.html.feature;

/**
 * What a text looks like, whatever its language.
 *
 * @param upperWords words that begin with a capital
 * @param sentences stops that end one, before a space or the end
 * @param bars signs that part items of a line: bars, bullets, arrows
 */
record TextShape(int commas, int upperWords, int digits, int sentences, int bars) {
    private static final String COMMAS = ",;،，、";
    private static final String STOPS = ".!?…。！？؟";
    private static final String BARS = "|•·»›→/";

    static TextShape of(String text) {
        int commas = 0;
        int upper = 0;
        int digits = 0;
        int sentences = 0;
        int bars = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                upper += Character.isUpperCase(c) && (i == 0 || !Character.isLetter(text.charAt(i - 1))) ? 1 : 0;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (c != ' ') {
                commas += COMMAS.indexOf(c) >= 0 ? 1 : 0;
                bars += BARS.indexOf(c) >= 0 ? 1 : 0;
                sentences += STOPS.indexOf(c) >= 0 && isEnd(text, i + 1) ? 1 : 0;
            }
        }
        return new TextShape(commas, upper, digits, sentences, bars);
    }

    private static boolean isEnd(String text, int at) {
        return at == text.length() || text.charAt(at) == ' ' || text.charAt(at - 1) > 0x2E80;
    }
}
