package dev.silang.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

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
                        "dev.silang.story..",
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
    void packagesAreFreeOfCycles() {
        slices().matching("dev.silang.ingest.(*)..").should().beFreeOfCycles().check(INGEST);
    }
}
