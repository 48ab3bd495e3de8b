package dev.silang.ingest.adapter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where bytes come from.
 *
 * @param name as it was asked for; problems begin with it
 * @param stem what ids of articles that have none are made of
 * @param file name of the file, without folders; null if it is no file
 * @param address where it was fetched from, after all redirects; null if it was not
 * @param mediaType as a server told it, without parameters, in small letters
 * @param charset as a server told it
 */
public record Origin(
        String name,
        String stem,
        @Nullable String file,
        @Nullable String address,
        @Nullable String mediaType,
        @Nullable String charset) {
    private static final String PACKED = ".gz";

    /** In UTF-16 code units; addresses of reports repeat their headlines. */
    private static final int LONGEST_STEM = 80;

    /** A file, its stem the name without the endings. */
    public static Origin ofFile(String name, String file) {
        return new Origin(name, stem(withoutPacked(file)), file, null, null, null);
    }

    /** Bytes of which nothing is known. */
    public static Origin unnamed(String name, String stem) {
        return new Origin(name, stem, null, null, null, null);
    }

    /** A page or other document of the web, its stem made of the host and the end of the path. */
    public static Origin ofAddress(String name, String address, @Nullable String mediaType, @Nullable String charset) {
        return new Origin(name, addressStem(address), null, address, mediaType, charset);
    }

    private static String addressStem(String address) {
        String path = address.replaceFirst("^[a-zA-Z]+://(www\\.)?", "").replaceFirst("[?#].*$", "");
        String host = path.replaceFirst("/.*$", "");
        String last = path.replaceFirst("/+$", "").replaceFirst("^.*/", "");
        String stem = last.equals(host) ? host : host + "/" + stem(last);
        return stem.length() <= LONGEST_STEM ? stem : stem.substring(0, LONGEST_STEM);
    }

    Origin unpacked() {
        return new Origin(name, stem, file == null ? null : withoutPacked(file), address, null, charset);
    }

    private static String withoutPacked(String file) {
        boolean packed = file.toLowerCase(Locale.ROOT).endsWith(PACKED) && file.length() > PACKED.length();
        return packed ? file.substring(0, file.length() - PACKED.length()) : file;
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }
}
