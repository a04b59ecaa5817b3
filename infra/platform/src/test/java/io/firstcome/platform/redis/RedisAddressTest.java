package io.firstcome.platform.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisAddressTest {

    @Test
    void namesHostPortPasswordAndDatabase() {
        var uri = RedisAddress.external("REDIS_URL", "redis://:secret@cache.example:7000/3")
                .uri();

        assertThat(uri.getHost()).isEqualTo("cache.example");
        assertThat(uri.getPort()).isEqualTo(7000);
        assertThat(uri.getDatabase()).isEqualTo(3);
        assertThat(uri.isSsl()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cache.example:6379", "http://cache.example", "redis://", "redis://host:notaport"})
    void anAddressThatIsNoneIsRefusedWithKeyAndWhatIsAllowed(String url) {
        assertThatThrownBy(() -> RedisAddress.external("REDIS_URL", url))
                .isInstanceOf(RedisAddressInvalid.class)
                .hasMessageStartingWith("REDIS_URL is '" + url + "'; allowed is redis://");
    }

    @Test
    void theRefusalDoesNotShowThePassword() {
        assertThatThrownBy(() -> RedisAddress.external("REDIS_URL", "http://:secret@host"))
                .hasMessageContaining("http://***@host")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anUnreasonableTimeoutIsRefused() {
        assertThatThrownBy(() -> new RedisSettings(null, Duration.ofMillis(1)))
                .hasMessageContaining("firstcome.redis.timeout")
                .hasMessageContaining("50ms to 10s");
    }
}
