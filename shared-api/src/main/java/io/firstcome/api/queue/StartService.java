package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Start the service of the next in line.
 *
 * @param ticketId the one the caller believes to be next; refused where somebody else is
 */
public record StartService(
        @TargetAggregateIdentifier String queueId, @Nullable String ticketId, String chairId) implements QueueCommand {}
