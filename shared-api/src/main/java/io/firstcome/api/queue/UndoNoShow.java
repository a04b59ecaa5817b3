package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A no-show came after all: the exact old place is restored. */
public record UndoNoShow(@TargetAggregateIdentifier String queueId, String ticketId) implements QueueCommand {}
