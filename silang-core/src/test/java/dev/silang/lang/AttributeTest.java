package dev.silang.lang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.silang.value.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What attributes may be, and that each is of use: to a pack that says it and to the code that asks for it. */
final class AttributeTest {
    private static final List<LanguagePack> PACKS = List.of(PackLoader.load("id"), PackLoader.load("en"));

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.silang");

    @ParameterizedTest
    @EnumSource
    void aPackSaysIt(Category category) {
        for (Attribute<?> attribute : category.attributes()) {
            Stream<Entry> entries = PACKS.stream().flatMap(pack -> pack.entries(category).stream());
            assertThat(entries).as(category + " " + attribute).anyMatch(entry -> entry.has(attribute));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFamilyHasEachKeyOnce(Category category) {
        assertThat(category.attributes()).extracting(Attribute::key).doesNotHaveDuplicates();
    }

    @Test
    void theCodeAsksForIt() {
        List<JavaField> declared = new ArrayList<>();
        for (JavaClass holder : CORE) {
            if (holder.getPackageName().equals("dev.silang.lang")
                    && holder.getSimpleName().endsWith("Attributes")) {
                holder.getFields().stream()
                        .filter(field -> field.getRawType().isEquivalentTo(Attribute.class))
                        .forEach(declared::add);
            }
        }
        Set<String> unasked = new TreeSet<>();
        for (JavaField field : declared) {
            boolean asked = field.getAccessesToSelf().stream()
                    .anyMatch(access -> !access.getOriginOwner().isEquivalentTo(Category.class)
                            && !access.getOriginOwner().equals(field.getOwner()));
            if (!asked) {
                unasked.add(field.getFullName());
            }
        }
        assertThat(declared).hasSizeGreaterThan(100);
        assertThat(unasked).isEmpty();
    }

    @Test
    void aFamilyDeclaresIt() throws ReflectiveOperationException {
        Set<Attribute<?>> declared = new HashSet<>();
        Stream.of(Category.values()).forEach(category -> declared.addAll(category.attributes()));
        for (JavaClass holder : CORE) {
            for (JavaField field : holder.getFields()) {
                if (field.getRawType().isEquivalentTo(Attribute.class)) {
                    assertThat(declared).as(field.getFullName()).contains((Attribute<?>)
                            field.reflect().get(null));
                }
            }
        }
    }

    @Test
    void valuesAreReadOnce() {
        assertThat(Attribute.decimal("a").read("0.25")).hasValue(new BigDecimal("0.25"));
        assertThat(Attribute.number("a").read("-2")).hasValue(-2);
        assertThat(Attribute.flag("a").read("yes")).hasValue(true);
        assertThat(Attribute.flag("a").read("false")).hasValue(false);
        assertThat(Attribute.words("a").read("RT RW")).hasValue(List.of("RT", "RW"));
        assertThat(Attribute.range("a").read("6..12"))
                .hasValue(Interval.closed(BigDecimal.valueOf(6), BigDecimal.valueOf(12)));
        assertThat(Attribute.range("a").read("2")).hasValue(Interval.exactly(BigDecimal.valueOf(2)));
        assertThat(Attribute.end("a").read("").orElseThrow()).isEmpty();
        assertThat(Attribute.constant("a", WordSide.class).read("before")).hasValue(WordSide.BEFORE);
        assertThat(Attribute.word("a", "age").read("age")).hasValue("age");
        assertThat(Attribute.offset("a").read("+07:00")).isPresent();
    }

    @Test
    void whatIsNoValueIsRefused() {
        assertThat(Attribute.decimal("a").read("many")).isEmpty();
        assertThat(Attribute.number("a").read("1.5")).isEmpty();
        assertThat(Attribute.flag("a").read("ture")).isEmpty();
        assertThat(Attribute.text("a").read(" ")).isEmpty();
        assertThat(Attribute.words("a").read("")).isEmpty();
        assertThat(Attribute.range("a").read("12..6")).isEmpty();
        assertThat(Attribute.range("a").read("6..")).isEmpty();
        assertThat(Attribute.pattern("a").read("(")).isEmpty();
        assertThat(Attribute.pattern("a").read("")).isEmpty();
        assertThat(Attribute.offset("a").read("WIB")).isEmpty();
        assertThat(Attribute.constant("a", WordSide.class).read("BEFORE")).isEmpty();
        assertThat(Attribute.constant("a", WordSide.AFTER).read("before")).isEmpty();
        assertThat(Attribute.word("a", "age").read("name")).isEmpty();
    }
}
