package io.firstcome.api.queue;

/** Who put somebody in line. */
public enum JoinedThrough {
    STAFF,
    PHONE,
    IMPORT
}
