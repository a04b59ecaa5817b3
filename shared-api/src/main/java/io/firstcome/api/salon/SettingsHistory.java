package io.firstcome.api.salon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the versions that a salon's settings have had, the newest first.
 *
 * @param next where the next page begins; absent on the last
 */
public record SettingsHistory(
        String salonId,
        List<SettingsVersion> versions,
        @Nullable String next) {

    public SettingsHistory {
        versions = List.copyOf(versions);
    }

    /**
     * One version and what was changed for it.
     *
     * @param policyVersion 1 for the first settings
     * @param at when it was stored
     * @param accountId of whoever changed it, opaque; absent where the product did so by itself
     * @param username what the account is called now; its id where it is gone
     * @param role the role in which it was changed
     * @param changed the fields of the settings that differ from the version before; none for the first
     * @param before the version before; absent for the first
     */
    public record SettingsVersion(
            long policyVersion,
            Instant at,
            @Nullable String accountId,
            @Nullable String username,
            @Nullable String role,
            List<String> changed,
            SettingsView settings,
            @Nullable SettingsView before) {

        public SettingsVersion {
            changed = List.copyOf(changed);
        }
    }
}
