package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Bring the salon's current settings into force for the rest of this day; never begins a day. */
public record AdoptPolicy(@TargetAggregateIdentifier String queueId) implements QueueCommand {}
