package dev.silang.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class IntTableTest {
    @Test
    void agreesWithAMap() {
        IntTable table = new IntTable();
        Map<Integer, Integer> map = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            int key = random.nextInt(20_000) - 10_000;
            table.put(key, i + 1);
            map.put(key, i + 1);
        }
        for (int key = -11_000; key < 11_000; key++) {
            assertThat(table.get(key)).isEqualTo(map.getOrDefault(key, 0));
        }
    }
}
