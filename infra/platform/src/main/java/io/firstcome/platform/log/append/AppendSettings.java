package io.firstcome.platform.log.append;

import java.time.Duration;

/**
 * Bounds of the group commit.
 *
 * @param maxGroup most commits in one round trip, at least 1
 * @param maxQueue most callers that may wait, at least 1; further ones are refused
 * @param outcomeTimeout how long to seek the outcome of a lost answer, and to retry when other nodes are faster
 */
public record AppendSettings(int maxGroup, int maxQueue, Duration outcomeTimeout) {

    /** 256 commits in a group, 10,000 waiting, 5 seconds. */
    public static final AppendSettings DEFAULTS = new AppendSettings(256, 10_000, Duration.ofSeconds(5));

    public AppendSettings {
        if (maxGroup < 1 || maxQueue < 1 || outcomeTimeout.isNegative()) {
            throw new IllegalArgumentException("Group and queue hold at least one commit, and no time is negative");
        }
    }
}
