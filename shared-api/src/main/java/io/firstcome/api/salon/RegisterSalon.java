package io.firstcome.api.salon;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Register a salon with its first settings. */
public record RegisterSalon(@TargetAggregateIdentifier String salonId, SalonSettings settings) {}
