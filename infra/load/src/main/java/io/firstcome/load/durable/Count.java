package io.firstcome.load.durable;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Count one more. */
public record Count(@TargetAggregateIdentifier String tallyId, String what) {}
