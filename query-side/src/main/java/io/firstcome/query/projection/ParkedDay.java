package io.firstcome.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A day that cannot be shown.
 *
 * @param sequence the queue id, such as {@code north@2026-11-23}
 * @param events how many of its events are not shown: the first that cannot be, and all that came after it
 * @param firstEvent the sequence in the day of the first that cannot be shown
 * @param firstPosition its position in the log
 * @param cause what was wrong with it
 * @param parkedAt since when
 */
record ParkedDay(
        String sequence,
        long events,
        long firstEvent,
        long firstPosition,
        String eventType,
        @Nullable String cause,
        Instant parkedAt) {}
