package io.firstcome.api.queue;

/** How a visit ended. */
public enum PastOutcome {
    COMPLETED,
    LEFT,
    NO_SHOW
}
