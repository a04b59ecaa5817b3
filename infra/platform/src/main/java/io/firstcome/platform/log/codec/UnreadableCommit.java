package io.firstcome.platform.log.codec;

import org.jspecify.annotations.Nullable;

/** Stored bytes that are not a commit. */
public final class UnreadableCommit extends RuntimeException {

    public UnreadableCommit(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
