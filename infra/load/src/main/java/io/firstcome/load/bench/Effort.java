package io.firstcome.load.bench;

import java.time.Duration;

/** How long to measure. */
public enum Effort {
    /** Only to see that it can be measured; the figures mean nothing. */
    GLIMPSE(1, Duration.ofMillis(200), Duration.ofMillis(200), 500),
    /** A short look: fewer and shorter rounds, smaller histories, figures with more noise. */
    QUICK(3, Duration.ofSeconds(2), Duration.ofSeconds(3), 5),
    /** What is published. */
    FULL(7, Duration.ofSeconds(5), Duration.ofSeconds(10), 1);

    private final int rounds;
    private final Duration round;
    private final Duration warmUp;
    private final int divisor;

    Effort(int rounds, Duration round, Duration warmUp, int divisor) {
        this.rounds = rounds;
        this.round = round;
        this.warmUp = warmUp;
        this.divisor = divisor;
    }

    /** Pairs of rounds that count. */
    public int rounds() {
        return rounds;
    }

    /** How long one side is measured in one round. */
    public Duration round() {
        return round;
    }

    /** How long each side runs before anything counts. */
    public Duration warmUp() {
        return warmUp;
    }

    /** How much of an amount is enough, at least 1. */
    public int of(int amount) {
        return Math.max(1, amount / divisor);
    }
}
