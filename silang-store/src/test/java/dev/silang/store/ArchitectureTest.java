package dev.silang.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may use what in this module. */
final class ArchitectureTest {
    private static final JavaClasses STORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.silang.store");

    @Test
    void keepsWhatADeskHasAndFindsNothingItself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.silang",
                        "dev.silang.extract..",
                        "dev.silang.lang..",
                        "dev.silang.report..",
                        "dev.silang.story..",
                        "dev.silang.syntax..",
                        "java.net..")
                .check(STORE);
    }

    @Test
    void onlyDialectsKnowWhichDatabaseItIs() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Dialect")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sqlite..", "org.postgresql..")
                .check(STORE);
    }

    @Test
    void whoUsesItSeesNoTables() {
        classes()
                .that()
                .doNotHaveSimpleName("Stores")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("Transfer")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .notBePublic()
                .check(STORE);
    }
}
