package io.firstcome.command.day;

import java.time.Duration;
import java.time.Instant;

/** Lengths of time as events carry them. */
public final class Reckoning {
    private Reckoning() {}

    /** Whole seconds from one moment to another, 0 where there are none. */
    public static int seconds(Instant from, Instant to) {
        return (int) Math.max(
                0, Math.min(Integer.MAX_VALUE, Duration.between(from, to).toSeconds()));
    }
}
