package io.firstcome.api.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One visit of a day that was served before.
 *
 * @param visitId unique within the file
 * @param startedAt absent unless completed; equal to {@code joinedAt} for a direct start
 * @param endedAt when the service was completed, or when the customer left or was given up
 * @param chair absent unless completed
 */
public record PastVisit(
        String visitId,
        @Nullable String customerRef,
        String service,
        @Nullable String priorityClass,
        Instant joinedAt,
        @Nullable Instant startedAt,
        Instant endedAt,
        @Nullable String chair,
        PastOutcome outcome) {}
