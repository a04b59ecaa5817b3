package io.firstcome.platform.redis;

import org.jspecify.annotations.Nullable;

/** The embedded Redis cannot be run; the application does not start. */
public final class EmbeddedRedisUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedRedisUnavailable(String reason, @Nullable Throwable cause) {
        super("The embedded Redis cannot be run: " + reason, cause);
    }
}
