package dev.silang.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may use whom in this module. */
final class ArchitectureTest {
    private static final JavaClasses INGEST = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.silang.ingest");

    @Test
    void readsArticlesAndLeavesJudgingThemToOthers() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.silang",
                        "dev.silang.check..",
                        "dev.silang.claim..",
                        "dev.silang.extract..",
                        "dev.silang.mention..",
                        "dev.silang.relation..",
                        "dev.silang.report..",
                        "dev.silang.origin..",
                        "dev.silang.syntax..")
                .because("what comes out of this module is articles, links and problems")
                .check(INGEST);
    }

    @Test
    void onlyFetchTalksToTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.silang.ingest.fetch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "crawlercommons..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.InetAddress")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .because("bounds, robots.txt and private addresses are looked after there")
                .check(INGEST);
    }

    @Test
    void formatsKnowNoNetworkAndTheNetworkNoFormats() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.silang.ingest.adapter..", "dev.silang.ingest.html..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.silang.ingest.fetch..")
                .check(INGEST);
        noClasses()
                .that()
                .resideInAPackage("dev.silang.ingest.fetch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.silang.ingest.adapter..", "dev.silang.ingest.html..")
                .check(INGEST);
    }

    @Test
    void onlyHtmlKnowsHowPagesAreRead() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.silang.ingest.html..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.dankito..")
                .check(INGEST);
    }

    @Test
    void onlyPdfKnowsHowDocumentsAreRead() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.silang.ingest.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .check(INGEST);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("dev.silang.ingest.(*)..").should().beFreeOfCycles().check(INGEST);
        slices().matching("dev.silang.ingest.(**)").should().beFreeOfCycles().check(INGEST);
    }

    @ParameterizedTest
    @CsvSource({"page, meta|feature", "meta, feature"})
    void partsOfHtmlUseOnlyThoseBelowThem(String part, String above) {
        String[] forbidden = Stream.concat(
                        Stream.of("dev.silang.ingest.html"),
                        Arrays.stream(above.split("\\|")).map(one -> "dev.silang.ingest.html." + one + ".."))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dev.silang.ingest.html." + part + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(INGEST);
    }

    @Test
    void onlyHtmlUsesAModelAndDividesPages() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.silang.ingest.html..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.silang.model..", "dev.silang.ingest.html.feature..")
                .check(INGEST);
    }

    @Test
    void noSimpleNameStandsTwice() {
        assertThat(INGEST.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.isEmpty() && !name.equals("package-info")))
                .doesNotHaveDuplicates();
    }
}
