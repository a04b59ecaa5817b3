package io.firstcome.platform.redis;

import io.lettuce.core.RedisURI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where Redis is, and the server of our own where it is one. */
public final class RedisAddress implements AutoCloseable {

    private static final List<String> SCHEMES = List.of("redis://", "rediss://", "redis-sentinel://");

    private static final String HOST_AND_PORT = "rediss?://([^@/]*@)?([^:/@?]+|\\[[^]]+])(:\\d{1,5})?(/\\d*)?(\\?.*)?";

    private final RedisURI uri;
    private final @Nullable EmbeddedRedis embedded;

    private RedisAddress(RedisURI uri, @Nullable EmbeddedRedis embedded) {
        this.uri = uri;
        this.embedded = embedded;
    }

    /**
     * A Redis that somebody else runs.
     *
     * @param key what the operator set
     * @throws RedisAddressInvalid where the address cannot be understood
     */
    public static RedisAddress external(String key, String url) {
        try {
            if (SCHEMES.stream().noneMatch(url::startsWith)) {
                throw new IllegalArgumentException("unknown scheme");
            }
            RedisURI uri = RedisURI.create(url);
            if (uri.getSentinels().isEmpty() && (uri.getHost() == null || !url.matches(HOST_AND_PORT))) {
                throw new IllegalArgumentException("no host");
            }
            return new RedisAddress(uri, null);
        } catch (IllegalArgumentException e) {
            throw new RedisAddressInvalid(key, url, e);
        }
    }

    static RedisAddress embedded(EmbeddedRedis server) {
        return new RedisAddress(RedisURI.create(server.url()), server);
    }

    /** The address with its password. */
    public RedisURI uri() {
        return uri;
    }

    /** The server of our own; absent where somebody else runs it. */
    public @Nullable EmbeddedRedis embedded() {
        return embedded;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
