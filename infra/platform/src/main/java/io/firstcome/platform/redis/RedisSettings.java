package io.firstcome.platform.redis;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which Redis is used, and how patient we are with it.
 *
 * @param url {@code redis://}, {@code rediss://} or {@code redis-sentinel://}; absent means {@code REDIS_URL}, and where
 *     that is absent too, an embedded Redis of our own
 * @param timeout after which a Redis that does not answer counts as away; 50 ms to 10 s, 500 ms where absent
 */
@ConfigurationProperties("firstcome.redis")
public record RedisSettings(@Nullable String url, @Nullable Duration timeout) {

    private static final Duration SHORTEST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    public RedisSettings {
        if (timeout != null && (timeout.compareTo(SHORTEST) < 0 || timeout.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException(
                    "firstcome.redis.timeout is " + timeout + "; allowed are 50ms to 10s, for example 500ms");
        }
    }

    Duration patience() {
        return timeout == null ? Duration.ofMillis(500) : timeout;
    }
}
