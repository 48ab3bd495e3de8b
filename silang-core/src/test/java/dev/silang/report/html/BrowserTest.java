package dev.silang.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.silang.check.CheckedReports;
import dev.silang.check.Finding;
import dev.silang.report.Example;
import dev.silang.report.html.Browser.View;
import dev.silang.report.view.StoryDigest;
import dev.silang.report.view.StoryDigest.Dispute;
import dev.silang.report.words.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page in a browser, as a reader has it; skipped where there is no Chromium on the PATH. With {@code
 * -Dsilang.axe=FILE}, the {@code axe.min.js} of the npm package axe-core, its rules of accessibility are tested too.
 */
final class BrowserTest {
    /** What can be reached by a keyboard and is to be seen. */
    private static final String STOPS = "[...page.querySelectorAll('a[href],button,summary,[tabindex=\"0\"]')]"
            + ".filter(stop => stop.checkVisibility())";

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    /** What the browser still holds is left to the system. */
    @AfterAll
    static void cleanUp() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static String page(String language) {
        return new HtmlReport(Labels.of(language)).render(Example.flood());
    }

    private static String ask(String page, View view, String expression) throws IOException, InterruptedException {
        Browser browser = Browser.in(folder).orElseGet(() -> abort("no Chromium on the PATH"));
        return browser.ask(page, view, expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void isReadOnAPhoneInAFewScreens(String language) throws Exception {
        String size = ask(
                page(language),
                View.PHONE,
                "(page.documentElement.scrollWidth <= view.innerWidth) + ' '"
                        + " + (page.documentElement.scrollHeight <= 8 * view.innerHeight)");
        assertThat(size).isEqualTo("true true");
    }

    @Test
    void wideTablesScrollUnderTheirQuestions() throws Exception {
        String left = ask(page("id"), View.PHONE, """
                (() => { const box = page.querySelector(".scroll"), head = box.querySelector("tbody th");
                const before = head.getBoundingClientRect().left; box.scrollLeft = 500;
                return (box.scrollLeft > 0) + " " + (head.getBoundingClientRect().left === before)
                    + " " + page.querySelector(".hint").checkVisibility(); })()""");
        assertThat(left).isEqualTo("true true true");
        assertThat(ask(page("id"), View.DESK, "page.querySelector('.hint').checkVisibility()"))
                .isEqualTo("false");
    }

    @Test
    void everythingFoldedIsUnfoldedByItsAddressWithoutAScript() throws Exception {
        List<String> ids = Example.flood().stories().get(0).findings().stream()
                .map(Finding::id)
                .toList();
        String claim = Example.flood().claims().get(0).id();
        for (String id : List.of(ids.get(0), ids.get(ids.size() - 1), claim)) {
            View view = new View(390, false, "#" + id);
            String seen = ask(page("en"), view, "page.getElementById('" + id + "').checkVisibility()");
            assertThat(seen).as(id).isEqualTo("true");
        }
    }

    @Test
    void withoutAScriptNothingIsShownThatNeedsOne() throws Exception {
        String buttons = "[...page.querySelectorAll('button')].filter(button => button.checkVisibility()).length";
        assertThat(ask(page("en"), new View(1280, false, ""), buttons)).isEqualTo("0");
        assertThat(ask(page("en"), View.DESK, buttons + " > 1")).isEqualTo("true");
    }

    @Test
    void aKeyboardReachesEverythingInOrder() throws Exception {
        String faults = ask(page("en"), View.DESK, STOPS + """
                .filter(stop => { stop.focus();
                  return page.activeElement !== stop || stop.tabIndex < 0 || stop.getAttribute("tabindex") > 0
                      || !(stop.textContent.trim() || stop.getAttribute("aria-label")); })
                .map(stop => stop.outerHTML).join()""");
        assertThat(faults).isEmpty();
    }

    @Test
    void aCardIsCopiedAsText() throws Exception {
        String copied = ask(page("en"), View.DESK, """
                new Promise(done => {
                  Object.defineProperty(view.navigator, "clipboard", { value: { writeText: async text => done(text) } });
                  page.querySelector("button.copy").click(); })""");
        assertThat(copied).contains("“", "Harian Tirta", "https://example.org/banjir?a=1&b=2", "Ratna Wibisana");
        assertThat(copied.lines().findFirst().orElse("")).endsWith("?");
    }

    @Test
    void printsWhatIsFolded() throws Exception {
        String folded = ask(page("en"), View.DESK, """
                (() => { view.dispatchEvent(new Event("beforeprint"));
                const shut = page.querySelectorAll("details:not([open])").length;
                view.dispatchEvent(new Event("afterprint"));
                return shut + " " + (page.querySelectorAll("details:not([open])").length > 5); })()""");
        assertThat(folded).isEqualTo("0 true");
    }

    @Test
    void wordsThatDifferStandWithinTheirSentence() throws Exception {
        CheckedReports reports = new CheckedReports()
                .at(
                        "08:00",
                        "Banjir melanda Kendal. \"Kami akan terus mencari warga yang hilang di sungai sampai besok pagi,\" ujar Sari Utami.")
                .at(
                        "09:00",
                        "Banjir melanda Kendal. \"Kami terus mencari warga yang hilang di sepanjang sungai sampai besok,\" ujar Sari Utami.");
        String page = new HtmlReport(Labels.of("id")).render(reports.check());
        assertThat(ask(page, View.DESK, """
                        [...new Set([...page.querySelectorAll(".retold mark")].map(mark => view.getComputedStyle(mark).display))].join()""")).isEqualTo("inline");
    }

    private static String index() {
        return new HtmlStories(Labels.of("en"))
                .render(
                        List.of(
                                digest("flood", 2, 3, "2024-05-15T08:00:00+07:00", "Flood in Tirtamaya"),
                                digest("fire", 1, 9, "2024-05-17T08:00:00+07:00", "Market fire"),
                                digest("match", 0, 4, "2024-05-16T08:00:00+07:00", "Cup final")),
                        "stories",
                        1);
    }

    private static StoryDigest digest(String id, int conflicts, int articles, String last, String title) {
        OffsetDateTime at = OffsetDateTime.parse(last);
        List<Dispute> contested = conflicts == 0
                ? List.of()
                : List.of(new Dispute(true, "How many people were hurt in " + title + "?", List.of("3", "4")));
        List<String> outlets = List.of("Warta" + "panjang".repeat(30));
        return new StoryDigest(
                id, title, articles, outlets, List.of("en"), at, at, "15 May 2024", conflicts, 0, 2, contested);
    }

    /** What is listed, in its order, and how many the page says. */
    private static final String LISTED = """
            [...page.querySelectorAll("#list > li")].filter(li => li.checkVisibility())
                .map(li => li.querySelector("a").getAttribute("href").slice(8, -5)).join(" ")
                + " | " + page.getElementById("found").textContent
                + (page.getElementById("nothing").checkVisibility() ? " | nothing" : "")""";

    @Test
    void storiesAreSearchedFilteredAndOrderedWithoutAServer() throws Exception {
        assertThat(ask(index(), View.DESK, LISTED)).isEqualTo("flood fire match | 3 found");
        assertThat(ask(index(), View.DESK, typed("HURT tirtamaya") + LISTED + "; })()"))
                .isEqualTo("flood | 1 found");
        assertThat(ask(index(), View.DESK, typed("volcano") + LISTED + "; })()"))
                .isEqualTo(" | 0 found | nothing");
        assertThat(ask(
                        index(),
                        new View(1280, false, ""),
                        "page.querySelectorAll('#list > li').length + ' '"
                                + " + page.getElementById('controls').checkVisibility()"))
                .isEqualTo("3 false");
    }

    /** Thousands would take the browser seconds for each letter that is typed. */
    @Test
    void ofManyStoriesSomeAreShownAtATime() throws Exception {
        List<StoryDigest> stories = IntStream.range(0, 250)
                .mapToObj(i -> digest("e" + i, 1, 2, "2024-05-15T08:00:00+07:00", "Flood " + i))
                .toList();
        String page = new HtmlStories(Labels.of("en")).render(stories, "stories", 0);
        String told = "[[...page.querySelectorAll('#list > li')].filter(li => li.checkVisibility()).length,"
                + " page.getElementById('found').textContent, more.textContent, more.checkVisibility(),"
                + " page.activeElement.textContent].join(' | ')";
        assertThat(ask(
                        page,
                        View.DESK,
                        "(() => { const more = page.getElementById('more'); more.click(); return " + told + "; })()"))
                .isEqualTo("200 | 250 found | and 50 more | true | Flood 100");
        assertThat(ask(
                        page,
                        View.DESK,
                        "(() => { const more = page.getElementById('more'); more.click(); more.click(); return " + told
                                + "; })()"))
                .startsWith("250 | 250 found")
                .endsWith("false | Flood 200");
        assertThat(ask(
                        page,
                        new View(1280, false, ""),
                        "[...page.querySelectorAll('#list > li')].filter(li => li.checkVisibility()).length"))
                .isEqualTo("250");
    }

    private static String typed(String words) {
        return "(() => { const search = page.getElementById('search'); search.value = '" + words
                + "'; search.dispatchEvent(new view.Event('input')); return ";
    }

    @Test
    void whatWasChosenIsKeptInTheAddress() throws Exception {
        assertThat(ask(index(), new View(390, true, "#contested=1&sort=latest"), LISTED))
                .isEqualTo("fire flood | 2 found");
        assertThat(ask(index(), View.DESK, typed("cup final") + "view.location.hash; })()"))
                .isEqualTo("#search=cup+final");
    }

    @Test
    void theListOfStoriesFitsAPhone() throws Exception {
        assertThat(ask(index(), View.PHONE, "page.documentElement.scrollWidth <= view.innerWidth"))
                .isEqualTo("true");
        assertThat(ask(
                        index(),
                        View.PHONE,
                        "[...page.querySelectorAll('input,select')]"
                                + ".every(field => field.labels.length === 1 && field.labels[0].textContent.trim())"))
                .isEqualTo("true");
    }

    @Test
    void aLongNameDoesNotPushTheOthersOutOfTheTable() throws Exception {
        String text = "Banjir merendam %s rumah di Kota Tirtamaya. Sebanyak %s orang tewas akibat banjir itu.";
        CheckedReports reports = new CheckedReports()
                .by("Warta" + "panjang".repeat(30), "08:00", text.formatted(300, 2))
                .by("Kabar", "08:10", text.formatted(500, 3));
        String page = new HtmlReport(Labels.of("id")).render(reports.check());
        assertThat(ask(page, View.DESK, "(box => box.scrollWidth <= box.clientWidth)(page.querySelector('.scroll'))"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en", "index"})
    void breaksNoRuleOfAccessibility(String which) throws Exception {
        String axe = System.getProperty("silang.axe", "");
        assumeTrue(!axe.isEmpty(), "no -Dsilang.axe=FILE");
        Files.copy(Path.of(axe), folder.resolve("axe.js"), StandardCopyOption.REPLACE_EXISTING);
        String page = which.equals("index") ? index() : page(which);
        String open = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        String faults = ask(open, View.DESK, """
                new Promise(done => {
                  page.querySelectorAll("details").forEach(fold => { fold.open = true; });
                  const axe = page.head.appendChild(page.createElement("script"));
                  axe.onload = async () => done((await view.axe.run(page, { resultTypes: ["violations"] }))
                      .violations.map(fault => fault.id + ": " + fault.nodes[0].html).join("\\n"));
                  axe.src = "axe.js"; })""");
        assertThat(faults).isEmpty();
    }
}
