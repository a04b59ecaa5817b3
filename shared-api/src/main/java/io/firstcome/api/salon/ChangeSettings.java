package io.firstcome.api.salon;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Change a salon's settings.
 *
 * @param expectedVersion the policy version that the owner saw; refused where it is not the current one
 */
public record ChangeSettings(@TargetAggregateIdentifier String salonId, SalonSettings settings, long expectedVersion) {}
