package io.firstcome.command.salon;

/** Where a queue finds the current settings of its salon. */
public interface SalonSettingsSource {
    /**
     * The current settings.
     *
     * @throws io.firstcome.api.refusal.Refused SALON_UNKNOWN where there is no such salon
     */
    SettingsInForce current(String salonId);

    /** Says that the settings of a salon were changed by this node just now. */
    void changed(String salonId);
}
