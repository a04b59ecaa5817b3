package io.firstcome.api.salon;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The settings of a salon were changed. */
@Revision("1")
public record SettingsChanged(String salonId, SalonSettings settings, long policyVersion, Instant at)
        implements SalonEvent {}
