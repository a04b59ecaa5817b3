package io.firstcome.api.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts and names the starts at which somebody who had joined strictly earlier was still waiting.
 *
 * @param queuedStarts starts of people who had waited
 * @param outOfSequence how many of them bypassed somebody
 * @param bypassed how many people were bypassed, summed over those starts
 * @param explained those where the one taken was of the head-start class, and everybody bypassed was not and had joined
 *     at most the head start earlier
 * @param directStarts starts at the very moment of joining
 * @param next where the next page of findings begins; absent on the last
 */
public record OutOfSequenceReport(
        int queuedStarts,
        int outOfSequence,
        int bypassed,
        int explained,
        int unexplained,
        int directStarts,
        int directOutOfSequence,
        int directBypassed,
        List<Finding> findings,
        @Nullable String next) {

    public OutOfSequenceReport {
        findings = List.copyOf(findings);
    }

    /**
     * One start out of sequence.
     *
     * @param position the position of the start in the log
     * @param priorityReason the reason code where it was a recorded priority start
     */
    public record Finding(
            LocalDate day,
            long position,
            String ticketId,
            String token,
            OffsetDateTime joinedAt,
            OffsetDateTime startedAt,
            @Nullable String priorityClass,
            boolean direct,
            boolean explained,
            @Nullable String priorityReason,
            List<String> bypassedTickets) {

        public Finding {
            bypassedTickets = List.copyOf(bypassedTickets);
        }
    }
}
