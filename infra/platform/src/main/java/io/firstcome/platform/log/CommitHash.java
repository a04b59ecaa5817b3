package io.firstcome.platform.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One link of the chain: {@code SHA-256(previous hash || body)}, 32 bytes. */
public final class CommitHash {

    /** What the first commit of a log names as its predecessor: 32 zero bytes. */
    public static final CommitHash GENESIS = new CommitHash(new byte[32]);

    private final byte[] bytes;

    private CommitHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Wraps 32 stored bytes. */
    public static CommitHash of(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("A commit hash has 32 bytes, not " + bytes.length);
        }
        return new CommitHash(bytes.clone());
    }

    /** The hash of a body that follows this link. */
    public CommitHash next(JsonSlice body) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        body.updateDigest(digest);
        return new CommitHash(digest.digest());
    }

    /** A copy of the 32 bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommitHash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
