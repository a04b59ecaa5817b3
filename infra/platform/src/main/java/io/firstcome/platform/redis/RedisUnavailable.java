package io.firstcome.platform.redis;

import org.jspecify.annotations.Nullable;

/** Redis is away, too slow, or refused what was asked for: it may be tried again later. */
public final class RedisUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RedisUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
