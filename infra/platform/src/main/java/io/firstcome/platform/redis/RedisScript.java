package io.firstcome.platform.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A Lua script that Redis runs as one step.
 *
 * @param source the text
 * @param sha1 by which Redis knows it, lower-case hex
 */
public record RedisScript(String source, String sha1) {

    /** Reads a script that lies beside a class. */
    public static RedisScript beside(Class<?> type, String name) {
        try (InputStream stream = type.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no script " + name + " beside " + type.getName());
            }
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A script from its text. */
    public static RedisScript of(String source) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            return new RedisScript(
                    source, HexFormat.of().formatHex(sha1.digest(source.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
