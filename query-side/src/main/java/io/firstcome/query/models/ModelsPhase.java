package io.firstcome.query.models;

/** Whether the read models can be trusted. */
public enum ModelsPhase {
    /** Redis cannot be reached. */
    AWAY,
    /** They are being made anew from the log. */
    REBUILDING,
    /** They follow the log. */
    READY
}
