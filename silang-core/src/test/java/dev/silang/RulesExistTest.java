package dev.silang;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.claim.Reading;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.MarkedExample;
import dev.silang.text.Article;
import dev.silang.text.Block;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that a claim, a statement or a block names can be looked up, so that nobody is sent to an empty page. */
final class RulesExistTest {
    private static final Silang SILANG = Silang.create();
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2024-05-15T12:00:00+07:00");

    /** Of all packs: a page's residue need not be in the language of its article. */
    private static final Set<String> KNOWN = SILANG.packs().stream()
            .flatMap(pack -> pack.entries().stream())
            .map(Entry::id)
            .collect(Collectors.toSet());

    private static final String INDONESIAN = """
            Truk Tabrak Warung di Kabupaten Blora, Dua Orang Tewas

            BLORA, KOMPAS.com - Sebuah truk bernomor polisi K 1234 AB menabrak warung di Jalan Pemuda, Desa Sumberejo, \
            Kabupaten Blora, Jawa Tengah, Selasa (14/5/2024) sekitar pukul 05.30 WIB. Kecelakaan itu menewaskan dua \
            orang dan melukai sedikitnya lima lainnya.

            "Sopir diduga mengantuk," kata Kasat Lantas Polres Blora AKP Wirawan Sitanggang, Rabu (15/5/2024). \
            "Kami masih memeriksa dua saksi."

            Menurut dia, truk itu melaju 80 kilometer per jam. Dua dari tujuh korban dirawat di RSUD Blora. Kerugian \
            ditaksir mencapai Rp 1,2 miliar. Tidak ada korban dari pihak warung. Itu kecelakaan ketiga dalam dua bulan.

            Baca juga: Jalan Rusak di Blora Diperbaiki

            Gempa bermagnitudo 5,2 juga mengguncang wilayah itu kemarin malam. Pusat gempa berada 12 km timur laut \
            Tuban pada kedalaman 10 km, koordinat 6,12 LS dan 112,10 BT, kata BMKG. Persibo menang 3-1 pada menit ke-80.

            Ratna (34), warga setempat, mengaku mendengar suara keras selama 10 menit. Bupati meninjau lokasi. Operasi \
            pencarian berlangsung 3-5 Mei 2024, dua hari setelah banjir, dan selesai pada kuartal kedua.

            Ikuti kami di WhatsApp Channel
            """;

    private static final String ENGLISH = """
            Two killed as lorry hits shop in Northfield

            By Nora Castellan

            NORTHFIELD (Reuters) - A lorry crashed into a shop in Northfield on Tuesday, May 14, 2024 at about 5:30 a.m., \
            killing two people and injuring at least five others, police said.

            "The driver probably fell asleep," said Sheriff Clem Atwater. "We are still talking to two witnesses."

            According to Marta Oduya, chief executive of Bellwether Holdings, the damage was put at $1.2 million. Two of the \
            seven victims, aged 34 and 51, were taken to hospital. No one in the shop was hurt. It was the third crash in \
            two months.

            A magnitude 5.2 earthquake also shook the area last night, 12 km northeast of Padang at 6.1 degrees south, 112.1 \
            degrees east. Thornbury Rovers won 3-1. The search lasted for ten minutes and ran from 3 to 5 May.

            Related: Road to be repaired

            Sign up for our newsletter
            """;

    static Stream<Article> articles() {
        return Stream.concat(
                Stream.of(article("id", INDONESIAN), article("en", ENGLISH)),
                SILANG.packs().stream().flatMap(pack -> Stream.concat(examples(pack), examplesOfCode(pack))));
    }

    /** Rules of code may look at where in an article they are: each of their examples is one. */
    private static Stream<Article> examplesOfCode(LanguagePack pack) {
        return pack.entries(Category.GRAMMAR).stream()
                .flatMap(entry -> entry.examples().stream())
                .map(example ->
                        article(pack.code(), MarkedExample.parse(example).text()));
    }

    /** All examples of a pack, some lines to an article: a claim of each rule that can make one. */
    private static Stream<Article> examples(LanguagePack pack) {
        Map<Category, StringBuilder> texts = new HashMap<>();
        for (Entry entry : pack.entries()) {
            StringBuilder text = texts.computeIfAbsent(entry.category(), category -> new StringBuilder());
            entry.examples()
                    .forEach(example ->
                            text.append(MarkedExample.parse(example).text()).append("\n\n"));
        }
        return texts.values().stream().map(text -> article(pack.code(), text.toString()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyRuleNamedIsInThePack(Article article) {
        Set<String> unknown = rules(SILANG.read(article));
        unknown.removeAll(KNOWN);
        assertThat(unknown).isEmpty();
    }

    @Test
    void theTextsNameManyRules() {
        assertThat(rules(SILANG.read(article("id", INDONESIAN)))).hasSizeGreaterThan(40);
        assertThat(rules(SILANG.read(article("en", ENGLISH)))).hasSizeGreaterThan(30);
    }

    /** A rule of code that no example of any rule makes is dead, or its examples are wrong. */
    @Test
    void everyRuleOfCodeIsNamedSomewhere() {
        Set<String> named = articles()
                .flatMap(article -> rules(SILANG.read(article)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> code = SILANG.packs().stream()
                .flatMap(pack -> pack.entries(Category.GRAMMAR).stream())
                .map(Entry::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).containsAll(code);
    }

    private static Set<String> rules(Reading reading) {
        Set<String> rules = new TreeSet<>();
        reading.claims().forEach(claim -> rules.addAll(claim.rules()));
        reading.tentative().forEach(claim -> rules.addAll(claim.rules()));
        reading.assertions().forEach(assertion -> rules.addAll(assertion.claim().rules()));
        reading.statements().forEach(statement -> rules.addAll(statement.rules()));
        for (Block block : reading.document().blocks()) {
            if (block.why() != null) {
                rules.add(block.why());
            }
        }
        return rules;
    }

    private static Article article(String language, String text) {
        return new Article("x", null, null, PUBLISHED, null, text, language, List.of());
    }
}
