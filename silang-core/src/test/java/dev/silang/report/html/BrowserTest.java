package dev.silang.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.silang.check.Finding;
import dev.silang.report.Example;
import dev.silang.report.html.Browser.View;
import dev.silang.report.words.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
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

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void breaksNoRuleOfAccessibility(String language) throws Exception {
        String axe = System.getProperty("silang.axe", "");
        assumeTrue(!axe.isEmpty(), "no -Dsilang.axe=FILE");
        Files.copy(Path.of(axe), folder.resolve("axe.js"), StandardCopyOption.REPLACE_EXISTING);
        String open = page(language).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
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
