package io.firstcome.platform.log;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A run of UTF-8 JSON bytes inside a larger array, so that a commit is parsed once and never copied on the way. */
public final class JsonSlice {

    private final byte[] source;
    private final int from;
    private final int to;

    private JsonSlice(byte[] source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
    }

    /** The whole array; the caller must not change it afterwards. */
    public static JsonSlice of(byte[] source) {
        return new JsonSlice(source, 0, source.length);
    }

    /** The bytes {@code from} (inclusive) to {@code to} (exclusive); the caller must not change them afterwards. */
    public static JsonSlice of(byte[] source, int from, int to) {
        if (from < 0 || to < from || to > source.length) {
            throw new IllegalArgumentException("No slice " + from + ".." + to + " in " + source.length + " bytes");
        }
        return new JsonSlice(source, from, to);
    }

    /** Number of bytes. */
    public int length() {
        return to - from;
    }

    /** A copy of the bytes. */
    public byte[] toBytes() {
        return Arrays.copyOfRange(source, from, to);
    }

    /** The bytes as a stream, without a copy. */
    public InputStream stream() {
        return new ByteArrayInputStream(source, from, to - from);
    }

    /** Feeds the bytes to a digest, without a copy. */
    public void updateDigest(MessageDigest digest) {
        digest.update(source, from, to - from);
    }

    /** The bytes as text. */
    public String text() {
        return new String(source, from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonSlice that && Arrays.equals(source, from, to, that.source, that.from, that.to);
    }

    @Override
    public int hashCode() {
        int result = 1;
        for (int i = from; i < to; i++) {
            result = 31 * result + source[i];
        }
        return result;
    }

    @Override
    public String toString() {
        return text();
    }
}
