package dev.silang.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows characters that a crawl left as HTML writes them, between an ampersand and a semicolon, as what they are. For
 * readers alone: offsets are those of the text as it was given.
 */
public final class WrittenCharacters {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}[0-9]{0,2}));");

    /** What the names of {@link #LATIN} begin with. */
    private static final int FIRST_LATIN = 0xA0;

    /** The names that HTML 4 has for the characters of ISO 8859-1, in their order. */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr"
                    + " deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
                    + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
                    + " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
                    + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
                    + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    /** Those that news have besides, name and character by turns. */
    private static final String OTHERS =
            "quot \" amp & lt < gt > apos ' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ ndash – mdash —"
                    + " lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″"
                    + " lsaquo ‹ rsaquo › euro € trade ™ minus − rarr → larr ← ensp \u2002 emsp \u2003 thinsp \u2009";

    private static final Map<String, String> NAMED = named();

    private WrittenCharacters() {}

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        String[] latin = LATIN.split(" ");
        for (int i = 0; i < latin.length; i++) {
            named.put(latin[i], String.valueOf((char) (FIRST_LATIN + i)));
        }
        String[] others = OTHERS.split(" ");
        for (int i = 0; i + 1 < others.length; i += 2) {
            named.put(others[i], others[i + 1]);
        }
        return Map.copyOf(named);
    }

    /** The text with each reference replaced by its character; what is none, or stands for no visible character, stays. */
    public static String shown(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        String written = found.group();
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), written);
        }
        int code = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        boolean shown = Character.isValidCodePoint(code)
                && !Character.isISOControl(code)
                && Character.getType(code) != Character.SURROGATE
                && !OneLine.isBidiControl(code);
        return shown ? Character.toString(code) : written;
    }
}
