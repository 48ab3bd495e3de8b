package dev.silang.eval.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.eval.mutation.NumberLiteral.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiteralFinderTest {
    private static List<NumberLiteral> find(String members) {
        return LiteralFinder.find("A.java", "class A {\n" + members + "\n}\n");
    }

    private static List<String> settings(String members) {
        return find(members).stream()
                .filter(NumberLiteral::isSetting)
                .map(number -> number.place() + " " + number.text() + " " + number.kind())
                .toList();
    }

    @Test
    void commentsAndStringsHoldNone() {
        assertThat(find("/** Of 30. */ // 31\n String s = \"32\" + '3';")).isEmpty();
    }

    @Test
    void aNumberIsFoundWhereItStands() {
        String source = "class A {\n    static final int MOST = 2_000;\n}\n";
        assertThat(LiteralFinder.find("A.java", source)).singleElement().satisfies(number -> {
            assertThat(source.substring(number.start(), number.end())).isEqualTo("2_000");
            assertThat(number.line()).isEqualTo(2);
        });
    }

    @Test
    void zeroAndOneAreSettingsInConstants() {
        assertThat(settings("static final int ONE = 1; static final double SURE = 1; int one = 1;"))
                .containsExactly("ONE 1 WHOLE", "SURE 1 REAL");
    }

    @Test
    void zeroAndOneOfLoopsAreStructure() {
        assertThat(find("int f(int[] a) { for (int i = 0; i < a.length - 1; i++) {} return a[0] > 1 ? -1 : 1; }"))
                .hasSize(6)
                .allMatch(number -> number.kind() == Kind.STRUCTURE);
    }

    @Test
    void otherNumbersAreSettingsAnywhere() {
        assertThat(
                        settings(
                                "int f(int i) { return i + 2; } long g() { return -11L; } boolean h(double d) { return d > 0.5; }"))
                .containsExactly("f() 2 WHOLE", "g() -11L WHOLE", "h() 0.5 REAL");
    }

    @Test
    void whatAMethodGivesBackAsAShareIsASetting() {
        assertThat(settings("double f(int i) { if (i == 0) { return 0; } return i > 1 ? 0.4 : (1); }"))
                .containsExactly("f() 0 REAL", "f() 0.4 REAL", "f() 1 REAL");
        assertThat(settings("double f(E e) { return switch (e) { case A -> 0; case B -> e == null ? 1 : 0.2; }; }"))
                .containsExactly("f() 0 REAL", "f() 1 REAL", "f() 0.2 REAL");
    }

    @Test
    void weightsOfAnEnumAreSettings() {
        assertThat(settings("enum E { X(1), Y(-0.5); E(double weight) {} }")).containsExactly("X 1 REAL", "Y 0.5 REAL");
        assertThat(settings("enum E { X(\"a\", 1); E(String name, int rank) {} }"))
                .containsExactly("X 1 WHOLE");
    }

    @Test
    void cellsOfTablesAreSettings() {
        String table = "# of 5\nshare\t0.5\tabout 7\nmost\t20\n";
        List<NumberLiteral> found = DataNumbers.find("a.tsv", table);
        assertThat(found).extracting(NumberLiteral::text).containsExactly("0.5", "20");
        assertThat(found).extracting(NumberLiteral::place).containsExactly("share", "most");
        assertThat(found).extracting(NumberLiteral::line).containsExactly(2, 3);
        assertThat(found)
                .extracting(number -> table.substring(number.start(), number.end()))
                .containsExactly("0.5", "20");
    }
}
