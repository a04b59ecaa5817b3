package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The skipped customer is back: the exact old place is restored. */
public record UndoSkip(@TargetAggregateIdentifier String queueId, String ticketId) implements QueueCommand {}
