package dev.silang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import dev.silang.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an editor does, in a browser; skipped where there is no Chromium on the PATH. With {@code -Dsilang.axe=FILE}, the
 * {@code axe.min.js} of the npm package axe-core, its rules of accessibility are tested on each page.
 */
final class WalkTest {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    /** Scripts, marks that turn the writing round, a word as long as a page. */
    private static final String HOSTILE =
            "<script>window.hacked = 1</script><img src=x onerror=\"window.hacked = 2\"> \u202egnorw\u202c \"'><b>&amp; ";

    private static TestDesk desk;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void begin() {
        Path program = program();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        desk = TestDesk.local();
    }

    private static Path program() {
        String path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(System.getProperty("path.separator"), -1))
                .filter(place -> !place.isEmpty())
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> abort("no Chromium on the PATH"));
    }

    @AfterAll
    static void end() {
        Stream.of(browser, playwright, desk).filter(one -> one != null).forEach(WalkTest::close);
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void nothingWasRefusedByThePolicyNorFailed() {
        assertThat(complaints).isEmpty();
    }

    private Page open(Browser.NewContextOptions options) {
        BrowserContext context =
                browser.newContext(options.setBaseURL(desk.address("")).setLocale("en-GB"));
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onDialog(dialog -> complaints.add("a dialog: " + dialog.message()));
        return page;
    }

    private Page open(int width) {
        return open(new Browser.NewContextOptions().setViewportSize(width, 844));
    }

    private static void paste(Page page) {
        List<Article> reports = TestDesk.ferry();
        page.navigate("/check");
        for (int i = 0; i < 2; i++) {
            page.fill("#text-" + (i + 1), reports.get(i).text());
            page.fill("#outlet-" + (i + 1), reports.get(i).name());
            page.fill("#published-" + (i + 1), "2025-03-04 09:00");
        }
        page.click("button.main");
        page.waitForURL("**/check/*");
    }

    @Test
    void twoReportsArePastedAndTheirConflictIsLedToItsWordsAndBack(@TempDir Path folder) throws IOException {
        Page page = open(1280);
        paste(page);
        assertThat(page.locator(".card.conflict").count()).isPositive();
        for (int side = 0; side < 2; side++) {
            Locator quote = page.locator(".card.conflict")
                    .first()
                    .locator(".side")
                    .nth(side)
                    .locator(".quote")
                    .first();
            String words = quote.locator("mark").textContent();
            quote.click();
            page.waitForSelector(".report .hl.lit");
            List<String> lit = page.locator(".report .hl.lit").allTextContents();
            assertThat(String.join("", lit)).isEqualTo(words);
        }
        page.locator(".report .hl.lit").first().click();
        until(page, "document.activeElement.matches('.card')");

        Download download = page.waitForDownload(() -> page.click(".save a[href$='.html']"));
        Path file = folder.resolve("shared.html");
        download.saveAs(file);
        Page shared = open(1280);
        shared.context().setOffline(true);
        shared.navigate(file.toUri().toString());
        assertThat(shared.locator(".card.conflict").first().isVisible()).isTrue();
        assertThat(Files.readString(file)).doesNotContain("/assets/");
    }

    @Test
    void worksWithoutAScript() {
        Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/check");
        page.click("#more");
        assertThat(page.locator("textarea[name=text]").count()).isEqualTo(3);
        paste(page);
        assertThat(page.locator(".card.conflict").count()).isPositive();
        page.navigate("/stories/" + desk.story());
        page.locator(".card .quote").first().click();
        assertThat(page.locator(".report").first().isVisible()).isTrue();
    }

    @Test
    void storiesAreFilteredAndFound() {
        Page page = open(1280);
        page.navigate("/");
        page.check("input[name=conflicts]");
        page.click("details.narrow summary");
        page.selectOption("select[name=outlet]", "Kabar Teluk");
        page.click(".apply button");
        page.waitForURL("**/*outlet=Kabar*");
        assertThat(page.locator(".list > li").count()).isEqualTo(1);
        assertThat(page.locator("select[name=outlet]").isVisible()).isTrue();
        page.fill("input[type=search]", "nothing like this");
        page.press("input[type=search]", "Enter");
        page.waitForURL("**/*q=nothing*");
        assertThat(page.locator(".list > li").count()).isZero();
        assertThat(page.locator(".notice").isVisible()).isTrue();
    }

    @Test
    void whatArrivesIsToldWithoutMovingTheReader() {
        Page page = open(390);
        page.navigate("/");
        page.waitForTimeout(300);
        page.evaluate("window.scrollTo(0, 120)");
        Object before = page.evaluate("[scrollY, document.querySelector('.list').getBoundingClientRect().top].join()");
        desk.desk()
                .add(TestDesk.article(
                        "gempa-" + System.nanoTime(),
                        "Warta Bukit",
                        "2025-03-05T08:00:00+07:00",
                        "Gempa magnitudo 5,1 mengguncang Bukit Raya",
                        "Gempa magnitudo 5,1 mengguncang Bukit Raya pada Rabu (5/3/2025)."));
        page.waitForSelector("#live button");
        assertThat(page.locator("#live button").textContent()).contains("One story");
        assertThat(page.evaluate("[scrollY, document.querySelector('.list').getBoundingClientRect().top].join()"))
                .isEqualTo(before);
        int shown = page.locator(".list > li").count();
        page.click("#live button");
        until(page, "document.querySelectorAll('.list > li').length > " + shown);
    }

    @Test
    void aFindingIsMarkedAndExported() {
        Page page = open(1280);
        page.navigate("/stories/" + desk.story());
        page.locator(".card .judge summary").first().click();
        page.locator(".card .judge input[value=wrong]").first().check();
        page.locator(".card .judge input[name=note]").first().fill("other ship");
        page.locator(".card .judge button").first().click();
        page.waitForSelector(".card .marked.wrong");
        assertThat(page.url()).contains("#f");
        assertThat(page.locator(".card .marked").first().textContent()).contains("other ship");
        Download download = page.waitForDownload(() -> page.click("a[href$='case.zip']"));
        assertThat(download.suggestedFilename()).endsWith(".zip");
    }

    @Test
    void aKeyboardAloneIsEnough() {
        Page page = open(1280);
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        tabTo(page, ".list .asked a");
        page.keyboard().press("Enter");
        page.waitForURL("**/stories/*");
        page.keyboard().press("j");
        until(page, "document.activeElement.closest('.card')");
        tabTo(page, ".judge summary");
        page.keyboard().press("Enter");
        tabTo(page, ".judge input[type=radio]");
        page.keyboard().press("Space");
        assertThat(page.evaluate("document.activeElement.checked")).isEqualTo(true);
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            boolean isThere = (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
            if (isThere) {
                return;
            }
        }
        throw new AssertionError("no way to " + selector + " by the keyboard");
    }

    /** Unlike Playwright's own waiting it needs no leave of the page's policy. */
    private static void until(Page page, String condition) {
        for (int i = 0; i < 600; i++) {
            if (Boolean.TRUE.equals(page.evaluate("() => Boolean(" + condition + ")"))) {
                return;
            }
            page.waitForTimeout(50);
        }
        throw new AssertionError("never: " + condition);
    }

    private static List<String> pages() {
        return List.of(
                "/",
                "/?q=feri",
                "/check",
                "/stories/" + desk.story(),
                "/articles/warta-feri",
                "/sources",
                "/sources/Warta%20Bukit",
                "/feeds",
                "/about",
                "/nothing");
    }

    @ParameterizedTest
    @CsvSource({"390, id", "390, en", "320, id", "1280, en"})
    void nothingIsWiderThanTheWindow(int width, String language) {
        Page page = open(width);
        for (String path : pages()) {
            page.navigate(path + (path.contains("?") ? "&" : "?") + "ui=" + language);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(path)
                    .isEqualTo(true);
        }
        complaints.removeIf(complaint -> complaint.contains("404")); // of the page that is not there
    }

    @Test
    void hostileTextIsHarmless() {
        String id = "hostile<script>/" + HOSTILE.hashCode();
        try (TestDesk hostile = TestDesk.with(WebSettings.local(0))) {
            for (int i = 0; i < 2; i++) {
                hostile.desk()
                        .add(new Article(
                                id + i,
                                HOSTILE + "outlet",
                                "javascript:window.hacked=3",
                                null,
                                HOSTILE + "Gempa di Tuban " + "x".repeat(3000),
                                "Gempa magnitudo 5," + i + " mengguncang Tuban. " + HOSTILE + "y".repeat(20_000),
                                null,
                                List.of()));
            }
            hostile.desk().check();
            Page page = open(390);
            String story = hostile.desk().store().article(id + 0).orElseThrow().story();
            for (String path : List.of(
                    "/",
                    "/?q=" + TestDesk.encoded(HOSTILE),
                    "/?q=tuban",
                    "/?place=" + TestDesk.encoded(HOSTILE),
                    "/stories/" + story,
                    "/stories/" + story + ".html",
                    "/articles/" + TestDesk.encoded(id + 0),
                    "/sources",
                    "/feeds")) {
                page.navigate(hostile.address(path));
                assertThat(page.evaluate("window.hacked === undefined"))
                        .as(path)
                        .isEqualTo(true);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path)
                        .isEqualTo(true);
                assertThat(page.content()).doesNotContain("\u202e", "href=\"javascript:");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, id", "DARK, en"})
    void breaksNoRuleOfAccessibility(ColorScheme scheme, String language) throws IOException {
        String axe = System.getProperty("silang.axe", "");
        assumeTrue(!axe.isEmpty(), "no -Dsilang.axe=FILE");
        String rules = Files.readString(Path.of(axe));
        Page page = open(new Browser.NewContextOptions().setColorScheme(scheme));
        List<String> all = new ArrayList<>(pages());
        paste(page);
        all.add(page.url().replaceFirst("^https?://[^/]*", ""));
        for (String path : all) {
            page.navigate(path + (path.contains("?") ? "&" : "?") + "ui=" + language);
            page.evaluate(rules);
            Object faults = page.evaluate("""
                    async () => {
                      document.querySelectorAll("details").forEach(fold => { fold.open = true; });
                      return (await axe.run(document, { resultTypes: ["violations"] })).violations
                          .map(fault => fault.id + ": " + fault.nodes[0].html).join("\\n"); }""");
            assertThat(faults).as(path).isEqualTo("");
        }
        complaints.removeIf(complaint -> complaint.contains("404"));
    }
}
