package dev.silang.eval;

import java.util.Locale;
import java.util.Random;

/**
 * Texts of any length in the shape of news, and in shapes that break programs. Made of sentences of our own, always the
 * same for a shape and a length.
 */
public enum SyntheticText {
    /** Paragraphs as newsrooms write them. */
    PARAGRAPHS,
    /** The same sentences in one line. */
    ONE_LINE,
    /** Nothing but numbers and what they count. */
    NUMBERS,
    /** Nothing but dates and times. */
    DATES,
    /** Nothing but names with offices. */
    NAMES,
    /** Quotation marks and brackets in each other that never close. */
    NESTED,
    /** Letters without a space. */
    ONE_WORD,
    /** Full stops, commas and quotation marks. */
    MARKS,
    /** One sentence without an end. */
    ONE_SENTENCE,
    /** Emoji, combining marks and halves of pairs. */
    EMOJI;

    private static final String[] TOWNS = {"Sukamaju", "Mekarjaya", "Tanjung Harapan", "Ngadirejo", "Batu Lintang"};
    private static final String[] PEOPLE = {"Wayan Suteja", "Ratna Dewi Lestari", "Joko Hartanto", "Marta Simbolon"};
    private static final String[] OFFICES = {"Kepala BPBD", "Kapolsek", "Camat", "Juru bicara perusahaan"};
    private static final String[] DAYS = {"Senin (6/5/2024)", "Selasa (7/5/2024)", "Rabu (8/5/2024)", "Kamis (9/5/2024)"
    };

    /** A text of exactly so many UTF-16 code units, except that no pair is cut. */
    public String of(int length) {
        Random random = new Random(17);
        StringBuilder out = new StringBuilder(length + 400);
        for (int sentence = 0; out.length() < length; sentence++) {
            out.append(piece(random, sentence));
        }
        int end = Character.isHighSurrogate(out.charAt(length - 1)) ? length - 1 : length;
        return out.substring(0, end);
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String piece(Random random, int sentence) {
        return switch (this) {
            case PARAGRAPHS -> news(random) + (sentence % 3 == 2 ? "\n\n" : " ");
            case ONE_LINE -> news(random) + " ";
            case NUMBERS ->
                "sekitar " + random.nextInt(900) + " orang dan Rp " + (1 + random.nextInt(90)) + ",5 miliar, ";
            case DATES -> pick(random, DAYS) + " pukul " + (10 + random.nextInt(12)) + ".30 WIB, ";
            case NAMES -> pick(random, OFFICES) + " " + pick(random, PEOPLE) + ", ";
            case NESTED -> "\"(kata dia, '[";
            case ONE_WORD -> "sukamaju";
            case MARKS -> ".,\".,\"";
            case ONE_SENTENCE ->
                pick(random, PEOPLE) + " yang menurut " + pick(random, OFFICES) + " pergi ke " + pick(random, TOWNS)
                        + " karena hujan dan ";
            case EMOJI -> "😀é👩‍👩‍👧 ";
        };
    }

    private static String news(Random random) {
        return switch (random.nextInt(6)) {
            case 0 ->
                "Banjir merendam " + (20 + random.nextInt(400)) + " rumah di " + pick(random, TOWNS) + " pada "
                        + pick(random, DAYS) + " pukul " + (10 + random.nextInt(12)) + ".15 WIB.";
            case 1 ->
                "\"Air naik sejak dini hari dan warga kami ungsikan ke balai desa,\" kata " + pick(random, OFFICES)
                        + " " + pick(random, PEOPLE) + ".";
            case 2 ->
                "Menurut " + pick(random, PEOPLE) + ", sedikitnya " + (2 + random.nextInt(40))
                        + " orang luka-luka dan kerugian mencapai Rp " + (1 + random.nextInt(9)) + ",2 miliar.";
            case 3 ->
                "Hujan deras berlangsung lebih dari " + (2 + random.nextInt(7)) + " jam dan membuat sungai meluap.";
            case 4 ->
                pick(random, PEOPLE) + " menambahkan, bantuan dari " + pick(random, TOWNS)
                        + " tiba sekitar dua hari kemudian.";
            default ->
                "Ini banjir ketiga di " + pick(random, TOWNS) + " dalam 10 tahun terakhir, dikutip dari keterangan"
                        + " tertulis.";
        };
    }

    private static String pick(Random random, String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
