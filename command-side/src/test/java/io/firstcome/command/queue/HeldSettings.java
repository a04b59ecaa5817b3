package io.firstcome.command.queue;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.command.salon.SalonSettingsSource;
import io.firstcome.command.salon.SettingsInForce;

/** The settings of one salon, held in memory; each change is one version more. */
public final class HeldSettings implements SalonSettingsSource {
    private SettingsInForce inForce;

    public HeldSettings(SalonSettings settings) {
        inForce = new SettingsInForce(settings, 1);
    }

    public void change(SalonSettings settings) {
        inForce = new SettingsInForce(settings, inForce.policyVersion() + 1);
    }

    @Override
    public SettingsInForce current(String salonId) {
        if (!salonId.equals(TestSalon.ID)) {
            throw Refused.because(RefusalCode.SALON_UNKNOWN);
        }
        return inForce;
    }

    @Override
    public void changed(String salonId) {
        // always current
    }
}
