package io.firstcome.seeded.command.chance;

import java.time.Clock;
import java.time.Instant;

/** Breaks nothing: the clock was given. */
public record RuleThatAsksTheGivenClock(Clock clock) {

    /** The moment by the given clock. */
    public Instant moment() {
        return Instant.now(clock);
    }
}
