package io.firstcome.api.queue;

import io.firstcome.api.waittime.WaitQuote;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the queue of one salon stands. Names, phone numbers and notes are in the staff's view only; absent values are left out of the
 * JSON. Times carry the salon's offset.
 *
 * @param position the position in the log of the last event that is in it
 * @param asOf when that event happened; the quotes were reckoned for this moment
 */
public record LiveQueueView(
        String salonId,
        String name,
        LocalDate day,
        long position,
        OffsetDateTime asOf,
        DayPhase state,
        List<ChairView> chairs,
        List<TicketLine> waiting,
        List<TicketLine> called,
        List<TicketLine> inService,
        List<TicketLine> skipped,
        @Nullable List<TicketLine> noShow,
        PriorityUse priority,
        WaitQuote joiningNow) {

    /** The same under a newer position: what has happened since is elsewhere. */
    public LiveQueueView at(long newer) {
        return new LiveQueueView(
                salonId,
                name,
                day,
                newer,
                asOf,
                state,
                chairs,
                waiting,
                called,
                inService,
                skipped,
                noShow,
                priority,
                joiningNow);
    }

    /**
     * A chair.
     *
     * @param expectedEnd when the service or break is expected to end
     * @param nextTicketId who would be started here now if nobody is named; for staff only, absent where
     *     the chair is not free or nobody waits
     */
    public record ChairView(
            String chairId,
            @Nullable String name,
            ChairState state,
            @Nullable String ticketId,
            @Nullable String token,
            @Nullable OffsetDateTime since,
            @Nullable OffsetDateTime expectedEnd,
            @Nullable String nextTicketId) {}

    /**
     * A ticket in one of the lists.
     *
     * @param place 1 for the next in line; absent where the ticket is not in line
     * @param displayName for staff only, as are the phone and the note about the customer
     */
    public record TicketLine(
            String ticketId,
            String token,
            @Nullable Integer place,
            OffsetDateTime joinedAt,
            @Nullable WaitQuote quote,
            @Nullable String service,
            @Nullable String priorityClass,
            @Nullable String wantedChair,
            @Nullable String chairId,
            @Nullable OffsetDateTime since,
            @Nullable String displayName,
            @Nullable String phone,
            @Nullable String note,
            @Nullable String customerRef,
            @Nullable String reason) {}

    /** How many priority starts are allowed and used today. */
    public record PriorityUse(int limit, int used) {}
}
