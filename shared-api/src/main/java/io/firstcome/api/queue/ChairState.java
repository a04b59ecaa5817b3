package io.firstcome.api.queue;

/** What a chair is doing. */
public enum ChairState {
    FREE,
    BUSY,
    ON_BREAK,
    CLOSED
}
