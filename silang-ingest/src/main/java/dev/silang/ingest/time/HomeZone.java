package dev.silang.ingest.time;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguageDetector;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.LanguagePacks;
import dev.silang.lang.TimeAttributes;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The zone that a newsroom's clock shows: that of its country, as its address tells, else that of its language. */
public final class HomeZone {
    private static final Pattern HOST = Pattern.compile("^[a-zA-Z]+://[^/?#]*?\\.([a-zA-Z]{2})(?::\\d+)?(?:[/?#].*)?$");
    private static final Map<String, String> COUNTRIES = TimeTable.load("countries.properties");
    private static final LanguageDetector LANGUAGES = new LanguageDetector(LanguagePacks.installed());
    private static final Map<String, ZoneId> HOMES = homes();

    private HomeZone() {}

    /** Of an outlet with this address, or, where that tells no country, one that writes like this. */
    public static ZoneId of(@Nullable String address, String text) {
        ZoneId country = address == null ? null : ofCountry(address);
        return country == null ? HOMES.getOrDefault(LANGUAGES.detect(text), ZoneOffset.UTC) : country;
    }

    private static @Nullable ZoneId ofCountry(String address) {
        Matcher host = HOST.matcher(address.strip());
        String zone = host.matches() ? COUNTRIES.get(host.group(1).toLowerCase(Locale.ROOT)) : null;
        return zone == null ? null : ZoneId.of(zone);
    }

    private static Map<String, ZoneId> homes() {
        Map<String, ZoneId> homes = new HashMap<>();
        for (LanguagePack pack : LanguagePacks.installed()) {
            for (Entry entry : pack.entries(Category.ZONES)) {
                if (entry.is(TimeAttributes.HOME)) {
                    homes.putIfAbsent(pack.code(), entry.get(TimeAttributes.OFFSET));
                }
            }
        }
        return homes;
    }
}
