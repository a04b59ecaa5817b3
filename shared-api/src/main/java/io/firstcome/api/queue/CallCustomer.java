package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Call the next in line to a chair.
 *
 * @param ticketId the one the caller believes to be next; refused where somebody else is
 */
public record CallCustomer(
        @TargetAggregateIdentifier String queueId, @Nullable String ticketId, String chairId) implements QueueCommand {}
