package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Close a free chair. */
public record CloseChair(@TargetAggregateIdentifier String queueId, String chairId) implements QueueCommand {}
