package dev.silang.ingest.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A text as data hold it, made readable: markup, escaped or not, is read as such, letters that were decoded twice are
 * decoded once.
 *
 * @param mended what was done, a line each; nothing if the text is as it was given
 */
record FieldText(String text, List<String> mended) {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|br|b|i|u|em|strong|span|a|ul|ol|li|h[1-6]|table|tr|td|th|tbody|img|figure|figcaption|blockquote|article|section"
                    + "|html|body|head|font|center|pre|hr|iframe|script|style)(?:\\s[^<>]{0,2000})?/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLOCK_TAG = Pattern.compile(
            "<(?:p|div|br|ul|ol|li|h[1-6]|table|tr|blockquote|html|body)\\b[^<>]{0,2000}>", Pattern.CASE_INSENSITIVE);

    private static final Pattern ESCAPED_TAG = Pattern.compile(
            "&(?:amp;)?lt;/?(?:p|div|br|b|i|em|strong|span|a|ul|ol|li|h[1-6]|blockquote)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});");

    /** Tags that make a text markup; a single one may be spoken of. */
    private static final int FEWEST_TAGS = 2;

    /** How often markup is packed in markup: escaped, and escaped again by what exported it. */
    private static final int MOST_ESCAPES = 2;

    FieldText {
        mended = List.copyOf(mended);
    }

    /** Of a text file, which people write, too: tags inside its lines are left as they are. */
    static FieldText ofFile(String text) {
        return BLOCK_TAG.matcher(text).find() || ESCAPED_TAG.matcher(text).find()
                ? of(text)
                : new FieldText(text, List.of());
    }

    static FieldText of(String text) {
        List<String> mended = new ArrayList<>();
        String decoded = Mojibake.mended(text);
        if (!decoded.equals(text)) {
            mended.add("letters decoded twice (mojibake), mended");
        }
        String plain = withoutMarkup(decoded);
        if (!plain.equals(decoded)) {
            mended.add("markup in the text, read as such");
        }
        return new FieldText(plain, mended);
    }

    /** The same for a field of one line. */
    static @Nullable String line(@Nullable String text) {
        return text == null ? null : withoutMarkup(Mojibake.mended(text)).replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    private static String withoutMarkup(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        String unescaped = text;
        for (int i = 0; i < MOST_ESCAPES && ESCAPED_TAG.matcher(unescaped).find(); i++) {
            unescaped = Parser.unescapeEntities(unescaped, false);
        }
        if (isMarkup(unescaped)) {
            return MarkupText.of(unescaped);
        }
        return ENTITY.matcher(unescaped).find()
                ? Parser.unescapeEntities(unescaped, true).replace('\u00A0', ' ')
                : unescaped;
    }

    private static boolean isMarkup(String text) {
        Matcher tag = TAG.matcher(text);
        int tags = 0;
        while (tags < FEWEST_TAGS && tag.find()) {
            boolean breaks = tag.group().toLowerCase(Locale.ROOT).startsWith("<br") || tag.start() == 0;
            tags += breaks ? FEWEST_TAGS : 1;
        }
        return tags >= FEWEST_TAGS;
    }
}
