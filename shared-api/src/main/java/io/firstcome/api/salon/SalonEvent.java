package io.firstcome.api.salon;

import java.time.Instant;

/** What happens to a salon itself. */
public sealed interface SalonEvent permits SalonRegistered, SettingsChanged {

    String salonId();

    SalonSettings settings();

    /** 1 for the first settings, one more with each change. */
    long policyVersion();

    Instant at();
}
