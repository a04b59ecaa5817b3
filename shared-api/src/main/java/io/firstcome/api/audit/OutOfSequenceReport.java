package io.firstcome.api.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts and names the starts at which somebody who had joined strictly earlier was still waiting, and those that passed
 * somebody in ways that only show later.
 *
 * @param queuedStarts starts of people who had waited
 * @param outOfSequence how many of them bypassed somebody
 * @param bypassed how many people were bypassed, summed over those starts
 * @param explained those where the one taken was of the head-start class, and everybody bypassed was not and had joined
 *     at most the head start earlier
 * @param directStarts starts at the very moment of joining
 * @param passedWhileAway starts during which somebody ahead was skipped, given up, called, or in a start that was undone
 *     later, and waited again afterwards
 * @param passedWhileCalled starts of people who were taken when somebody ahead had been called to another chair for more
 *     than five minutes
 * @param passedWhileWishing starts that passed somebody ahead because of a wish for another chair, which then closed or was
 *     removed without having served anybody since
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
        int passedWhileAway,
        int passedWhileCalled,
        int passedWhileWishing,
        List<Finding> findings,
        @Nullable String next) {

    public OutOfSequenceReport {
        findings = List.copyOf(findings);
    }

    /** How a start passed somebody who had joined earlier. */
    public enum Kind {
        /** They waited at that moment; these are what {@code outOfSequence} and {@code directOutOfSequence} count. */
        OUT_OF_SEQUENCE,
        /** They were away, called or seemed to be in service, and waited again afterwards. */
        WHILE_AWAY,
        /** They had long been called to another chair. */
        WHILE_CALLED,
        /** They had wished for another chair, and it stopped before it served them. */
        WHILE_WISHING
    }

    /**
     * One start that passed somebody.
     *
     * @param position the position of the start in the log
     * @param priorityReason the reason code where it was a recorded priority start
     */
    public record Finding(
            Kind kind,
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
