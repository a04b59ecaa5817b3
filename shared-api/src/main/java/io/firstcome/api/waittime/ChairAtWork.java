package io.firstcome.api.waittime;

import org.jspecify.annotations.Nullable;

/**
 * A chair and what keeps it from the next customer.
 *
 * @param open false where the chair is closed
 * @param elapsedSeconds for how long the service or break under way has lasted; 0 where free
 * @param expectedSeconds how long that service or break takes in the mean; 0 where free
 */
public record ChairAtWork(String chairId, boolean open, int elapsedSeconds, int expectedSeconds) {
    /** What a break is taken to last where nobody said. */
    public static final int USUAL_BREAK_SECONDS = 900;

    public static ChairAtWork free(String chairId) {
        return new ChairAtWork(chairId, true, 0, 0);
    }

    public static ChairAtWork closed(String chairId) {
        return new ChairAtWork(chairId, false, 0, 0);
    }

    public static ChairAtWork busy(String chairId, int elapsedSeconds, int expectedSeconds) {
        return new ChairAtWork(chairId, true, elapsedSeconds, Math.max(1, expectedSeconds));
    }

    /**
     * A chair that takes a break.
     *
     * @param expectedSeconds absent where nobody said how long; then {@link #USUAL_BREAK_SECONDS}
     */
    public static ChairAtWork onBreak(String chairId, int elapsedSeconds, @Nullable Integer expectedSeconds) {
        int expected = expectedSeconds == null ? USUAL_BREAK_SECONDS : expectedSeconds;
        return new ChairAtWork(chairId, true, elapsedSeconds, Math.max(1, expected));
    }
}
