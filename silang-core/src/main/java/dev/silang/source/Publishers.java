package dev.silang.source;

import dev.silang.text.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which outlet a name or an address means, and who publishes it: the table {@code publishers.tsv}. Immutable; safe for use
 * by many threads.
 */
public final class Publishers {
    private static final String FILE = "/dev/silang/source/publishers.tsv";
    /** Labels below which a country lets names be registered: {@code co.id}, {@code or.kr}. */
    private static final Set<String> SECOND_LEVEL =
            Set.of("co", "com", "or", "org", "go", "gov", "ac", "net", "web", "my", "sch", "desa", "biz", "ne", "edu");

    private static final Publishers INSTALLED = new Publishers(lines());

    private final Map<String, Publisher> names = new HashMap<>();
    private final Map<String, Publisher> domains = new HashMap<>();
    private final Map<String, Publisher> beginnings = new HashMap<>();

    /** @throws IllegalArgumentException if a row is no row, or gives one name or domain to two outlets */
    Publishers(List<String> rows) {
        rows.stream().filter(row -> !row.startsWith("#") && !row.isBlank()).forEach(this::add);
    }

    /** Those that come with the program. */
    public static Publishers installed() {
        return INSTALLED;
    }

    private static List<String> lines() {
        try (InputStream in = Publishers.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no table of publishers: " + FILE);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 5 || cells[0].isBlank() || cells[1].isBlank() != cells[4].isBlank()) {
            throw new IllegalArgumentException(
                    "outlet, family, aliases, domains, source of the family are needed: " + row);
        }
        Publisher publisher = new Publisher(cells[0], letters(cells[0]), cells[1]);
        put(names, publisher.key(), publisher);
        for (String alias : list(cells[2])) {
            boolean beginning = alias.endsWith("*");
            put(beginning ? beginnings : names, letters(alias), publisher);
        }
        for (String domain : list(cells[3])) {
            put(domains, domain, publisher);
            String label = letters(label(domain));
            if (label.length() > 2) {
                names.putIfAbsent(label, publisher);
            }
        }
    }

    private static void put(Map<String, Publisher> table, String key, Publisher publisher) {
        Publisher other = table.putIfAbsent(key, publisher);
        if (key.isEmpty() || other != null && !other.equals(publisher)) {
            throw new IllegalArgumentException("'" + key + "' stands for " + other + " and for " + publisher);
        }
    }

    private static List<String> list(String cell) {
        List<String> items = new ArrayList<>();
        for (String item : cell.split(";", -1)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    /** The outlet of an article by its name, else by its address; empty if neither is given. */
    public Optional<Publisher> of(Article article) {
        String outlet = article.outlet();
        String host = host(article.url());
        if (outlet == null || letters(outlet).isEmpty()) {
            return host.isEmpty() ? Optional.empty() : Optional.of(named(host));
        }
        return find(outlet).or(() -> find(host)).or(() -> Optional.of(named(outlet)));
    }

    /** The outlet of that name or domain; one of its own if the table does not have it. */
    public Publisher named(String name) {
        return find(name)
                .orElseGet(() -> new Publisher(name.strip(), letters(isHost(name) ? label(host(name)) : name), ""));
    }

    private Optional<Publisher> find(String name) {
        Publisher found = isHost(name) ? ofHost(host(name)) : null;
        String key = letters(name);
        if (found == null && !key.isEmpty()) {
            found = names.get(key);
            for (int end = key.length() - 1; end > 2 && found == null; end--) {
                found = beginnings.get(key.substring(0, end));
            }
        }
        return Optional.ofNullable(found);
    }

    private @Nullable Publisher ofHost(String host) {
        String rest = host;
        while (!rest.isEmpty()) {
            Publisher found = domains.get(rest);
            if (found != null) {
                return found;
            }
            int point = rest.indexOf('.');
            rest = point < 0 ? "" : rest.substring(point + 1);
        }
        return null;
    }

    private static boolean isHost(String name) {
        return name.indexOf('.') > 0 && name.strip().indexOf(' ') < 0;
    }

    /** The host of an address, without {@code www.}, in lower case; empty if there is none. */
    private static String host(@Nullable String address) {
        if (address == null) {
            return "";
        }
        String rest = address.strip().toLowerCase(Locale.ROOT);
        int scheme = rest.indexOf("://");
        rest = scheme < 0 ? rest : rest.substring(scheme + 3);
        int end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String host = rest.substring(0, end);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The label of a host that someone registered: {@code detik} of {@code news.detik.com}. */
    private static String label(String host) {
        String[] labels = host.split("\\.", -1);
        int at = labels.length - 2;
        if (at > 0 && labels[at + 1].length() == 2 && SECOND_LEVEL.contains(labels[at])) {
            at--;
        }
        return at < 0 ? host : labels[at];
    }

    private static String letters(String name) {
        StringBuilder out = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
