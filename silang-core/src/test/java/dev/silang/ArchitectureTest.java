package dev.silang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Who may use whom in the core, and what none of it may use. */
final class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.silang");

    /** Each package and all that it may use, bottom to top; a package that is not listed here fails the build. */
    private static final Map<String, Set<String>> LAYERS = layers();

    @SuppressWarnings("UnusedVariable") // named by @FieldSource
    private static final Collection<String> PACKAGES = LAYERS.keySet();

    /** Forms of a report, each a package of {@code report} over {@code report.view}, and that over {@code report.words}. */
    private static final Set<String> FORMS = Set.of("text", "json", "html");

    private static Map<String, Set<String>> layers() {
        Map<String, Set<String>> layers = new LinkedHashMap<>();
        layers.put("model", Set.of());
        layers.put("text", Set.of());
        layers.put("value", Set.of());
        layers.put("source", Set.of("text", "value"));
        layers.put("claim", Set.of("source", "text", "value"));
        layers.put("relation", Set.of("claim", "source", "text", "value"));
        layers.put("lang", Set.of("claim", "source", "text", "value"));
        layers.put("clean", Set.of("lang", "claim", "source", "text", "value"));
        layers.put("mention", Set.of("lang", "claim", "source", "text", "value"));
        layers.put("syntax", Set.of("mention", "lang", "claim", "source", "text", "value"));
        layers.put("extract", Set.of("syntax", "mention", "clean", "lang", "claim", "source", "text", "value"));
        layers.put("origin", Set.of("claim", "source", "text", "value"));
        layers.put("check", Set.of("model", "relation", "origin", "claim", "source", "text", "value"));
        layers.put("story", Set.of("model", "origin", "claim", "source", "text", "value"));
        layers.put("report", Set.of("check", "relation", "origin", "claim", "source", "text", "value"));
        layers.put("desk", Set.of("check", "story", "model", "relation", "origin", "claim", "source", "text", "value"));
        return layers;
    }

    /** Runs the whole from above, as {@code dev.silang.Silang} does. */
    private static final Set<String> OVER_ALL = Set.of("desk");

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void usesOnlyWhatIsBelowIt(String name) {
        Set<String> used = LAYERS.getOrDefault(name, Set.of());
        String[] forbidden = LAYERS.keySet().stream()
                .filter(other -> !other.equals(name) && !used.contains(other))
                .map(other -> "dev.silang." + other + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage("dev.silang." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(OVER_ALL.contains(name) ? new String[0] : new String[] {"dev.silang"})
                .because("it may use only " + new TreeSet<>(used)));
    }

    @Test
    void noNameStandsForTwoClasses() {
        Set<String> seen = new TreeSet<>();
        assertThat(CORE.stream().filter(JavaClass::isTopLevelClass).map(JavaClass::getSimpleName))
                .filteredOn(name -> !name.equals("package-info") && !seen.add(name))
                .isEmpty();
    }

    @Test
    void everyPackageHasItsPlace() {
        Set<String> found = CORE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("dev.silang."))
                .map(name -> name.split("\\.", -1)[2])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(LAYERS.keySet()).containsAll(found);
    }

    @Test
    void calculusIsLanguageFree() {
        check(noClasses()
                .that()
                .resideInAnyPackage("dev.silang.relation..", "dev.silang.value..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.silang.lang..",
                        "dev.silang.mention..",
                        "dev.silang.syntax..",
                        "dev.silang.extract..",
                        "dev.silang.clean..",
                        "dev.silang.origin..",
                        "dev.silang.check..",
                        "dev.silang.report..")
                .because("a pair of values must relate the same way in every language"));
    }

    @Test
    void onlyLangKnowsSingleLanguages() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dev.silang.lang..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.silang.lang.id..", "dev.silang.lang.en..")
                .because("a new language must not touch code outside its pack"));
    }

    /** Every package is a slice of its own: {@code extract} and {@code extract.time} are two. */
    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("dev.silang.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CORE);
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void formsOfReportsShareNothingButViewAndWords(String form) {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.silang.report",
                        "dev.silang.report.words..",
                        "dev.silang.report.view..",
                        "dev.silang.report." + form + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FORMS.stream()
                        .filter(other -> !other.equals(form))
                        .map(other -> "dev.silang.report." + other + "..")
                        .toArray(String[]::new))
                .because("a form of the report can be left out"));
        slices().matching("dev.silang.report.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void usesNothingButTheJdkAndYaml() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("dev.silang..", "java..", "org.jspecify..", "org.snakeyaml.."));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dev.silang.lang..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .because("only packs are YAML"));
    }

    @Test
    void staysOffTheNetwork() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("java.net.."));
    }

    @Test
    void readsNoClock() {
        check(noClasses()
                .should()
                .accessTargetWhere(uses(
                        "java\\.time\\..*\\.now\\(.*"
                                + "|java\\.time\\.Clock\\..*"
                                + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
                                + "|java\\.util\\.Date\\.<init>\\(\\)"
                                + "|java\\.util\\.Calendar\\.getInstance\\(.*"
                                + "|java\\.time\\.ZoneId\\.systemDefault\\(\\)"
                                + "|java\\.util\\.TimeZone\\.getDefault\\(\\)",
                        Set.of()))
                .because("the reference time of a relative date is always a parameter"));
    }

    @Test
    void dependsOnNoDefaultLocale() {
        check(noClasses()
                .should()
                .accessTargetWhere(uses(
                        "java\\.lang\\.String\\.(toLowerCase|toUpperCase|format|formatted)\\(.*"
                                + "|java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(.*"
                                + "|java\\.util\\.(Formatter|Scanner)\\.<init>\\(.*"
                                + "|java\\.util\\.Locale\\.getDefault\\(.*"
                                + "|java\\.text\\.(DecimalFormat|SimpleDateFormat|MessageFormat)\\.<init>\\(.*"
                                + "|java\\.text\\.MessageFormat\\.format\\(.*"
                                + "|java\\.text\\.\\w+\\.get\\w*Instance\\(.*"
                                + "|java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern|ofLocalized\\w+)\\(.*"
                                + "|java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(.*",
                        Set.of(Locale.class.getName(), DecimalFormatSymbols.class.getName())))
                .because("the same articles must give the same report under every locale, Turkish included"));
    }

    /** Packages are checked before they hold a class, so an empty selection is no failure. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }

    /** Method references such as {@code String::toLowerCase} are accesses too, but no calls. */
    private static DescribedPredicate<JavaAccess<?>> uses(String fullName, Set<String> unlessTaking) {
        Pattern pattern = Pattern.compile(fullName);
        return describe(
                "matches " + fullName,
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && pattern.matcher(target.getFullName()).matches()
                        && target.getRawParameterTypes().stream()
                                .noneMatch(parameter -> unlessTaking.contains(parameter.getName())));
    }
}
