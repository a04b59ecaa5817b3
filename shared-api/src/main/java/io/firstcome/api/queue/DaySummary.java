package io.firstcome.api.queue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of one salon in figures.
 *
 * @param position the position in the log of the last event that is in it
 * @param meanWaitSeconds of all who were served; absent where nobody was
 * @param longestWaitSeconds of all who were served; absent where nobody was
 */
public record DaySummary(
        String salonId,
        LocalDate day,
        long position,
        boolean imported,
        DayPhase state,
        int joined,
        int served,
        int left,
        int noShows,
        int unserved,
        int stillHere,
        int priorityStarts,
        int priorityDenied,
        int priorityLimit,
        @Nullable Integer meanWaitSeconds,
        @Nullable Integer longestWaitSeconds,
        @Nullable Integer meanServiceSeconds) {}
