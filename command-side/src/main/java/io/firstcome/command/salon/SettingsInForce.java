package io.firstcome.command.salon;

import io.firstcome.api.salon.SalonSettings;

/**
 * A salon's settings and their version.
 *
 * @param policyVersion 1 for the first settings, one more with each change
 */
public record SettingsInForce(SalonSettings settings, long policyVersion) {}
