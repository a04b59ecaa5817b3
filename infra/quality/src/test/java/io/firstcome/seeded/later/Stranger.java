package io.firstcome.seeded.later;

/** Belongs to no module of the design. */
public final class Stranger {

    private Stranger() {}
}
