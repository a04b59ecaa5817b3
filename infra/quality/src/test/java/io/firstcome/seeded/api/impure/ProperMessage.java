package io.firstcome.seeded.api.impure;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;

/** Breaks nothing: the annotations that Axon reads from a message are allowed. */
@Revision("1")
public record ProperMessage(@TargetAggregateIdentifier String queueId, Instant at) {}
