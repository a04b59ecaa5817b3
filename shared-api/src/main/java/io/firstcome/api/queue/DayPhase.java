package io.firstcome.api.queue;

/** Whether people may join. */
public enum DayPhase {
    OPEN,
    JOINING_PAUSED,
    CLOSED
}
