package io.firstcome.seeded.command.chance;

/** Decides by how long it has been thinking. */
public record RuleThatLosesPatience(long began) {

    /** Whether a second is over. */
    public boolean gaveUp() {
        return System.nanoTime() - began > 1_000_000_000L;
    }
}
