package io.firstcome.api.queue;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record a day that was served before, as its file tells it.
 *
 * @param fileDigest SHA-256 of this day's rows, lower-case hex
 * @param visits at least one, in the order of the file
 */
public record RecordPastDay(@TargetAggregateIdentifier String queueId, String fileDigest, List<PastVisit> visits)
        implements QueueCommand {

    public RecordPastDay {
        visits = List.copyOf(visits);
    }
}
