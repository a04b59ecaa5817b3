package io.firstcome.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the log holds of one salon's day, a page of it.
 *
 * @param next where the next page begins; absent on the last
 */
record RecordedDayEvents(
        String salonId,
        LocalDate day,
        List<RecordedEventView> events,
        @Nullable String next) {
    /**
     * One recorded event.
     *
     * @param position its number in the log
     * @param recordedAt when it was recorded; the payload says when it happened
     * @param actor the account that gave the command
     * @param previousHash hash of the commit before the one that holds this event
     * @param hash hash of the commit that holds this event, in lower-case hex
     */
    record RecordedEventView(
            long position,
            long sequence,
            String type,
            Instant recordedAt,
            @Nullable String actor,
            @Nullable String actorRole,
            String commandId,
            String previousHash,
            String hash,
            Map<String, Object> payload) {}
}
