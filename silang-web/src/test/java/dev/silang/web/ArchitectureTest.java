package dev.silang.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may use whom in the web module. */
final class ArchitectureTest {
    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.silang.web");

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("dev.silang.web.(**)").should().beFreeOfCycles().check(WEB);
    }

    @Test
    void pagesAskTheDeskAndNeverADatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.silang.store..", "java.sql..")
                .check(WEB);
    }

    @Test
    void onlyTheFetcherUsesTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.http.HttpClient")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .check(WEB);
    }
}
