package io.firstcome.seeded.command.chance;

import java.time.Instant;
import java.util.function.Supplier;

/** Hands the clock of the machine on by a method reference. */
public record RuleThatRefersToTheWall(Supplier<Instant> clock) {

    /** With the clock of the machine. */
    public RuleThatRefersToTheWall() {
        this(Instant::now);
    }
}
