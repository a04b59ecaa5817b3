package io.firstcome.api.salon;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A salon was registered. */
@Revision("1")
public record SalonRegistered(String salonId, SalonSettings settings, long policyVersion, Instant at)
        implements SalonEvent {}
