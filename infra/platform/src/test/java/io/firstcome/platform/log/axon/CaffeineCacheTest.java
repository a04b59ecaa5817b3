package io.firstcome.platform.log.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CaffeineCacheTest {

    private final CaffeineCache cache = new CaffeineCache(10);

    @Test
    void keepsWhatItIsGiven() {
        cache.put("a", 1);

        assertThat((Integer) cache.get("a")).isEqualTo(1);
        assertThat(cache.containsKey("a")).isTrue();
        assertThat(cache.putIfAbsent("a", 2)).isFalse();
        assertThat(cache.putIfAbsent("b", 2)).isTrue();
        Integer present = cache.computeIfAbsent("b", () -> 3);
        assertThat(present).isEqualTo(2);
    }

    @Test
    void forgetsWhatItIsToldTo() {
        cache.put("a", 1);
        cache.put("b", 2);

        assertThat(cache.remove("a")).isTrue();
        assertThat(cache.remove("a")).isFalse();
        cache.removeAll();

        assertThat(cache.containsKey("b")).isFalse();
    }

    @Test
    void changesWhatIsThere() {
        UnaryOperator<Integer> next = value -> value + 1;
        cache.put("a", 1);
        cache.computeIfPresent("a", next);
        cache.computeIfPresent("b", next);

        assertThat((Integer) cache.get("a")).isEqualTo(2);
        assertThat(cache.containsKey("b")).isFalse();
    }
}
