package io.firstcome.api.queue;

/** Who looks at a live queue: staff see names, the public sees tokens only. */
public enum Audience {
    STAFF,
    PUBLIC
}
