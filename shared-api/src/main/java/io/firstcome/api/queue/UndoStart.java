package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take back a start: the customer returns to the exact old place. */
public record UndoStart(@TargetAggregateIdentifier String queueId, String ticketId) implements QueueCommand {}
